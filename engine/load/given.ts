import { type MapTree, Source, type Tree } from './tree.ts';

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

/** The tree of a file that somebody else has read; null where it is no map. Of a doubled key the first counts. */
export function givenTree(file: string, text: string, root: GivenNode): MapTree | null {
  const source = new Source(file);
  source.mark(text.length, text);
  const tree = treeOf(root, source);
  return tree.kind === 'map' ? tree : null;
}

function treeOf(node: GivenNode, source: Source): Tree {
  const at = { source, offset: node.start };
  if (node.kind === 'list') return { kind: 'list', at, items: node.entries.map((entry) => treeOf(entry.node, source)) };
  if (node.kind === 'scalar') return { kind: 'leaf', at, value: leafOf(node.value) };
  const entries: MapTree['entries'] = new Map();
  for (const { key, keyStart, node: value } of node.entries)
    if (!entries.has(key)) entries.set(key, { key: { source, offset: keyStart }, value: treeOf(value, source) });
  return { kind: 'map', at, entries };
}

function leafOf(value: unknown): string | number | boolean | null {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
