import { canonical } from '../model/canonical.ts';
import type { Params } from '../model/diagnostic.ts';
import type { Change } from '../model/generated/pack.ts';
import type { ConsolidateCode } from '../model/messages/consolidate.ts';
import { isRecord, setOwn } from '../model/record.ts';

/** Why a change does not fit. */
export interface Misfit {
  readonly code: ConsolidateCode;
  readonly params: Params;
}

type Container = Record<string, unknown> | { id?: unknown }[];

/**
 * Applies one change to a pack; gives why not, with the pack untouched, where it does not fit. Only the pack's own top level is
 * written to: what lies deeper is copied on the way to the change and may be shared. The first entry of a section or map that is
 * left out where it is empty (`gaps`) may be inserted: the map itself comes with it.
 */
export function applyChange(pack: object, change: Change): Misfit | null {
  const keys = change.at.split('/');
  const last = keys.pop() ?? '';
  const nothing: Misfit = { code: 'change-nothing-there', params: { at: change.at } };
  const container = containerAt(pack, keys, change.op === 'insert');
  if (typeof container !== 'object' || container === null) return nothing;
  const found = child(container, last);
  if (change.op === 'insert') {
    if (found !== undefined) return { code: 'change-already-there', params: { at: change.at } };
    put(copiedAt(pack, keys), last, change.with);
    return null;
  }
  if (found === undefined) return nothing;
  if (change.op === 'rename') return misnamed(container, change) ?? rename(copiedAt(pack, keys), last, change.to ?? '');
  if (change.was !== undefined && !fits(change.was, found)) {
    return {
      code: 'change-differs',
      params: { at: change.at, expected: canonical(change.was), found: canonical(found) },
    };
  }
  if (change.op === 'replace') put(copiedAt(pack, keys), last, change.with);
  else drop(copiedAt(pack, keys), last);
  return null;
}

/** What keys lead to; where the last leads to nothing in a record, an empty map if that `mayCome`. */
function containerAt(pack: object, keys: readonly string[], mayCome: boolean): unknown {
  let around: unknown = null;
  let container: unknown = pack;
  for (const key of keys) {
    around = container;
    container = child(container, key);
  }
  return container === undefined && mayCome && isRecord(around) ? {} : container;
}

/** The same, copied with all that lies around it. */
function copiedAt(pack: object, keys: readonly string[]): Container {
  let container = pack as Container;
  for (const key of keys) {
    const inner = child(container, key);
    const copy = (Array.isArray(inner) ? [...inner] : { ...(inner as object | undefined) }) as Container;
    put(container, key, copy);
    container = copy;
  }
  return container;
}

/** A plain value or a list must be equal; of a record, every key named must fit. */
function fits(was: unknown, found: unknown): boolean {
  if (!isRecord(was)) return canonical(was) === canonical(found);
  return (
    isRecord(found) && Object.entries(was).every(([key, value]) => Object.hasOwn(found, key) && fits(value, found[key]))
  );
}

/** Why an element cannot have another key. */
function misnamed(container: object, { at, to = '' }: Change): Misfit | null {
  if (Array.isArray(container)) return { code: 'change-nothing-there', params: { at } };
  const renamed = [...at.split('/').slice(0, -1), to].join('/');
  return Object.hasOwn(container, to) ? { code: 'change-already-there', params: { at: renamed } } : null;
}

function rename(container: Container, key: string, to: string): null {
  put(container, to, child(container, key));
  drop(container, key);
  return null;
}

/** What a key leads to: an own key of an object, or the entry of a list by its id, else by its place. */
function child(container: unknown, key: string): unknown {
  if (Array.isArray(container)) return container[place(container, key)];
  if (typeof container !== 'object' || container === null || !Object.hasOwn(container, key)) return undefined;
  return (container as Record<string, unknown>)[key];
}

function place(list: readonly unknown[], key: string): number {
  const byId = list.findIndex((entry) => isRecord(entry) && entry.id === key);
  return byId >= 0 ? byId : /^\d+$/.test(key) ? Number(key) : -1;
}

function put(container: Container, key: string, value: unknown): void {
  if (!Array.isArray(container)) {
    setOwn(container, key, value);
    return;
  }
  const at = place(container, key);
  if (Object.hasOwn(container, at)) container[at] = value as object;
  else container.push(value as object);
}

function drop(container: Container, key: string): void {
  if (Array.isArray(container)) container.splice(place(container, key), 1);
  else delete container[key];
}
