import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../engine/index.ts';
import { numberShown, numberTyped } from './typed.ts';

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
