import { describe, expect, test } from 'vitest';
import { MISSED } from './missed.ts';
import { codesOf, MUTATORS, mutantsOf, soundPacks } from './mutants.ts';

/** One pack stands for all here; `npm run mutants` breaks every one. */
const NAME = 'kz-model-corps-b-2018@2018-01-16';

const sound = soundPacks((name) => name === NAME);
const mutants = sound.flatMap((one) => mutantsOf(one, 2));

test('every way to break a pack says why it can be missed', () => {
  for (const { id, missed } of MUTATORS) expect(missed, id).not.toBe('');
  expect(new Set(MUTATORS.map(({ id }) => id)).size).toBe(MUTATORS.length);
});

test('what is said of missed mutants is said of ways that there are', () => {
  expect(MUTATORS.map(({ id }) => id)).toEqual(expect.arrayContaining(MISSED.map(({ way }) => way)));
});

test('the pack gives enough mutants', () => expect(mutants.length).toBeGreaterThan(50));

describe.each(MUTATORS.filter(({ id }) => mutants.some(({ mutator }) => mutator.id === id)))('$id', (mutator) => {
  const own = mutants.filter((one) => one.mutator === mutator);
  test.each(own.map((one) => [one.spot.at, one] as const))('%s', (_, mutant) => {
    const codes = codesOf(mutant);
    if (mutator.missed === '—') expect(codes).not.toEqual([]);
  });
});
