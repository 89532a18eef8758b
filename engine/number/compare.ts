import type { Exact } from '../model/value.ts';

/**
 * -1, 0 or 1: whether a number is less than another, equal or greater. The same as `compare` of fraction.js, which takes
 * its argument apart anew each time; numbers are in lowest terms.
 */
export function compare(a: Exact, b: Exact): -1 | 0 | 1 {
  if (a === b) return 0;
  if (a.s !== b.s) {
    if (a.n === 0n && b.n === 0n) return 0;
    return a.s < b.s ? -1 : 1;
  }
  const [left, right] = a.d === b.d ? [a.n, b.n] : [a.n * b.d, b.n * a.d];
  if (left === right) return 0;
  return left < right === a.s > 0n ? -1 : 1;
}

/** Whether two numbers are the same. */
export function same(a: Exact, b: Exact): boolean {
  return a === b || (a.n === b.n && a.d === b.d && (a.s === b.s || a.n === 0n));
}
