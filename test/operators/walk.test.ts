import { expect, test } from 'vitest';
import { walkExpression, walkPlan } from '../../engine/operators/walk.ts';
import { officeWith } from '../evaluate/office.ts';
import { planOf } from './rules.ts';

const yes = '{ fact: yes, operator: equal, value: true }';

/** What is met inside one rule, in order. */
function met(rule: string): Record<'facts' | 'sets' | 'defects' | 'parts' | 'comparisons', string[]> {
  const seen = { facts: [], sets: [], defects: [], parts: [], comparisons: [] } as ReturnType<typeof met>;
  const expression = planOf({ a1: rule }).rules.get('a1')?.expression;
  if (!expression) throw new Error('no rule');
  walkExpression(expression, {
    expression: (one) => seen.facts.push('id' in one ? one.id : one.kind),
    set: (id) => seen.sets.push(id),
    defect: (id) => seen.defects.push(id),
    part: (path) => seen.parts.push(path),
    comparison: ({ path }) => seen.comparisons.push(path),
  });
  return seen;
}

test('a walk meets what stands in each kind of slot', () => {
  expect(met(`op: mean, of: v, over: visit, where: { fact: asked, operator: equal, value: true }, empty: a`)).toEqual({
    facts: ['operation', 'v', 'asked', 'literal', 'a'],
    sets: ['visit'],
    defects: [],
    parts: ['rules/a1/empty'],
    comparisons: ['rules/a1/where'],
  });
  expect(met(`op: divide, of: a, by: { op: add, of: [ b, c ] }, zero: { undetermined: open }`)).toEqual({
    facts: ['operation', 'a', 'operation', 'b', 'c'],
    sets: [],
    defects: ['open'],
    parts: ['rules/a1/zero'],
    comparisons: [],
  });
  expect(
    met(
      'op: table, key: [ z, yes ], rows: { i: { at: [ { from: 0 }, { is: true } ], value: a } }, gaps: { g: { below: 0, defect: open } }',
    ),
  ).toMatchObject({
    facts: ['operation', 'z', 'yes', 'a'],
    defects: ['open'],
    parts: ['rules/a1/rows/i', 'rules/a1/gaps/g'],
  });
  expect(
    met(
      `op: choose, cases: [ { id: i, when: { not: { any: [ ${yes}, { fact: mood, operator: in, value: [ low, high ] } ] } }, then: { op: divide, of: a, by: z, zero: 1 } } ], otherwise: b`,
    ),
  ).toEqual({
    facts: ['operation', 'yes', 'literal', 'mood', 'literal', 'literal', 'operation', 'a', 'z', 'literal', 'b'],
    sets: [],
    defects: [],
    parts: ['rules/a1/cases/i', 'rules/a1/cases/i/then/zero', 'rules/a1/otherwise'],
    comparisons: ['rules/a1/cases/i/when/not/any/0', 'rules/a1/cases/i/when/not/any/1'],
  });
});

test('a walk may look at nothing', () => {
  expect(() => walkPlan(officeWith(), {})).not.toThrow();
});

test('a walk over a plan meets every condition of it', () => {
  const places: string[] = [];
  const choices: string[] = [];
  walkPlan(officeWith(), {
    comparison: ({ path }) => places.push(path),
    expression: (one) => {
      if (one.kind === 'input' && one.id === 'post') choices.push(one.id);
    },
  });
  expect(places.sort()).toEqual([
    'checks/high-answer/require',
    'checks/in-limits/require',
    'checks/peers-agree/require',
    'grounds/nothing-done/when',
    'grounds/too-short/when',
    'inputs/excused/when',
    'inputs/kind/when',
    'routing/routes/heads/when',
    'routing/substitutes/absent/when',
    'rules/due/when',
    'rules/final/cases/excused/when',
    'rules/final/cases/severe/when',
    'rules/leniency/where',
    'sets/core-quality/where',
  ]);
  expect(choices).toEqual(['post', 'post']);
});
