import type { Change, Pack } from '../model/pack.ts';
import { at, byId, type Content, isRecord, isSame, isText, keysOf } from './content.ts';
import { OPERATION, PACK, type Shape } from './grammar.ts';
import { renamesBetween } from './renames.ts';

/**
 * The change operations that make `b` out of `a`, in the order in which they apply: `applyChanges(a, changesBetween(a, b))`
 * has the content of `b`. Each is as small as it can be said by path; a list in another order is replaced whole.
 */
export function changesBetween(a: Pack, b: Pack): Change[] {
  return inRecord('', a as unknown as Content, b as unknown as Content, PACK);
}

function between(path: string, a: unknown, b: unknown, shape?: Shape): Change[] {
  if (isSame(a, b)) return [];
  if (isRecord(a) && isRecord(b))
    return inRecord(path, a, b, shape ?? (at(a, 'op') === undefined ? undefined : OPERATION));
  if (Array.isArray(a) && Array.isArray(b)) return inList(path, a, b, shape);
  return [{ op: 'replace', at: path, was: a, with: b }];
}

function inRecord(path: string, a: Content, b: Content, shape?: Shape): Change[] {
  const keys = keysOf(a, b);
  const isWhole = isText(a) || isText(b) || at(a, 'op') !== at(b, 'op') || keys.some((key) => !isNameable(key));
  if (isWhole && path !== '') return [{ op: 'replace', at: path, was: a, with: b }];
  return keys.flatMap((key) => {
    const [before, after] = [at(a, key), at(b, key)];
    const where = under(path, key);
    if (before === undefined) return [{ op: 'insert', at: where, with: after } satisfies Change];
    if (after === undefined) return [{ op: 'remove', at: where, was: before } satisfies Change];
    const entries = shape?.entries?.[key];
    if (entries && isRecord(before) && isRecord(after)) return inMap(where, before, after, entries);
    return between(where, before, after, entries ?? shape?.inner?.[key]);
  });
}

/** Entries by id: first what goes, then what moves to another id, then what changes in its place, then what comes. */
function inMap(path: string, a: Content, b: Content, shape: Shape): Change[] {
  if (!keysOf(a, b).every(isNameable)) return between(path, a, b);
  const found = renamesBetween(a, b);
  const arriving = new Set(found.values());
  const removes = Object.keys(a).filter((id) => !found.has(id) && (!Object.hasOwn(b, id) || arriving.has(id)));
  const left = new Set(Object.keys(a).filter((id) => !removes.includes(id)));
  const { renames, stuck } = ordered(found, left);
  const moved = new Set([...renames.map(([, to]) => to), ...stuck]);
  return [
    ...removes.map((id): Change => ({ op: 'remove', at: under(path, id), was: a[id] })),
    ...renames.map(([from, to]): Change => ({ op: 'rename', at: under(path, from), to })),
    ...stuck.map((id): Change => ({ op: 'replace', at: under(path, id), was: a[id], with: b[id] })),
    ...Object.keys(b)
      .filter((id) => !moved.has(id))
      .flatMap((id): Change[] =>
        left.has(id)
          ? between(under(path, id), a[id], b[id], shape)
          : [{ op: 'insert', at: under(path, id), with: b[id] }],
      ),
  ];
}

/** Renames in an order in which each finds its new id free; ids that change places in a circle are stuck. `taken` is kept up. */
function ordered(found: ReadonlyMap<string, string>, taken: Set<string>) {
  const open = new Map(found);
  const renames: [from: string, to: string][] = [];
  for (let before = -1; before !== open.size; ) {
    before = open.size;
    for (const [from, to] of open) {
      if (taken.has(to)) continue;
      renames.push([from, to]);
      open.delete(from);
      taken.delete(from);
      taken.add(to);
    }
  }
  return { renames, stuck: [...open.keys()] };
}

function inList(path: string, a: readonly unknown[], b: readonly unknown[], shape?: Shape): Change[] {
  const [before, after] = [byId(a), byId(b)];
  if (before && after) {
    const kept = [...before.keys()].filter((id) => after.has(id));
    const added = [...after.keys()].filter((id) => !before.has(id));
    const inOrder = isSame([...kept, ...added], [...after.keys()]);
    if (inOrder && [...before.keys(), ...added].every((id) => isNameable(id) && !isIndex(id)))
      return [
        ...[...before]
          .filter(([id]) => !after.has(id))
          .map(([id, was]): Change => ({ op: 'remove', at: under(path, id), was })),
        ...kept.flatMap((id) => between(under(path, id), before.get(id), after.get(id), shape)),
        ...added.map((id): Change => ({ op: 'insert', at: under(path, id), with: after.get(id) })),
      ];
  }
  const isPlain = (entry: unknown): boolean => isRecord(entry) && at(entry, 'id') === undefined;
  if (a.length === b.length && [...a, ...b].every(isPlain))
    return a.flatMap((entry, index) => between(under(path, String(index)), entry, b[index], shape));
  return [{ op: 'replace', at: path, was: a, with: b }];
}

export function under(path: string, key: string): string {
  return path === '' ? key : `${path}/${key}`;
}

/** Whether a key can stand in a path. */
function isNameable(key: string): boolean {
  return key !== '' && !key.includes('/');
}

/** Whether an id would be taken for a place in its list. */
function isIndex(id: string): boolean {
  return /^\d+$/.test(id);
}
