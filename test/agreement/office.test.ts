import { expect, test } from 'vitest';
import { CLERK, goals, officeWith } from '../evaluate/office.ts';
import { disagreement } from './agreement.ts';

type Inputs = Readonly<Record<string, unknown>>;

const CHIEF = { day: CLERK.day, post: 'chief', away: false, score: CLERK.score };
const MILD = { penalty: true, kind: 'mild' };
const goal = [
  { id: 'b', points: 7, weight: 1 },
  { id: 'a', points: 9, weight: 1 },
  { id: 'c', points: 7, weight: 2 },
];

/** By form: what is said otherwise than on a sheet on which everything is as it should be. */
const SHEETS: Readonly<Record<string, readonly [sound: Inputs, ...otherwise: readonly Inputs[]]>> = {
  staff: [
    CLERK,
    {},
    { post: 'chief' },
    { away: true },
    { post: undefined },
    { post: 'other' },
    { months: 2 },
    { months: 3 },
    { months: undefined },
    { months: 11, score: { q1: 1, q2: 2.5, q10: 1 } },
    { months: 11, score: { q1: 1, q2: 2.51, q10: 0.99 } },
    { score: { q1: 1, q2: 4 } },
    { score: { q1: 1, q2: 5, q10: 0 } },
    { score: { q1: 1, q2: 5.001, q10: 9, q3: 1 } },
    { goal },
    { goal: goals(0) },
    { goal: goals(0, 0, 0, 0) },
    { goal: [] },
    { goal: undefined },
    {
      goal: [
        { points: 4, weight: 1, excused: true },
        { points: 8, weight: 1 },
      ],
    },
    { goal: [{ points: 4, weight: 1 }] },
    { goal: [{ points: 8, weight: 1, excused: true }] },
    { goal: [{ weight: 1 }, { points: 3, weight: 2, excused: false }] },
    { peer: [] },
    { peer: undefined },
    { peer: [{ answer: 5 }, { answer: 5 }, { answer: 1 }] },
    { peer: [{ answer: 3 }, {}] },
    MILD,
    { penalty: true, kind: 'severe' },
    { penalty: true },
    { kind: 'mild' },
    { verdict: undefined },
    { verdict: 'fair' },
    { remark: 'short', story: 'long' },
    { remark: 'much too long' },
    { day: undefined },
    { day: '2024-12-31' },
    { cell: 3, nonsense: 1 },
  ],
  leader: [
    CHIEF,
    {},
    { post: 'clerk' },
    { away: true },
    { score: { q2: 1, q10: 2, q1: 0 } },
    { score: { q1: 1 } },
    { away: undefined },
  ],
  goals: [{ day: CLERK.day, goal: goals(9) }, {}, { goal: goals(4, 5) }, { goal: goals(6, 4) }, { goal: goals() }],
  peers: [
    { day: CLERK.day, peer: [{ answer: 3 }] },
    {},
    { peer: [] },
    { peer: [{ answer: 5 }, { answer: 4 }] },
    { peer: [{}] },
  ],
  grid: [
    { day: CLERK.day, goal: [{ id: 'a', cell: { q1: 1, q2: 2, q10: 3 } }] },
    {},
    { goal: [{ id: 'a', cell: { q1: 1, q2: 2 } }] },
    { goal: [] },
  ],
};

/** Pieces of the office said in another way: a member by name, declared or listed; a subset that rests on the sheet; a route that may be open. */
const OFFICES: Readonly<Record<string, readonly (readonly [piece: string, by: string])[]>> = {
  'as it is': [],
  'with members by name': [
    ['op: sum, of: points, over: worst-goal', 'op: add, of: [ "points[a]", "score[q1]" ]'],
    ['op: mean, of: score, over: core-quality', 'op: add, of: [ "score[q2]", "score[q10]" ]'],
  ],
  'with a subset that rests on the sheet': [
    [
      'where: { fact: quality.core, operator: equal, value: true }',
      'where: { fact: months, operator: lessThan, value: 24 }',
    ],
    ['op: mean, of: score, over: core-quality', 'op: mean, of: score, over: core-quality, empty: 4'],
  ],
  'with a ground and a route that can be open': [
    ['when: { fact: months, operator: lessThan, value: 3 }', 'when: { fact: peer-mean, operator: lessThan, value: 2 }'],
    [
      'when: { fact: away, operator: equal, value: true }',
      'when: { fact: peer-mean, operator: greaterThan, value: 4 }',
    ],
  ],
  'with the least of what is best': [
    ['take: 2, by: [points, weight], order: highest', 'take: 1, by: [weight, points], order: lowest'],
  ],
  'with a check of pairs': [
    [
      'per: core-quality\n    require: { fact: score, operator: within, value: { fact: limits } }',
      'per: [core-quality, goal]\n    require: { fact: score, operator: lessThan, value: { fact: points } }',
    ],
  ],
};

test.each(Object.entries(OFFICES))('the office %s: compiled and evaluated alike', (_, pieces) => {
  const plan = officeWith(...pieces);
  const found = Object.entries(SHEETS).flatMap(([form, [sound, ...otherwise]]) =>
    otherwise.flatMap((said) => disagreement(plan, form, { form, inputs: { ...sound, ...said } }) ?? []),
  );
  expect(found).toEqual([]);
});
