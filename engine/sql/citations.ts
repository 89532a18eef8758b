import type { Pack } from '../model/pack.ts';
import { isRecord } from '../model/record.ts';

/** What a pack cites for an element of it, such as `rules/total`. */
export function citationsIn(pack: Pack): (element: string) => readonly string[] {
  return (element) => {
    const [section = '', id = ''] = element.split('/');
    const elements = (pack as unknown as Readonly<Record<string, unknown>>)[section];
    const found = isRecord(elements) && Object.hasOwn(elements, id) ? elements[id] : null;
    const cite = isRecord(found) ? found.cite : undefined;
    return typeof cite === 'string' ? [cite] : Array.isArray(cite) ? cite.map(String) : [];
  };
}
