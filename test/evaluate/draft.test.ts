import { expect, test } from 'vitest';
import { evaluate, type Plan, prepare } from '../../engine/index.ts';
import { minimal, withRule } from '../fixtures/minimal.ts';

const SHEET = {
  pack: 'minimal',
  form: 'report',
  inputs: { day: '2025-06-01', mood: 'low', mark: { maths: 3, music: 3 }, visit: [{ hours: 0 }] },
};

function graded(source: Parameters<typeof prepare>[0], inputs: object = {}) {
  const { result } = evaluate(prepare(source).plan as Plan, { ...SHEET, inputs: { ...SHEET.inputs, ...inputs } });
  return { status: result.status, grade: result.grade, why: result.undetermined };
}

test('two bands that meet leave their common value undetermined, and say that the pack is open', () => {
  const meeting = minimal(['below: 3, grade: poor', 'to: 3, grade: poor']);
  const { status, why } = graded(meeting);
  expect(status).toBe('undetermined');
  expect(why).toMatchObject({ at: 'rules/grade' });
  expect(why?.defect).toBeUndefined();
  expect(why?.message.en).toContain('Several rows');
});

test('values beside the hole of a draft are graded as ever', () => {
  const holed = minimal(['below: 3, grade: poor', 'to: 2.99, grade: poor']);
  expect(graded(holed)).toMatchObject({ status: 'graded', grade: 'good' });
  const between = graded(holed, { mark: { maths: 3, music: 2.99 } });
  expect(between.why?.message.en).toContain('No row of the pack');
});

test('a zero divisor and a mean of nothing are undetermined', () => {
  const divided = graded(withRule('op: divide, of: 10, by: total'));
  expect(divided.why?.message.en).toContain('The divisor is zero');
  const mean = graded(withRule('op: mean, of: hours, over: visit'), { visit: [] });
  expect(mean.why?.message.en).toContain('No member is left');
});
