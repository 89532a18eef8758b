import { expect, test } from 'vitest';
import { numbered, planOf, sheetOf } from '../operators/rules.ts';
import { disagreement } from './agreement.ts';

const high = '{ fact: t, operator: greaterThan, value: 4 }';
const many = '{ fact: hours, operator: greaterThan, value: 4 }';
const asked = '{ fact: asked, operator: equal, value: true }';
const negative = '{ fact: w, operator: lessThan, value: 0 }';
const core = '{ fact: subject.core, operator: equal, value: true }';
const yes = '{ fact: yes, operator: equal, value: true }';

/** What is made of members of declared sets, of sets that the sheet lists, and of those taken from either. */
const RULES: Readonly<Record<string, readonly string[]>> = {
  'declared sets': [
    'op: count, over: high',
    `op: count, over: trio, where: ${high}`,
    `op: sum, of: t, over: trio, where: ${high}`,
    'op: sum, of: mark, over: subject',
    'op: sum, of: mark, over: none',
    `op: weighted-sum, of: mark, weight: { op: divide, of: 1, by: a }, over: subject, where: ${core}`,
    'op: weighted-sum, of: { op: divide, of: t, by: { op: add, of: [ t, 1 ] } }, weight: t, over: high',
    'op: mean, of: t, over: trio',
    'op: mean, of: t, over: high, empty: 7.5',
    'op: mean, of: { op: divide, of: t, by: a }, over: high, empty: { op: divide, of: b, by: a }',
    'op: mean, of: mark, over: none, empty: 3',
    'op: minimum, of: t, over: trio',
    'op: minimum, of: [ t, a ], over: high, empty: 20',
    `op: maximum, of: { op: divide, of: t, by: { op: add, of: [ t, 2 ] } }, over: trio, where: ${high}, empty: b`,
    'op: maximum, of: [ a, b, z ]',
    'op: minimum, of: [ day, later ]',
    `op: share, over: trio, where: ${high}`,
    `op: share, over: trio, within: ${high}, where: { fact: t, operator: lessThan, value: 8 }, empty: 1`,
    'op: rank, per: trio, of: t, over: trio, order: highest, ties: competition',
    'op: rank, per: trio, of: t, over: trio, order: lowest, ties: dense',
    'op: rank, per: high, of: t, over: high, order: highest, ties: dense',
    'op: running, per: trio, of: t, over: trio, along: t, combine: sum, start: 0.5',
    'op: running, per: trio, of: t, over: trio, along: t, combine: maximum, start: 2',
    'op: running, per: high, of: a, over: high, along: t, combine: minimum, start: 4',
  ],
  'sets that the sheet lists': [
    'op: count, over: visit',
    'op: count, over: held',
    'op: count, over: top',
    `op: count, over: shift, where: ${negative}`,
    'op: sum, of: v, over: visit',
    `op: sum, of: v, over: held, where: ${many}`,
    'op: sum, of: { op: divide, of: v, by: { op: add, of: [ hours, 1 ] } }, over: visit',
    'op: weighted-sum, of: v, weight: hours, over: top',
    'op: weighted-sum, of: y, weight: w, over: shift',
    'op: mean, of: y, over: shift',
    'op: mean, of: v, over: visit, empty: -3',
    `op: mean, of: { op: divide, of: hours, by: 3 }, over: held, where: ${many}, empty: 0.5`,
    'op: minimum, of: w, over: shift',
    'op: maximum, of: [ hours, v ], over: held, empty: b',
    `op: minimum, of: v, over: visit, where: ${asked}, empty: 11`,
    'op: maximum, of: { op: divide, of: v, by: { op: add, of: [ hours, 1 ] } }, over: visit, empty: 0',
    'op: maximum, of: on, over: visit, empty: day',
    `op: share, over: visit, where: ${asked}, empty: 0`,
    `op: share, over: visit, within: ${asked}, where: ${many}, empty: 0.25`,
    `op: share, over: shift, where: ${negative}`,
    'op: rank, per: visit, of: hours, over: visit, order: highest, ties: competition',
    'op: rank, per: visit, of: v, over: visit, order: lowest, ties: dense',
    'op: rank, per: held, of: { op: divide, of: v, by: { op: add, of: [ hours, 1 ] } }, over: held, order: highest, ties: dense',
    'op: running, per: visit, of: v, over: visit, along: on, combine: sum, start: 1.25',
    'op: running, per: visit, of: hours, over: visit, along: v, combine: minimum, start: 6',
    'op: running, per: held, of: v, over: held, along: hours, combine: maximum, start: 0',
  ],
  'rows, cases, limits': [
    'op: table, key: z, rows: { i: { at: { is: 0 }, value: a }, j: { at: { in: [ 1, 2 ] }, value: b }, k: { at: { above: 2 }, value: 0.5 } }',
    'op: table, key: [ fit, yes ], rows: { i: { at: [ { is: poor }, { in: [ true, false ] } ], value: 1 }, j: { at: [ { is: good }, { is: true } ], value: 2 }, k: { at: [ { is: good }, { is: false } ], value: 3 } }',
    'op: table, key: pick, rows: { i: { at: { is: one }, value: { op: divide, of: 1, by: a } }, j: { at: { in: [ two, three ] }, value: 2 } }',
    'op: table, key: { op: divide, of: a, by: 3 }, rows: { i: { at: { below: 1 }, value: 1 }, j: { at: { from: 1, to: 2 }, value: 2 }, k: { at: { above: 2 }, value: 3 } }',
    'op: allowed, key: z, rows: { i: { at: { to: 1 }, from: a, to: 8 }, j: { at: { from: 2 }, from: b, to: { op: divide, of: 9, by: a } } }',
    'op: band, of: b, scale: stars, bands: { i: { below: 1, grade: two }, j: { from: 1, grade: one } }',
    `op: choose, cases: [ { id: i, when: ${yes}, then: a }, { id: j, when: { fact: z, operator: odd, value: true }, then: b } ], otherwise: { op: divide, of: a, by: 3 }`,
    `op: choose, cases: [ { id: i, when: { fact: pick, operator: notIn, value: [ one, two ] }, then: fit } ], otherwise: grade`,
    `op: cap, of: a, limits: { i: { when: ${yes}, at: 4 }, j: { when: { fact: z, operator: greaterThan, value: 1 }, at: b } }`,
    `op: floor, of: { op: divide, of: a, by: 3 }, limits: { i: { when: ${yes}, at: 2 }, j: { when: { fact: z, operator: lessThanInclusive, value: 1 }, at: b } }`,
    `op: cap, of: fit, limits: { i: { when: ${yes}, at: { grade: poor, scale: result } } }`,
    'op: divide, of: a, by: z, zero: b',
    'op: divide, of: c, by: c',
    'op: round, of: { op: divide, of: b, by: a }, places: 2, mode: half-even',
    'op: test, when: { any: [ { not: { fact: a, operator: notEqual, value: 3 } }, { all: [ { fact: fit, operator: greaterThanInclusive, value: good }, { fact: later, operator: lessThan, value: 2025-08-01 } ] } ] }',
    'op: test, when: { fact: b, operator: notWithin, value: { fact: near } }',
    'op: months-between, from: later, to: { op: date-add, to: day, months: 3, days: -1 }',
    'op: days-between, from: later, to: { op: date-add, to: day, months: 3 }',
  ],
};

const NEAR =
  'op: allowed, key: a, rows: { i: { at: { to: 4 }, from: 0, to: 1.25 }, j: { at: { above: 4 }, from: 1, to: 2 } }';

const visit = [
  { id: 'n1', hours: 8, v: 1.5, on: '2025-02-01', asked: true },
  { id: 'n2', hours: 3, v: -1, on: '2025-01-01', asked: false },
  { id: 'n3', hours: 8, v: 2.5, on: '2025-03-01', asked: true },
  { id: 'n4', hours: 5, v: 1.5, on: '2025-02-01', asked: false },
];

const SHEETS: readonly Readonly<Record<string, unknown>>[] = [
  {},
  { visit },
  { visit: visit.slice(1, 2), yes: false, z: 1, a: 5, b: -1 },
  { visit: visit.map((one) => ({ ...one, asked: false })), z: 2, b: 2, fit: 'poor', pick: 'one' },
  {
    shift: [
      { w: -2, y: 4 },
      { w: 3, y: 0.5 },
      { w: -2, y: 1.5 },
    ],
    z: 3,
    yes: false,
    pick: 'three',
    a: 7,
  },
  { t: { one: 5, two: 9, three: 5 }, mark: { maths: 0, music: 2.5 }, later: '2025-10-31', a: 2, c: -4 },
  { t: { one: 9, two: 4.5, three: 0 }, a: 6, b: 0, fit: 'poor', later: '2025-05-31' },
  { t: { one: 4.01, two: 5, three: 7.99 }, z: 1, yes: false, a: 4, b: 2.25 },
  { t: { one: undefined, two: 5, three: 6 }, a: undefined },
  { visit: [{ ...visit[0], v: undefined }, visit[1]], z: undefined },
];

test.each(Object.entries(RULES))('%s: compiled and evaluated alike', (_, rules) => {
  const plan = planOf({ near: NEAR, ...numbered(rules) });
  for (const sheet of SHEETS) expect(disagreement(plan, 'report', sheetOf(plan, sheet))).toBeNull();
});

/** Rules that have no value on some sheets. */
const OPEN = [
  'op: divide, of: a, by: z',
  'op: divide, of: a, by: z, zero: { undetermined: open }',
  'op: mean, of: v, over: held',
  'op: mean, of: t, over: high',
  'op: maximum, of: v, over: visit, empty: { undetermined: open }',
  `op: share, over: visit, within: ${asked}, where: ${many}`,
  'op: table, key: z, rows: { i: { at: { is: 0 }, value: 1 }, j: { at: { in: [ 0, 1 ] }, value: 2 } }',
  'op: table, key: z, rows: { i: { at: { is: 0 }, value: day } }, gaps: { g: { from: 2, defect: open } }',
  'op: band, of: b, scale: stars, bands: { i: { below: 1, grade: two }, j: { from: 2, grade: one } }, gaps: { g: { from: 1, below: 1.5, defect: open } }',
  'op: allowed, key: yes, rows: { i: { at: { is: true }, from: 1, to: 2 } }',
  `op: choose, cases: [ { id: i, when: ${yes}, then: later } ], otherwise: { undetermined: open }`,
];

test.each(OPEN)('%s: without a value alike', (rule) => {
  const plan = planOf({ open: rule });
  for (const sheet of SHEETS) expect(disagreement(plan, 'report', sheetOf(plan, sheet))).toBeNull();
});
