import { formatDate, isDate, type Language } from '../../engine/index.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/**
 * A number as people type it, as the sheet keeps it: the decimal sign of the language becomes a point, blanks between
 * thousands go, nothing else changes (`4,50` → `4.50`). A point is understood in every language; a comma is not in English,
 * where it sets thousands apart. What is no number stays as it was typed, so that it is refused and not lost.
 */
export function numberTyped(text: string, language: Language): string {
  const plain = text
    .trim()
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/^\u2212/, '-');
  const pointed = language === 'en' ? plain : plain.replace(',', '.');
  return /^[+-]?\d+\.?\d*$/.test(pointed) ? pointed.replace(/\.$/, '') : text.trim();
}

/** A number of the sheet as people of a language write it, digit for digit: `4.50` → `4,50`. */
export function numberShown(stored: string, language: Language): string {
  return language === 'en' || !/^[+-]?\d+\.\d+$/.test(stored) ? stored : stored.replace('.', ',');
}

/**
 * A date as people type it, as the sheet keeps it (2025-09-30): day, month and year with points or blanks between, the year
 * first with hyphens, in English the month's name too. What is no date stays as it was typed.
 */
export function dateTyped(text: string): string {
  const typed = text.trim();
  const iso = numbered(typed) ?? named(typed);
  return iso !== null && isDate(iso) ? iso : typed;
}

/** A date of the sheet as people of a language write it. */
export function dateShown(stored: string, language: Language): string {
  return isDate(stored) ? formatDate(stored, language) : stored;
}

function numbered(typed: string): string | null {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[. /](\d{1,2})[. /](\d{4})$/.exec(typed) ?? [];
  if (year === '') return /^\d{4}-\d{2}-\d{2}$/.test(typed) ? typed : null;
  return isoOf(year, Number(month), day);
}

/** `30 September 2025`, `30 Sep 2025`. */
function named(typed: string): string | null {
  const [, day = '', name = '', year = ''] = /^(\d{1,2}) ([A-Za-z]{3,9}) (\d{4})$/.exec(typed) ?? [];
  const month = MONTHS.findIndex((one) => name !== '' && one.startsWith(name.toLowerCase()));
  return month < 0 ? null : isoOf(year, month + 1, day);
}

function isoOf(year: string, month: number, day: string): string {
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
