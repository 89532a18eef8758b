import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../engine/index.ts';
import { later, weekday, weeksOf } from './month.ts';
import { dateProblem, dateShown, dateTyped } from './written.ts';

const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

describe('a date as it is typed', () => {
  test.each([
    ['30.09.2025', '2025-09-30'],
    ['1.2.2025', '2025-02-01'],
    ['30 09 2025', '2025-09-30'],
    ['2025-09-30', '2025-09-30'],
    ['30 September 2025', '2025-09-30'],
    ['1 jan 2025', '2025-01-01'],
    ['31.02.2025', '31.02.2025'],
    ['30.09.25', '30.09.25'],
    ['tomorrow', 'tomorrow'],
  ])('%s is kept as %s', (typed, stored) => {
    expect(dateTyped(typed)).toBe(stored);
  });

  test('what is shown is read back, in every language', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...LANGUAGES), (stored, language) => {
        expect(dateTyped(dateShown(stored, language))).toBe(stored);
      }),
    );
  });
});

describe('what is wrong with a date', () => {
  test.each([
    ['', null],
    ['30.09.2025', null],
    ['2025-09-30', null],
    ['30.09.25', 'Write the day as 30 September 2025 or 30.09.2025.'],
    ['soon', 'Write the day as 30 September 2025 or 30.09.2025.'],
    ['31.02.2025', 'The calendar has no such day. Write it as 30 September 2025.'],
    ['9/30/2025', 'The calendar has no such day. Write it as 30 September 2025.'],
    ['1.1.1899', 'The year is from 1900 to 2199.'],
  ])('of «%s»: %s', (typed, problem) => {
    expect(dateProblem(typed)?.en ?? null).toBe(problem);
  });
});

describe('a month', () => {
  test('begins on Monday; days outside it are blank', () => {
    const weeks = weeksOf('2026-02-10');
    expect(weeks.map((week) => week.map((day) => day?.slice(8) ?? '').join(' '))).toEqual([
      '      01',
      '02 03 04 05 06 07 08',
      '09 10 11 12 13 14 15',
      '16 17 18 19 20 21 22',
      '23 24 25 26 27 28 ',
    ]);
  });

  test('holds each of its days once, under its day of the week', () => {
    fc.assert(
      fc.property(days, (day) => {
        const weeks = weeksOf(day);
        expect(weeks.flat().filter((one) => one === day)).toHaveLength(1);
        for (const week of weeks) for (const [place, one] of week.entries()) if (one) expect(weekday(one)).toBe(place);
      }),
    );
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2199-12-15', 1, '2199-12-15'],
  ])('%s moved by %d months is %s', (day, months, moved) => {
    expect(later(day, { months })).toBe(moved);
  });

  test('a day moves over the end of a month, not over that of the calendar', () => {
    expect(later('2025-12-31', { days: 1 })).toBe('2026-01-01');
    expect(later('1900-01-01', { days: -1 })).toBe('1900-01-01');
  });
});
