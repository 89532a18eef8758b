import { describe, expect, test } from 'vitest';
import { parseExact, readWritten, write } from '../../engine/number/exact.ts';
import { ROUNDING_MODES, round } from '../../engine/number/round.ts';

/** How each mode rounds a value to whole numbers, in the order of `ROUNDING_MODES`. */
const WHOLE: readonly (readonly [value: string, rounded: readonly string[]])[] = [
  // half-up, half-down, half-even, up, down, ceiling, floor
  ['2', ['2', '2', '2', '2', '2', '2', '2']],
  ['2.4', ['2', '2', '2', '3', '2', '3', '2']],
  ['2.6', ['3', '3', '3', '3', '2', '3', '2']],
  ['3.4', ['3', '3', '3', '4', '3', '4', '3']],
  ['3.5', ['4', '3', '4', '4', '3', '4', '3']],
  ['-2.4', ['-2', '-2', '-2', '-3', '-2', '-2', '-3']],
  ['-2.6', ['-3', '-3', '-3', '-3', '-2', '-2', '-3']],
  ['-3.5', ['-4', '-3', '-4', '-4', '-3', '-3', '-4']],
  ['0.5', ['1', '0', '0', '1', '0', '1', '0']],
  ['-0.5', ['-1', '0', '0', '-1', '0', '0', '-1']],
  ['7/3', ['2', '2', '2', '3', '2', '3', '2']],
  ['8/3', ['3', '3', '3', '3', '2', '3', '2']],
];

describe.each(WHOLE)('%s', (text, rounded) => {
  test.each(ROUNDING_MODES.map((mode, index) => [mode, rounded[index]]))('%s is %s', (mode, expected) => {
    const value = readWritten(text);
    expect(value && write(round(value, 0, mode as (typeof ROUNDING_MODES)[number]))).toBe(expected);
  });
});

test('to two places: 4.985 goes up by half-up, stays even by half-even', () => {
  const value = parseExact('4.985');
  expect(value && write(round(value, 2, 'half-up'))).toBe('4.99');
  expect(value && write(round(value, 2, 'half-down'))).toBe('4.98');
  expect(value && write(round(value, 2, 'half-even'))).toBe('4.98');
});

test('the modes are these seven', () => {
  expect(ROUNDING_MODES).toEqual(['half-up', 'half-down', 'half-even', 'up', 'down', 'ceiling', 'floor']);
});
