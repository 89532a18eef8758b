import { describe, expect, test } from 'vitest';
import { load } from '../../engine/load/index.ts';
import { minimal } from '../fixtures/minimal.ts';
import { foundIn, foundWith } from './found.ts';

describe('keys', () => {
  test('a key that stands twice is reported at the second, naming the line of the first', () => {
    const { diagnostics } = load(minimal(['sets:\n', 'rules: {}\nsets:\n']));
    expect(diagnostics).toContainEqual({
      code: 'duplicate-key',
      severity: 'error',
      place: { file: 'minimal.yaml', line: 40, column: 1, path: 'rules' },
      params: { key: 'rules', line: 22 },
    });
  });

  test.each([
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    '__defineGetter__',
    '"\\x5f_proto__"',
  ])('the key %s, which could reach a prototype, is refused', (key) => {
    expect(foundWith(['attributes: { core: true }', `attributes: { core: true, ${key}: { polluted: true } }`])).toEqual(
      [
        [
          'reserved-key',
          `sets/subject/members/maths/attributes/${key.replace(/"|\\x5/g, (c) => (c === '"' ? '' : '_')).replace('f_', '_')}`,
        ],
      ],
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test.each([
    ['a number', '1: x', '1:1'],
    ['a truth value', 'true: x', '1:1'],
    ['nothing', '~: x', '1:1'],
    ['a list', '? [ a ]\n: x', '1:3'],
  ])('%s is no key', (_, text, position) => {
    expect(foundIn(text)[0]).toEqual(['key-not-text', position, '']);
  });
});

describe('numbers', () => {
  const written = (number: string) => foundWith(['max: 5,', `max: ${number},`]);

  test.each(['5', '5.0', '+5', '4.50', '-0.5', '0.1', '123456789012345', '4.5000000000000000', '0.000001'])(
    '%s is kept exactly',
    (number) => {
      expect(written(number)).toEqual([]);
    },
  );

  test.each([
    '1e400',
    '1e3',
    '.inf',
    '-.inf',
    '.nan',
    '0x1F',
    '0o17',
    '5.',
    '.5',
    '1234567890123456',
    '0.12345678901234567',
    '9007199254740993',
  ])('%s is not: a plain decimal of at most fifteen digits is asked for', (number) => {
    expect(written(number)).toContainEqual(['inexact-number', 'inputs/mark/max']);
  });

  test('the same signs in quotes are a text, a date without quotes is one too, and yes is not a truth value', () => {
    const { pack } = load(minimal(['number: "1"', 'number: "1e400"'], ['maths: { label', 'yes: { label']));
    expect(pack?.act).toMatchObject({ number: '1e400', date: '2025-01-01' });
    expect(Object.keys(pack?.sets?.subject?.members ?? {})).toEqual(['yes', 'music']);
  });

  test('minus zero is zero', () => {
    const { pack } = load(minimal(['min: 0, max: 24', 'min: -0, max: 24']));
    expect(Object.is(pack?.inputs?.hours?.min, 0)).toBe(true);
  });
});
