import { describe, expect, test } from 'vitest';
import type { Plan } from '../../engine/model/plan.ts';
import { CLERK, graded, officeWith } from './office.ts';

/** The plan without an entry that the compiler vouches for: a mistake of ours. */
function without(section: 'rules' | 'inputs' | 'grounds' | 'checks' | 'sets', id: string, plan = officeWith()): Plan {
  return { ...plan, [section]: new Map([...plan[section]].filter(([name]) => name !== id) as never) };
}

describe('a mistake of ours is never told as if the sheet or the act were at fault', () => {
  test.each([
    ['rules', 'best-points', 'staff'],
    ['rules', 'final', 'staff'],
    ['rules', 'limits', 'staff'],
    ['rules', 'pair', 'staff'],
    ['inputs', 'points', 'staff'],
    ['inputs', 'away', 'staff'],
    ['grounds', 'too-short', 'staff'],
    ['checks', 'in-limits', 'staff'],
    ['sets', 'goal', 'staff'],
  ] as const)('%s: %s', (section, id, form) => {
    expect(() => graded(CLERK, form, without(section, id))).toThrow(new TypeError(`nothing stands under ${id}`));
  });

  test('also where the sheet is refused for something else', () => {
    expect(() => graded({ ...CLERK, kind: 'mild' }, 'staff', without('rules', 'best-points'))).toThrow(TypeError);
    const strict = officeWith(['value: 5 }\n    effect: warn', 'value: 5 }\n    effect: refuse']);
    const sheet = { ...CLERK, peer: [{ answer: 5 }] };
    expect(graded(sheet, 'staff', strict).status).toBe('refused');
    expect(() => graded(sheet, 'staff', without('rules', 'limits', strict))).toThrow(TypeError);
  });

  test('whatever stands under a name that every record has', () => {
    const plan = officeWith();
    const broken = { ...plan, pack: { ...plan.pack, checks: {} } };
    expect(() => graded({ ...CLERK, score: { q1: 1, q2: 1, q10: 1 } }, 'staff', broken)).toThrow(TypeError);
  });
});
