import type { NumberType } from '../model/type.ts';
import { compare } from '../number/compare.ts';
import { ZERO } from '../number/exact.ts';
import { apart, type Extent, span } from './extent.ts';

/** How a value can stand on the second of two sheets with regard to the first: a set of UP, SAME and DOWN. */
export type Way = number;
export const UP = 1;
export const SAME = 2;
export const DOWN = 4;
export const ANY = UP | SAME | DOWN;

export function flip(way: Way): Way {
  return (way & SAME) | (way & UP ? DOWN : 0) | (way & DOWN ? UP : 0);
}

/** Of something that goes with each of them, as a sum does. */
export function together(ways: readonly Way[]): Way {
  let all: Way = SAME;
  for (const way of ways) {
    if (way === SAME || way === 0) continue;
    if (all === SAME) all = way;
    else all = (all | way) & UP && (all | way) & DOWN ? ANY : all | way;
  }
  return all;
}

/** Of something that goes with each of them, but need not follow: a rounded value, the least of several. */
export function atMost(ways: readonly Way[]): Way {
  const way = together(ways);
  return way === 0 ? 0 : way | SAME;
}

/** What remains possible given which values the two can have at all. */
export function within(way: Way, first: Extent | null, second: Extent | null): Way {
  if (first === null || second === null) return 0;
  const [a, b] = [ranked(first), ranked(second)];
  const { least, most } = span(b, a);
  let possible = apart(a, b) ? 0 : SAME;
  if (most === null || most > 0) possible |= UP;
  if (least === null || least < 0) possible |= DOWN;
  return way & possible;
}

/** False comes before true; other lists have no order. */
function ranked(extent: Extent): Extent {
  if (extent.kind !== 'one-of' || !extent.values.every((value) => typeof value === 'boolean')) return extent;
  return {
    kind: 'grade',
    scale: '',
    min: extent.values.includes(false) ? 0 : 1,
    max: extent.values.includes(true) ? 1 : 0,
  };
}

/** Of a product, by the signs that the factors can have: on the first sheet, and on the second. */
export function product(a: { way: Way; first: NumberType }, b: { way: Way; second: NumberType }): Way {
  return together([signed(a.way, b.second), signed(b.way, a.first)]);
}

/** Of something multiplied by a number. */
export function signed(way: Way, by: NumberType): Way {
  if (way === SAME || way === 0) return way;
  const up = by.max === null || compare(by.max, ZERO) > 0;
  const down = by.min === null || compare(by.min, ZERO) < 0;
  if (up && down) return ANY;
  return up ? way | SAME : down ? flip(way) | SAME : SAME;
}

/** What can become of a condition from the first sheet to the second: a set of RISE (it comes to hold) and FALL. */
export type Turn = number;
export const RISE = 1;
export const FALL = 2;

export function turned(turn: Turn): Turn {
  return (turn & RISE ? FALL : 0) | (turn & FALL ? RISE : 0);
}
