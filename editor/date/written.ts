import { formatDate, isDate, type Language, type Text } from '../../engine/index.ts';
import { MESSAGES } from './messages.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/**
 * A date as people type it, as packs and sheets keep it (2025-09-30): day, month and year with points or blanks between, the
 * year first with hyphens, in English the month's name too. What is no date stays as it was typed.
 */
export function dateTyped(text: string): string {
  const typed = text.trim();
  const iso = isoIn(typed);
  return iso !== null && isDate(iso) ? iso : typed;
}

/** A date of a pack or a sheet as people of a language write it; what is none as it was typed. */
export function dateShown(stored: string, language: Language): string {
  return isDate(stored) ? formatDate(stored, language) : stored;
}

/** What is wrong with a date as it was typed, and how to write it; null where nothing is, or nothing was typed. */
export function dateProblem(text: string): Text | null {
  const typed = dateTyped(text);
  if (typed === '' || isDate(typed)) return null;
  const iso = isoIn(typed);
  if (iso === null) return MESSAGES.notDate;
  const year = iso.slice(0, 4);
  return isDate(`${year}-01-01`) ? MESSAGES.noSuchDay : MESSAGES.outOfRange;
}

/** Day, month and year of what was typed, whether or not there is such a day; null where they can't be told. */
function isoIn(typed: string): string | null {
  return numbered(typed) ?? named(typed);
}

function numbered(typed: string): string | null {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[. /,-](\d{1,2})[. /,-](\d{4})$/.exec(typed) ?? [];
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
