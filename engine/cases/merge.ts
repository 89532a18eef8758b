import type { Data } from './case.ts';

/** A base with changes laid over it: maps are merged key by key, null removes a value, anything else replaces it. */
export function merge(base: Data, changes: Data): Data {
  const merged = new Map(Object.entries(base));
  for (const [key, change] of Object.entries(changes)) {
    const before = merged.get(key);
    if (change === null) merged.delete(key);
    else merged.set(key, isData(change) ? merge(isData(before) ? before : {}, change) : change);
  }
  return Object.fromEntries(merged);
}

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
