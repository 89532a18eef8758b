import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../engine/index.ts';
import { dateShown, dateTyped, numberShown, numberTyped } from './typed.ts';

const decimals = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.stringMatching(/^\d{0,6}$/), fc.boolean())
  .map(([whole, places, negative]) => `${negative ? '-' : ''}${whole}${places === '' ? '' : `.${places}`}`);

describe('a number as it is typed', () => {
  test.each([
    ['4,5', 'kk', '4.5'],
    ['4.5', 'kk', '4.5'],
    ['4,50', 'ru', '4.50'],
    ['4,', 'kk', '4'],
    ['12 345,5', 'ru', '12345.5'],
    ['−1,5', 'kk', '-1.5'],
    ['4.5', 'en', '4.5'],
    ['1,000', 'en', '1,000'],
    ['4,,5', 'kk', '4,,5'],
    ['four', 'en', 'four'],
    ['1e3', 'kk', '1e3'],
    ['', 'kk', ''],
  ] as const)('%s in %s is kept as %s', (typed, language, stored) => {
    expect(numberTyped(typed, language)).toBe(stored);
  });

  test('what is shown is read back as it was, digit for digit, in every language', () => {
    fc.assert(
      fc.property(decimals, fc.constantFrom(...LANGUAGES), (stored, language) => {
        expect(numberTyped(numberShown(stored, language), language)).toBe(stored);
      }),
    );
  });
});

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
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom(...LANGUAGES), (day, language) => {
        const stored = day.toISOString().slice(0, 10);
        expect(dateTyped(dateShown(stored, language))).toBe(stored);
      }),
    );
  });
});
