import { expect, test } from 'vitest';
import { similar } from '../../engine/model/similar.ts';

test.each([
  ['a letter too few', 'coun', ['count', 'cap'], 'count'],
  ['a letter too many', 'bannd', ['band', 'mean'], 'band'],
  ['a wrong letter', 'mode', ['mean', 'node'], 'node'],
  ['two letters swapped', 'cuont', ['count', 'cap'], 'count'],
  ['another joint', 'monthsBetween', ['days-between', 'months-between'], 'months-between'],
  ['the nearest of several', 'lessThanInclusiv', ['lessThan', 'lessThanInclusive'], 'lessThanInclusive'],
  ['equally near: the first in the alphabet', 'ab', ['bb', 'aa'], 'aa'],
  ['nothing near', 'quorum', ['count', 'cap'], null],
  ['no candidates', 'count', [], null],
  ['itself is no suggestion', 'count', ['count'], null],
  ['far too long', 'x'.repeat(101), ['x'.repeat(100)], null],
])('%s', (_, word, candidates, expected) => {
  expect(similar(word, candidates)).toBe(expected);
});
