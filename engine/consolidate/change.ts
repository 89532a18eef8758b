import { canonical } from '../model/canonical.ts';
import type { Params } from '../model/diagnostic.ts';
import type { Change } from '../model/generated/pack.ts';
import type { ConsolidateCode } from '../model/messages/consolidate.ts';
import { isRecord } from '../model/record.ts';

/** Why a change does not fit. */
export interface Misfit {
  readonly code: ConsolidateCode;
  readonly params: Params;
}

type Container = Record<string, unknown> | { id?: unknown }[];

/**
 * Applies one change to a pack in place; gives why not, with the pack untouched, where it does not fit. The first entry of a
 * section or map that is left out where it is empty (`gaps`) may be inserted: the map itself comes with it.
 */
export function applyChange(pack: object, change: Change): Misfit | null {
  const keys = change.at.split('/');
  const last = keys.pop() ?? '';
  let around: unknown = pack;
  let container: unknown = pack;
  for (const key of keys) {
    around = container;
    container = child(container, key);
  }
  if (change.op === 'insert' && container === undefined && isRecord(around)) {
    put(around, keys.at(-1) ?? '', {});
    container = child(around, keys.at(-1) ?? '');
  }
  if (typeof container !== 'object' || container === null)
    return { code: 'change-nothing-there', params: { at: change.at } };
  const found = child(container, last);
  if (change.op === 'insert') {
    if (found !== undefined) return { code: 'change-already-there', params: { at: change.at } };
    put(container as Container, last, change.with);
    return null;
  }
  if (found === undefined) return { code: 'change-nothing-there', params: { at: change.at } };
  if (change.op === 'rename') return rename(container as Container, last, change);
  if (change.was !== undefined && !fits(change.was, found)) {
    return {
      code: 'change-differs',
      params: { at: change.at, expected: canonical(change.was), found: canonical(found) },
    };
  }
  if (change.op === 'replace') put(container as Container, last, change.with);
  else drop(container as Container, last);
  return null;
}

/** A plain value or a list must be equal; of a record, every key named must fit. */
function fits(was: unknown, found: unknown): boolean {
  if (!isRecord(was)) return canonical(was) === canonical(found);
  return (
    isRecord(found) && Object.entries(was).every(([key, value]) => Object.hasOwn(found, key) && fits(value, found[key]))
  );
}

function rename(container: Container, key: string, change: Change): Misfit | null {
  const to = change.to ?? '';
  const at = [...change.at.split('/').slice(0, -1), to].join('/');
  if (Array.isArray(container)) return { code: 'change-nothing-there', params: { at: change.at } };
  if (Object.hasOwn(container, to)) return { code: 'change-already-there', params: { at } };
  put(container, to, container[key]);
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
  const copy = structuredClone(value);
  if (!Array.isArray(container)) {
    Object.defineProperty(container, key, { value: copy, enumerable: true, configurable: true, writable: true });
    return;
  }
  const at = place(container, key);
  if (Object.hasOwn(container, at)) container[at] = copy as object;
  else container.push(copy as object);
}

function drop(container: Container, key: string): void {
  if (Array.isArray(container)) container.splice(place(container, key), 1);
  else delete container[key];
}
