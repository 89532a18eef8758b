import Fraction from 'fraction.js';
import type { Exact } from '../model/value.ts';

/** Ways to round; `up` and `down` are away from and towards zero. */
export const ROUNDING_MODES = ['half-up', 'half-down', 'half-even', 'up', 'down', 'ceiling', 'floor'] as const;
export type RoundingMode = (typeof ROUNDING_MODES)[number];

/** Rounds to so many decimal places (0 to 9); halves go as the mode says, `half-up` away from zero. */
export function round(value: Exact, places: number, mode: RoundingMode): Exact {
  const scale = 10n ** BigInt(places);
  const top = value.n * scale;
  const whole = top / value.d;
  const rest = top % value.d;
  const negative = value.s < 0n;
  const more = rest !== 0n && goesUp(mode, negative, 2n * rest, value.d, whole);
  const magnitude = more ? whole + 1n : whole;
  return new Fraction(negative ? -magnitude : magnitude, scale);
}

/** Whether the magnitude grows, given twice the rest against the divisor. */
function goesUp(mode: RoundingMode, negative: boolean, twice: bigint, divisor: bigint, whole: bigint): boolean {
  switch (mode) {
    case 'up':
      return true;
    case 'down':
      return false;
    case 'ceiling':
      return !negative;
    case 'floor':
      return negative;
    case 'half-up':
      return twice >= divisor;
    case 'half-down':
      return twice > divisor;
    case 'half-even':
      return twice > divisor || (twice === divisor && whole % 2n === 1n);
  }
}
