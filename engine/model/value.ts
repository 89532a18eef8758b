import type Fraction from 'fraction.js';

/** An exact rational number. */
export type Exact = Fraction;

/** A grade of an ordered scale; rank 0 is the worst. */
export interface Grade {
  readonly scale: string;
  readonly id: string;
  readonly rank: number;
}

/** A closed interval of numbers that a table allows. */
export interface Interval {
  readonly from: Exact;
  readonly to: Exact;
}

/**
 * A value at run time. Dates are ISO strings (2025-09-30), choices are option ids; the static type of an
 * expression says which of these a string is.
 */
export type Value = Exact | boolean | string | Grade | Interval;

export function isGrade(value: Value): value is Grade {
  return typeof value === 'object' && 'rank' in value;
}

export function isInterval(value: Value): value is Interval {
  return typeof value === 'object' && 'from' in value;
}

export function isExact(value: Value): value is Exact {
  return typeof value === 'object' && 'd' in value;
}
