import { addToDate, isDate } from '../../engine/index.ts';

const DAYS_OF_WEEK = 7;

/** Today, by the reader's own calendar. */
export function today(): string {
  const now = new Date();
  return isoOf(new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())));
}

/** A day so many months, then days later, or a month's last day where that month is shorter; the same where that leaves the calendar (1900 to 2199). */
export function later(day: string, by: { readonly months?: number; readonly days?: number }): string {
  const at = addToDate(day, by);
  return isDate(at) ? at : day;
}

/** Place of a day in its week: 0 is Monday. */
export function weekday(day: string): number {
  return (dateOf(day).getUTCDay() + DAYS_OF_WEEK - 1) % DAYS_OF_WEEK;
}

/** The weeks of a day's month, Monday first; null before its first day and after its last. */
export function weeksOf(day: string): (string | null)[][] {
  const first = `${day.slice(0, 8)}01`;
  const at = dateOf(first);
  const length = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
  const lead = weekday(first);
  return Array.from({ length: Math.ceil((lead + length) / DAYS_OF_WEEK) }, (_, week) =>
    Array.from({ length: DAYS_OF_WEEK }, (_, place) => {
      const number = week * DAYS_OF_WEEK + place - lead + 1;
      return number < 1 || number > length ? null : `${day.slice(0, 8)}${String(number).padStart(2, '0')}`;
    }),
  );
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function isoOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}
