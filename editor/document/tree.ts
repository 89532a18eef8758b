import { type Data, put } from './data.ts';
import { keysOf, type Path, under } from './path.ts';
import type { Division } from './sections.ts';

/** What a file says, with the stretch of text of each key and value. */
export type Node = MapNode | ListNode | ScalarNode;

interface Stretch {
  readonly start: number;
  /** After the last character of the value; a comment behind it is outside. */
  readonly end: number;
}

export interface MapNode extends Stretch {
  readonly kind: 'map';
  readonly flow: boolean;
  readonly entries: readonly Entry[];
}

export interface ListNode extends Stretch {
  readonly kind: 'list';
  readonly flow: boolean;
  readonly entries: readonly Entry[];
}

export interface ScalarNode extends Stretch {
  readonly kind: 'scalar';
  readonly value: Data;
  /** How it is written: plain, quoted, or as a block; `empty` where nothing is written. */
  readonly style: 'plain' | 'single' | 'double' | 'literal' | 'folded' | 'empty';
}

/** An entry of a map (with the stretch of its key) or of a list (whose key is its id, else its index). */
export interface Entry {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly node: Node;
}

export interface Parsed {
  readonly text: string;
  /** Null where the text is not YAML, or says nothing. */
  readonly root: Node | null;
  /** Offset and message of the first error of syntax. */
  readonly error: { readonly offset: number; readonly message: string } | null;
  /** A text with the same first error at the same line and column, without what is known to be sound before it; null where none is. */
  readonly broken: string | null;
  /** How it was divided into parts, each read by itself; null where it was read whole. */
  readonly division: Division | null;
}

const KNOWN = new WeakMap<Node, Data>();

/** The plain data of a node; the same object each time. Of a doubled key the first counts, as in the engine. */
export function dataOf(node: Node | null): Data {
  if (!node) return null;
  if (node.kind === 'scalar') return node.value;
  const known = KNOWN.get(node);
  if (known !== undefined) return known;
  const data = readOf(node);
  KNOWN.set(node, data);
  return data;
}

function readOf(node: MapNode | ListNode): Data {
  if (node instanceof Lazy) return node.data();
  return node.kind === 'list' ? node.entries.map((entry) => dataOf(entry.node)) : mapOf(node.entries);
}

/** The plain data of a map's entries. */
export function mapOf(entries: readonly Entry[]): Data {
  const map: Record<string, Data> = {};
  for (const { key, node } of entries) {
    if (key === '__proto__') put(map, key, dataOf(node));
    else if (!Object.hasOwn(map, key)) map[key] = dataOf(node);
  }
  return map;
}

/** How a lazy node comes to its entries and data, when they are first asked for. */
interface Made {
  readonly count: number;
  entry(index: number): Entry;
  key(index: number): string;
  data(): Data;
}

/** A map or list whose entries are made when somebody looks at them, one by one: of a long text, few are. */
class Lazy implements Made {
  readonly kind: 'map' | 'list';
  readonly flow: boolean;
  readonly start: number;
  readonly end: number;
  readonly #made: Made;
  readonly #known: Entry[] = [];

  constructor(place: Pick<Lazy, 'kind' | 'flow' | 'start' | 'end'>, made: Made) {
    this.kind = place.kind;
    this.flow = place.flow;
    this.start = place.start;
    this.end = place.end;
    this.#made = made;
  }

  get count(): number {
    return this.#made.count;
  }

  entry(index: number): Entry {
    this.#known[index] ??= this.#made.entry(index);
    return this.#known[index];
  }

  key(index: number): string {
    return this.#made.key(index);
  }

  data(): Data {
    return this.#made.data();
  }

  get entries(): readonly Entry[] {
    for (let index = 0; index < this.count; index += 1) this.entry(index);
    return this.#known;
  }
}

/** A node at a place. */
export function lazyNode(place: Pick<Lazy, 'kind' | 'flow' | 'start' | 'end'>, made: Made): MapNode | ListNode {
  return new Lazy(place, made) as MapNode | ListNode;
}

function madeOf(node: MapNode | ListNode): Made {
  if (node instanceof Lazy) return node;
  const { entries } = node;
  return {
    count: entries.length,
    entry: (index) => entries[index] as Entry,
    key: (index) => entries[index]?.key ?? '',
    data: () => dataOf(node),
  };
}

/** The entry of a map or list by its key, or by its index in a list. */
export function entryAt(node: Node | null, key: string): Entry | undefined {
  if (!node || node.kind === 'scalar') return undefined;
  const made = madeOf(node);
  for (let index = 0; index < made.count; index += 1) if (made.key(index) === key) return made.entry(index);
  return node.kind === 'list' && /^\d+$/.test(key) && Number(key) < made.count ? made.entry(Number(key)) : undefined;
}

/** The id by which an item of a list goes; null where it goes by its place. */
export function idOf(node: Node): string | null {
  if (node.kind !== 'map') return null;
  const id = node.entries.find(({ key }) => key === 'id')?.node;
  return id?.kind === 'scalar' && typeof id.value === 'string' && id.value !== '' ? id.value : null;
}

/** The node of a path; undefined where there is none. */
export function nodeAt(root: Node | null, path: Path): Node | undefined {
  let node: Node | undefined = root ?? undefined;
  for (const key of keysOf(path)) node = node && entryAt(node, key)?.node;
  return node;
}

/** The path of the innermost key or value at an offset. */
export function pathAt(root: Node | null, offset: number): Path {
  let path = '';
  for (let node = root; node && node.kind !== 'scalar'; ) {
    const made: Made = madeOf(node);
    const place = lastUpTo(made.count, (index) => made.entry(index).keyStart, offset);
    const entry: Entry | undefined = place < 0 ? undefined : made.entry(place);
    if (!entry || offset > entry.node.end + 1) return path;
    path = under(path, entry.key);
    node = entry.node;
  }
  return path;
}

/** Of places in order, the index of the last that is not beyond an offset; -1 where all are. */
export function lastUpTo(count: number, placeOf: (index: number) => number, offset: number): number {
  let [low, high] = [-1, count - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (placeOf(middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The same entry further on in the text; what it says is not read again, and what lies in it moves when somebody looks. */
export function shifted(entry: Entry, by: number): Entry {
  const { key, keyStart, keyEnd, node } = entry;
  return by === 0 ? entry : { key, keyStart: keyStart + by, keyEnd: keyEnd + by, node: shiftedNode(node, by) };
}

export function shiftedNode<N extends Node>(node: N, by: number): N {
  if (by === 0) return node;
  const place = { start: node.start + by, end: node.end + by };
  if (node.kind === 'scalar') return { ...node, ...place };
  const made = madeOf(node);
  const moved: Made = {
    count: made.count,
    entry: (index) => shifted(made.entry(index), by),
    key: (index) => made.key(index),
    data: () => dataOf(node),
  };
  return lazyNode({ kind: node.kind, flow: node.flow, ...place }, moved) as N;
}
