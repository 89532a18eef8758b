import Fraction from 'fraction.js';
import { expect, test } from 'vitest';
import { formatNumber } from '../../engine/number/format.ts';

test('an approximation takes up to nine places where fewer would show zero', () => {
  expect(formatNumber(new Fraction(1n, 3n * 10n ** 8n), 'ru')).toBe('≈ 0,000000003 (1/300000000)');
  expect(formatNumber(new Fraction(1n, 3n * 10n ** 9n), 'ru')).toBe('1/3000000000');
});

test('a negative number of five digits is grouped, of four it is not', () => {
  expect(formatNumber(new Fraction(-10000), 'en')).toBe('-10,000');
  expect(formatNumber(new Fraction(-9999), 'en')).toBe('-9999');
});
