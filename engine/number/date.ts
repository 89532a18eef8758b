const FORM = /^\d{4}-\d{2}-\d{2}$/;
const DAY = 86_400_000;

/** Whether a text is a date of the calendar, as 2025-09-30 (years 1900 to 2199). */
export function isDate(text: string): boolean {
  if (!FORM.test(text)) return false;
  const [year, month, day] = partsOf(text);
  return year >= 1900 && year <= 2199 && month >= 0 && month <= 11 && day >= 1 && day <= lastDay(year, month);
}

/** A date moved by months, then by days; a day that the month lacks becomes its last day (31 January + 1 month = 28 February). */
export function addToDate(date: string, { months = 0, days = 0 }: { months?: number; days?: number }): string {
  const [year, month, day] = partsOf(date);
  const all = year * 12 + month + months;
  const [toYear, toMonth] = [Math.floor(all / 12), ((all % 12) + 12) % 12];
  const moved = midnight(toYear, toMonth, Math.min(day, lastDay(toYear, toMonth)));
  return new Date(moved + days * DAY).toISOString().slice(0, -'T00:00:00.000Z'.length);
}

/**
 * Whole months from one date to another: the greatest n for which `from` moved by n months is not after `to`;
 * negative, rounded towards the past, where `to` lies before `from`.
 */
export function monthsBetween(from: string, to: string): number {
  const [year, month] = partsOf(from);
  const [toYear, toMonth] = partsOf(to);
  const months = (toYear - year) * 12 + (toMonth - month);
  return addToDate(from, { months }) > to ? months - 1 : months;
}

/** Days from one date to another; negative where `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

/** Year, month from 0, day. */
function partsOf(date: string): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8))];
}

function lastDay(year: number, month: number): number {
  return new Date(midnight(year, month + 1, 0)).getUTCDate();
}

/** Milliseconds to the start of a day; of any year, as `Date.UTC` is not. */
function midnight(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day);
}
