import { describe, expect, test } from 'vitest';
import { foundWith } from './found.ts';

describe('a list or a map in the place of a word', () => {
  test.each([
    ['a list for the type of an input', 'type: date', 'type: [ date ]', 'inputs/day/type'],
    ['a map for the effect of a check', 'effect: warn', 'effect: { warn: 1 }', 'checks/mood-known/effect'],
    ['a list for the version of the language', 'adisteme: 1', 'adisteme: [ 1 ]', 'adisteme'],
    ['an empty list for an operator', 'op: sum', 'op: []', 'rules/total/op'],
  ])('%s', (_, piece, by, path) => {
    expect(foundWith([piece, by])).toContainEqual(['wrong-kind', path]);
  });
});
