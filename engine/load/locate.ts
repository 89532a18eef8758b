import type { Place } from '../model/diagnostic.ts';
import { placeOf } from './findings.ts';
import { entryOf, type Mark, nameOf, type Tree } from './tree.ts';

/**
 * The place of a path of keys joined by `/`, a list entry by its id or index: that of the key, or of the entry. Where the
 * path leads nowhere, that of its nearest ancestor; the path itself is given back as asked.
 */
export function locateIn(tree: Tree, path: string): Place {
  let at: Mark = tree.at;
  let here: Tree | null = tree;
  for (const key of path === '' ? [] : path.split('/')) {
    const next: { at: Mark; value: Tree } | null = here && step(here, key);
    if (!next) break;
    at = next.at;
    here = next.value;
  }
  return placeOf(at, path);
}

function step(tree: Tree, key: string): { at: Mark; value: Tree } | null {
  if (tree.kind === 'map') {
    const entry = entryOf(tree, key);
    return entry ? { at: entry.key, value: entry.value } : null;
  }
  if (tree.kind === 'leaf') return null;
  const item = tree.items.find((candidate, index) => nameOf(candidate, index) === key) ?? tree.items[indexOf(key)];
  return item ? { at: item.at, value: item } : null;
}

function indexOf(key: string): number {
  return /^\d{1,6}$/.test(key) ? Number(key) : -1;
}
