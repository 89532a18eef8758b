import { canonical } from '../model/canonical.ts';
import { type Content, isRecord, isSame } from './content.ts';

/**
 * Entries that stand in both maps under different ids: old id → new id. Only what is the same to the letter counts, only
 * records, and only where one entry alone can have become the other.
 */
export function renamesBetween(a: Content, b: Content): ReadonlyMap<string, string> {
  const before = byContent(a, b);
  const after = byContent(b, a);
  const renames = new Map<string, string>();
  for (const [content, [from, more]] of before) {
    const [to, others] = after.get(content) ?? [];
    if (from !== undefined && to !== undefined && more === undefined && others === undefined) renames.set(from, to);
  }
  return renames;
}

/** Ids of the entries that do not stand in the other map under the same id, by content. */
function byContent(of: Content, other: Content): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const [id, entry] of Object.entries(of)) {
    if (!isRecord(entry) || (Object.hasOwn(other, id) && isSame(entry, other[id]))) continue;
    const content = canonical(entry);
    ids.set(content, [...(ids.get(content) ?? []), id]);
  }
  return ids;
}
