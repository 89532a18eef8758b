import { describe, expect, test } from 'vitest';
import { askedInputs } from '../../engine/evaluate/index.ts';
import { CLERK, clerk, evaluated, goals, graded, officeWith } from './office.ts';

describe('values', () => {
  test('stand by rule, then by member of each of its sets', () => {
    const { values } = clerk({});
    expect(values).toMatchObject({ average: '3.75', limits: '2…5', 'by-score': 'good', final: 'good', leniency: '0' });
    expect(values.pair).toEqual({
      q1: { a: '9', b: '7' },
      q2: { a: '12', b: '10' },
      q10: { a: '11.5', b: '9.5' },
    });
    expect(Object.keys(values)).toEqual(Object.keys(values).toSorted());
  });

  test('are formed though the grade does not rest on them', () => {
    expect(clerk({ penalty: true, kind: 'severe' }).values).toMatchObject({ average: '3.75', 'by-score': 'good' });
  });

  test('that cannot be formed are left out', () => {
    const { values } = graded(
      {
        day: '2025-03-31',
        goal: [
          { id: 'a', points: 5 },
          { id: 'b', points: 7 },
        ],
      },
      'goals',
    );
    expect(values).toStrictEqual({ 'goal-mark': { b: 'good' } });
  });

  test('of anonymous members are left out', () => {
    expect(clerk({}).values).not.toHaveProperty('peer-twice');
  });

  test('compare with an attribute of the option chosen', () => {
    const chief = { day: '2025-03-31', post: 'chief', away: false };
    expect(graded({ ...chief, score: { q1: 0, q2: 2.5, q10: 2.5 } }, 'leader').values.due).toBe(true);
    expect(graded({ ...chief, score: { q1: 5, q2: 2.49, q10: 2.5 } }, 'leader').values.due).toBe(false);
  });

  test('of a choice that is not asked are as if it said so', () => {
    expect(clerk({}).grade).toBe('good');
    expect(clerk({ penalty: true, kind: 'mild' }).grade).toBe('good');
    expect(clerk({ penalty: true, kind: 'severe' }).grade).toBe('poor');
  });

  test('depend on what the sheet says of one member', () => {
    const low = { score: { q1: 2, q2: 2, q10: 2 } };
    expect(clerk({ ...low, goal: [{ points: 4, weight: 1, excused: true }] }).grade).toBe('good');
    expect(clerk({ ...low, goal: [{ points: 4, weight: 1, excused: false }] }).grade).toBe('poor');
  });
});

describe('the best of a set', () => {
  const goal = (...rows: readonly (readonly [id: string, points: number, weight: number])[]) => ({
    goal: rows.map(([id, points, weight]) => ({ id, points, weight })),
  });
  const bestOf = (inputs: object) => {
    const { trace } = evaluated({ ...CLERK, ...inputs });
    return [trace.members.get('best-goal'), trace.members.get('worst-goal')];
  };

  test('are the first by the first value, in the order of the sheet', () => {
    expect(bestOf(goal(['a', 6, 9], ['b', 8, 0], ['c', 7, 0]))).toEqual([['b', 'c'], ['a']]);
  });

  test('then by the second', () => {
    expect(bestOf(goal(['a', 7, 1], ['b', 7, 1.5], ['c', 7, 2]))).toEqual([['b', 'c'], ['a']]);
  });

  test('then by their names, numbers in them as numbers', () => {
    expect(bestOf(goal(['g10', 7, 1], ['g9', 7, 1], ['g2', 7, 1]))).toEqual([['g9', 'g2'], ['g2']]);
  });

  test('of a declared set are those that stand first in it', () => {
    const plan = officeWith(
      ['      q2: {', '      alpha: {'],
      [
        'sets:\n',
        'sets:\n  best-quality: { kind: best, label: { kk: Ү, ru: Л, en: B }, of: quality, take: 1, by: [score], order: highest, cite: p4 }\n',
      ],
      [
        'worst-points: { op: sum, of: points, over: worst-goal,',
        'worst-points: { op: sum, of: score, over: best-quality,',
      ],
    );
    const best = (score: object) => evaluated({ ...CLERK, score }, 'staff', plan).trace.members.get('best-quality');
    expect(best({ alpha: 2, q1: 2, q10: 2 })).toEqual(['alpha']);
    expect(best({ alpha: 1, q1: 2, q10: 2 })).toEqual(['q1']);
    expect(best({ alpha: 1, q1: 2, q10: 2.5 })).toEqual(['q10']);
  });

  test('are all where there are fewer', () => {
    expect(clerk(goal(['a', 7, 1])).values).toMatchObject({ 'best-points': '7', 'worst-points': '7' });
  });
});

test('declared members stand in order of name, numbers in them as numbers; a subset keeps the order', () => {
  const { trace } = evaluated(CLERK);
  expect(trace.members.get('quality')).toEqual(['q1', 'q2', 'q10']);
  expect(trace.members.get('core-quality')).toEqual(['q2', 'q10']);
  expect(trace.members.get('goal')).toEqual(['a', 'b']);
});

describe('the trace', () => {
  test('has every step with what it told, and every comparison with its sides', () => {
    const { trace } = evaluated(CLERK);
    expect(trace.steps.get('rules/average')).toMatchObject({ path: 'rules/average', op: 'mean', index: {} });
    expect(trace.steps.get('rules/pair', { goal: 'a', quality: 'q2' })).toMatchObject({
      index: { goal: 'a', quality: 'q2' },
    });
    expect(trace.comparisons.get('grounds/too-short/when')).toMatchObject({
      path: 'grounds/too-short/when',
      holds: false,
    });
    expect(trace.comparisons.get('rules/leniency/where', { goal: 'b' })).toBeDefined();
    expect(trace.values.get('kind')).toBe('none');
  });

  test('has what was said of a grade with its place on the scale', () => {
    const { sheet } = evaluated(CLERK).trace;
    expect(sheet.values.get('verdict')).toEqual({ scale: 'result', id: 'good', rank: 1 });
  });

  test('is empty where it is not known on which form the sheet is', () => {
    const { trace } = evaluated(CLERK, 'paper');
    expect([trace.sheet.values.size, trace.sheet.members.size]).toEqual([0, 0]);
    expect([...trace.steps.values(), ...trace.comparisons.values()]).toEqual([]);
    expect([trace.values.size, trace.members.size, trace.hits.size]).toEqual([0, 0, 0]);
  });

  test('has only the parts that the grade and the values asked for needed', () => {
    const { trace } = evaluated({ ...CLERK, penalty: true, kind: 'severe' });
    expect([...trace.hits]).toEqual(expect.arrayContaining(['rules/final', 'rules/final/cases/severe']));
    expect([...trace.hits]).not.toContain('rules/by-score');
    expect([...trace.hits]).toContain('forms/staff');
  });
});

describe('which inputs are asked', () => {
  test('is known as far as the sheet goes', () => {
    const { asked, open } = askedInputs(officeWith(), { form: 'staff', inputs: { goal: goals(4, 9), penalty: true } });
    expect([...asked]).toEqual(expect.arrayContaining(['kind', 'excused[1]', 'points[2]', 'score[q10]', 'remark']));
    expect(asked.has('excused[2]')).toBe(false);
    expect([...open]).toEqual([]);
  });

  test('is open where what it depends on is missing', () => {
    const { asked, open } = askedInputs(officeWith(), { form: 'staff', inputs: {} });
    expect(asked.has('kind')).toBe(false);
    expect([...open].toSorted()).toEqual(['excused', 'kind', 'points', 'weight']);
  });

  test('is not known without a form', () => {
    expect(askedInputs(officeWith(), {})).toEqual({ asked: new Set(), open: new Set() });
  });
});
