/**
 * Days of the calendar as one number, (year × 12 + month − 1) × 32 + day, so that the order of numbers is that of days. A day
 * that a month lacks becomes its last. Years −271821 to 275760 stay far within 32 bits.
 */

/** The number of a date such as 2025-09-30 (years 1900 to 2199); −1 where it is none. */
export function dateOf(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return -1;
  const a = text.charCodeAt(0) - 48;
  const b = text.charCodeAt(1) - 48;
  const c = text.charCodeAt(2) - 48;
  const d = text.charCodeAt(3) - 48;
  const e = text.charCodeAt(5) - 48;
  const f = text.charCodeAt(6) - 48;
  const g = text.charCodeAt(8) - 48;
  const h = text.charCodeAt(9) - 48;
  // One that is no digit is below 0, or above 9.
  if (
    (a | b | c | d | e | f | g | h | (9 - a) | (9 - b) | (9 - c) | (9 - d) | (9 - e) | (9 - f) | (9 - g) | (9 - h)) <
    0
  )
    return -1;
  const year = a * 1000 + b * 100 + c * 10 + d;
  const month = e * 10 + f;
  const day = g * 10 + h;
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return -1;
  const index = year * 12 + month - 1;
  return day <= 28 || day <= daysIn(index) ? index * 32 + day : -1;
}

/** Days in a month, which is counted from the year 0. */
export function daysIn(month: number): number {
  // Years repeat after 400, so some thousand times as many make all of them positive.
  const shifted = month + 4_800_000;
  const year = (shifted / 12) | 0;
  const of = shifted - year * 12;
  if (of !== 1) return of === 3 || of === 5 || of === 8 || of === 10 ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

export function dateText(date: number): string {
  const month = date >> 5;
  const year = Math.floor(month / 12);
  const [of, day] = [month - year * 12 + 1, date & 31];
  return `${yearText(year)}${of < 10 ? '-0' : '-'}${of}${day < 10 ? '-0' : '-'}${day}`;
}

export function yearText(year: number): string {
  if (year >= 1000 && year <= 9999) return String(year);
  if (year >= 0 && year <= 999) return String(year).padStart(4, '0');
  return (year < 0 ? '-' : '+') + String(Math.abs(year)).padStart(6, '0');
}

export function moveDate(date: number, months: number, days: number): number {
  let month = date >> 5;
  let day = date & 31;
  if (months !== 0) {
    month += months;
    if (day > 28) day = Math.min(day, daysIn(month));
  }
  day += days;
  if (day >= 1 && day <= 28) return month * 32 + day;
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
  const last = to >> 5;
  const day = to & 31;
  return last - (from >> 5) - ((from & 31) > day && day < daysIn(last) ? 1 : 0);
}

export function daysBetween(from: number, to: number): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days since 1 March of the year 0. */
export function dayNumber(date: number): number {
  const shifted = (date >> 5) - 2;
  const year = Math.floor(shifted / 12);
  const of = shifted - year * 12;
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leaps + Math.floor((153 * of + 2) / 5) + (date & 31) - 1;
}
