import type { Pack } from '../model/pack.ts';
import { at, byId, type Content, isRecord, isSame, isText, keysOf } from './content.ts';
import type { Difference } from './difference.ts';
import { KINDS, type Kind, OPERATION, PACK, type Shape } from './grammar.ts';
import { citeAt, labelAt } from './label.ts';
import { narrow } from './narrow.ts';
import { renamesBetween } from './renames.ts';

/**
 * What differs between two consolidated packs, by meaning: element by element, matched by id, one that goes by another id
 * by its content. The order of keys and the layout of the text never matter; an empty list means the same content.
 */
export function diff(a: Pack, b: Pack): Difference[] {
  const found = new Differences(a, b);
  found.element([], PACK, a as unknown as Content, b as unknown as Content);
  return found.list.sort((one, other) => KINDS.indexOf(sectionOf(one)) - KINDS.indexOf(sectionOf(other)));
}

/** Kind of the section of the pack that a difference lies in: what lies inside an element stays beside it. */
export function sectionOf({ path, kind }: Difference): Kind {
  const [section = '', inner = ''] = path.split('/');
  const shape = PACK.entries?.[section] ?? PACK.inner?.[section];
  return shape?.entries?.[inner]?.kind ?? shape?.kind ?? kind;
}

/** Properties told together: the edges of a range, the limits of an input. */
const RANGES: readonly (readonly string[])[] = [
  ['from', 'above', 'to', 'below'],
  ['min', 'max', 'places'],
];

class Differences {
  readonly list: Difference[] = [];
  readonly #a: Pack;
  readonly #b: Pack;

  constructor(a: Pack, b: Pack) {
    this.#a = a;
    this.#b = b;
  }

  element(path: readonly string[], shape: Shape, a: Content, b: Content): void {
    const told = new Set<string>();
    for (const key of keysOf(a, b)) {
      const [before, after] = [at(a, key), at(b, key)];
      const entries = shape.entries?.[key];
      const inner = shape.inner?.[key];
      if (told.has(key) || isSame(before, after)) continue;
      const range = RANGES.find((keys) => keys.includes(key));
      if (entries) this.#entries([...path, key], entries, before, after);
      else if (inner) this.element([...path, key], inner, recordOf(before), recordOf(after));
      else if (range && shape.kind !== 'head') {
        for (const one of range) told.add(one);
        this.#changed(path, shape.kind, 'range', pick(a, range), pick(b, range));
      } else this.#property(path, shape, key, before, after);
    }
  }

  #entries(path: readonly string[], shape: Shape, a: unknown, b: unknown): void {
    const [before, after] = [entriesOf(a), entriesOf(b)];
    const renames = Array.isArray(a) || Array.isArray(b) ? new Map<string, string>() : renamesBetween(before, after);
    const arrived = new Set(renames.values());
    const told = this.list.length;
    for (const [id, entry] of Object.entries(before)) {
      const to = renames.get(id);
      if (to !== undefined)
        this.#add([...path, to], { kind: shape.kind, change: 'changed', of: 'id', before: id, after: to });
      else if (!Object.hasOwn(after, id) || arrived.has(id))
        this.#add([...path, id], { kind: shape.kind, change: 'removed', before: entry });
      else if (!isSame(entry, after[id])) this.#entry([...path, id], shape, entry, after[id]);
    }
    for (const [id, entry] of Object.entries(after)) {
      const isNew = !Object.hasOwn(before, id) || renames.has(id);
      if (isNew && !arrived.has(id)) this.#add([...path, id], { kind: shape.kind, change: 'added', after: entry });
    }
    if (Array.isArray(a) && Array.isArray(b)) this.#order(path, shape.kind, Object.keys(before), Object.keys(after));
    if (this.list.length === told) this.#changed(path, shape.kind, 'content', a, b);
  }

  #entry(path: readonly string[], shape: Shape, before: unknown, after: unknown): void {
    if (shape.kind === 'option' && (isText(before) || isText(after)))
      this.#changed(path, shape.kind, 'label', before, after);
    else if (isRecord(before) && isRecord(after)) this.element(path, shape, before, after);
    else this.#changed(path, shape.kind, 'content', before, after);
  }

  #order(path: readonly string[], kind: Kind, a: readonly string[], b: readonly string[]): void {
    const before = a.filter((id) => b.includes(id));
    const after = b.filter((id) => a.includes(id));
    if (!isSame(before, after)) this.#add(path, { kind, change: 'changed', of: 'order', before, after });
  }

  #property(path: readonly string[], shape: Shape, key: string, a: unknown, b: unknown): void {
    const { keys, before, after } = narrow(a, b);
    const inside = [...path, key, ...keys];
    if (at(before, 'op') !== undefined && at(before, 'op') === at(after, 'op'))
      this.element(inside, OPERATION, recordOf(before), recordOf(after));
    else if (shape.kind === 'rule' && typeof before === 'number' && typeof after === 'number')
      this.#changed(path, 'number', [key, ...keys].join('/'), before, after);
    else this.#changed(path, shape.kind, [key, ...keys].join('/'), before, after);
  }

  #changed(path: readonly string[], kind: Kind, of: string, before: unknown, after: unknown): void {
    const sides = { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
    this.#add(path, { kind, change: 'changed', of, ...sides });
  }

  #add(path: readonly string[], found: Omit<Difference, 'path' | 'label' | 'cite'>): void {
    const pack = found.change === 'removed' ? this.#a : this.#b;
    const { kind, change, of, ...sides } = found;
    const property = of === undefined ? {} : { of };
    const place = { path: path.join('/'), ...property, label: labelAt(pack, path) };
    this.list.push({ kind, change, ...place, ...sides, cite: citeAt(pack, path) });
  }
}

/** The entries of a map, or of a list by id, in its order; where ids are wanting, by place. */
function entriesOf(content: unknown): Content {
  if (!Array.isArray(content)) return recordOf(content);
  return Object.fromEntries(byId(content) ?? content.map((entry, place) => [String(place), entry]));
}

function recordOf(content: unknown): Content {
  return isRecord(content) ? content : {};
}

function pick(content: Content, keys: readonly string[]): Content {
  return Object.fromEntries(keys.flatMap((key) => (at(content, key) === undefined ? [] : [[key, content[key]]])));
}
