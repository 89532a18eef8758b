import { describe, expect, test } from 'vitest';
import { stepKey } from '../../engine/model/evaluation.ts';
import { CLERK, clerk, evaluated, goals, graded, officeWith } from './office.ts';

/** Scores that the limits of any month allow. */
const score = { q1: 1, q2: 2, q10: 2.5 };

/** Comparisons of a clerk's sheet, by key: both sides as texts, and whether they hold. */
function compared(inputs: object, plan = officeWith()): Record<string, unknown[]> {
  const { trace } = evaluated({ ...CLERK, ...inputs }, 'staff', plan);
  const rows = [...trace.comparisons.values()].map(({ path, index, left, right, holds }) => [
    stepKey(path, index),
    [String(left), String(right), holds],
  ]);
  return Object.fromEntries(rows);
}

/** The office with another ground in place of the first. */
const withGround = (when: string) =>
  officeWith(['when: { fact: months, operator: lessThan, value: 3 }', `when: ${when}`]);

describe('comparisons are kept with what stood on each side', () => {
  test('for each member on its own', () => {
    expect(compared({ goal: goals(8, 4).map((goal, at) => (at ? { ...goal, excused: true } : goal)) })).toMatchObject({
      'grounds/too-short/when': ['24', '3', false],
      'inputs/excused/when @ goal=1': ['8', '5', false],
      'inputs/excused/when @ goal=2': ['4', '5', true],
      'routing/routes/heads/when': ['staff', 'heads', false],
      'sets/core-quality/where @ core-quality=q1, quality=q1': ['false', 'true', false],
      'rules/leniency/where @ goal=2': ['true', 'true', true],
    });
  });

  test('in lists and their opposites, each at its place; what was not needed is left out', () => {
    const plan = withGround(
      '{ any: [{ not: { fact: months, operator: greaterThan, value: 6 } }, { fact: away, operator: equal, value: true }] }',
    );
    const found = compared({ months: 6, away: false }, plan);
    const own = Object.entries(found).filter(([key]) => key.startsWith('grounds/too-short/'));
    expect(own).toContainEqual(['grounds/too-short/when/any/0/not', ['6', '6', false]]);
    expect(clerk({ months: 6, score }).status).toBe('graded');
    expect(graded({ ...CLERK, months: 6, score }, 'staff', plan).status).toBe('not-assessed');
    expect(graded({ ...CLERK, months: 7, score }, 'staff', plan).status).toBe('graded');
    expect(graded({ ...CLERK, months: 7, score, away: true }, 'staff', plan).status).toBe('not-assessed');
  });

  test('against a list of values', () => {
    const plan = withGround('{ fact: months, operator: in, value: [1, 12] }');
    expect(compared({ months: 12 }, plan)).toMatchObject({ 'grounds/too-short/when': ['12', '1,12', true] });
    expect(compared({ months: 2 }, plan)).toMatchObject({ 'grounds/too-short/when': ['2', '1,12', false] });
  });
});

describe('where no ground holds and one cannot be decided', () => {
  test('what it lacks is missing, once', () => {
    expect(clerk({ months: undefined })).toMatchObject({ status: 'incomplete', missing: ['months'] });
  });

  const open = '{ fact: peer-mean, operator: lessThan, value: 2 }';
  test('a value that the act leaves open leaves the sheet undetermined', () => {
    expect(graded({ ...CLERK, peer: [] }, 'staff', withGround(open))).toMatchObject({
      status: 'undetermined',
      undetermined: { at: 'rules/peer-mean', defect: 'nobody' },
    });
  });

  test('a later ground that holds still ends it', () => {
    expect(graded({ ...CLERK, peer: [], goal: goals(0) }, 'staff', withGround(open))).toMatchObject({
      status: 'not-assessed',
      ground: { id: 'nothing-done' },
    });
  });

  test('what is missing is told before what is open', () => {
    const sheet = { ...CLERK, peer: [], goal: [{ weight: 1 }] };
    expect(graded(sheet, 'staff', withGround(open))).toMatchObject({
      status: 'incomplete',
      missing: ['points[1]'],
    });
  });
});

describe('the best of a set', () => {
  test('are the highest by the first key, then by the next', () => {
    const plan = officeWith();
    const points = (...pairs: readonly (readonly [number, number])[]) =>
      pairs.map(([value, weight], at) => ({ id: `g${at}`, points: value, weight }));
    const { trace } = evaluated({ ...CLERK, goal: points([7, 1], [9, 1], [7, 2]) }, 'staff', plan);
    expect(trace.members.get('best-goal')).toEqual(['g1', 'g2']);
    expect(trace.members.get('worst-goal')).toEqual(['g0']);
  });

  test('among equals are those whose names come first, whatever the order of the sheet', () => {
    const goal = ['g10', 'g9', 'g2'].map((id) => ({ id, points: 7, weight: 1 }));
    const { trace } = evaluated({ ...CLERK, goal });
    expect(trace.members.get('worst-goal')).toEqual(['g2']);
    expect(trace.members.get('best-goal')).toEqual(['g9', 'g2']);
  });
});

describe('what an operator tells of its run', () => {
  test('names the set, and how many were counted', () => {
    const { trace } = evaluated(CLERK);
    expect(trace.steps.get('rules/average')?.detail()).toMatchObject({
      over: { kk: 'Негізгі', ru: 'Основное', en: 'Core' },
      count: 2,
    });
    expect(trace.steps.get('rules/limits')?.detail()).toMatchObject({ row: 'later' });
  });

  test('and which rows, bands and cases were reached', () => {
    const { trace } = evaluated(CLERK);
    const parts = [...trace.hits].filter((part) => part.split('/').length > 2).sort();
    expect(parts).toEqual([
      'routing/routes/others',
      'rules/by-score/bands/high',
      'rules/final/otherwise',
      'rules/limits/rows/later',
    ]);
  });
});

test('of a check over two sets, one of them anonymous, no member is named', () => {
  const plan = officeWith([
    'per: peer\n    require: { fact: answer, operator: lessThan, value: 5 }',
    'per: [quality, peer]\n    require: { fact: answer, operator: lessThan, value: 5 }',
  ]);
  const { warnings } = graded({ ...CLERK, peer: [{ answer: 5 }] }, 'staff', plan);
  expect(warnings?.map(({ check }) => check)).toEqual(['high-answer', 'high-answer', 'high-answer']);
  for (const warning of warnings ?? []) expect(warning).not.toHaveProperty('members');
});
