import { below, entryOf, type Mark, nameOf, type Tree } from '../tree.ts';

/** What stands at a JSON pointer of the validator: the value, its key's mark, and its path as people name it. */
export interface Point {
  readonly value: Tree;
  /** Mark of the key; of the value itself in a list and at the root. */
  readonly key: Mark;
  readonly path: string;
}

export function pointAt(root: Tree, pointer: string): Point {
  let here: Point = { value: root, key: root.at, path: '' };
  for (const part of pointer.split('/').slice(1)) {
    const next = inside(here, part.replaceAll('~1', '/').replaceAll('~0', '~'));
    if (!next) break;
    here = next;
  }
  return here;
}

/** The value at a key or index of a point; null where there is none. */
export function inside(point: Point, key: string): Point | null {
  const { value } = point;
  if (value.kind === 'map') {
    const entry = entryOf(value, key);
    return entry ? { value: entry.value, key: entry.key, path: below(point.path, key) } : null;
  }
  const item = value.kind === 'list' ? value.items[Number(key)] : undefined;
  return item ? { value: item, key: item.at, path: below(point.path, nameOf(item, Number(key))) } : null;
}
