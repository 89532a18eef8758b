import { Temporal } from 'temporal-polyfill';

const FORM = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a date of the calendar, as 2025-09-30 (years 1900 to 2199). */
export function isDate(text: string): boolean {
  if (!FORM.test(text)) return false;
  const year = Number(text.slice(0, 4));
  if (year < 1900 || year > 2199) return false;
  try {
    plainDate(text);
    return true;
  } catch {
    return false;
  }
}

/** Most dates that are kept read. */
const MOST_READ = 10_000;

const READ = new Map<string, Temporal.PlainDate>();

/** A date of the calendar; throws a RangeError for a text that is none. Sheets name the same dates again and again. */
function plainDate(text: string): Temporal.PlainDate {
  const known = READ.get(text);
  if (known) return known;
  const read = Temporal.PlainDate.from(text);
  if (READ.size >= MOST_READ) READ.clear();
  READ.set(text, read);
  return read;
}

/** A date moved by months, then by days; a day that the month lacks becomes its last day (31 January + 1 month = 28 February). */
export function addToDate(date: string, { months = 0, days = 0 }: { months?: number; days?: number }): string {
  return plainDate(date).add({ months }).add({ days }).toString();
}

/**
 * Whole months from one date to another: the greatest n for which `from` moved by n months is not after `to`;
 * negative, rounded towards the past, where `to` lies before `from`.
 */
export function monthsBetween(from: string, to: string): number {
  const a = plainDate(from);
  const b = plainDate(to);
  let months = (b.year - a.year) * 12 + (b.month - a.month);
  if (Temporal.PlainDate.compare(a.add({ months }), b) > 0) months -= 1;
  return months;
}

/** Days from one date to another; negative where `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return plainDate(from).until(plainDate(to)).days;
}
