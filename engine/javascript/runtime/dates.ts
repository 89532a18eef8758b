/**
 * Days of the calendar as one number, (year × 12 + month − 1) × 32 + day, so that the order of numbers is that of days. A day
 * that a month lacks becomes its last.
 */

/** The number of a date such as 2025-09-30 (years 1900 to 2199); −1 where it is none. */
export function dateOf(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return -1;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (!(year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1)) return -1;
  const index = year * 12 + month - 1;
  return day <= 28 || day <= daysIn(index) ? index * 32 + day : -1;
}

export function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let place = from; place < to; place += 1) {
    const digit = text.charCodeAt(place) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** Days in a month, which is counted from the year 0. */
export function daysIn(month: number): number {
  const of = ((month % 12) + 12) % 12;
  if (of !== 1) return of === 3 || of === 5 || of === 8 || of === 10 ? 30 : 31;
  const year = Math.floor(month / 12);
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

export function dateText(date: number): string {
  const month = Math.floor(date / 32);
  const year = Math.floor(month / 12);
  const sign = year < 0 ? '-' : '+';
  const years =
    year >= 0 && year <= 9999 ? String(year).padStart(4, '0') : sign + String(Math.abs(year)).padStart(6, '0');
  return `${years}-${String(month - year * 12 + 1).padStart(2, '0')}-${String(date - month * 32).padStart(2, '0')}`;
}

export function moveDate(date: number, months: number, days: number): number {
  let month = Math.floor(date / 32);
  let day = date - month * 32;
  if (months !== 0) {
    month += months;
    if (day > 28) day = Math.min(day, daysIn(month));
  }
  day += days;
  while (day < 1) {
    month -= 1;
    day += daysIn(month);
  }
  for (let most = daysIn(month); day > most; most = daysIn(month)) {
    day -= most;
    month += 1;
  }
  return month * 32 + day;
}

/** The greatest number of months by which the first can be moved without passing the second. */
export function monthsBetween(from: number, to: number): number {
  const first = Math.floor(from / 32);
  const last = Math.floor(to / 32);
  const day = to - last * 32;
  return last - first - (from - first * 32 > day && day < daysIn(last) ? 1 : 0);
}

export function daysBetween(from: number, to: number): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days since 1 March of the year 0. */
export function dayNumber(date: number): number {
  const month = Math.floor(date / 32);
  const shifted = month - 2;
  const year = Math.floor(shifted / 12);
  const of = shifted - year * 12;
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leaps + Math.floor((153 * of + 2) / 5) + date - month * 32 - 1;
}
