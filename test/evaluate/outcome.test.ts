import { describe, expect, test } from 'vitest';
import { CLERK, clerk, evaluated, goals, graded, officeWith } from './office.ts';

test('a sheet without fault is graded, and says by which route', () => {
  expect(clerk({})).toMatchObject({
    form: 'staff',
    status: 'graded',
    grade: 'good',
    route: { id: 'others', form: 'staff', assessor: 'head' },
  });
  expect(Object.keys(clerk({})).sort()).toEqual(['form', 'grade', 'receipt', 'route', 'status', 'values']);
});

describe('a ground ends the sheet as not assessed', () => {
  test('and gives its message and citation, and what was formed to decide it', () => {
    expect(clerk({ months: 2 })).toMatchObject({
      status: 'not-assessed',
      ground: { id: 'too-short', message: { kk: 'Ерте.', ru: 'Рано.', en: 'Too early.' }, cite: ['p6'] },
      values: {},
    });
    expect(clerk({ goal: goals(0, 0) })).toMatchObject({
      status: 'not-assessed',
      ground: { id: 'nothing-done', cite: ['p4', 'p6'] },
      values: { 'best-points': '0' },
    });
  });

  test('the first of them that holds, though the sheet lacks much', () => {
    expect(graded({ months: 1 })).toMatchObject({ status: 'not-assessed', ground: { id: 'too-short' } });
    expect(graded({ goal: goals(0) })).toMatchObject({ status: 'not-assessed', ground: { id: 'nothing-done' } });
  });

  test('and is marked as reached, while one that does not hold is not', () => {
    const { trace } = evaluated({ ...CLERK, months: 2 });
    expect([...trace.hits].filter((part) => part.startsWith('grounds/'))).toEqual(['grounds/too-short']);
    const fine = evaluated(CLERK);
    expect([...fine.trace.hits].filter((part) => part.startsWith('grounds/'))).toEqual([]);
  });

  test('on a form that names it, and on no other', () => {
    expect(graded({ ...CLERK, months: undefined, post: 'chief', peer: undefined }, 'leader').status).not.toBe(
      'not-assessed',
    );
  });
});

describe('what is missing is named, in order and once', () => {
  test('an empty sheet', () => {
    expect(graded({})).toMatchObject({
      status: 'incomplete',
      missing: [
        ...['away', 'day', 'goal', 'months', 'penalty', 'post'],
        ...['score[q10]', 'score[q1]', 'score[q2]', 'verdict'].sort(),
      ],
    });
  });

  test('inputs of each member that the sheet lists', () => {
    expect(clerk({ goal: [{ id: 'a', points: 8 }, { weight: 1 }], peer: [{}] })).toMatchObject({
      status: 'incomplete',
      missing: ['answer[1]', 'points[2]', 'weight[a]'],
    });
  });

  test('what is asked only now and then, where it is asked', () => {
    expect(clerk({ penalty: true })).toMatchObject({ status: 'incomplete', missing: ['kind'] });
    expect(clerk({ goal: goals(4, 8) })).toMatchObject({ status: 'incomplete', missing: ['excused[1]'] });
  });

  test('but nothing optional, and no set that may be empty', () => {
    expect(clerk({ remark: '', peer: undefined }).status).toBe('graded');
  });
});

describe('an answer to what was not asked is refused', () => {
  test('by its key', () => {
    const { status, refusals } = clerk({ kind: 'mild', goal: [{ points: 8, weight: 1, excused: true }] });
    expect(status).toBe('refused');
    expect(refusals?.map(({ code, input }) => [code, input])).toEqual([
      ['not-asked', 'excused[1]'],
      ['not-asked', 'kind'],
    ]);
    for (const { input = '?', message } of refusals ?? []) expect(message.en).toContain(input);
  });

  test('in order of their keys, not of the sheet', () => {
    const goal = ['b', 'a'].map((id) => ({ id, points: 8, weight: 1, excused: true }));
    expect(clerk({ goal }).refusals?.map(({ input }) => input)).toEqual(['excused[a]', 'excused[b]']);
  });

  test('but not while it is open whether it is asked', () => {
    expect(clerk({ penalty: undefined, kind: 'mild' })).toMatchObject({
      status: 'incomplete',
      missing: ['penalty'],
    });
    expect(clerk({ goal: [{ excused: true, weight: 1 }] })).toMatchObject({
      status: 'incomplete',
      missing: ['points[1]'],
    });
  });

  test('nor while it is open for which members it is asked', () => {
    const plan = officeWith(
      ['type: boolean\n    per: goal', 'type: boolean\n    per: best-goal'],
      ['when: { fact: points, operator: lessThan, value: 5 }\n    otherwise: false\n    cite: p4', 'cite: p4'],
      ['over: goal\n    where', 'over: best-goal\n    where'],
    );
    const goal = [{ id: 'a', weight: 1, excused: true }];
    expect(graded({ ...CLERK, goal }, 'staff', plan)).toMatchObject({ status: 'incomplete', missing: ['points[a]'] });
  });
});

describe('the size of a given set', () => {
  test.each([
    [1, 'graded'],
    [3, 'graded'],
    [4, 'refused'],
  ])('%i goals: %s', (count, status) => {
    expect(clerk({ goal: goals(...Array<number>(count).fill(7)) }).status).toBe(status);
  });

  test('below the least is refused too', () => {
    expect(graded({ day: '2025-03-31', goal: [] }, 'goals').refusals).toMatchObject([{ code: 'set-size' }]);
  });

  test('that is not kept is refused with its limits and citation, before anything that is missing', () => {
    const { refusals } = clerk({ goal: goals(7, 7, 7, 7), day: undefined });
    expect(refusals).toMatchObject([{ code: 'set-size', input: 'goal', cite: ['p4'] }]);
    expect(refusals?.[0]?.message.en).toMatch(/Goal.*1.*3.*4/);
  });
});

describe('a value that the act leaves open', () => {
  test('is undetermined for the reason of its defect', () => {
    expect(graded({ day: '2025-03-31', goal: [{ id: 'x', points: 5 }] }, 'goals')).toMatchObject({
      status: 'undetermined',
      undetermined: {
        at: 'rules/goal-mark @ goal=x',
        defect: 'five',
        message: { kk: 'Бес жоқ.', ru: 'Пяти нет.', en: 'Five is left out.' },
      },
      values: {},
    });
  });

  test('in a check leaves the sheet open, unless another check refuses it', () => {
    expect(graded({ day: '2025-03-31', peer: [] }, 'peers')).toMatchObject({
      status: 'undetermined',
      undetermined: { at: 'rules/peer-mean', defect: 'nobody' },
    });
    const early = `early: { require: { fact: day, operator: lessThan, value: 2025-01-01 }, effect: refuse, message: { kk: А, ru: Б, en: C }, cite: p5 }`;
    const strict = officeWith(
      ['checks:\n', `checks:\n  ${early}\n`],
      ['checks: [high-answer, peers-agree]', 'checks: [peers-agree, early]'],
    );
    expect(graded({ day: '2025-03-31', peer: [] }, 'peers', strict)).toMatchObject({
      status: 'refused',
      refusals: [{ check: 'early' }],
    });
    expect(graded({ day: '2024-12-31', peer: [] }, 'peers', strict).status).toBe('undetermined');
  });
});

test('a grade for each member of a set stands under the member', () => {
  const sheet = {
    day: '2025-03-31',
    goal: [
      { id: 'a', points: 9 },
      { id: 'b', points: 1 },
    ],
  };
  expect(graded(sheet, 'goals')).toMatchObject({ status: 'graded', grade: { a: 'good', b: 'poor' } });
});

test('a grade for each member of two sets stands under both names', () => {
  const plan = officeWith(['per: goal\n    of: points', 'per: [quality, goal]\n    of: pair']);
  const sheet = { day: '2025-03-31', score: { q1: 0, q2: 1, q10: 5 }, goal: [{ id: 'a', points: 4 }] };
  expect(graded(sheet, 'goals', plan).grade).toBeUndefined();
  expect(graded({ ...sheet, score: { q1: 0, q2: 2, q10: 5 } }, 'goals', plan).grade).toEqual({
    'q1, a': 'poor',
    'q2, a': 'good',
    'q10, a': 'good',
  });
});

test('a form without a grade is graded all the same', () => {
  const result = graded({ day: '2025-03-31', peer: [{ answer: 4 }] }, 'peers');
  expect(result.status).toBe('graded');
  expect(result).not.toHaveProperty('grade');
});
