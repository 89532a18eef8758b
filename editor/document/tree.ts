import { type Data, put } from './data.ts';
import { keysOf, type Path, under } from './path.ts';

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
  /** Null where the text is not YAML, or says nothing. */
  readonly root: Node | null;
  /** Offset and message of the first error of syntax. */
  readonly error: { readonly offset: number; readonly message: string } | null;
  /** Parts of the text that were read by themselves, by their text: a later text takes over those that it still has. */
  readonly known: ReadonlyMap<string, Read>;
}

/** A key and its value, read at an offset. */
export interface Read {
  readonly at: number;
  readonly entry: Entry;
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
  if (node.kind === 'list') return node.entries.map((entry) => dataOf(entry.node));
  const map: Record<string, Data> = {};
  for (const { key, node: value } of node.entries) if (!Object.hasOwn(map, key)) put(map, key, dataOf(value));
  return map;
}

/** The entry of a map or list by its key, or by its index in a list. */
export function entryAt(node: Node | null, key: string): Entry | undefined {
  if (!node || node.kind === 'scalar') return undefined;
  return (
    node.entries.find((entry) => entry.key === key) ??
    (node.kind === 'list' && /^\d+$/.test(key) ? node.entries[Number(key)] : undefined)
  );
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
    const { entries }: MapNode | ListNode = node;
    const entry: Entry | undefined = entries.findLast(({ keyStart }) => keyStart <= offset);
    if (!entry || offset > entry.node.end + 1) return path;
    path = under(path, entry.key);
    node = entry.node;
  }
  return path;
}

/** The same entry further on in the text; what it says is not read again. */
export function shifted(entry: Entry, by: number): Entry {
  return {
    key: entry.key,
    keyStart: entry.keyStart + by,
    keyEnd: entry.keyEnd + by,
    node: shiftedNode(entry.node, by),
  };
}

function shiftedNode(node: Node, by: number): Node {
  const place = { start: node.start + by, end: node.end + by };
  if (node.kind === 'scalar') return { ...node, ...place };
  const moved = { ...node, ...place, entries: node.entries.map((entry) => shifted(entry, by)) };
  KNOWN.set(moved, dataOf(node));
  return moved;
}
