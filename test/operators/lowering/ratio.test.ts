import { describe, expect, test } from 'vitest';
import type { Ratio, Term } from '../../../engine/model/program.ts';
import { parseExact } from '../../../engine/number/exact.ts';
import {
  alike,
  compareRatios,
  keyOf,
  leastMultiple,
  negative,
  oddOf,
  productOf,
  quotientOf,
  ratio,
  ratioOf,
  rounded,
  sumOf,
  within,
} from '../../../engine/operators/lowering/ratio.ts';
import { integer } from '../../../engine/operators/lowering/terms.ts';
import { full, leaf, ratioText, text, whole } from './term-text.ts';

const n = whole('n', -3, 5);
const m = whole('m', 2, 4);
const [d, f] = [whole('d', 1, 9), whole('f', 1, 9)];
const u = leaf('u', 'integer');
const over = (of: Term, by: number | Term): Ratio => ratio(of, typeof by === 'number' ? BigInt(by) : by);
const number = (value: number, by = 1): Ratio => over(integer(BigInt(value)), by);
const exact = (value: string): Ratio => {
  const read = parseExact(value);
  if (!read) throw new Error(`no number ${value}`);
  return ratioOf(read);
};

describe('exact numbers over a positive denominator', () => {
  test('as written', () => {
    expect(ratioText(exact('2.5'))).toBe('5 / 2');
    expect(ratioText(exact('-0.75'))).toBe('-3 / 4');
    expect(ratioText(exact('0'))).toBe('0 / 1');
  });

  test('the least common multiple', () => {
    expect(leastMultiple(4n, 6n)).toBe(12n);
    expect(leastMultiple(1n, 7n)).toBe(7n);
    expect(leastMultiple(10n, 100n)).toBe(100n);
  });

  test.each([
    ['one denominator', [over(n, 10), over(m, 10)], ['n', 'm'], '10'],
    ['one open denominator', [over(n, d), over(m, d)], ['n', 'm'], 'd'],
    ['two constants', [over(n, 4), over(m, 6)], ['(multiply n 3)', '(multiply m 2)'], '12'],
    ['a constant and an open one', [over(n, 4), over(m, d)], ['(multiply n d)', '(multiply m 4)'], '(multiply d 4)'],
    ['two open ones', [over(n, d), over(m, f)], ['(multiply n f)', '(multiply m d)'], '(multiply d f)'],
    [
      'three, two of them the same',
      [over(n, d), over(m, d), over(n, 2)],
      ['(multiply n 2)', '(multiply m 2)', '(multiply n d)'],
      '(multiply d 2)',
    ],
    ['none', [], [], '1'],
  ] as const)('over one denominator: %s', (_, of, numerators, denominator) => {
    const made = alike(of);
    expect(made.numerators.map(text)).toEqual(numerators);
    expect(text(made.denominator)).toBe(denominator);
  });

  test('sums, differences, products', () => {
    expect(ratioText(sumOf([over(n, 10), over(m, 100)]))).toBe('(add (multiply n 10) m) / 100');
    expect(ratioText(sumOf([over(n, 10), negative(over(m, 10))]))).toBe('(add n (multiply m -1)) / 10');
    expect(ratioText(productOf([over(n, 10), over(m, 4)]))).toBe('(multiply n m) / 40');
  });

  test.each([
    ['by what is positive', over(n, 10), over(m, 100), '(multiply n 10) / m'],
    [
      'by what is not below zero, once it is known',
      over(n, 10),
      over(whole('k', 0, 3, 'early'), 1),
      'n / (multiply k 10)',
    ],
    ['by zero, whose value nobody looks at', over(n, 10), number(0), 'n / 10'],
    ['by what is below zero', over(n, 1), number(-4), '(multiply n -1) / 4'],
    ['by a number with a common factor', over(n, 6), number(4), 'n / 24'],
    ['of a constant', number(6), number(4), '3 / 2'],
    ['of a constant below zero', number(-6), number(4), '-3 / 2'],
    ['of a constant without a common factor', number(5), number(4), '5 / 4'],
    ['of zero', number(0), number(4), '0 / 4'],
    ['of a product', productOf([over(n, 1), number(6)]), number(4), '(multiply n 3) / 2'],
    ['of a product below zero', productOf([over(n, 1), number(-6)]), number(4), '(multiply n -3) / 2'],
    ['by what may be either', over(m, 1), over(n, 1), '(multiply m (if (less n 0) -1 1)) / (magnitude n)'],
    ['by anything', over(m, 1), over(u, 1), '(multiply m (if (less u 0) -1 1)) / (magnitude u)'],
  ] as const)('quotients: %s', (_, of, by, made) => {
    expect(ratioText(quotientOf(of, by))).toBe(made);
  });

  test.each([
    ['of what may be zero', whole('k', 0, 3), 'k 1..3'],
    ['of what is positive', m, 'm 2..4'],
    ['of what may be either', n, '(magnitude n) 1..5'],
    ['of what is always zero', whole('k', 0, 0), 'k 1..1'],
    ['of what is 0 or 1', whole('k', 0, 1), 'k 1..1'],
    ['of anything', u, '(magnitude u)'],
  ] as const)('a divisor is positive wherever it is looked at: %s', (_, by, made) => {
    expect(full(quotientOf(number(1), over(by, 1)).denominator)).toBe(made);
  });

  test('comparisons', () => {
    expect(text(compareRatios('less', over(n, 10), over(m, 100)))).toBe('(less (multiply n 10) m)');
    expect(text(within(over(u, 1), number(2), over(m, 1)))).toBe('(all (at-most 2 u) (at-most u m))');
  });

  test('odd whole numbers', () => {
    const odd = (value: number, by: number) => text(oddOf(number(value, by)));
    expect([odd(3, 1), odd(6, 2), odd(-3, 1)]).toEqual(['true', 'true', 'true']);
    expect([odd(4, 2 - 1), odd(4, 2), odd(8, 2), odd(5, 2), odd(3, 2), odd(0, 1)]).toEqual(Array(6).fill('false'));
    expect(full(oddOf(over(whole('k', 1, 2, 'early'), 10)))).toBe('boolean (odd k 10) ?');
    expect(full(oddOf(over(integer(3n), d)))).toBe('boolean (odd 3 d)');
  });

  test('what members are put in order by', () => {
    expect(keyOf(over(n, 10))).toEqual({ of: n, per: null });
    expect(keyOf(over(n, d))).toEqual({ of: n, per: d });
  });
});

describe('rounding', () => {
  test('to as many places as there are changes nothing', () => {
    expect(ratioText(rounded(over(n, 100), 2, 'half-up'))).toBe('n / 100');
    expect(ratioText(rounded(over(n, 10), 2, 'half-up'))).toBe('(multiply n 10) / 100');
  });

  test('to fewer divides', () => {
    expect(ratioText(rounded(over(n, 100), 1, 'half-even'))).toBe('(round n 10 half-even) / 10');
    expect(ratioText(rounded(over(n, d), 0, 'floor'))).toBe('(round n d floor) / 1');
  });

  test.each([
    ['through zero', over(n, 10), '(round n 10 up) -1..1'],
    ['above zero', over(whole('k', 20, 45), 10), '(round k 10 up) 2..5'],
    ['from what does not divide', over(whole('k', 25, 40), 10), '(round k 10 up) 2..4'],
    ['below zero', over(whole('k', -45, -20), 10), '(round k 10 up) -5..-2'],
    ['below zero, to what does not divide', over(whole('k', -40, -25), 10), '(round k 10 up) -4..-2'],
    ['from zero', over(whole('k', 0, 0), 10), '(round k 10 up) 0..0'],
    ['by what differs', over(whole('k', 20, 45), whole('by', 2, 5)), '(round k by up) 4..23'],
    ['below zero, by what differs', over(whole('k', -45, -20), whole('by', 2, 5)), '(round k by up) -23..-4'],
    ['by what could be zero', over(whole('k', 20, 45), whole('by', 0, 5)), '(round k by up) 4..45'],
    ['of anything', over(u, 10), '(round u 10 up)'],
    ['by anything', over(n, u), '(round n u up)'],
    ['of what may be missing', over(whole('k', 20, 45, 'early'), 10), '(round k 10 up) 2..5 ?'],
  ] as const)('keeps within bounds: %s', (_, of, made) => {
    expect(full(rounded(of, 0, 'up').numerator)).toBe(made);
  });
});
