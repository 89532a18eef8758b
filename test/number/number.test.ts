import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { addToDate, isDate, monthsBetween } from '../../engine/number/date.ts';
import { fromNumber, parseExact, placesOf, readWritten, write } from '../../engine/number/exact.ts';
import { ROUNDING_MODES, round } from '../../engine/number/round.ts';

const decimal = fc.tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 6 }));
const fraction = fc.tuple(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 10n ** 4n }));

describe('exact numbers', () => {
  test('what is written reads back as the same value', () => {
    fc.assert(
      fc.property(fraction, ([top, bottom]) => {
        const value = new Fraction(top, bottom);
        expect(readWritten(write(value))?.equals(value)).toBe(true);
      }),
    );
  });

  test('a JavaScript number of at most 15 digits is the decimal it was written as', () => {
    fc.assert(
      fc.property(decimal, ([digits, places]) => {
        const value = new Fraction(digits, 10n ** BigInt(places));
        expect(fromNumber(Number(write(value)))?.equals(value)).toBe(true);
      }),
    );
  });

  test('small numbers, which JavaScript writes with an exponent', () => {
    expect(write(fromNumber(1e-7) ?? new Fraction(1))).toBe('0.0000001');
    expect(write(fromNumber(1.5e-8) ?? new Fraction(1))).toBe('0.000000015');
  });

  test('anything but a plain decimal is none', () => {
    for (const text of ['', ' 1', '1.', '.5', '1e3', 'NaN', 'Infinity', '0x1', '1,5', '１', '--1', '1 000'])
      expect(parseExact(text)).toBeNull();
    for (const number of [Number.NaN, Number.POSITIVE_INFINITY, 0.1 + 0.2, 1e300])
      expect(fromNumber(number)).toBeNull();
  });

  test('places', () => {
    expect(['1', '1.5', '1.50', '0.125'].map((text) => placesOf(parseExact(text) ?? new Fraction(1, 3)))).toEqual([
      0, 1, 1, 3,
    ]);
    expect(placesOf(new Fraction(1, 3))).toBeNull();
  });
});

describe('rounding', () => {
  test('is at most one step away, on the grid, and keeps order', () => {
    fc.assert(
      fc.property(
        fraction,
        fraction,
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom(...ROUNDING_MODES),
        (a, b, places, mode) => {
          const [x, y] = [new Fraction(a[0], a[1]), new Fraction(b[0], b[1])];
          const [rx, ry] = [round(x, places, mode), round(y, places, mode)];
          expect((placesOf(rx) ?? 99) <= places).toBe(true);
          expect(
            rx
              .sub(x)
              .abs()
              .compare(new Fraction(1, 10 ** places)) < 0 || rx.equals(x),
          ).toBe(true);
          expect(x.compare(y) * rx.compare(ry) >= 0).toBe(true);
        },
      ),
    );
  });

  test('halves', () => {
    const half = (text: string, mode: (typeof ROUNDING_MODES)[number]) =>
      write(round(parseExact(text) ?? new Fraction(0), 0, mode));
    expect(ROUNDING_MODES.map((mode) => half('2.5', mode))).toEqual(['3', '2', '2', '3', '2', '3', '2']);
    expect(ROUNDING_MODES.map((mode) => half('-2.5', mode))).toEqual(['-3', '-2', '-2', '-3', '-2', '-2', '-3']);
  });
});

describe('dates', () => {
  const date = fc
    .date({ min: new Date('1950-01-01'), max: new Date('2150-01-01'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10));

  test('months between is the greatest number that does not pass the second date', () => {
    fc.assert(
      fc.property(date, date, (from, to) => {
        const months = monthsBetween(from, to);
        expect(addToDate(from, { months }) <= to).toBe(true);
        expect(addToDate(from, { months: months + 1 }) > to).toBe(true);
      }),
    );
  });

  test('only days of the calendar', () => {
    expect(['2024-02-29', '2025-02-29', '2025-2-1', '2025-13-01', '1899-12-31', '20250101'].map(isDate)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
