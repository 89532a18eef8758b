import { expect, test } from 'vitest';
import { officeWith } from '../evaluate/office.ts';
import { name, numbered, planOf, typeText } from '../operators/rules.ts';

const core = (value: boolean) => `{ fact: subject.core, operator: equal, value: ${value} }`;
const mood = (value: string) => `{ fact: mood, operator: equal, value: ${value} }`;
const yes = '{ fact: yes, operator: equal, value: true }';
const count = (set: string, where: string) => `op: count, over: ${set}, where: ${where}`;

/** How many members there can be. `subject`: maths (core) and music; `trio`: one, two, three; `visit`: 0 to 5; `none`: a subset without a member. */
const COUNTS: readonly (readonly [rule: string, type: string])[] = [
  ['op: count, over: subject', '2..2 /0'],
  ['op: count, over: visit', '0..5 /0'],
  ['op: count, over: none', '0..0 /0'],
  ['op: count, over: high', '0..3 /0'],
  ['op: count, over: top', '0..2 /0'],
  [count('subject', core(true)), '1..1 /0'],
  [count('subject', `{ not: ${core(true)} }`), '1..1 /0'],
  [count('subject', `{ any: [ ${core(true)}, ${core(false)} ] }`), '2..2 /0'],
  [count('subject', `{ all: [ ${core(true)}, ${core(false)} ] }`), '0..0 /0'],
  [count('subject', `{ all: [ ${core(true)}, ${yes} ] }`), '0..1 /0'],
  [count('subject', `{ any: [ ${core(true)}, ${yes} ] }`), '1..2 /0'],
  [count('subject', '{ fact: subject, operator: equal, value: maths }'), '1..1 /0'],
  [count('subject', '{ fact: subject, operator: in, value: [ maths, music ] }'), '2..2 /0'],
  [count('subject', '{ fact: subject, operator: notIn, value: [ maths ] }'), '1..1 /0'],
  [count('subject', mood('low')), '0..2 /0'],
  [count('subject', '{ fact: mood, operator: in, value: [ low, high, unsaid ] }'), '2..2 /0'],
  [
    count(
      'subject',
      `{ any: [ { all: [ ${core(true)}, ${mood('low')} ] }, { all: [ ${core(false)}, { not: ${mood('low')} } ] } ] }`,
    ),
    '1..1 /0',
  ],
  [count('subject', `{ any: [ ${yes}, { not: ${yes} } ] }`), '2..2 /0'],
  [count('subject', '{ fact: mark, operator: greaterThan, value: 3 }'), '0..2 /0'],
  [count('subject', `{ all: [ { fact: mark, operator: greaterThan, value: 3 }, ${core(true)} ] }`), '0..2 /0'],
  [count('subject', '{ fact: form, operator: equal, value: report }'), '2..2 /0'],
  [count('subject', '{ fact: a, operator: greaterThan, value: 3 }'), '0..2 /0'],
  [count('trio', '{ fact: trio, operator: equal, value: { fact: pick } }'), '1..1 /0'],
  [count('trio', '{ fact: trio, operator: notEqual, value: { fact: pick } }'), '2..2 /0'],
  [count('high', '{ fact: trio, operator: equal, value: one }'), '0..3 /0'],
  [count('visit', '{ fact: asked, operator: equal, value: true }'), '0..5 /0'],
  [count('visit', yes), '0..5 /0'],
  [count('top', '{ fact: asked, operator: equal, value: true }'), '0..2 /0'],
  [count('none', yes), '0..0 /0'],
  [`${count('subject', '{ fact: trio, operator: equal, value: one }')}, per: trio`, '0..2 /0'],
  [`${count('subject', '{ fact: trio, operator: in, value: [ one, two, three ] }')}, per: trio`, '2..2 /0'],
  [`${count('trio', '{ fact: none, operator: equal, value: maths }')}, per: none`, '0..0 /0'],
  [`${count('trio', core(true))}, per: subject`, '0..3 /0'],
];

test('how many members meet conditions is told before any sheet, as far as it can be', () => {
  const { rules } = planOf(numbered(COUNTS.map(([rule]) => rule)));
  expect(COUNTS.map(([rule], index) => [rule, typeText(rules.get(name(index))?.type)])).toEqual(COUNTS);
});

const BEST = 'take: 2, by: [points, weight], order: highest';
const CORE = 'where: { fact: quality.core, operator: equal, value: true }';

/** A rule that says how many. */
const few = (value: number): [string, string] => [
  'rules:\n',
  `rules:\n  few: { op: number, value: ${value}, label: { kk: О, ru: С, en: Few }, cite: p4 }\n`,
];

/** Sets of the office, pieces of it said in another way, and their sizes. `goal` has 1 to 3 members, `quality` 3. */
const SIZES: readonly (readonly [
  set: string,
  min: number,
  max: number,
  pieces?: readonly (readonly [string, string])[],
])[] = [
  ['quality', 3, 3],
  ['goal', 1, 3],
  ['peer', 0, 4],
  ['core-quality', 2, 2],
  ['best-goal', 1, 2],
  ['worst-goal', 1, 1],
  ['best-goal', 0, 3, [[BEST, BEST.replace('2', 'months')]]],
  ['best-goal', 0, 0, [[BEST, BEST.replace('2', 'few')], few(-2)]],
  ['best-goal', 1, 1, [[BEST, BEST.replace('2', 'few')], few(1.5)]],
  ['best-goal', 1, 3, [[BEST, BEST.replace('2', 'few')], few(999999)]],
  ['best-goal', 0, 3, [[BEST, BEST.replace('2', 'few')], few(1000000)]],
  ['core-quality', 0, 3, [[CORE, 'where: { fact: score, operator: greaterThan, value: 2 }']]],
  [
    'core-quality',
    1,
    3,
    [
      [
        CORE,
        'where: { any: [ { fact: quality, operator: equal, value: q1 }, { fact: away, operator: equal, value: true } ] }',
      ],
    ],
  ],
  ['core-quality', 0, 3, [[CORE, 'where: { fact: post.group, operator: equal, value: heads }']]],
  ['core-quality', 0, 3, [[CORE, 'where: { fact: kind, operator: in, value: [ mild, severe ] }']]],
  ['core-quality', 0, 0, [[CORE, 'where: { fact: post.due, operator: greaterThan, value: 3 }']]],
  ['core-quality', 3, 3, [[CORE, 'where: { fact: post.due, operator: lessThan, value: 3 }']]],
];

test.each(SIZES.map(([set, min, max, pieces = []]) => ({ set, min, max, pieces })))(
  '$set has $min to $max members',
  ({ set, min, max, pieces }) => {
    expect(officeWith(...pieces).sets.get(set)?.size).toEqual({ min, max });
  },
);
