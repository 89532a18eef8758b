import Fraction from 'fraction.js';
import type { Exact } from '../../model/value.ts';
import { ZERO } from '../../number/exact.ts';

/** Fewest sheets of an assessor whose mean is judged. */
export const LEAST_SHEETS = 5;

/** Standard errors from the mean of all beyond which an assessor's mean stands out. */
export const LIMIT = 3;

/** Numbers of some sheets, as far as the statistic needs them. */
export interface Sums {
  readonly count: number;
  readonly sum: Exact;
  readonly squares: Exact;
}

export const NOTHING: Sums = { count: 0, sum: ZERO, squares: ZERO };

/** A value more, once or so many times. */
export function plus({ count, sum, squares }: Sums, value: Exact, times = 1): Sums {
  return { count: count + times, sum: sum.add(value.mul(times)), squares: squares.add(value.mul(value).mul(times)) };
}

/** How an assessor's mean stands to that of all. */
export interface Deviation {
  readonly assessor: string;
  readonly count: number;
  readonly mean: Exact;
  readonly difference: Exact;
  /** Square of the difference in standard errors: exact, as the root is not. */
  readonly squared: Exact;
  readonly standsOut: boolean;
}

/**
 * Means of assessors against the mean of all, as a Shewhart chart for means does: the standard error of a mean of n sheets
 * is the standard deviation of all sheets (with N − 1) over √n, and a mean stands out beyond three of them. Only assessors
 * of at least five sheets. Exact: squares are compared, and no root is taken. Those farthest off come first.
 *
 * Source: ISO 7870-2, Control charts, part 2: Shewhart control charts; NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.
 */
export function deviations(of: ReadonlyMap<string, Sums>): Deviation[] {
  const all = [...of.values()].reduce(
    (total, { count, sum, squares }) => ({
      count: total.count + count,
      sum: total.sum.add(sum),
      squares: total.squares.add(squares),
    }),
    NOTHING,
  );
  if (all.count < 2) return [];
  const mean = all.sum.div(all.count);
  const variance = all.squares.sub(all.sum.mul(mean)).div(all.count - 1);
  if (variance.equals(0)) return [];
  return [...of]
    .filter(([, { count }]) => count >= LEAST_SHEETS)
    .map(([assessor, { count, sum }]): Deviation => {
      const own = sum.div(count);
      const difference = own.sub(mean);
      const squared = difference.mul(difference).mul(count).div(variance);
      return { assessor, count, mean: own, difference, squared, standsOut: squared.compare(LIMIT * LIMIT) > 0 };
    })
    .sort((a, b) => b.squared.compare(a.squared) || (a.assessor < b.assessor ? -1 : 1));
}

/** The root of a square to one decimal place, rounded down: `3.4`. */
export function rootText(square: Exact): string {
  const tenths = squareRoot((square.n * 100n) / square.d);
  return `${tenths / 10n}.${tenths % 10n}`;
}

/** Greatest whole number whose square is not above (Newton's method). */
function squareRoot(of: bigint): bigint {
  if (of < 2n) return of;
  let root = of;
  for (let next = (root + 1n) / 2n; next < root; next = (root + of / root) / 2n) root = next;
  return root;
}

/** Sums as plain data, and back. */
export function writeSums({ count, sum, squares }: Sums): readonly [number, string, string] {
  return [count, sum.toFraction(), squares.toFraction()];
}

export function readSums([count, sum, squares]: readonly [number, string, string]): Sums {
  return { count, sum: fraction(sum), squares: fraction(squares) };
}

function fraction(text: string): Exact {
  const [numerator = '0', denominator = '1'] = text.split('/');
  return new Fraction(BigInt(numerator), BigInt(denominator));
}
