import Fraction from 'fraction.js';
import type { Exact } from '../model/value.ts';

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/** Most digits, before and after the point together, that a number in a pack or a sheet may have. */
export const MAX_DIGITS = 30;

/** Most significant digits for which a JavaScript number still gives back the decimal that was written. */
export const SAFE_DIGITS = 15;

export const ZERO: Exact = new Fraction(0);
export const ONE: Exact = new Fraction(1);

/** Reads a plain decimal such as `-4.25`; null for anything else (exponents, NaN, spaces, commas, over 30 digits). */
export function parseExact(text: string): Exact | null {
  const match = DECIMAL.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '', part = ''] = match;
  if (whole.length + part.length > MAX_DIGITS) return null;
  const numerator = BigInt(whole + part);
  return new Fraction(sign === '-' ? -numerator : numerator, 10n ** BigInt(part.length));
}

/** The decimal that a JavaScript number was written as; null where it isn't a plain decimal of at most 15 digits. */
export function fromNumber(value: number): Exact | null {
  const text = plain(value);
  return significant(text) <= SAFE_DIGITS ? parseExact(text) : null;
}

/** `1e-7` as `0.0000001`: JavaScript writes small numbers with an exponent; large ones too, but they have too many digits. */
function plain(value: number): string {
  const text = String(value);
  const match = /^(-?)(\d)(?:\.(\d+))?e-(\d+)$/.exec(text);
  if (!match) return text;
  const [, sign = '', first = '', rest = '', power = ''] = match;
  return `${sign}0.${'0'.repeat(Number(power) - 1)}${first}${rest}`;
}

function significant(text: string): number {
  return text.replace(/[-.]/g, '').replace(/^0+/, '').length;
}

/** Small whole numbers and steps, which are asked for over and over. */
const WHOLE: readonly Exact[] = Array.from({ length: 128 }, (_, value) => new Fraction(value));
const STEPS: readonly Exact[] = Array.from({ length: 10 }, (_, places) => new Fraction(1n, 10n ** BigInt(places)));

export function integer(value: number | bigint): Exact {
  return WHOLE[value as number] ?? new Fraction(value);
}

/** Quotients of small whole numbers, each made when it is first asked for. */
const SHARES: Exact[][] = WHOLE.map(() => []);

/** Part of a whole: two whole numbers, the second over 0. */
export function share(part: number, whole: number): Exact {
  const known = SHARES[whole]?.[part];
  if (known) return known;
  const made = new Fraction(part, whole);
  if (SHARES[whole] && part < WHOLE.length) SHARES[whole][part] = made;
  return made;
}

/** Smallest step of a decimal with so many places: 2 → 0.01. */
export function step(places: number): Exact {
  return STEPS[places] ?? new Fraction(1n, 10n ** BigInt(places));
}

/** Whether a decimal with so many places writes a value. */
export function fits(value: Exact, places: number): boolean {
  return value.d === 1n || (STEPS[places] ?? step(places)).d % value.d === 0n;
}

/** Number of decimal places of a value; null where no finite number of places writes it (1/3). */
export function placesOf({ d }: Exact): number | null {
  if (d === 1n) return 0;
  if (d >= BigInt(WHOLE.length)) return placesOver(d);
  const known = PLACES[Number(d)];
  if (known !== undefined) return known;
  const places = placesOver(d);
  PLACES[Number(d)] = places;
  return places;
}

/** Places of what has a small denominator. */
const PLACES: (number | null)[] = [];

function placesOver(denominator: bigint): number | null {
  let rest = denominator;
  let twos = 0;
  let fives = 0;
  while (rest % 2n === 0n) {
    rest /= 2n;
    twos += 1;
  }
  while (rest % 5n === 0n) {
    rest /= 5n;
    fives += 1;
  }
  return rest === 1n ? Math.max(twos, fives) : null;
}

/** The one written form of a value: a decimal where there is one (`4.398`), else a fraction (`13/3`). */
export function write(value: Exact): string {
  if (value.d === 1n) return `${value.s < 0n ? '-' : ''}${value.n}`;
  const places = placesOf(value);
  if (places === null) return `${value.s < 0n ? '-' : ''}${value.n}/${value.d}`;
  return decimal(value, places);
}

/** Decimal digits of a value whose places are known to suffice. */
function decimal(value: Exact, places: number): string {
  const scaled = (value.n * 10n ** BigInt(places)) / value.d;
  const digits = scaled.toString().padStart(places + 1, '0');
  const sign = value.s < 0n ? '-' : '';
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** Reads back what `write` gives; null for anything else. */
export function readWritten(text: string): Exact | null {
  const [top = '', bottom, more] = text.split('/');
  if (more !== undefined) return null;
  const numerator = parseExact(top);
  if (bottom === undefined) return numerator;
  const denominator = parseExact(bottom);
  if (!numerator || !denominator || denominator.equals(0)) return null;
  return numerator.div(denominator);
}
