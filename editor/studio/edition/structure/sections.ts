import { type DataMap, isList, isMap, keysOf, type Path, valueAt } from '../../../document/index.ts';
import { SECTIONS, type Section } from '../words/index.ts';

/** The sections to show: all of a pack; of an amending pack the changes too. */
export function sectionsOf(isAmendment: boolean): Section[] {
  return (Object.keys(SECTIONS) as Section[]).filter((section) => section !== 'changes' || isAmendment);
}

/** The section in which a path lies. */
export function sectionOf(path: Path): Section {
  const [first = ''] = keysOf(path);
  return first !== 'head' && Object.hasOwn(SECTIONS, first) ? (first as Section) : 'head';
}

/** The element that a path lies in: what has a form of its own; null where it names a section alone. */
export function elementOf(path: Path): Path | null {
  const section = sectionOf(path);
  const keys = keysOf(path);
  if (section === 'head') return 'head';
  if (section === 'routing') return 'routing';
  const depth = section === 'procedure' ? 3 : 2;
  return keys.length >= depth ? keys.slice(0, depth).join('/') : null;
}

/** How many elements a section has. */
export function countOf(data: DataMap, section: Section): number | null {
  const value = data[section];
  if (section === 'head') return null;
  if (section === 'routing') return isMap(value) && isList(value.routes) ? value.routes.length : 0;
  if (section === 'procedure')
    return isMap(value)
      ? Object.values(value).reduce<number>((sum, one) => sum + (isMap(one) ? Object.keys(one).length : 0), 0)
      : 0;
  return isMap(value) ? Object.keys(value).length : isList(value) ? value.length : 0;
}

/** The maps of elements that a section has: one, or for the procedure one for each kind. */
export function mapsOf(data: DataMap, section: Section): { path: Path; map: DataMap }[] {
  if (section !== 'procedure') return [{ path: section, map: asMap(data[section]) }];
  const kinds = ['events', 'deadlines', 'bodies', 'decisions', 'duties', 'consequences', 'retention'];
  return kinds.map((kind) => ({ path: `procedure/${kind}`, map: asMap(valueAt(data, `procedure/${kind}`)) }));
}

function asMap(value: unknown): DataMap {
  if (isMap(value)) return value;
  return isList(value) ? Object.fromEntries(value.map((one, index) => [String(index), one])) : {};
}
