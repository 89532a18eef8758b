import { expect, test } from 'vitest';
import { evaluate } from '../../engine/evaluate/index.ts';
import type { Plan } from '../../engine/model/plan.ts';
import type { Value } from '../../engine/model/value.ts';
import { compareValues } from '../../engine/operators/extremes.ts';
import { OPERATORS } from '../../engine/operators/index.ts';
import { name, numbered, planOf, sheetOf } from './rules.ts';

type Inputs = Readonly<Record<string, unknown>>;

/** Members of `visit`, given shortly: hours and, behind them, other inputs of theirs. */
const visits = (...all: readonly (readonly [hours: number, more?: object])[]) => ({
  visit: all.map(([hours, more], index) => ({ id: `n${index + 1}`, hours, ...more })),
});
const shifts = (...all: readonly (readonly [w: number, y: number])[]) => ({
  shift: all.map(([w, y], index) => ({ id: `n${index + 1}`, w, y })),
});

const asked = '{ fact: asked, operator: equal, value: true }';
const yes = '{ fact: yes, operator: equal, value: true }';
const [no, right] = [{ asked: false }, { asked: true }];

/** By operator: a slot, a rule, and pairs of sheets between which only what stands in that slot grows (a condition: comes to hold). */
const GROWN: Readonly<
  Record<string, readonly (readonly [slot: string, rule: string, ...pairs: readonly (readonly [Inputs, Inputs])[]])[]>
> = {
  add: [['of', 'op: add, of: [ a, 1 ]', [{ a: 2 }, { a: 3 }]]],
  subtract: [
    ['of', 'op: subtract, of: a, less: 1', [{ a: 2 }, { a: 3 }]],
    ['less', 'op: subtract, of: 1, less: a', [{ a: 2 }, { a: 3 }]],
  ],
  multiply: [
    [
      'of',
      'op: multiply, of: [ b, a ]',
      [
        { a: 2, b: 1 },
        { a: 3, b: 1 },
      ],
      [
        { a: 2, b: -1 },
        { a: 3, b: -1 },
      ],
    ],
  ],
  divide: [
    [
      'of',
      'op: divide, of: a, by: b, zero: 0',
      [
        { a: 2, b: 1 },
        { a: 3, b: 1 },
      ],
      [
        { a: 2, b: -1 },
        { a: 3, b: -1 },
      ],
    ],
    [
      'by',
      'op: divide, of: b, by: a',
      [
        { a: 2, b: 1 },
        { a: 3, b: 1 },
      ],
      [
        { a: 2, b: -1 },
        { a: 3, b: -1 },
      ],
    ],
  ],
  round: [['of', 'op: round, of: b, places: 0, mode: half-up', [{ b: 1.2 }, { b: 1.6 }]]],
  count: [['where', `op: count, over: visit, where: ${asked}`, [visits([1, no]), visits([1, right])]]],
  share: [
    ['where', `op: share, over: visit, where: ${asked}, empty: 0`, [visits([1, no]), visits([1, right])]],
    [
      'within',
      `op: share, over: visit, within: ${asked}, where: { fact: hours, operator: greaterThan, value: 5 }, empty: 0`,
      [visits([6, right], [2, no]), visits([6, right], [2, right])],
      [visits([2, right], [6, no]), visits([2, right], [6, right])],
    ],
  ],
  sum: [
    ['of', 'op: sum, of: hours, over: visit', [visits([1]), visits([2])]],
    [
      'where',
      `op: sum, of: v, over: visit, where: ${asked}`,
      [visits([0, { v: 1, ...no }]), visits([0, { v: 1, ...right }])],
      [visits([0, { v: -1, ...no }]), visits([0, { v: -1, ...right }])],
    ],
  ],
  'weighted-sum': [
    [
      'of',
      'op: weighted-sum, of: y, weight: w, over: shift',
      [shifts([2, 1], [1, 1]), shifts([2, 2], [1, 1])],
      [shifts([-2, 1], [1, 1]), shifts([-2, 2], [1, 1])],
    ],
    [
      'weight',
      'op: weighted-sum, of: w, weight: y, over: shift',
      [shifts([2, 1], [1, 1]), shifts([2, 2], [1, 1])],
      [shifts([-2, 1], [1, 1]), shifts([-2, 2], [1, 1])],
    ],
    [
      'where',
      `op: weighted-sum, of: v, weight: 2, over: visit, where: ${asked}`,
      [visits([0, { v: 1, ...no }]), visits([0, { v: 1, ...right }])],
      [visits([0, { v: -1, ...no }]), visits([0, { v: -1, ...right }])],
    ],
  ],
  mean: [
    ['of', 'op: mean, of: hours, over: visit, empty: 0', [visits([1], [2]), visits([1], [3])]],
    [
      'where',
      `op: mean, of: hours, over: visit, where: ${asked}, empty: 0`,
      [visits([4, right], [2, no]), visits([4, right], [2, right])],
      [visits([4, right], [6, no]), visits([4, right], [6, right])],
    ],
  ],
  minimum: [
    ['of', 'op: minimum, of: [ a, 5 ]', [{ a: 2 }, { a: 3 }]],
    [
      'where',
      `op: minimum, of: hours, over: visit, where: ${asked}, empty: 0`,
      [visits([4, right], [2, no]), visits([4, right], [2, right])],
      [visits([4, no]), visits([4, right])],
    ],
  ],
  maximum: [
    ['of', 'op: maximum, of: [ a, 1 ]', [{ a: 2 }, { a: 3 }]],
    [
      'where',
      `op: maximum, of: hours, over: visit, where: ${asked}, empty: 9`,
      [visits([2, right], [4, no]), visits([2, right], [4, right])],
      [visits([4, no]), visits([4, right])],
    ],
  ],
  test: [['when', `op: test, when: ${yes}`, [{ yes: false }, { yes: true }]]],
  choose: [
    [
      'cases.then',
      `op: choose, cases: [ { id: i, when: ${yes}, then: a } ], otherwise: 0`,
      [
        { yes: true, a: 2 },
        { yes: true, a: 3 },
      ],
    ],
    [
      'cases.when',
      `op: choose, cases: [ { id: i, when: ${yes}, then: a } ], otherwise: 4`,
      [
        { yes: false, a: 3 },
        { yes: true, a: 3 },
      ],
      [
        { yes: false, a: 5 },
        { yes: true, a: 5 },
      ],
    ],
    [
      'otherwise',
      `op: choose, cases: [ { id: i, when: ${yes}, then: 0 } ], otherwise: a`,
      [
        { yes: false, a: 2 },
        { yes: false, a: 3 },
      ],
    ],
  ],
  table: [
    [
      'key',
      'op: table, key: z, rows: { i: { at: { is: 0 }, value: 1 }, j: { at: { is: 1 }, value: 2 }, k: { at: { from: 2 }, value: 0 } }',
      [{ z: 0 }, { z: 1 }],
      [{ z: 1 }, { z: 2 }],
    ],
    [
      'rows.value',
      'op: table, key: yes, rows: { i: { at: { in: [ true, false ] }, value: a } }',
      [
        { yes: true, a: 2 },
        { yes: true, a: 3 },
      ],
    ],
  ],
  band: [
    [
      'of',
      'op: band, of: a, scale: result, bands: { i: { below: 4, grade: poor }, j: { from: 4, grade: good } }',
      [{ a: 3 }, { a: 4 }],
    ],
  ],
  cap: [
    [
      'of',
      `op: cap, of: a, limits: { i: { when: ${yes}, at: 5 } }`,
      [
        { yes: true, a: 2 },
        { yes: true, a: 3 },
      ],
    ],
    [
      'limits.at',
      `op: cap, of: 9, limits: { i: { when: ${yes}, at: a } }`,
      [
        { yes: true, a: 2 },
        { yes: true, a: 3 },
      ],
    ],
  ],
  floor: [
    [
      'of',
      `op: floor, of: a, limits: { i: { when: ${yes}, at: 1 } }`,
      [
        { yes: true, a: 2 },
        { yes: true, a: 3 },
      ],
    ],
    [
      'limits.at',
      `op: floor, of: 0, limits: { i: { when: ${yes}, at: a } }`,
      [
        { yes: true, a: 2 },
        { yes: true, a: 3 },
      ],
    ],
  ],
  rank: [
    [
      'of',
      'op: rank, per: visit, of: hours, over: visit, order: highest, ties: dense',
      [visits([1], [2]), visits([3], [2])],
      [visits([2], [1]), visits([2], [3])],
    ],
  ],
  running: [
    [
      'of',
      'op: running, per: visit, of: hours, over: visit, along: v, combine: sum, start: 0',
      [visits([1, { v: 1 }]), visits([2, { v: 1 }])],
    ],
    [
      'along',
      'op: running, per: visit, of: hours, over: visit, along: v, combine: sum, start: 0',
      [visits([1, { v: 1 }], [1, { v: 2 }]), visits([1, { v: 3 }], [1, { v: 2 }])],
      [visits([1, { v: 2 }], [1, { v: 1 }]), visits([1, { v: 2 }], [1, { v: 3 }])],
    ],
  ],
  'months-between': [
    [
      'from',
      'op: months-between, from: day, to: later',
      [
        { day: '2025-01-01', later: '2026-01-01' },
        { day: '2025-03-01', later: '2026-01-01' },
      ],
    ],
    ['to', 'op: months-between, from: day, to: later', [{ later: '2026-01-01' }, { later: '2026-02-01' }]],
  ],
  'days-between': [
    [
      'from',
      'op: days-between, from: day, to: later',
      [
        { day: '2025-01-01', later: '2026-01-01' },
        { day: '2025-03-01', later: '2026-01-01' },
      ],
    ],
    ['to', 'op: days-between, from: day, to: later', [{ later: '2026-01-01' }, { later: '2026-02-01' }]],
  ],
  'date-add': [['to', 'op: date-add, to: later, days: 1', [{ later: '2026-01-01' }, { later: '2026-02-01' }]]],
};

/** Said to go either way, although it goes one way (a limit that comes to apply), or has no order (an interval). */
const CAUTIOUS: Readonly<Record<string, readonly string[]>> = {
  cap: ['limits.when'],
  floor: ['limits.when'],
  allowed: ['key', 'rows.from', 'rows.to'],
};

/** Value of a rule, of the first member where it has one for each. */
function valueAt(plan: Plan, rule: string, inputs: Inputs): Value {
  const { values } = evaluate(plan, sheetOf(plan, inputs)).trace;
  const value = values.get(rule) ?? values.get(`${rule}[n1]`);
  if (value === undefined) throw new Error('no value');
  return value;
}

test.each(OPERATORS.map((one) => [one.keyword, one] as const))(
  'how %s moves with what stands in its slots',
  (keyword, { direction }) => {
    const rows = GROWN[keyword] ?? [];
    const plan = planOf(numbered(rows.map(([, rule]) => rule)));
    const seen = rows.map(([slot, , ...pairs], index) => {
      const moves = pairs.map(([low, high]) =>
        compareValues(valueAt(plan, name(index), high), valueAt(plan, name(index), low)),
      );
      const [up, down] = [moves.some((move) => move > 0), moves.some((move) => move < 0)];
      return [slot, up && down ? 'either' : up ? 'with' : down ? 'against' : 'not at all'];
    });
    const cautious = (CAUTIOUS[keyword] ?? []).map((slot) => [slot, 'either']);
    expect(Object.fromEntries([...seen, ...cautious])).toEqual(direction);
  },
);
