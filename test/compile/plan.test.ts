import { describe, expect, test } from 'vitest';
import type { FormPlan } from '../../engine/model/plan.ts';
import { officeWith } from '../evaluate/office.ts';

const form = (id: string): FormPlan | undefined => officeWith().forms.get(id);

describe('what a form asks and runs', () => {
  test('follows all that its grade, values, grounds, checks, routes and records rest on', () => {
    expect(form('staff')).toEqual({
      id: 'staff',
      graded: true,
      grade: 'final',
      values: ['worst-points', 'peer-twice', 'pair'],
      grounds: ['too-short', 'nothing-done'],
      basis: ['best-points'],
      checks: ['in-limits', 'high-answer'],
      routed: true,
      inputs: [
        'answer',
        'away',
        'day',
        'excused',
        'kind',
        'months',
        'penalty',
        'points',
        'post',
        'remark',
        'score',
        'story',
        'verdict',
        'weight',
      ],
      rules: [
        'leniency',
        'average',
        'by-score',
        'final',
        'worst-points',
        'peer-twice',
        'pair',
        'best-points',
        'limits',
      ],
      sets: ['best-goal', 'core-quality', 'goal', 'peer', 'quality', 'worst-goal'],
    });
  });

  test('and nothing else', () => {
    expect(form('leader')).toEqual({
      id: 'leader',
      graded: true,
      grade: 'by-score',
      values: ['due'],
      grounds: [],
      basis: [],
      checks: [],
      routed: true,
      inputs: ['away', 'day', 'post', 'score'],
      rules: ['average', 'by-score', 'due'],
      sets: ['core-quality', 'quality'],
    });
    expect(form('goals')).toMatchObject({
      grade: 'goal-mark',
      routed: false,
      inputs: ['day', 'points'],
      sets: ['goal'],
    });
    expect(form('peers')).toMatchObject({
      grade: null,
      values: ['peer-twice'],
      checks: ['high-answer', 'peers-agree'],
      rules: ['peer-twice', 'peer-mean'],
      sets: ['peer'],
    });
  });

  test('a document asks nothing', () => {
    expect(form('paper')).toEqual({
      id: 'paper',
      graded: false,
      grade: null,
      values: [],
      grounds: [],
      basis: [],
      checks: [],
      routed: false,
      inputs: [],
      rules: [],
      sets: [],
    });
  });
});

test('every part that a case can reach is named', () => {
  expect(officeWith().parts).toEqual([
    'rules/average',
    'rules/best-points',
    'rules/by-score',
    'rules/by-score/bands/high',
    'rules/by-score/bands/low',
    'rules/cells',
    'rules/due',
    'rules/final',
    'rules/final/cases/severe',
    'rules/final/cases/excused',
    'rules/final/otherwise',
    'rules/goal-mark',
    'rules/goal-mark/bands/high',
    'rules/goal-mark/bands/low',
    'rules/goal-mark/gaps/five',
    'rules/leniency',
    'rules/limits',
    'rules/limits/rows/first',
    'rules/limits/rows/later',
    'rules/pair',
    'rules/peer-mean',
    'rules/peer-mean/empty',
    'rules/peer-twice',
    'rules/worst-points',
    'grounds/too-short',
    'grounds/nothing-done',
    'checks/in-limits',
    'checks/high-answer',
    'checks/peers-agree',
    'routing/routes/heads',
    'routing/routes/others',
    'routing/substitutes/absent',
    'forms/leader',
    'forms/staff',
    'forms/goals',
    'forms/peers',
    'forms/grid',
  ]);
});

describe('what is known before any sheet', () => {
  test('of inputs', () => {
    const { inputs } = officeWith();
    expect([...inputs.keys()]).toEqual([...inputs.keys()].sort());
    expect(inputs.get('months')).toMatchObject({
      per: [],
      integer: true,
      optional: false,
      when: null,
      otherwise: null,
    });
    expect(inputs.get('score')).toMatchObject({
      per: ['quality'],
      integer: false,
      type: { kind: 'number', places: 2 },
    });
    expect(inputs.get('cell')).toMatchObject({ per: ['quality', 'goal'], integer: true });
    expect(inputs.get('remark')).toMatchObject({ optional: true, type: { kind: 'text' } });
    expect(inputs.get('excused')).toMatchObject({
      per: ['goal'],
      otherwise: false,
      when: { kind: 'comparison', path: 'inputs/excused/when' },
    });
    expect(inputs.get('kind')).toMatchObject({
      otherwise: 'none',
      type: { kind: 'choice', options: ['mild', 'severe', 'none'] },
    });
    expect(inputs.get('post')?.type).toEqual({ kind: 'choice', options: ['chief', 'clerk'], set: 'office-post' });
    expect(inputs.get('verdict')?.type).toEqual({ kind: 'grade', scale: 'result' });
  });

  test('of sets', () => {
    const { sets } = officeWith();
    expect(sets.get('goal')).toEqual({
      id: 'goal',
      kind: 'given',
      lineage: ['goal'],
      size: { min: 1, max: 3 },
      where: null,
      best: null,
      anonymous: false,
    });
    expect(sets.get('quality')).toEqual({
      id: 'quality',
      kind: 'declared',
      lineage: ['quality'],
      size: { min: 3, max: 3 },
      where: null,
      best: null,
      anonymous: false,
    });
    expect(sets.get('peer')).toMatchObject({ anonymous: true });
    expect(sets.get('core-quality')).toMatchObject({
      kind: 'subset',
      lineage: ['core-quality', 'quality'],
      best: null,
      anonymous: false,
    });
    expect(sets.get('core-quality')?.where).toMatchObject({ path: 'sets/core-quality/where', operator: 'equal' });
    expect(sets.get('best-goal')).toMatchObject({
      kind: 'best',
      lineage: ['best-goal', 'goal'],
      where: null,
      anonymous: false,
    });
    expect(sets.get('best-goal')?.best).toMatchObject({
      order: 'highest',
      by: [
        { kind: 'input', id: 'points', index: [{ set: 'goal' }] },
        { kind: 'input', id: 'weight', index: [{ set: 'goal' }] },
      ],
    });
  });

  test('of what is taken from a set whose members are never shown', () => {
    const peers = (piece: string) =>
      officeWith(['  goal: { kind: given', `  some: ${piece}\n  goal: { kind: given`]).sets.get('some');
    const label = 'label: { kk: Б, ru: Н, en: Some }, cite: p5';
    expect(
      peers(`{ kind: subset, ${label}, of: peer, where: { fact: answer, operator: greaterThan, value: 2 } }`),
    ).toMatchObject({ anonymous: true });
    expect(peers(`{ kind: best, ${label}, of: peer, take: 1, by: [ answer ], order: lowest }`)).toMatchObject({
      anonymous: true,
      size: { min: 0, max: 1 },
    });
  });

  test('of grounds, checks and routes', () => {
    const { grounds, checks, routes, substitutes } = officeWith();
    expect(grounds.get('too-short')).toMatchObject({ id: 'too-short', when: { path: 'grounds/too-short/when' } });
    expect(checks.get('in-limits')).toMatchObject({
      id: 'in-limits',
      per: ['core-quality'],
      effect: 'refuse',
      require: { path: 'checks/in-limits/require' },
    });
    expect(checks.get('peers-agree')).toMatchObject({ per: [], effect: 'warn' });
    expect(routes).toMatchObject([
      { id: 'heads', form: 'leader', assessor: 'chair', when: { path: 'routing/routes/heads/when' } },
      { id: 'others', form: 'staff', assessor: 'head', when: null },
    ]);
    expect(substitutes).toMatchObject([
      { id: 'absent', assessor: 'deputy', when: { path: 'routing/substitutes/absent/when' } },
    ]);
  });

  test('of references and attributes', () => {
    const type = (fact: string, more = '') => {
      const op = `op: choose${more}, cases: [ { id: a, when: { fact: away, operator: equal, value: true }, then: ${fact} } ], otherwise: ${fact}`;
      const plan = officeWith(['rules:\n', `rules:\n  extra: { ${op}, label: { kk: О, ru: С, en: X }, cite: p3 }\n`]);
      return plan.rules.get('extra')?.type;
    };
    expect(type('post.group')).toEqual({ kind: 'choice', options: ['heads', 'staff'] });
    expect(type('post.due')).toMatchObject({ kind: 'number', places: 1, min: { n: 1n, d: 1n }, max: { n: 5n, d: 2n } });
    expect(type('form')).toEqual({ kind: 'choice', options: ['leader', 'staff', 'goals', 'peers', 'grid', 'paper'] });
    expect(type('quality.core', ', per: quality')).toEqual({ kind: 'boolean' });
    expect(type('quality', ', per: core-quality')).toEqual({
      kind: 'choice',
      options: ['q10', 'q2', 'q1'],
      set: 'quality',
    });
    expect(type('core-quality', ', per: core-quality')).toEqual({
      kind: 'choice',
      options: ['q10', 'q2', 'q1'],
      set: 'quality',
    });
    expect(type('goal', ', per: goal')).toEqual({ kind: 'text' });
    expect(type('{ date: 2025-01-01 }')).toEqual({ kind: 'date' });
    expect(type('{ grade: good }')).toEqual({ kind: 'grade', scale: 'result' });
  });
});

test('what is left open is told in order of path', () => {
  const plan = officeWith(
    [', empty: { undetermined: nobody }', ''],
    ['    gaps: { five: { from: 5, below: 6, defect: five } }\n', ''],
  );
  expect(plan.open.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
    'hole rules/goal-mark',
    'empty-set rules/peer-mean',
  ]);
});
