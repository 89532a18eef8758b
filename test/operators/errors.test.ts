import { expect, test } from 'vitest';
import { prepare } from '../../engine/index.ts';
import { errors, name, numbered, source } from './rules.ts';

const yes = '{ fact: yes, operator: equal, value: true }';
const NUMBER = 'a number';
const ORDERED = 'a number, a grade or a date';
const BOOLEAN = 'true or false';

/** `type-mismatch` at a place in the rule: what is expected there, and what stands there. */
const mismatch = (at: string, expected: string, found: string) => `type-mismatch | ${at} | ${expected} | ${found}`;

/** By operator: rules, and what is wrong with each; places inside the rule. */
const WRONG: Readonly<Record<string, readonly (readonly [rule: string, ...errors: string[]])[]>> = {
  arithmetic: [
    ['op: add, of: [ a, yes, day ]', mismatch('of', NUMBER, BOOLEAN), mismatch('of', NUMBER, 'a date')],
    [
      'op: subtract, of: yes, less: mood',
      mismatch('of', NUMBER, BOOLEAN),
      mismatch('less', NUMBER, 'an option of a choice'),
    ],
    ['op: subtract, of: yes, less: a', mismatch('of', NUMBER, BOOLEAN)],
    ['op: subtract, of: a, less: yes', mismatch('less', NUMBER, BOOLEAN)],
    ['op: multiply, of: [ words, a ]', mismatch('of', NUMBER, 'a text')],
    ['op: divide, of: yes, by: day', mismatch('of', NUMBER, BOOLEAN), mismatch('by', NUMBER, 'a date')],
    ['op: divide, of: a, by: yes', mismatch('by', NUMBER, BOOLEAN)],
    ['op: divide, of: yes, by: a', mismatch('of', NUMBER, BOOLEAN)],
    ['op: divide, of: a, by: 2, zero: yes', 'not-number | zero'],
  ],
  rounding: [
    ['op: round, of: yes, places: 2, mode: half-up', mismatch('of', NUMBER, BOOLEAN)],
    ['op: round, of: a, places: 0, mode: half-up', 'rounding-idle | places | 0'],
    ['op: round, of: c, places: 2, mode: half-up', 'rounding-idle | places | 1'],
  ],
  'what is made of the members of a set': [
    ['op: sum, of: asked, over: visit', mismatch('of', NUMBER, BOOLEAN)],
    [
      'op: weighted-sum, of: asked, weight: on, over: visit',
      mismatch('of', NUMBER, BOOLEAN),
      mismatch('weight', NUMBER, 'a date'),
    ],
    ['op: weighted-sum, of: asked, weight: v, over: visit', mismatch('of', NUMBER, BOOLEAN)],
    ['op: weighted-sum, of: v, weight: asked, over: visit', mismatch('weight', NUMBER, BOOLEAN)],
    ['op: mean, of: asked, over: visit', mismatch('of', NUMBER, BOOLEAN)],
    ['op: mean, of: v, over: visit, empty: yes', 'not-number | empty'],
    [`op: share, over: visit, where: ${yes}, empty: yes`, 'not-number | empty'],
  ],
  'what has an order': [
    ['op: minimum, of: [ a, day ]', mismatch('of', NUMBER, 'a date')],
    ['op: minimum, of: [ yes, yes ]', mismatch('of', ORDERED, BOOLEAN)],
    ['op: maximum, of: [ fit, star ]', mismatch('of', 'a grade (result)', 'a grade (stars)')],
    ['op: maximum, of: [ a, b, fit ]', mismatch('of', NUMBER, 'a grade (result)')],
    ['op: maximum, of: [ a, fit, b ]', mismatch('of', NUMBER, 'a grade (result)')],
    ['op: maximum, of: v, over: visit, empty: yes', mismatch('empty', NUMBER, BOOLEAN)],
    ['op: rank, per: visit, of: asked, over: visit, order: highest, ties: dense', mismatch('of', ORDERED, BOOLEAN)],
    [
      'op: running, per: visit, of: asked, over: visit, along: on, combine: sum, start: 0',
      mismatch('of', NUMBER, BOOLEAN),
    ],
    [
      'op: running, per: visit, of: v, over: visit, along: asked, combine: sum, start: 0',
      mismatch('along', ORDERED, BOOLEAN),
    ],
  ],
  limits: [
    [`op: cap, of: yes, limits: { i: { when: ${yes}, at: 1 } }`, mismatch('of', ORDERED, BOOLEAN)],
    [`op: cap, of: a, limits: { i: { when: ${yes}, at: day } }`, mismatch('limits/i/at', NUMBER, 'a date')],
    [
      `op: floor, of: fit, limits: { i: { when: ${yes}, at: star } }`,
      mismatch('limits/i/at', 'a grade (result)', 'a grade (stars)'),
    ],
    [`op: cap, of: fit, limits: { i: { when: ${yes}, at: 0.5 } }`, mismatch('limits/i/at', 'a grade (result)', NUMBER)],
    [
      `op: cap, of: b, limits: { i: { when: ${yes}, at: 0.125 }, j: { when: ${yes}, at: 0.12 } }`,
      'finer-literal | limits/i/at | 0.125 | 2 | 0.01',
    ],
  ],
  cases: [
    [
      `op: choose, cases: [ { id: i, when: ${yes}, then: a } ], otherwise: fit`,
      mismatch('cases', NUMBER, 'a grade (result)'),
    ],
    [
      `op: choose, cases: [ { id: i, when: ${yes}, then: yes }, { id: j, when: ${yes}, then: words } ], otherwise: { undetermined: open }`,
      mismatch('cases', BOOLEAN, 'a text'),
    ],
  ],
  'cases of a choice and others': [
    [
      `op: choose, cases: [ { id: i, when: ${yes}, then: pick } ], otherwise: a`,
      mismatch('cases', 'an option of a choice', NUMBER),
    ],
    [
      `op: choose, cases: [ { id: i, when: ${yes}, then: a } ], otherwise: pick`,
      mismatch('cases', NUMBER, 'an option of a choice'),
    ],
    [`op: choose, cases: [ { id: i, when: ${yes}, then: day } ], otherwise: a`, mismatch('cases', 'a date', NUMBER)],
  ],
  dates: [
    ['op: months-between, from: a, to: day', mismatch('from', 'a date', NUMBER)],
    ['op: days-between, from: day, to: yes', mismatch('to', 'a date', BOOLEAN)],
    ['op: date-add, to: a, days: 1', mismatch('to', 'a date', NUMBER)],
  ],
  bands: [
    ['op: band, of: yes, scale: result, bands: { i: { from: 0, grade: good } }', mismatch('of', NUMBER, BOOLEAN)],
    [
      'op: band, of: a, scale: result, bands: { i: { from: 0, grade: one } }',
      'unknown-option | bands/i/grade | one | poor, good',
    ],
    [
      'op: band, of: a, scale: result, bands: { i: { from: 0.5, grade: good } }',
      'finer-literal | bands/i | 0.5 | 0 | 1',
    ],
    ['op: band, of: a, scale: result, bands: { i: { from: 4, below: 4, grade: good } }', 'range-empty | bands/i'],
    ['op: band, of: a, scale: result, bands: { i: { above: 4, to: 4, grade: good } }', 'range-empty | bands/i'],
    ['op: band, of: a, scale: result, bands: { i: { above: 4, below: 3, grade: good } }', 'range-empty | bands/i'],
  ],
  rows: [
    [
      'op: table, key: words, rows: { i: { at: { is: x }, value: 1 } }',
      mismatch('rows/i', 'a number, a choice, a grade, or true/false', 'a text'),
    ],
    [
      'op: table, key: day, rows: { i: { at: { is: x }, value: 1 } }',
      mismatch('rows/i', 'a number, a choice, a grade, or true/false', 'a date'),
    ],
    [
      'op: table, key: mood, rows: { i: { at: { from: 1 }, value: 1 } }',
      mismatch('rows/i', NUMBER, 'an option of a choice'),
    ],
    ['op: table, key: a, rows: { i: { at: { in: [ 3, low ] }, value: 1 } }', mismatch('rows/i', NUMBER, 'low')],
    [
      'op: table, key: yes, rows: { i: { at: { in: [ true, low ] }, value: 1 } }',
      'unknown-option | rows/i | low | true, false',
    ],
    [
      'op: table, key: mood, rows: { i: { at: { in: [ low, 3 ] }, value: 1 } }',
      'unknown-option | rows/i | 3 | low, high, unsaid',
    ],
    ['op: table, key: fit, rows: { i: { at: { is: one }, value: 1 } }', 'unknown-option | rows/i | one | poor, good'],
    ['op: table, key: [ a, mood ], rows: { i: { at: { from: 1 }, value: 1 } }', 'key-count | rows/i | 2 | 1'],
    ['op: table, key: [ mood, a ], rows: { i: { at: { is: low }, value: 1 } }', 'key-count | rows/i | 2 | 1'],
    ['op: table, key: a, rows: { i: { at: { to: 3.5 }, value: 1 } }', 'finer-literal | rows/i | 3.5 | 0 | 1'],
    [
      'op: table, key: a, rows: { i: { at: { to: 3 }, value: 1 } }, gaps: { hole: { from: 4, below: 4, defect: open } }',
      'range-empty | gaps/hole',
    ],
    [
      'op: table, key: yes, rows: { i: { at: { is: true }, value: 1 } }, gaps: { hole: { from: 4, defect: open } }',
      mismatch('gaps/hole', NUMBER, BOOLEAN),
    ],
    [
      'op: table, key: yes, rows: { i: { at: { is: true }, value: 1 }, j: { at: { is: false }, value: day } }',
      mismatch('rows', NUMBER, 'a date'),
    ],
    [
      'op: allowed, key: yes, rows: { i: { at: { is: true }, from: day, to: fit } }',
      mismatch('rows/i/from', NUMBER, 'a date'),
      mismatch('rows/i/to', NUMBER, 'a grade'),
    ],
    [
      'op: allowed, key: yes, rows: { i: { at: { is: true }, from: 8, to: a }, j: { at: { is: false }, from: 7, to: a } }',
      'range-empty | rows/i',
    ],
    [
      'op: allowed, key: yes, rows: { i: { at: { is: true }, from: a, to: day } }',
      mismatch('rows/i/to', NUMBER, 'a date'),
    ],
  ],
};

test.each(Object.entries(WRONG))('what is wrong with %s', (_, table) => {
  const found = errors(prepare(source(numbered(table.map(([rule]) => rule)))));
  const expected = table.flatMap(([, ...wrong], index) =>
    wrong.map((one) => one.replace(/^(\S+) \| /, `$1 | rules/${name(index)}/`)),
  );
  expect(found).toEqual(expected);
});

/** Rules of whose value nothing is known where nothing is known of `bad`. */
const UNKNOWN = [
  'op: add, of: [ a, bad ]',
  'op: subtract, of: bad, less: a',
  'op: subtract, of: a, less: bad',
  'op: multiply, of: [ bad ]',
  'op: divide, of: bad, by: a',
  'op: divide, of: a, by: bad',
  'op: round, of: bad, places: 2, mode: half-up',
  'op: sum, of: bad, over: visit',
  'op: weighted-sum, of: v, weight: bad, over: visit',
  'op: weighted-sum, of: bad, weight: v, over: visit',
  'op: mean, of: bad, over: visit',
  'op: maximum, of: [ bad, bad ]',
  `op: cap, of: bad, limits: { i: { when: ${yes}, at: a } }`,
  'op: band, of: bad, scale: result, bands: { i: { from: 0.5, below: 0, grade: no } }',
  `op: choose, cases: [ { id: i, when: ${yes}, then: bad } ], otherwise: { undetermined: open }`,
];

const OVER_UNKNOWN = [
  ...UNKNOWN,
  'op: divide, of: a, by: 2, zero: bad',
  'op: minimum, of: [ bad, a ]',
  'op: maximum, of: v, over: visit, empty: bad',
  `op: floor, of: fit, limits: { i: { when: ${yes}, at: bad } }`,
  'op: rank, per: visit, of: bad, over: visit, order: highest, ties: dense',
  'op: running, per: visit, of: bad, over: visit, along: on, combine: maximum, start: 0',
  'op: running, per: visit, of: v, over: visit, along: bad, combine: maximum, start: 0',
  'op: months-between, from: bad, to: bad',
  'op: date-add, to: bad, days: 1',
  'op: table, key: bad, rows: { i: { at: { is: x }, value: 1 } }',
  'op: table, key: [ bad, a ], rows: { i: { at: { is: x }, value: 1 } }',
  'op: allowed, key: yes, rows: { i: { at: { in: [ true, false ] }, from: bad, to: bad } }',
];

test('a value that is wrong itself is not found fault with again, nor is what is made of it', () => {
  const bad = 'op: add, of: [ yes ]';
  const dates = UNKNOWN.map((_, index) => [`s${index}`, `op: date-add, to: ${name(index)}, days: 1`]);
  expect(errors(prepare(source({ bad, ...numbered(OVER_UNKNOWN), ...Object.fromEntries(dates) })))).toEqual([
    `type-mismatch | rules/bad/of | ${NUMBER} | ${BOOLEAN}`,
  ]);
});

test('of values that differ, those are told of which something is known', () => {
  expect(
    errors(prepare(source({ bad: 'op: add, of: [ yes ]', r00: 'op: maximum, of: [ bad, a, fit, day ]' }))),
  ).toEqual([
    `type-mismatch | rules/bad/of | ${NUMBER} | ${BOOLEAN}`,
    mismatch('rules/r00/of', NUMBER, 'a grade (result)'),
  ]);
});
