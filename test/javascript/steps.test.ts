import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepsOf } from '../../engine/javascript/steps.ts';
import type { Term } from '../../engine/model/program.ts';
import { all, any, choose, compare, integer, not, term } from '../../engine/operators/lowering/terms.ts';

const mark = term('integer', 'never', { min: 0n, max: 100n }, { kind: 'read', cell: 0, at: [] });
const other = term('integer', 'never', { min: 0n, max: 100n }, { kind: 'read', cell: 1, at: [] });

const limit = fc.bigInt(-2n, 12n);
const comparison = fc
  .tuple(fc.constantFrom('equal', 'less', 'at-most'), limit, fc.boolean())
  .map(([operator, of, isLeft]) =>
    isLeft ? compare(operator, integer(of), mark) : compare(operator, mark, integer(of)),
  );
const condition = fc.oneof(
  comparison,
  comparison.map(not),
  fc.tuple(comparison, comparison).map(all),
  fc.tuple(comparison, comparison).map(any),
);
const outcome = fc.bigInt(-3n, 3n).map(integer);
const cases = fc.array(fc.record({ when: condition, then: outcome }), { minLength: 1, maxLength: 4 });

/** What a choice comes to where the mark is such a number. */
function worth(of: Term, value: bigint): unknown {
  switch (of.kind) {
    case 'constant':
      return of.value;
    case 'read':
      return value;
    case 'if':
      return worth(of.cases.find(({ when }) => worth(when, value))?.then ?? of.otherwise, value);
    case 'not':
      return !worth(of.of, value);
    case 'all':
      return of.of.every((one) => worth(one, value));
    case 'any':
      return of.of.some((one) => worth(one, value));
    case 'compare': {
      const [left, right] = [worth(of.left, value) as bigint, worth(of.right, value) as bigint];
      return { equal: left === right, less: left < right, 'at-most': left <= right }[of.operator];
    }
    default:
      throw new TypeError(of.kind);
  }
}

test('steps add up to what the choice comes to', () => {
  fc.assert(
    fc.property(cases, outcome, limit, (some, otherwise, value) => {
      const choice = choose(some, otherwise);
      const steps = choice.kind === 'if' ? stepsOf(choice) : null;
      if (!steps) return;
      const sum = steps.rises.reduce((total, { from, by }) => (from <= value ? total + by : total), steps.first);
      expect(sum).toBe(worth(choice, value));
    }),
  );
});

function rises(when: Term, then: Term): number | null {
  const choice = choose([{ when, then }], integer(0n));
  return choice.kind === 'if' ? (stepsOf(choice)?.rises.length ?? null) : null;
}

test('a choice by one number among fixed ones has steps, others have none', () => {
  const isGood = compare('at-most', integer(3n), mark);
  expect(rises(isGood, integer(1n))).toBe(1);
  expect(rises(compare('equal', mark, integer(3n)), integer(1n))).toBe(2);
  expect(rises(all([isGood, compare('less', other, integer(3n))]), integer(1n))).toBeNull();
  expect(rises(isGood, other)).toBeNull();
  expect(rises(compare('less', other, mark), integer(1n))).toBeNull();
});
