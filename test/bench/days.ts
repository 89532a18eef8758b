/** Days as a programmer writes them by hand: a whole number, month × 32 + day of the month; what is no day is −1. */
export const NO_DAY = -1;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function day(text: unknown): number {
  if (typeof text !== 'string' || text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45)
    return NO_DAY;
  let value = 0;
  for (let at = 0; at < 10; at += 1) {
    if (at === 4 || at === 7) continue;
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return NO_DAY;
    value = value * 10 + digit;
  }
  const year = (value / 10_000) | 0;
  const month = ((value / 100) | 0) % 100;
  const of = value % 100;
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || of < 1) return NO_DAY;
  const index = year * 12 + month - 1;
  return of <= 28 || of <= monthLength(index) ? index * 32 + of : NO_DAY;
}

export function nextDay(at: number): number {
  const of = at & 31;
  return of < 28 || of < monthLength(at >> 5) ? at + 1 : (((at >> 5) + 1) << 5) | 1;
}

/** The same day so many months before, or the last of a shorter month. */
export function monthsBefore(at: number, months: number): number {
  const month = (at >> 5) - months;
  const of = at & 31;
  return (month << 5) | (of <= 28 ? of : Math.min(of, monthLength(month)));
}

/** Whole months from one day to another. */
export function monthsBetween(from: number, to: number): number {
  const of = to & 31;
  return (to >> 5) - (from >> 5) - ((from & 31) > of && of < monthLength(to >> 5) ? 1 : 0);
}

function monthLength(month: number): number {
  const year = (month / 12) | 0;
  const of = month - year * 12;
  return of === 1 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : (LENGTHS[of] as number);
}
