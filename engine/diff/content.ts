import { canonical } from '../model/canonical.ts';
import type { Text } from '../model/text.ts';

/** A map of plain data. */
export type Content = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Content {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether it is one text in the three languages. */
export function isText(value: unknown): value is Text {
  return (
    isRecord(value) && typeof value.kk === 'string' && typeof value.ru === 'string' && typeof value.en === 'string'
  );
}

/** Whether two contents say the same, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || canonical(a) === canonical(b);
}

/** What stands under a key of its own; undefined where nothing does. */
export function at(content: unknown, key: string): unknown {
  return isRecord(content) && Object.hasOwn(content, key) ? content[key] : undefined;
}

/** Keys under which anything stands in either, those of the first before further ones of the second. */
export function keysOf(a: Content, b: Content): string[] {
  const present = (content: Content): string[] => Object.keys(content).filter((key) => content[key] !== undefined);
  return [...new Set([...present(a), ...present(b)])];
}

/** A list whose entries each carry an id of their own, as a map of them in order; null for any other list. */
export function byId(list: readonly unknown[]): ReadonlyMap<string, Content> | null {
  const entries = new Map<string, Content>();
  for (const entry of list) {
    const id = at(entry, 'id');
    if (!isRecord(entry) || typeof id !== 'string' || id === '' || entries.has(id)) return null;
    entries.set(id, entry);
  }
  return entries;
}
