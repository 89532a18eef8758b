import { describe, expect, test } from 'vitest';
import { load } from '../../engine/load/index.ts';
import type { Diagnostic } from '../../engine/model/diagnostic.ts';
import { minimal } from '../fixtures/minimal.ts';
import { foundIn, foundWith, positionOf, stated } from './found.ts';

describe('keys', () => {
  test('a key that stands twice is reported at the second, naming the line of the first', () => {
    const source = minimal(['sets:\n', 'rules: {}\nsets:\n']);
    const [finding] = load(source).diagnostics;
    expect(finding).toMatchObject({ code: 'duplicate-key', place: { path: 'rules' } });
    expect(stated(finding as Diagnostic)[1]).toBe(positionOf(source.text, '\nrules:\n', 1));
    expect(`${finding?.params.line}:1`).toBe(positionOf(source.text, 'rules: {}'));
  });

  test.each([
    ['__proto__', '__proto__'],
    ['"\\x5f_proto__"', '__proto__'],
    ['constructor', 'constructor'],
    ['prototype', 'prototype'],
    ['toString', 'toString'],
    ['hasOwnProperty', 'hasOwnProperty'],
    ['__defineGetter__', '__defineGetter__'],
  ])('the key %s, which could reach a prototype, is refused', (written, key) => {
    const piece = 'attributes: { core: true';
    const path = `sets/subject/members/maths/attributes/${key}`;
    expect(foundWith([piece, `${piece}, ${written}: { polluted: true }`])).toEqual([['reserved-key', path]]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test.each([
    ['a number', '1: x', '1:1'],
    ['a truth value', 'true: x', '1:1'],
    ['nothing', '~: x', '1:1'],
    ['a list', '? [ a ]\n: x', '1:3'],
  ])('%s is no key', (_, text, position) => {
    expect(foundIn(text)).toContainEqual(['key-not-text', position, '']);
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
