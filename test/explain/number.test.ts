import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../engine/model/text.ts';
import { parseExact } from '../../engine/number/exact.ts';
import { formatDate, formatNumber } from '../../engine/number/format.ts';

describe('a number', () => {
  test.each<[string, string, string]>([
    ['0', '0', '0'],
    ['4.5', '4,5', '4.5'],
    ['2.99', '2,99', '2.99'],
    ['-0.25', '-0,25', '-0.25'],
    ['1234.5', '1234,5', '1234.5'],
    ['9999', '9999', '9999'],
    ['10000', '10\u00a0000', '10,000'],
    ['-1234567.89', '-1\u00a0234\u00a0567,89', '-1,234,567.89'],
    ['123456', '123\u00a0456', '123,456'],
    ['0.123456789', '0,123456789', '0.123456789'],
  ])('%s is %s, in English %s', (written, comma, point) => {
    const value = parseExact(written) as Fraction;
    expect(formatNumber(value, 'kk')).toBe(comma);
    expect(formatNumber(value, 'ru')).toBe(comma);
    expect(formatNumber(value, 'en')).toBe(point);
  });

  test.each<[number, number, Language, string]>([
    [13, 3, 'ru', '≈ 4,333 (13/3)'],
    [13, 3, 'en', '≈ 4.333 (13/3)'],
    [2, 3, 'kk', '≈ 0,667 (2/3)'],
    [-2, 3, 'en', '≈ -0.667 (-2/3)'],
    [1, 30000, 'en', '≈ 0.00003 (1/30000)'],
    [50000, 3, 'en', '≈ 16,666.667 (50000/3)'],
  ])('%i/%i, which no decimal writes, is approximated and given exactly', (top, bottom, language, shown) => {
    expect(formatNumber(new Fraction(top, bottom), language)).toBe(shown);
  });

  test('takes as many places for an approximation as asked', () => {
    expect(formatNumber(new Fraction(13, 3), 'en', { places: 1 })).toBe('≈ 4.3 (13/3)');
  });

  test('too small for any decimal is its fraction alone', () => {
    expect(formatNumber(new Fraction(1n, 3n * 10n ** 12n), 'en')).toBe('1/3000000000000');
  });

  test('counts are whole numbers', () => {
    expect(formatNumber(12, 'kk')).toBe('12');
  });

  test('that a decimal writes is never rounded: reading it back gives the same number', () => {
    const decimals = fc.tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 12 }));
    fc.assert(
      fc.property(decimals, fc.constantFrom(...LANGUAGES), ([digits, places], language) => {
        const value = new Fraction(digits, 10n ** BigInt(places));
        const shown = formatNumber(value, language);
        const plain = language === 'en' ? shown.replaceAll(',', '') : shown.replaceAll('\u00a0', '').replace(',', '.');
        expect(parseExact(plain)?.equals(value)).toBe(true);
      }),
    );
  });
});

describe('a date', () => {
  test.each<[Language, string]>([
    ['kk', '05.09.2025'],
    ['ru', '05.09.2025'],
    ['en', '5 September 2025'],
  ])('in %s is %s', (language, shown) => {
    expect(formatDate('2025-09-05', language)).toBe(shown);
  });
});
