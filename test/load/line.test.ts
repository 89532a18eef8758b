import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BadLine, parseJsonLine } from '../../engine/load/sheet.ts';
import { fromNumber, parseExact } from '../../engine/number/exact.ts';

/** The code of the refusal; the value where there is none. */
function outcome(line: string): unknown {
  try {
    return parseJsonLine(line);
  } catch (error) {
    if (error instanceof BadLine) return error.code;
    throw error;
  }
}

describe('parseJsonLine', () => {
  test('gives numbers where all keep their digits, otherwise the source text of all', () => {
    expect(outcome('{"a": 4.50, "b": -1, "c": "x:y", "d": [true, null]}')).toEqual({
      a: 4.5,
      b: -1,
      c: 'x:y',
      d: [true, null],
    });
    expect(outcome('{"a": 4.50, "b": 1e400}')).toEqual({ a: '4.50', b: '1e400' });
    expect(outcome('{"a": 1234567890.1234567, "b": 2}')).toEqual({ a: '1234567890.1234567', b: '2' });
    expect(outcome('{"a": 9007199254740993}')).toEqual({ a: '9007199254740993' });
  });

  test.each([
    ['{"a": 1', 'not-json'],
    ['{"a": NaN}', 'not-json'],
    ["{'a': 1}", 'not-json'],
    ['', 'not-json'],
    ['{"a": 1} {"a": 2}', 'not-json'],
    ['{"a": 1, "a": 1}', 'repeated-key'],
    ['{"a": ":", "a": ":"}', 'repeated-key'],
    ['{"x": {"a": 1, "\\u0061": 2}}', 'repeated-key'],
    ['{"a": "\\":", "a": 1e3}', 'repeated-key'],
    ['{"__proto__": {"polluted": true}}', 'reserved-key'],
    ['{"x": [{"constructor": 1}]}', 'reserved-key'],
    [`${'['.repeat(65)}${']'.repeat(65)}`, 'too-deep'],
    [`${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`, 'too-deep'],
    [`"${'a'.repeat(6 * 1024 * 1024)}"`, 'file-too-large'],
  ])('refuses %.60s', (line, code) => {
    expect(outcome(line)).toBe(code);
  });

  test('loses no digit of any number, and no other value, whatever the line', () => {
    const decimal = fc.stringMatching(/^-?(0|[1-9]\d{0,20})(\.\d{1,20})?$/);
    fc.assert(
      fc.property(decimal, fc.jsonValue(), (number, value) => {
        const line = `{"number": ${number}, "text": ${JSON.stringify(JSON.stringify(value))}}`;
        const result = parseJsonLine(line) as { number: number | string; text: string };
        const read = typeof result.number === 'number' ? fromNumber(result.number) : parseExact(result.number);
        expect(read?.toFraction()).toBe((parseExact(number) ?? parseExact('0'))?.toFraction());
        expect(result.text).toBe(JSON.stringify(value));
      }),
      { numRuns: 500 },
    );
  });
});
