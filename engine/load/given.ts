import { type Entry, type ListTree, type MapTree, Source, type Tree } from './tree.ts';

/** A file that somebody else has read. */
export interface Given {
  readonly root: GivenNode;
  /** What a node says as plain data: the same object each time, and again of a later text that says the same there. */
  data(node: GivenNode): unknown;
  /** The entry of a map by its key. */
  entry(node: GivenNode, key: string): GivenEntry | undefined;
}

/** A text in place of that of a file that is not YAML. */
export interface Broken {
  readonly broken: string;
}

/** What a file says, read by somebody else: offsets are places in its text. */
export type GivenNode =
  | { readonly kind: 'map'; readonly start: number; readonly entries: readonly GivenEntry[] }
  | { readonly kind: 'list'; readonly start: number; readonly entries: readonly GivenEntry[] }
  | { readonly kind: 'scalar'; readonly start: number; readonly value: unknown };

export interface GivenEntry {
  readonly key: string;
  readonly keyStart: number;
  readonly node: GivenNode;
}

/** The tree of a file that somebody else has read; null where it is no map. Its entries are made where somebody looks at them. */
export function givenTree(file: string, text: string, given: Given): MapTree | null {
  const source = new Source(file);
  source.mark(text.length, text);
  const tree = treeOf(given.root, source, given);
  return tree.kind === 'map' ? tree : null;
}

function treeOf(node: GivenNode, source: Source, given: Given): Tree {
  if (node.kind === 'map') return new GivenMap(node, source, given);
  if (node.kind === 'list') return new GivenList(node, source, given);
  return { kind: 'leaf', at: { source, offset: node.start }, value: leafOf(node.value) };
}

/** A map or list of a given file; `said` until somebody looks at what it holds, for who does may add to it. */
abstract class GivenTree<Held> {
  readonly at: { readonly source: Source; readonly offset: number };
  protected readonly node: GivenNode;
  protected readonly given: Given;
  #held: Held | null = null;

  constructor(node: GivenNode, source: Source, given: Given) {
    this.at = { source, offset: node.start };
    this.node = node;
    this.given = given;
  }

  get said(): unknown {
    return this.#held === null ? this.given.data(this.node) : undefined;
  }

  protected held(): Held {
    const entries = this.node.kind === 'scalar' ? [] : this.node.entries;
    this.#held ??= this.make(entries, (node) => treeOf(node, this.at.source, this.given));
    return this.#held;
  }

  protected get isHeld(): boolean {
    return this.#held !== null;
  }

  protected abstract make(entries: readonly GivenEntry[], tree: (node: GivenNode) => Tree): Held;
}

class GivenMap extends GivenTree<MapTree['entries']> implements MapTree {
  readonly kind = 'map';

  get entries(): MapTree['entries'] {
    return this.held();
  }

  entry(key: string): Entry | undefined {
    if (this.isHeld) return this.entries.get(key);
    const found = this.given.entry(this.node, key);
    return found && this.#entryOf(found, (node) => treeOf(node, this.at.source, this.given));
  }

  protected make(entries: readonly GivenEntry[], tree: (node: GivenNode) => Tree): MapTree['entries'] {
    return new Map(entries.map((entry) => [entry.key, this.#entryOf(entry, tree)]));
  }

  #entryOf({ keyStart, node }: GivenEntry, tree: (node: GivenNode) => Tree): Entry {
    return { key: { source: this.at.source, offset: keyStart }, value: tree(node) };
  }
}

class GivenList extends GivenTree<ListTree['items']> implements ListTree {
  readonly kind = 'list';

  get items(): ListTree['items'] {
    return this.held();
  }

  protected make(entries: readonly GivenEntry[], tree: (node: GivenNode) => Tree): ListTree['items'] {
    return entries.map(({ node }) => tree(node));
  }
}

function leafOf(value: unknown): string | number | boolean | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
