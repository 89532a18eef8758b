import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { fromNumber, integer, parseExact, readWritten, step, write } from '../../engine/number/exact.ts';

const written = (value: Fraction | null) => value && write(value);

describe('thirty digits are the most, before and after the point together', () => {
  test.each([
    ['1'.repeat(30), true],
    ['1'.repeat(31), false],
    [`${'1'.repeat(15)}.${'2'.repeat(15)}`, true],
    [`${'1'.repeat(16)}.${'2'.repeat(15)}`, false],
    [`-${'1'.repeat(30)}`, true],
  ])('%s', (text, taken) => {
    expect(written(parseExact(text))).toBe(taken ? text : null);
  });
});

test('a sign may stand before a number, and a plus is not kept', () => {
  expect(['+4.25', '-4.25', '4.25', '-0', '+0.0'].map((text) => written(parseExact(text)))).toEqual([
    '4.25',
    '-4.25',
    '4.25',
    '0',
    '0',
  ]);
});

describe('a JavaScript number', () => {
  test('of fifteen significant digits is kept, of sixteen it is not', () => {
    expect(written(fromNumber(123456789012345))).toBe('123456789012345');
    expect(written(fromNumber(1234567890.12345))).toBe('1234567890.12345');
    expect(written(fromNumber(0.000123456789012345))).toBe('0.000123456789012345');
    expect(fromNumber(1234567890123456)).toBeNull();
    expect(fromNumber(0.1234567890123456)).toBeNull();
  });

  test('that JavaScript writes with a negative exponent is the same decimal', () => {
    expect([1e-7, -1e-7, 1.25e-7, -1.5e-10, 2e-12].map((value) => written(fromNumber(value)))).toEqual([
      '0.0000001',
      '-0.0000001',
      '0.000000125',
      '-0.00000000015',
      '0.000000000002',
    ]);
  });

  test('with zeros inside and in front counts only its significant digits', () => {
    expect(written(fromNumber(0.00100200300400501))).toBe('0.00100200300400501');
    expect(fromNumber(100200300400500.5)).toBeNull();
  });

  test('of more than twenty-one digits, or that is none, is refused', () => {
    expect([1e21, -1.5e25, Number.NaN, Number.POSITIVE_INFINITY].map(fromNumber)).toEqual([null, null, null, null]);
  });
});

describe('the written form', () => {
  test.each<[number, number, string]>([
    [0, 1, '0'],
    [1, 2, '0.5'],
    [-1, 8, '-0.125'],
    [13, 3, '13/3'],
    [-13, 3, '-13/3'],
    [3, 100, '0.03'],
    [1200, 1, '1200'],
  ])('of %i/%i is %s', (top, bottom, text) => {
    expect(write(new Fraction(top, bottom))).toBe(text);
  });

  test.each(['1/0', '1/2/3', '/', '1/', '/2', 'a/2', '2/b', '1 /2', ''])('%j is none', (text) => {
    expect(readWritten(text)).toBeNull();
  });

  test('of a fraction reads back', () => {
    expect(readWritten('-13/3')?.equals(new Fraction(-13, 3))).toBe(true);
    expect(readWritten('0.125')?.equals(new Fraction(1, 8))).toBe(true);
  });
});

test('whole numbers and steps are exact', () => {
  expect(write(integer(12))).toBe('12');
  expect(write(integer(12345678901234567890n))).toBe('12345678901234567890');
  expect([0, 1, 2, 9].map((places) => write(step(places)))).toEqual(['1', '0.1', '0.01', '0.000000001']);
});
