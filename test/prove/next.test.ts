import { describe, expect, test } from 'vitest';
import { evaluate, type Plan, type WhatItTakes, whatItTakes } from '../../engine/index.ts';
import type { Ahead, ChangeOf } from '../../engine/prove/next.ts';
import { PACKS } from '../properties/packs.ts';

function planOf(name: string): Plan {
  const found = PACKS.find((pack) => pack.name === name);
  if (!found) throw new Error(`no pack ${name}`);
  return found.plan;
}

const CORPS_B = planOf('kz-acs-corps-b@2025-07-28');
const CORPS_A = planOf('kz-acs-corps-a@2025-07-28');

const SERVANT = {
  appointed: '2025-01-01',
  'appraisee-status': 'ordinary',
  'assessor-absent': false,
  calibration: 'none',
  category: 'C-4',
  'leading-post': false,
  'days-worked': 60,
  delegation: 'none',
  penalty: 'none',
  'period-end': '2025-12-31',
  'post-until': '2025-12-31',
};

function corpsB(scores: readonly number[], further: object = {}) {
  const [quality, timeliness, initiative, discipline, penalties] = scores;
  const score = { quality, timeliness, initiative, discipline, penalties };
  const sheet = { pack: 'kz-acs-corps-b', form: 'staff', inputs: { ...SERVANT, score, ...further } };
  return whatItTakes(CORPS_B, evaluate(CORPS_B, sheet));
}

/** What is told of the one grade of a form. */
function only(taken: WhatItTakes): Ahead {
  if (taken.status !== 'known') throw new Error(taken.why);
  expect(taken.grades).toHaveLength(1);
  return taken.grades[0] as Ahead;
}

function changes(list: readonly ChangeOf[] | null) {
  return Object.fromEntries((list ?? []).map(({ input, from, to }) => [input, `${from} → ${to}`]));
}

describe('Corps B: five scores, their mean rounded to two places', () => {
  test('the next grade needs a mean of 3.995, so 19.975 in all, 0.205 more than 19.77', () => {
    const next = only(corpsB([4, 4, 4, 3.9, 3.87]));
    expect([next.grade, next.next]).toEqual(['proper', 'effective']);
    expect(changes(next.alone)).toEqual({
      'score[quality]': '4 → 4.21',
      'score[timeliness]': '4 → 4.21',
      'score[initiative]': '4 → 4.21',
      'score[discipline]': '3.9 → 4.11',
      'score[penalties]': '3.87 → 4.08',
    });
  });

  test('together none has to rise by more than 0.05: five times 0.04 are 0.20, too few', () => {
    const next = only(corpsB([4, 4, 4, 3.9, 3.87]));
    const rises = (next.jointly ?? []).map(({ from, to }) => Math.round((Number(to) - Number(from)) * 100));
    expect(Math.max(...rises)).toBe(5);
    expect(rises.reduce((sum, one) => sum + one, 0)).toBe(21);
  });

  test('proper is lost below 14.975 in all: 15 stands 0.03 above what loses it, in steps of 0.01', () => {
    const next = only(corpsB([3, 3, 3, 3, 3]));
    expect(next.lost).toHaveLength(5);
    for (const one of next.lost) expect(one).toMatchObject({ from: '3', to: '2.97' });
    expect(next.alone).toEqual([]);
  });

  test('the best grade has no next one', () => {
    expect(only(corpsB([5, 5, 5, 5, 5]))).toMatchObject({ next: null, alone: [], jointly: null, lost: [] });
  });

  test('a sheet that is not graded is told nothing', () => {
    expect(corpsB([5, 5, 5, 5, 5], { 'days-worked': 3 })).toMatchObject({ status: 'refused', why: 'not-graded' });
  });
});

describe('Corps A: five KPI, each score bound to its percentage', () => {
  const kinds = ['assignments', 'appeals', 'working-conditions', 'agency-set', 'chosen'];
  const kpi = kinds.map((kind) => ({ kind, percent: 79, score: 3.75 }));
  const inputs = {
    'category-level': 'category-1',
    'period-end': '2025-12-31',
    appointed: '2024-01-01',
    'last-day': '2025-12-31',
    'working-days': 200,
    'national-commission': 'none',
    kpi,
  };

  test('no score can rise alone: its percentage does not allow it; together with the percentages they can', () => {
    const evaluation = evaluate(CORPS_A, { pack: 'kz-acs-corps-a', form: 'appraisal', inputs });
    expect(evaluation.result).toMatchObject({ status: 'graded', grade: 'satisfactory' });
    const next = only(whatItTakes(CORPS_A, evaluation));
    expect(next.alone).toEqual([]);
    const raised = Object.fromEntries((next.jointly ?? []).map(({ input, to }) => [input, to]));
    const after = kpi.map((one, place) => ({
      ...one,
      percent: raised[`percent[${place + 1}]`] ?? one.percent,
      score: raised[`score[${place + 1}]`] ?? one.score,
    }));
    const better = evaluate(CORPS_A, {
      pack: 'kz-acs-corps-a',
      form: 'appraisal',
      inputs: { ...inputs, kpi: after },
    });
    expect(better.result).toMatchObject({ status: 'graded', grade: 'effective' });
    // From 79 to 80 percent the next row begins: 4 to 4.24 instead of 3.75 to 3.99.
    for (const { input, to } of next.jointly ?? []) if (input.startsWith('percent')) expect(to).toBe('80');
  });
});
