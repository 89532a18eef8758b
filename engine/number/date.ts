import { Temporal } from 'temporal-polyfill';

const FORM = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a date of the calendar, as 2025-09-30 (years 1900 to 2199). */
export function isDate(text: string): boolean {
  if (!FORM.test(text)) return false;
  const year = Number(text.slice(0, 4));
  if (year < 1900 || year > 2199) return false;
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}

/** A date moved by months, then by days; a day that the month lacks becomes its last day (31 January + 1 month = 28 February). */
export function addToDate(date: string, { months = 0, days = 0 }: { months?: number; days?: number }): string {
  return Temporal.PlainDate.from(date).add({ months }).add({ days }).toString();
}

/**
 * Whole months from one date to another: the greatest n for which `from` moved by n months is not after `to`;
 * negative, rounded towards the past, where `to` lies before `from`.
 */
export function monthsBetween(from: string, to: string): number {
  const a = Temporal.PlainDate.from(from);
  const b = Temporal.PlainDate.from(to);
  let months = (b.year - a.year) * 12 + (b.month - a.month);
  if (Temporal.PlainDate.compare(a.add({ months }), b) > 0) months -= 1;
  return months;
}

/** Days from one date to another; negative where `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to).days;
}
