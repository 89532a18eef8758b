import Fraction from 'fraction.js';
import type { Language } from '../model/text.ts';
import type { Exact } from '../model/value.ts';
import { placesOf, write } from './exact.ts';
import { round } from './round.ts';

export interface NumberFormat {
  /** Decimal places of the approximation of a fraction that no decimal writes; 3 unless told. */
  readonly places?: number;
}

const POINT: Record<Language, string> = { kk: ',', ru: ',', en: '.' };
const GROUP: Record<Language, string> = { kk: '\u00a0', ru: '\u00a0', en: ',' };

/** Digits before the point from which thousands are set apart: 9999, but 10 000. */
const GROUPED_FROM = 5;

/** Most places of an approximation: a value that is still zero with so many is shown as its fraction alone. */
const MOST_PLACES = 9;

/**
 * A number as people read it: decimal comma in Kazakh and Russian, point in English; thousands set apart from 10 000 up
 * by a no-break space, in English by a comma. A decimal is shown whole, never rounded; a fraction that no decimal
 * writes is approximated, and its exact form follows: `≈ 4,333 (13/3)`.
 */
export function formatNumber(value: Exact | number, language: Language, format: NumberFormat = {}): string {
  const exact = new Fraction(value);
  const written = write(exact);
  if (placesOf(exact) !== null) return localize(written, language);
  const near = approximate(exact, format.places ?? 3);
  return near === null ? written : `≈ ${localize(near, language)} (${written})`;
}

/** Rounded half up, with more places where the asked ones would show zero; null where even those do not help. */
function approximate(value: Exact, places: number): string | null {
  for (let more = places; more <= MOST_PLACES; more += 1) {
    const near = round(value, more, 'half-up');
    if (near.n !== 0n) return write(near);
  }
  return null;
}

/** `-12345.5` → `-12 345,5`. */
function localize(written: string, language: Language): string {
  const [whole = '', part] = written.split('.');
  const sign = whole.startsWith('-') ? '-' : '';
  const digits = whole.slice(sign.length);
  const grouped = digits.length < GROUPED_FROM ? digits : digits.replace(/\B(?=(\d{3})+$)/g, GROUP[language]);
  return sign + grouped + (part === undefined ? '' : POINT[language] + part);
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date (2025-09-30) as people read it: 30.09.2025 in Kazakh and Russian, 30 September 2025 in English. */
export function formatDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-');
  if (language !== 'en') return `${day}.${month}.${year}`;
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}
