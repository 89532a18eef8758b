import type { Pack } from '../model/pack.ts';
import { isRecord } from '../model/record.ts';
import type { Text } from '../model/text.ts';

/** What the pack says of one of its elements, whatever kind it is. */
export interface Source {
  readonly label?: Text;
  readonly cite: readonly string[];
  readonly basis?: 'inferred' | 'assumed';
  readonly reading?: string;
}

/** What a path of the pack says, and, where it says nothing itself, what the nearest element around it cites. */
export function sourceAt(pack: Pack, path: string): Source {
  let element: unknown = pack;
  let cite: readonly string[] = [];
  for (const key of path.split('/')) {
    element = childOf(element, key);
    cite = citesOf(element) ?? cite;
  }
  const { label = element, basis, reading } = (isRecord(element) ? element : {}) as Record<string, unknown>;
  return {
    cite,
    ...(isText(label) ? { label } : {}),
    ...(basis === 'inferred' || basis === 'assumed' ? { basis } : {}),
    ...(typeof reading === 'string' ? { reading } : {}),
  };
}

/** An entry of a map by key, of a list by id or by position. */
function childOf(element: unknown, key: string): unknown {
  if (Array.isArray(element))
    return element.find((entry) => isRecord(entry) && entry.id === key) ?? element[Number(key)];
  return isRecord(element) && Object.hasOwn(element, key) ? element[key] : undefined;
}

function citesOf(element: unknown): readonly string[] | undefined {
  if (!isRecord(element)) return undefined;
  const { cite } = element;
  if (typeof cite === 'string') return [cite];
  return Array.isArray(cite) ? (cite as string[]) : undefined;
}

function isText(value: unknown): value is Text {
  return (
    isRecord(value) && typeof value.kk === 'string' && typeof value.ru === 'string' && typeof value.en === 'string'
  );
}
