import { expect, test } from 'vitest';
import { wholeNumber } from '../../engine/operators/types.ts';
import { name, numbered, planOf, typeText } from './rules.ts';

/**
 * By operator: rules and the types of their values, worked out by hand. a: 2 to 7; b: -1.5 to 2.25, two places; c: -4 to -1, one
 * place; z: 0 to 3; minus: -3 to 0; `visit` has 0 to 5 members, `shift` 2 to 4, `subject` 2 (one of them core), `trio` 3, `none` 0.
 */
const TYPES: Readonly<Record<string, readonly (readonly [rule: string, type: string])[]>> = {
  number: [
    ['op: number, value: 0.75', '0.75..0.75 /2'],
    ['op: number, value: -3', '-3..-3 /0'],
  ],
  add: [
    ['op: add, of: [ a ]', '2..7 /0'],
    ['op: add, of: [ a, b ]', '0.5..9.25 /2'],
    ['op: add, of: [ a, 0.125, c ]', '-1.875..6.125 /3'],
    ['op: add, of: [ { op: divide, of: a, by: z }, a ]', '-..- /-'],
    ['op: add, of: [ a, { op: divide, of: a, by: z } ]', '-..- /-'],
    ['op: add, of: [ a, { op: divide, of: a, by: 2 } ]', '3..10.5 /-'],
  ],
  subtract: [
    ['op: subtract, of: a, less: b', '-0.25..8.5 /2'],
    ['op: subtract, of: b, less: c', '-0.5..6.25 /2'],
    ['op: subtract, of: a, less: { op: divide, of: a, by: z }', '-..- /-'],
    ['op: subtract, of: { op: divide, of: a, by: z }, less: a', '-..- /-'],
  ],
  multiply: [
    ['op: multiply, of: [ a, z ]', '0..21 /0'],
    ['op: multiply, of: [ z, a ]', '0..21 /0'],
    ['op: multiply, of: [ a, b ]', '-10.5..15.75 /2'],
    ['op: multiply, of: [ b, a ]', '-10.5..15.75 /2'],
    ['op: multiply, of: [ b, c ]', '-9..6 /3'],
    ['op: multiply, of: [ c, c ]', '1..16 /2'],
    ['op: multiply, of: [ c, z ]', '-12..0 /1'],
    ['op: multiply, of: [ { op: divide, of: a, by: 4 }, a ]', '1..12.25 /-'],
    ['op: multiply, of: [ a, { op: divide, of: a, by: 4 } ]', '1..12.25 /-'],
    ['op: multiply, of: [ a, { op: divide, of: a, by: z } ]', '-..- /-'],
    ['op: multiply, of: [ { op: divide, of: a, by: z }, a ]', '-..- /-'],
    [
      'op: multiply, of: [ { op: cap, of: a, limits: { i: { when: { fact: yes, operator: equal, value: true }, at: { op: divide, of: a, by: z, zero: 1 } } } }, a ]',
      '-..- /-',
    ],
  ],
  divide: [
    ['op: divide, of: a, by: 4', '0.5..1.75 /-'],
    ['op: divide, of: a, by: c', '-7..-0.5 /-'],
    ['op: divide, of: b, by: a', '-0.75..1.125 /-'],
    ['op: divide, of: b, by: a, zero: 10', '-0.75..10 /-'],
    ['op: divide, of: b, by: a, zero: { undetermined: open }', '-0.75..1.125 /-'],
    ['op: divide, of: a, by: z', '-..- /-'],
    ['op: divide, of: a, by: minus', '-..- /-'],
    ['op: divide, of: a, by: b', '-..- /-'],
    ['op: divide, of: a, by: z, zero: 1', '-..- /-'],
    ['op: divide, of: { op: divide, of: a, by: z }, by: 2', '-..- /-'],
    ['op: divide, of: a, by: { op: divide, of: a, by: z }', '-..- /-'],
  ],
  round: [
    ['op: round, of: { op: divide, of: a, by: 4 }, places: 0, mode: half-up', '1..2 /0'],
    ['op: round, of: b, places: 1, mode: floor', '-1.5..2.2 /1'],
    ['op: round, of: b, places: 0, mode: ceiling', '-1..3 /0'],
    ['op: round, of: { op: divide, of: a, by: z }, places: 2, mode: half-up', '-..- /2'],
  ],
  count: [
    ['op: count, over: subject', '2..2 /0'],
    ['op: count, over: shift', '2..4 /0'],
    ['op: count, over: subject, where: { fact: subject.core, operator: equal, value: true }', '1..1 /0'],
    ['op: count, over: shift, where: { fact: w, operator: lessThan, value: 0 }', '0..4 /0'],
  ],
  share: [
    ['op: share, over: visit, where: { fact: asked, operator: equal, value: true }', '0..1 /-'],
    ['op: share, over: visit, where: { fact: asked, operator: equal, value: true }, empty: 2', '0..2 /-'],
    ['op: share, over: visit, where: { fact: asked, operator: equal, value: true }, empty: -1', '-1..1 /-'],
    [
      'op: share, over: visit, where: { fact: asked, operator: equal, value: true }, empty: { undetermined: open }',
      '0..1 /-',
    ],
  ],
  sum: [
    ['op: sum, of: hours, over: visit', '0..120 /0'],
    ['op: sum, of: v, over: visit', '-5..22.5 /1'],
    ['op: sum, of: y, over: shift', '1..16 /1'],
    ['op: sum, of: w, over: shift', '-8..12 /0'],
    ['op: sum, of: mark, over: subject', '0..10 /2'],
    ['op: sum, of: mark, over: subject, where: { fact: subject.core, operator: equal, value: true }', '0..5 /2'],
    ['op: sum, of: mark, over: none', '0..0 /2'],
    ['op: sum, of: y, over: shift, where: { fact: w, operator: lessThan, value: 0 }', '0..16 /1'],
  ],
  'weighted-sum': [
    ['op: weighted-sum, of: y, weight: w, over: shift', '-32..48 /1'],
    ['op: weighted-sum, of: mark, weight: 0.5, over: subject', '0..5 /3'],
    ['op: weighted-sum, of: y, weight: 2, over: shift, where: { fact: w, operator: lessThan, value: 0 }', '0..32 /1'],
  ],
  mean: [
    ['op: mean, of: mark, over: subject', '0..5 /3'],
    ['op: mean, of: mark, over: subject, where: { fact: subject.core, operator: equal, value: true }', '0..5 /2'],
    ['op: mean, of: mark, over: none', '0..5 /-'],
    ['op: mean, of: t, over: trio', '0..9 /-'],
    ['op: mean, of: y, over: shift', '0.5..4 /-'],
    ['op: mean, of: { op: divide, of: mark, by: 2 }, over: subject', '0..2.5 /-'],
    ['op: mean, of: v, over: visit, empty: 6', '-1..6 /-'],
    ['op: mean, of: v, over: visit, empty: -2', '-2..4.5 /-'],
    ['op: mean, of: v, over: visit, empty: { undetermined: open }', '-1..4.5 /-'],
    ['op: mean, of: mark, over: subject, empty: 0.125', '0..5 /3'],
  ],
  'minimum and maximum': [
    ['op: minimum, of: [ a, b ]', '-1.5..7 /2'],
    ['op: maximum, of: [ b, c, 8 ]', '-4..8 /2'],
    ['op: minimum, of: [ day, later ]', 'date'],
    ['op: maximum, of: [ grade, fit ]', 'grade result'],
    ['op: minimum, of: y, over: shift', '0.5..4 /1'],
    ['op: maximum, of: v, over: visit, empty: 9', '-1..9 /1'],
    ['op: maximum, of: v, over: visit, empty: { undetermined: open }', '-1..4.5 /1'],
    ['op: minimum, of: [ a, { op: divide, of: a, by: z } ]', '-..- /-'],
    ['op: minimum, of: [ { op: divide, of: a, by: z }, a ]', '-..- /-'],
  ],
  test: [['op: test, when: { fact: yes, operator: equal, value: true }', 'boolean']],
  choose: [
    [
      'op: choose, cases: [ { id: i, when: { fact: yes, operator: equal, value: true }, then: a } ], otherwise: b',
      '-1.5..7 /2',
    ],
    [
      'op: choose, cases: [ { id: i, when: { fact: yes, operator: equal, value: true }, then: a } ], otherwise: { undetermined: open }',
      '2..7 /0',
    ],
    [
      'op: choose, cases: [ { id: i, when: { fact: yes, operator: equal, value: true }, then: { option: high } } ], otherwise: mood',
      'choice high low unsaid',
    ],
    [
      'op: choose, cases: [ { id: i, when: { fact: yes, operator: equal, value: true }, then: pick } ], otherwise: pick',
      'choice one two three of trio',
    ],
    [
      'op: choose, cases: [ { id: i, when: { fact: yes, operator: equal, value: true }, then: pick } ], otherwise: { option: one }',
      'choice one two three',
    ],
    [
      'op: choose, cases: [ { id: i, when: { fact: yes, operator: equal, value: true }, then: words } ], otherwise: words',
      'text',
    ],
  ],
  table: [
    [
      'op: table, key: yes, rows: { i: { at: { is: true }, value: a }, j: { at: { is: false }, value: 9.5 } }',
      '2..9.5 /1',
    ],
    [
      'op: table, key: yes, rows: { i: { at: { is: true }, value: fit }, j: { at: { is: false }, value: { grade: good, scale: result } } }',
      'grade result',
    ],
  ],
  allowed: [
    ['op: allowed, key: yes, rows: { i: { at: { in: [ true, false ] }, from: a, to: 9 } }', 'interval'],
    [
      'op: allowed, key: yes, rows: { i: { at: { in: [ true, false ] }, from: a, to: { op: divide, of: a, by: z, zero: 1 } } }',
      'interval',
    ],
  ],
  band: [
    [
      'op: band, of: a, scale: stars, bands: { i: { from: 0, below: 4, grade: one }, j: { from: 4, grade: two } }',
      'grade stars',
    ],
  ],
  'cap and floor': [
    ['op: cap, of: a, limits: { i: { when: { fact: yes, operator: equal, value: true }, at: 3 } }', '2..7 /0'],
    ['op: cap, of: a, limits: { i: { when: { fact: yes, operator: equal, value: true }, at: 1 } }', '1..7 /0'],
    ['op: cap, of: a, limits: { i: { when: { fact: yes, operator: equal, value: true }, at: 9 } }', '2..7 /0'],
    ['op: cap, of: b, limits: { i: { when: { fact: yes, operator: equal, value: true }, at: c } }', '-4..2.25 /2'],
    ['op: floor, of: a, limits: { i: { when: { fact: yes, operator: equal, value: true }, at: 1 } }', '2..7 /0'],
    ['op: floor, of: a, limits: { i: { when: { fact: yes, operator: equal, value: true }, at: 9 } }', '2..9 /0'],
    ['op: floor, of: b, limits: { i: { when: { fact: yes, operator: equal, value: true }, at: a } }', '-1.5..7 /2'],
    ['op: cap, of: day, limits: { i: { when: { fact: yes, operator: equal, value: true }, at: later } }', 'date'],
    [
      'op: floor, of: fit, limits: { i: { when: { fact: yes, operator: equal, value: true }, at: grade } }',
      'grade result',
    ],
  ],
  rank: [
    ['op: rank, per: visit, of: hours, over: visit, order: highest, ties: dense', '1..5 /0'],
    ['op: rank, per: none, of: mark, over: none, order: highest, ties: dense', '1..1 /0'],
  ],
  running: [
    ['op: running, per: visit, of: hours, over: visit, along: on, combine: sum, start: 10', '10..130 /0'],
    ['op: running, per: visit, of: v, over: visit, along: hours, combine: sum, start: 0.25', '-4.75..22.75 /2'],
    ['op: running, per: shift, of: y, over: shift, along: w, combine: sum, start: 0', '0..16 /1'],
    ['op: running, per: visit, of: hours, over: visit, along: on, combine: minimum, start: 30', '0..30 /0'],
    ['op: running, per: visit, of: v, over: visit, along: on, combine: maximum, start: -1.25', '-1.25..4.5 /2'],
  ],
  dates: [
    ['op: months-between, from: day, to: later', '-3600..3600 /0'],
    ['op: days-between, from: day, to: later', '-110000..110000 /0'],
    ['op: date-add, to: day, months: 1', 'date'],
  ],
};

test.each(Object.entries(TYPES))('types of %s', (_, table) => {
  const { rules } = planOf(numbered(table.map(([rule]) => rule)));
  const found = table.map(([rule], index) => [rule, typeText(rules.get(name(index))?.type)]);
  expect(found).toEqual(table);
});

test('whole numbers may be open to a side', () => {
  expect([wholeNumber(1, null), wholeNumber(null, 2), wholeNumber(null, null)].map(typeText)).toEqual([
    '1..- /0',
    '-..2 /0',
    '-..- /0',
  ]);
});
