import type { Bounds, Compare, Key, Ratio, Rounding, Term } from '../../model/program.ts';
import type { Exact } from '../../model/value.ts';
import {
  add,
  all,
  bounds,
  choose,
  compare,
  FALSE,
  integer,
  isSame,
  known,
  lackOf,
  magnitude,
  multiply,
  TRUE,
  term,
} from './terms.ts';

/** Exact numbers of a program: an integer over a positive integer. */

export function ratioOf(value: Exact): Ratio {
  return ratio(integer(value.s * value.n), value.d);
}

export function ratio(numerator: Term, denominator: bigint | Term): Ratio {
  return { numerator, denominator: typeof denominator === 'bigint' ? integer(denominator) : denominator };
}

/** The denominator where it is a constant. */
function fixed(of: Ratio): bigint | null {
  const value = known(of.denominator);
  return typeof value === 'bigint' ? value : null;
}

/** The same numbers over one denominator. */
export function alike(of: readonly Ratio[]): { readonly numerators: Term[]; readonly denominator: Term } {
  const common = of.reduce((most, one) => leastMultiple(most, fixed(one) ?? 1n), 1n);
  const open = distinct(of.filter((one) => fixed(one) === null).map((one) => one.denominator));
  const numerators = of.map((one) => {
    const own = fixed(one);
    const others = open.filter((other) => !isSame(other, one.denominator));
    return multiply([one.numerator, integer(own === null ? common : common / own), ...others]);
  });
  return { numerators, denominator: multiply([...open, integer(common)]) };
}

function distinct(terms: readonly Term[]): Term[] {
  return terms.filter((one, index) => terms.findIndex((other) => isSame(one, other)) === index);
}

export function leastMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestDivisor(a, b)) * b;
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : greatestDivisor(b, a % b);
}

export function sumOf(of: readonly Ratio[]): Ratio {
  const { numerators, denominator } = alike(of);
  return { numerator: add(numerators), denominator };
}

export function negative(of: Ratio): Ratio {
  return { ...of, numerator: multiply([of.numerator, integer(-1n)]) };
}

export function productOf(of: readonly Ratio[]): Ratio {
  return {
    numerator: multiply(of.map((one) => one.numerator)),
    denominator: multiply(of.map((one) => one.denominator)),
  };
}

/** The quotient of two numbers, the second of which is not zero wherever the quotient is looked at. */
export function quotientOf(of: Ratio, by: Ratio): Ratio {
  const value = known(by.numerator);
  const divisor = value === 0n ? integer(1n) : magnitude(by.numerator);
  const sign = by.numerator.bounds && by.numerator.bounds.min >= 0n ? null : signOf(by.numerator);
  const positive =
    divisor.bounds && divisor.bounds.min < 1n ? { ...divisor, bounds: bounds(1n, max1(divisor)) } : divisor;
  return reduced({
    numerator: multiply([of.numerator, by.denominator, ...(sign ? [sign] : [])]),
    denominator: multiply([of.denominator, positive]),
  });
}

function max1({ bounds: limits }: Term): bigint {
  return limits && limits.max > 1n ? limits.max : 1n;
}

function signOf(of: Term): Term {
  return choose([{ when: compare('less', of, integer(0n)), then: integer(-1n) }], integer(1n));
}

/** Without a constant factor that both sides share. */
function reduced({ numerator, denominator }: Ratio): Ratio {
  const [a, b] = [factorOf(numerator), factorOf(denominator)];
  const common = greatestDivisor(a, b);
  return { numerator: without(numerator, common), denominator: without(denominator, common) };
}

/** A constant that divides a term, as far as its outermost form shows. */
function factorOf(of: Term): bigint {
  return of.kind === 'multiply'
    ? of.of.reduce((product, one) => product * constantFactor(one), 1n)
    : constantFactor(of);
}

function constantFactor(of: Term): bigint {
  return (known(of) as bigint | undefined) || 1n;
}

function without(of: Term, divisor: bigint): Term {
  if (of.kind === 'constant') return integer((of.value as bigint) / divisor);
  const open = of.kind === 'multiply' ? of.of.filter((one) => one.kind !== 'constant') : [of];
  return multiply([...open, integer(factorOf(of) / divisor)]);
}

export function compareRatios(operator: Compare, left: Ratio, right: Ratio): Term {
  const { numerators } = alike([left, right]);
  const [a, b] = numerators as [Term, Term];
  return compare(operator, a, b);
}

export function within(of: Ratio, from: Ratio, to: Ratio): Term {
  return all([compareRatios('at-most', from, of), compareRatios('at-most', of, to)]);
}

/** Whether a number is an odd whole one. */
export function oddOf({ numerator, denominator }: Ratio): Term {
  const [of, by] = [known(numerator), known(denominator)];
  if (typeof of === 'bigint' && typeof by === 'bigint') return of % by === 0n && (of / by) % 2n !== 0n ? TRUE : FALSE;
  return term('boolean', lackOf([numerator, denominator]), null, { kind: 'odd', of: numerator, by: denominator });
}

/** Rounded to so many places. */
export function rounded(of: Ratio, places: number, mode: Rounding): Ratio {
  const scale = 10n ** BigInt(places);
  const exact = reduced({ numerator: multiply([of.numerator, integer(scale)]), denominator: of.denominator });
  if (known(exact.denominator) === 1n) return ratio(exact.numerator, scale);
  const { numerator, denominator } = exact;
  return ratio(
    term('integer', lackOf([numerator, denominator]), roundedBounds(numerator.bounds, denominator.bounds), {
      kind: 'round',
      of: numerator,
      by: denominator,
      mode,
    }),
    scale,
  );
}

function roundedBounds(of: Bounds | null, by: Bounds | null): Bounds | null {
  if (!of || !by) return null;
  const least = by.min < 1n ? 1n : by.min;
  const up = (value: bigint, divisor: bigint): bigint => (value + divisor - 1n) / divisor;
  return bounds(
    of.min >= 0n ? of.min / by.max : -up(-of.min, least),
    of.max >= 0n ? up(of.max, least) : -(-of.max / by.max),
  );
}

/** What a number is put in order by, among numbers of the same form. */
export function keyOf({ numerator, denominator }: Ratio): Key {
  return { of: numerator, per: known(denominator) === undefined ? denominator : null };
}
