import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redline } from '../../engine/diff/index.ts';

const WORDS = fc.array(fc.constantFrom('тармақ', 'p8', ' ', ', ', 'score', '.', 'бағалау'), { maxLength: 30 });

test('a redline tells words, not letters', () => {
  expect(redline('within 10 working days', 'within 5 working days')).toEqual([
    { change: 'same', text: 'within ' },
    { change: 'removed', text: '10' },
    { change: 'added', text: '5' },
    { change: 'same', text: ' working days' },
  ]);
});

test('what stands or is removed is the old wording, what stands or is added the new', () => {
  fc.assert(
    fc.property(WORDS, WORDS, (some, others) => {
      const [before, after] = [some.join(''), others.join('')];
      const pieces = redline(before, after);
      const told = (change: string) => pieces.filter((one) => one.change !== change).map(({ text }) => text);
      expect(told('added').join('')).toBe(before);
      expect(told('removed').join('')).toBe(after);
    }),
  );
});

test('the same wording is one piece, an empty one none', () => {
  expect(redline('a b', 'a b')).toEqual([{ change: 'same', text: 'a b' }]);
  expect(redline('', '')).toEqual([]);
});

test('a wording too long to compare word by word is told as a whole', () => {
  const [before, after] = ['a '.repeat(1500), 'b '.repeat(1500)];
  expect(redline(before, after).map(({ change }) => change)).toEqual(['removed', 'added']);
});
