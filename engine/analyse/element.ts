import { among } from '../model/among.ts';
import type { Pack } from '../model/pack.ts';
import { isRecord } from '../model/record.ts';

/** One element of a pack: where it stands, and its keys. */
export interface Element {
  readonly path: string;
  readonly keys: Readonly<Record<string, unknown>>;
}

/** Elements of the sections of packs that were looked through before: those of an editor share what nobody changed. */
const SECTIONS = new WeakMap<object, readonly Element[]>();

/** Every record of the sections of a pack. */
export function elementsIn(pack: Partial<Pack>): readonly Element[] {
  return Object.entries(pack).flatMap(([section, value]) => {
    if (typeof value !== 'object' || value === null) return [];
    return among(SECTIONS, value, () => elementsOf(value, section));
  });
}

/** Every record of what stands at a path, from the outside in; an entry of a list goes by its id, else by its place. */
export function elementsOf(value: unknown, path: string): readonly Element[] {
  const found: Element[] = [];
  collect(value, path, found);
  return found;
}

function collect(value: unknown, path: string, into: Element[]): void {
  if (Array.isArray(value)) {
    for (const [place, one] of value.entries()) collect(one, `${path}/${idOf(one) ?? place}`, into);
  } else if (isRecord(value)) {
    into.push({ path, keys: value });
    for (const key of Object.keys(value)) collect(value[key], `${path}/${key}`, into);
  }
}

function idOf(value: unknown): string | undefined {
  return isRecord(value) && 'id' in value ? String(value.id) : undefined;
}

/** What stands at a path; undefined where nothing does. */
export function at(pack: Pack, path: string): unknown {
  return stepsTo(pack, path).at(-1);
}

/** The values on the way to a path, the pack first; it ends where the path leads nowhere. */
function stepsTo(pack: Pack, path: string): unknown[] {
  const steps: unknown[] = [pack];
  for (const key of path.split('/')) steps.push(child(steps.at(-1), key));
  return steps;
}

function child(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.find((one) => idOf(one) === key) ?? value[Number(key)];
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Citations of the element at a path, or of the nearest around it that cites; a clause is its own, a defect's is its place. */
export function citeAt(pack: Pack, path: string): readonly string[] {
  const [section, id] = path.split('/');
  if (section === 'clauses' && id !== undefined) return [id];
  for (const step of stepsTo(pack, path).reverse()) {
    if (!isRecord(step)) continue;
    const cite = step.cite ?? (section === 'defects' ? step.place : undefined);
    if (typeof cite === 'string') return [cite];
    if (Array.isArray(cite)) return cite.map(String);
  }
  return [];
}
