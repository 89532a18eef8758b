import { expect, test } from 'vitest';
import { evaluate, prepare } from '../../engine/index.ts';
import { disagreement } from '../agreement/agreement.ts';
import { errors, name, numbered, planOf, sheetOf, source } from './rules.ts';

/** An interval by the table: up to 1.25 while a is at most 4, from 1 to 2 above. */
const NEAR =
  'op: allowed, key: a, rows: { i: { at: { to: 4 }, from: 0, to: 1.25 }, j: { at: { above: 4 }, from: 1, to: 2 } }';

const [ANYTHING, ORDERED, NUMBER] = ['any value', 'a number, a grade or a date', 'a number'];

/** A fact of each type, and how messages name the type. */
const FACTS = {
  a: NUMBER,
  yes: 'true or false',
  pick: 'an option of a choice',
  fit: 'a grade',
  day: 'a date',
  words: 'a text',
  near: 'an interval',
};

const SAME = ['a', 'yes', 'pick', 'fit', 'day', 'words'];
const LISTED = ['a', 'pick', 'fit', 'day', 'words'];

/** By comparison: what may stand on its right, the facts that it takes, and what it says that it takes. */
const TAKES: readonly (readonly [
  comparison: string,
  right: (fact: string) => string,
  facts: readonly string[],
  said: string,
])[] = [
  ['equal', (fact) => `{ fact: ${fact} }`, SAME, ANYTHING],
  ['notEqual', (fact) => `{ fact: ${fact} }`, SAME, ANYTHING],
  ['lessThan', (fact) => `{ fact: ${fact} }`, ['a', 'fit', 'day'], ORDERED],
  ['lessThanInclusive', (fact) => `{ fact: ${fact} }`, ['a', 'fit', 'day'], ORDERED],
  ['greaterThan', (fact) => `{ fact: ${fact} }`, ['a', 'fit', 'day'], ORDERED],
  ['greaterThanInclusive', (fact) => `{ fact: ${fact} }`, ['a', 'fit', 'day'], ORDERED],
  ['in', () => '[ 1 ]', LISTED, ANYTHING],
  ['notIn', () => '[ 1 ]', LISTED, ANYTHING],
  ['within', () => '{ fact: near }', ['a'], NUMBER],
  ['notWithin', () => '{ fact: near }', ['a'], NUMBER],
  ['odd', () => 'true', ['a'], NUMBER],
];

test('each comparison takes some types of facts, and refuses others', () => {
  const tried = TAKES.flatMap(([comparison, right, facts, said]) =>
    Object.entries(FACTS).map(([fact, type]) => ({
      rule: `op: test, when: { fact: ${fact}, operator: ${comparison}, value: ${right(fact)} }`,
      refusal: facts.includes(fact) ? null : `${comparison} | ${type} | ${said}`,
    })),
  );
  const found = errors(prepare(source({ near: NEAR, ...numbered(tried.map(({ rule }) => rule)) })));
  const refusals = tried.flatMap(({ refusal }, index) =>
    refusal === null ? [] : [`operator-type | rules/${name(index)}/when/operator | ${refusal}`],
  );
  expect(found.filter((one) => one.startsWith('operator-type'))).toEqual(refusals);
});

test('what stands on the right has the form that the comparison asks for', () => {
  const wrong = [
    '{ fact: a, operator: equal, value: [ 3 ] }',
    '{ fact: a, operator: in, value: 3 }',
    '{ fact: a, operator: odd, value: 3 }',
    '{ fact: b, operator: within, value: 3 }',
    '{ fact: b, operator: notWithin, value: [ 3 ] }',
  ];
  const expected = [
    'equal | one value',
    'in | a list',
    'odd | true or false',
    'within | { fact: reference }',
    'notWithin | { fact: reference }',
  ];
  const found = errors(prepare(source(numbered(wrong.map((when) => `op: test, when: ${when}`)))));
  expect(found).toEqual(expected.map((one, index) => `value-form | rules/${name(index)}/when/value | ${one}`));
});

/** On three sheets, whether a condition holds (`+`) there. */
const SHEETS = [
  { a: 3, b: 1.25, c: -3, z: 0, yes: true, later: '2025-07-01', fit: 'good', pick: 'two', words: 'x' },
  { a: 4, b: -0.5, c: -2, z: 3, yes: false, later: '2025-06-01', fit: 'poor', pick: 'one', words: 'y' },
  { a: 5, b: 2, c: -1.5, z: 2, yes: true, later: '2025-05-31', fit: 'good', pick: 'three', words: 'xy' },
];

const HOLDS: Readonly<Record<string, readonly (readonly [condition: string, on: string])[]>> = {
  numbers: [
    ['fact: a, operator: equal, value: 4', '-+-'],
    ['fact: a, operator: notEqual, value: 4', '+-+'],
    ['fact: a, operator: lessThan, value: 4', '+--'],
    ['fact: a, operator: lessThanInclusive, value: 4', '++-'],
    ['fact: a, operator: greaterThan, value: 4', '--+'],
    ['fact: a, operator: greaterThanInclusive, value: 4', '-++'],
    ['fact: a, operator: greaterThan, value: { fact: z }', '+++'],
    ['fact: z, operator: greaterThanInclusive, value: { fact: b }', '-++'],
    ['fact: a, operator: in, value: [ 3, 5 ]', '+-+'],
    ['fact: a, operator: notIn, value: [ 3, 5 ]', '-+-'],
    ['fact: third, operator: equal, value: 1', '+--'],
    ['fact: b, operator: in, value: [ 1.25, 2 ]', '+-+'],
  ],
  'odd numbers': [
    ['fact: a, operator: odd, value: true', '+-+'],
    ['fact: a, operator: odd, value: false', '-+-'],
    ['fact: b, operator: odd, value: true', '---'],
    ['fact: c, operator: odd, value: true', '+--'],
    ['fact: c, operator: odd, value: false', '-++'],
    ['fact: z, operator: odd, value: true', '-+-'],
    ['fact: third, operator: odd, value: true', '+--'],
    ['fact: third, operator: odd, value: false', '-++'],
  ],
  intervals: [
    ['fact: b, operator: within, value: { fact: near }', '+-+'],
    ['fact: b, operator: notWithin, value: { fact: near }', '-+-'],
    ['fact: z, operator: within, value: { fact: near }', '+-+'],
    ['fact: third, operator: within, value: { fact: near }', '+-+'],
  ],
  grades: [
    ['fact: fit, operator: equal, value: good', '+-+'],
    ['fact: fit, operator: notEqual, value: good', '-+-'],
    ['fact: fit, operator: lessThan, value: good', '-+-'],
    ['fact: fit, operator: lessThanInclusive, value: poor', '-+-'],
    ['fact: fit, operator: greaterThan, value: poor', '+-+'],
    ['fact: fit, operator: greaterThanInclusive, value: good', '+-+'],
    ['fact: fit, operator: in, value: [ poor ]', '-+-'],
    ['fact: fit, operator: notIn, value: [ poor ]', '+-+'],
    ['fact: fit, operator: in, value: [ poor, good ]', '+++'],
  ],
  dates: [
    ['fact: later, operator: equal, value: { fact: day }', '-+-'],
    ['fact: later, operator: notEqual, value: 2025-07-01', '-++'],
    ['fact: later, operator: lessThan, value: { fact: day }', '--+'],
    ['fact: later, operator: lessThanInclusive, value: { fact: day }', '-++'],
    ['fact: later, operator: greaterThan, value: { fact: day }', '+--'],
    ['fact: later, operator: greaterThanInclusive, value: { fact: day }', '++-'],
    ['fact: later, operator: in, value: [ 2025-06-01, 2025-05-31 ]', '-++'],
    ['fact: later, operator: notIn, value: [ 2025-06-01, 2025-05-31 ]', '+--'],
  ],
  'options, texts and truths': [
    ['fact: pick, operator: equal, value: one', '-+-'],
    ['fact: pick, operator: notEqual, value: one', '+-+'],
    ['fact: pick, operator: in, value: [ one, two ]', '++-'],
    ['fact: pick, operator: notIn, value: [ one, two ]', '--+'],
    ['fact: words, operator: equal, value: x', '+--'],
    ['fact: words, operator: in, value: [ x, y ]', '++-'],
    ['fact: words, operator: notIn, value: [ x, y ]', '--+'],
    ['fact: yes, operator: equal, value: true', '+-+'],
    ['fact: yes, operator: equal, value: false', '-+-'],
    ['fact: yes, operator: notEqual, value: true', '-+-'],
  ],
};

test.each(Object.entries(HOLDS))('comparisons of %s hold or not, evaluated and compiled', (_, table) => {
  const tests = numbered(table.map(([condition]) => `op: test, when: { ${condition} }`));
  const plan = planOf({ near: NEAR, third: 'op: divide, of: a, by: 3', ...tests });
  const sheets = SHEETS.map((inputs) => sheetOf(plan, inputs));
  const results = sheets.map((sheet) => evaluate(plan, sheet).result);
  const found = table.map(([condition], index) => [
    condition,
    results.map(({ values }) => ({ true: '+', false: '-' })[String(values[name(index)])]).join(''),
  ]);
  expect(found).toEqual(table);
  for (const sheet of sheets) expect(disagreement(plan, 'report', sheet)).toBeNull();
});

test.each(['lessThan', 'greaterThan', 'greaterThanInclusive', 'within'])(
  '%s: a fact without a value is told before what it is compared with',
  (comparison) => {
    const missing = (of: string) => `op: divide, of: ${of}, by: z, zero: { undetermined: open }`;
    const limits = `op: allowed, key: yes, rows: { i: { at: { in: [ true, false ] }, from: 0, to: { ${missing('b')} } } }`;
    const plan = planOf({
      a1: `op: test, when: { fact: left, operator: ${comparison}, value: { fact: right } }`,
      left: missing('a'),
      right: comparison === 'within' ? limits : missing('b'),
    });
    const sheet = sheetOf(plan, { z: 0 });
    expect(evaluate(plan, sheet).result).toMatchObject({ status: 'undetermined', undetermined: { at: 'rules/left' } });
    expect(disagreement(plan, 'report', sheet)).toBeNull();
  },
);
