import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLERK, evaluated, officeWith } from './office.ts';

const label = 'label: { kk: С, ru: Ч, en: Number }, cite: p4';
const excused = '{ fact: excused, operator: equal, value: true }';
/** The same asked in ways that are answered otherwise: of a group of members, of each member, and once for all sheets. */
const plan = officeWith(
  [
    '  leniency:\n    op: count',
    [
      `  grouped: { op: count, over: goal, where: ${excused}, ${label} }`,
      `  asked: { op: count, over: goal, where: { all: [${excused}] }, ${label} }`,
      `  grouped-points: { op: sum, of: points, over: goal, where: ${excused}, ${label} }`,
      `  asked-points: { op: sum, of: points, over: goal, where: { any: [${excused}] }, ${label} }`,
      `  core: { op: count, over: quality, where: { fact: quality.core, operator: equal, value: true }, ${label} }`,
      `  leniency:\n    op: count`,
    ].join('\n'),
  ],
  [
    'values: [worst-points, peer-twice, pair]',
    'values: [worst-points, peer-twice, pair, grouped, asked, grouped-points, asked-points, core]',
  ],
);

const goals = fc.array(
  fc.record({ points: fc.integer({ min: 0, max: 10 }), isExcused: fc.boolean() }).map(({ points, isExcused }) => ({
    points,
    weight: 1,
    ...(points < 5 ? { excused: isExcused } : {}),
  })),
  { minLength: 1, maxLength: 3 },
);

describe('members for which a condition holds', () => {
  test('are the same however they are found, and every comparison is told', () => {
    fc.assert(
      fc.property(goals, (goal) => {
        const { trace } = evaluated({ ...CLERK, goal: [{ points: 9, weight: 1 }, ...goal.slice(1)] }, 'staff', plan);
        const value = (rule: string) => String(trace.values.get(rule));
        expect(value('grouped')).toBe(String(goal.slice(1).filter((one) => one.excused).length));
        expect([value('grouped'), value('grouped-points')]).toEqual([value('asked'), value('asked-points')]);
        const told = (path: string) =>
          goal.map((_, at) => {
            const { left, right, holds } = trace.comparisons.get(path, { goal: String(at + 1) }) ?? {};
            return [left, right, holds];
          });
        const all = goal.map((one, at) => {
          const isExcused = at > 0 && (one.excused ?? false);
          return [isExcused, true, isExcused];
        });
        for (const path of ['grouped/where', 'asked/where/all/0', 'grouped-points/where', 'asked-points/where/any/0'])
          expect(told(`rules/${path}`)).toEqual(all);
      }),
    );
  });

  test('that no sheet changes are told of every sheet', () => {
    for (const months of [24, 36]) {
      const { trace } = evaluated({ ...CLERK, months }, 'staff', plan);
      expect(String(trace.values.get('core'))).toBe('2');
      const holds = ['q1', 'q2', 'q10'].map((quality) => trace.comparisons.get('rules/core/where', { quality })?.holds);
      expect(holds).toEqual([false, true, true]);
    }
  });
});
