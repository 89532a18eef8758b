/** A file that was read, and where its offsets lie. Line starts are known once it has been read to that point. */
export class Source {
  readonly file: string;
  private readonly starts: number[] = [0];

  constructor(file: string) {
    this.file = file;
  }

  /** Tells where a line starts, in order. */
  newLine(offset: number): void {
    if (offset > (this.starts.at(-1) ?? 0)) this.starts.push(offset);
  }

  /** A mark in a text that was not parsed: finds the line starts first. */
  mark(offset: number, text: string): Mark {
    for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) this.newLine(at + 1);
    return { source: this, offset };
  }

  /** Line and column of an offset, both from 1. */
  position(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.starts[low] ?? 0) + 1 };
  }
}

/** A point in a file. */
export interface Mark {
  readonly source: Source;
  readonly offset: number;
}

/** What a file says, with the mark of each key and value kept. */
export type Tree = MapTree | ListTree | Leaf;

export interface MapTree {
  readonly kind: 'map';
  readonly at: Mark;
  readonly entries: Map<string, Entry>;
  /** One of its entries, where that can be had without the others. */
  entry?(key: string): Entry | undefined;
  /** Its plain value, where that is known without looking at its entries. */
  readonly said?: unknown;
}

export interface Entry {
  /** Where the key stands. */
  readonly key: Mark;
  readonly value: Tree;
}

export interface ListTree {
  readonly kind: 'list';
  readonly at: Mark;
  readonly items: readonly Tree[];
  readonly said?: unknown;
}

export interface Leaf {
  readonly kind: 'leaf';
  readonly at: Mark;
  readonly value: string | number | boolean | null;
}

/** The entry of a key; undefined where there is none. */
export function entryOf(map: MapTree, key: string): Entry | undefined {
  return map.entry ? map.entry(key) : map.entries.get(key);
}

/** The plain value of a tree. Keys that could reach a prototype were refused before, so plain objects are safe. */
export function plain(tree: Tree): unknown {
  if (tree.kind === 'leaf') return tree.value;
  if (tree.said !== undefined) return tree.said;
  if (tree.kind === 'list') return tree.items.map(plain);
  const object: Record<string, unknown> = {};
  for (const [key, entry] of tree.entries) object[key] = plain(entry.value);
  return object;
}

/** The same map, to be added to: what others hold of it stays as it is. */
export function ownMap({ at, entries }: MapTree): MapTree {
  return { kind: 'map', at, entries: new Map(entries) };
}

/** The path of a key below a path. */
export function below(path: string, key: string | number): string {
  return path === '' ? String(key) : `${path}/${key}`;
}

/** The name of a list entry in paths: its id, otherwise its index. */
export function nameOf(item: Tree, index: number): string {
  const id = item.kind === 'map' ? item.entries.get('id')?.value : undefined;
  return id?.kind === 'leaf' && typeof id.value === 'string' && id.value !== '' ? id.value : String(index);
}

/** The kind of a tree, in the words of JSON Schema. */
export function kindOf(tree: Tree): string {
  if (tree.kind === 'map') return 'object';
  if (tree.kind === 'list') return 'array';
  return tree.value === null ? 'null' : typeof tree.value;
}
