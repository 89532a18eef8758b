import { describe, expect, test } from 'vitest';
import { CLERK, clerk, evaluated, graded, officeWith } from './office.ts';

const SCORES = { q1: 1, q2: 1.5, q10: 1.99 };

describe('a check that fails', () => {
  test('refuses the sheet for each member at fault, and names it', () => {
    const result = clerk({ score: SCORES });
    expect(result).toMatchObject({ status: 'refused', route: { id: 'others' }, values: { limits: '2…5' } });
    expect(result.refusals).toEqual([
      {
        code: 'check',
        check: 'in-limits',
        members: { 'core-quality': 'q2' },
        message: { kk: 'Шектен тыс.', ru: 'Вне пределов.', en: 'Outside the limits.' },
        cite: ['p6'],
      },
      expect.objectContaining({ members: { 'core-quality': 'q10' } }),
    ]);
    expect(result).not.toHaveProperty('warnings');
  });

  test('warns, without naming one whose answers are anonymous', () => {
    const { status, warnings } = clerk({ peer: [{ id: 'anna', answer: 5 }, { answer: 4 }, { answer: 5 }] });
    expect(status).toBe('graded');
    expect(warnings).toEqual(
      [1, 2].map(() => ({
        code: 'check',
        check: 'high-answer',
        message: { kk: 'Тым жоғары.', ru: 'Слишком высоко.', en: 'Too high.' },
        cite: ['p5'],
      })),
    );
  });

  test('keeps its warning beside a refusal', () => {
    const { status, refusals, warnings } = clerk({ score: SCORES, peer: [{ answer: 5 }] });
    expect([status, refusals?.length, warnings?.length]).toEqual(['refused', 2, 1]);
  });

  test('without members names none', () => {
    const { warnings } = graded({ day: '2025-03-31', peer: [{ answer: 5 }] }, 'peers');
    expect(warnings?.map(({ check }) => check)).toEqual(['high-answer', 'peers-agree']);
    for (const warning of warnings ?? []) expect(warning).not.toHaveProperty('members');
  });

  test('is marked as reached, one that holds is not', () => {
    const { trace } = evaluated({ ...CLERK, score: SCORES });
    expect([...trace.hits].filter((part) => part.startsWith('checks/'))).toEqual(['checks/in-limits']);
  });
});

test('the ends of an allowed interval are allowed', () => {
  expect(clerk({ score: { q1: 0, q2: 2, q10: 5 } }).status).toBe('graded');
});

describe('text that applies by the date of the sheet and is not held', () => {
  const warningsOn = (day: string) =>
    clerk({ day }).warnings?.map(({ code, cite, message }) => [code, cite, message.en]);

  test('before any such act there is no warning', () => {
    expect(warningsOn('2025-05-31')).toBeUndefined();
  });

  test('from its first day on, one for each act, naming the clauses', () => {
    const [eight] = warningsOn('2025-06-01') ?? [];
    expect(eight).toEqual(['pending-text', ['p4'], expect.stringMatching(/8.*|p4/)]);
    expect(warningsOn('2025-12-31')?.length).toBe(1);
    const both = warningsOn('2026-01-01');
    expect(both?.map(([, cite]) => cite).toSorted()).toEqual([['p2', 'p3'], ['p4']]);
    expect(String(both?.find(([, cite]) => cite?.length === 2)?.[2])).toContain('p2, p3');
  });

  test('clauses stand in order of name, whatever that of the pack', () => {
    const plan = officeWith(
      ['  p2: { status', '  px: { status'],
      ['  p3: { status', '  p2: { status'],
      ['  px: {', '  p3: {'],
    );
    const { warnings } = graded({ ...CLERK, day: '2026-01-01' }, 'staff', plan);
    expect(warnings?.map(({ cite }) => cite)).toContainEqual(['p2', 'p3']);
  });

  test('is not warned of where the sheet has no date', () => {
    expect(graded({ months: 1 })).toMatchObject({ status: 'not-assessed' });
    expect(graded({ months: 1 })).not.toHaveProperty('warnings');
  });

  test('comes after the warnings of checks', () => {
    const { warnings } = clerk({ day: '2025-06-01', peer: [{ answer: 5 }] });
    expect(warnings?.map(({ code }) => code)).toEqual(['check', 'pending-text']);
  });
});

test('a check that only warns never refuses, one that refuses never only warns', () => {
  const swapped = officeWith(['effect: refuse', 'effect: warn']);
  expect(graded({ ...CLERK, score: SCORES }, 'staff', swapped)).toMatchObject({
    status: 'graded',
    warnings: [{ check: 'in-limits' }, { check: 'in-limits' }],
  });
});
