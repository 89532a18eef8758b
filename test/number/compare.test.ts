import fc from 'fast-check';
import Fraction from 'fraction.js';
import { expect, test } from 'vitest';
import { compare, same } from '../../engine/number/compare.ts';

const part = fc.oneof(fc.bigInt(-12n, 12n), fc.bigInt());
const exact = fc.tuple(part, fc.oneof(fc.bigInt(1n, 12n), fc.bigInt({ min: 1n }))).map(([n, d]) => new Fraction(n, d));

test('numbers stand to each other as fraction.js has it', () => {
  fc.assert(
    fc.property(exact, exact, (a, b) => {
      expect(compare(a, b)).toBe(Math.sign(a.compare(b)));
      expect(same(a, b)).toBe(a.equals(b));
      expect([compare(a, a.neg().neg()), same(a, a.add(b).sub(b))]).toEqual([0, true]);
    }),
  );
});

test('zero has no sign', () => {
  const zeros = [new Fraction(0), new Fraction(-1).add(1), new Fraction('-0'), new Fraction(3).neg().add(3).neg()];
  for (const a of zeros) for (const b of zeros) expect([compare(a, b), same(a, b)]).toEqual([0, true]);
});
