import { describe, expect, test } from 'vitest';
import { addToDate, daysBetween, isDate, monthsBetween } from '../../engine/number/date.ts';
import { formatDate } from '../../engine/number/format.ts';

test('dates are those of the years 1900 to 2199', () => {
  expect(['1899-12-31', '1900-01-01', '2199-12-31', '2200-01-01'].map(isDate)).toEqual([false, true, true, false]);
});

test('a date is written in ten characters and nothing else', () => {
  for (const text of ['12025-01-01', '2025-01-012', '2025-01-01T00:00', ' 2025-01-01', '2025-01-01 ', '2025-02-30', ''])
    expect(isDate(text), text).toBe(false);
});

describe('days between', () => {
  test.each<[string, string, number]>([
    ['2025-01-01', '2025-01-01', 0],
    ['2024-02-28', '2024-03-01', 2],
    ['2025-02-28', '2025-03-01', 1],
    ['2025-01-01', '2026-01-01', 365],
    ['2025-03-01', '2025-02-28', -1],
  ])('%s and %s are %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});

describe('months between', () => {
  test.each<[string, string, number]>([
    ['2025-01-31', '2025-02-28', 1],
    ['2025-01-31', '2025-02-27', 0],
    ['2024-11-15', '2025-02-14', 2],
    ['2024-11-15', '2025-02-15', 3],
    ['2025-02-15', '2024-11-15', -3],
    ['2025-02-15', '2024-11-14', -4],
  ])('%s and %s are %i', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
  });
});

test('a date moves by months to the same day, or to the last day of a month that lacks it', () => {
  expect(addToDate('2025-01-31', { months: 1 })).toBe('2025-02-28');
  expect(addToDate('2024-01-31', { months: 1, days: 1 })).toBe('2024-03-01');
  expect(addToDate('2025-03-31', { months: -1 })).toBe('2025-02-28');
  expect(addToDate('2025-01-01', { days: -1 })).toBe('2024-12-31');
});

test('each month has its English name', () => {
  const shown = Array.from({ length: 12 }, (_, month) =>
    formatDate(`2025-${String(month + 1).padStart(2, '0')}-01`, 'en'),
  );
  expect(shown).toEqual(
    [
      ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
      ...['August', 'September', 'October', 'November', 'December'],
    ].map((month) => `1 ${month} 2025`),
  );
});
