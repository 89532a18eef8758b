import { at, type Content, isRecord, isSame, isText, keysOf } from './content.ts';

/** The smallest part of two contents that holds everything in which they differ, and the keys that lead there. */
export interface Narrowed {
  readonly keys: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * Goes down as long as one key alone, or one entry of lists of equal length, differs. Stops at what is told as a whole: a
 * text, a comparison, an operation of another kind.
 */
export function narrow(before: unknown, after: unknown, keys: readonly string[] = []): Narrowed {
  const differing = differingKeys(before, after);
  const [key, more] = differing;
  if (key === undefined || more !== undefined) return { keys, before, after };
  return narrow((before as Content)[key], (after as Content)[key], [...keys, key]);
}

function differingKeys(before: unknown, after: unknown): string[] {
  if (Array.isArray(before) && Array.isArray(after)) {
    const isPlain = [...before, ...after].every((entry) => isRecord(entry) || typeof entry === 'number');
    if (before.length !== after.length || !isPlain) return [];
    return [...before.keys()].filter((index) => !isSame(before[index], after[index])).map(String);
  }
  if (!isRecord(before) || !isRecord(after) || isWhole(before) || isWhole(after)) return [];
  if (at(before, 'op') !== at(after, 'op')) return [];
  const keys = keysOf(before, after).filter((key) => !isSame(at(before, key), at(after, key)));
  const isOneSided = keys.some((key) => at(before, key) === undefined || at(after, key) === undefined);
  return isOneSided ? [] : keys;
}

function isWhole(content: Content): boolean {
  return isText(content) || 'fact' in content;
}
