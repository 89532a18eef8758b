import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
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

describe('dates are those of the calendar of Temporal, a standard library that we do without', () => {
  const day = fc
    .integer({ min: 0, max: 109_571 })
    .map((days) => Temporal.PlainDate.from('1900-01-01').add({ days }).toString());

  test('moved by months, then by days', () => {
    const property = fc.property(
      day,
      fc.integer({ min: -1200, max: 1200 }),
      fc.integer({ min: -36_500, max: 36_500 }),
      (date, months, days) => {
        const moved = Temporal.PlainDate.from(date).add({ months }).add({ days });
        expect(addToDate(date, { months, days })).toBe(moved.toString());
      },
    );
    fc.assert(property);
  });

  test('days and whole months between', () => {
    const property = fc.property(day, day, (from, to) => {
      const [a, b] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)];
      expect(daysBetween(from, to)).toBe(a.until(b).days);
      const months = monthsBetween(from, to);
      expect(Temporal.PlainDate.compare(a.add({ months }), b)).toBeLessThanOrEqual(0);
      expect(Temporal.PlainDate.compare(a.add({ months: months + 1 }), b)).toBe(1);
    });
    fc.assert(property);
  });

  test('a text is a date where it is one there', () => {
    const two = fc.integer({ min: 0, max: 39 }).map((number) => String(number).padStart(2, '0'));
    const property = fc.property(fc.integer({ min: 1900, max: 2199 }), two, two, (year, month, date) => {
      const text = `${year}-${month}-${date}`;
      const read = (): boolean => {
        try {
          return Boolean(Temporal.PlainDate.from(text));
        } catch {
          return false;
        }
      };
      expect(isDate(text)).toBe(read());
    });
    fc.assert(property, { numRuns: 500 });
  });
});
