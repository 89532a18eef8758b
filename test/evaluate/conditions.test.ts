import { describe, expect, test } from 'vitest';
import { evaluate, type Plan, prepare } from '../../engine/index.ts';
import { withRule } from '../fixtures/minimal.ts';

/** Whether a condition over the minimal pack's facts holds: total 5, average 3.875, grade good, mood high, day 30 June 2025. */
function holds(condition: string): unknown {
  const { plan, diagnostics } = prepare(withRule(`op: test, when: ${condition}`));
  expect(diagnostics).toEqual([]);
  const { result } = evaluate(plan as Plan, {
    form: 'report',
    inputs: { day: '2025-06-30', mark: { maths: 4.5, music: 3.25 }, mood: 'high', visit: [{ hours: 2 }, { hours: 3 }] },
  });
  return result.values.extra;
}

const HOLD = [
  '{ fact: total, operator: equal, value: 5 }',
  '{ fact: total, operator: notEqual, value: 4 }',
  '{ fact: total, operator: lessThan, value: 6 }',
  '{ fact: total, operator: lessThanInclusive, value: 5 }',
  '{ fact: total, operator: greaterThan, value: 4 }',
  '{ fact: total, operator: greaterThanInclusive, value: 5 }',
  '{ fact: total, operator: in, value: [ 4, 5 ] }',
  '{ fact: total, operator: notIn, value: [ 4, 6 ] }',
  '{ fact: total, operator: odd, value: true }',
  '{ fact: grade, operator: equal, value: good }',
  '{ fact: grade, operator: greaterThan, value: poor }',
  '{ fact: mood, operator: equal, value: high }',
  '{ fact: day, operator: lessThan, value: "2025-07-01" }',
  '{ fact: total, operator: greaterThan, value: { fact: average } }',
  '{ all: [ { fact: total, operator: equal, value: 5 }, { not: { fact: mood, operator: equal, value: low } } ] }',
  '{ any: [ { fact: total, operator: equal, value: 4 }, { fact: mood, operator: in, value: [ high ] } ] }',
];

const FAIL = [
  '{ fact: total, operator: equal, value: 0 }',
  '{ fact: total, operator: notEqual, value: 5 }',
  '{ fact: total, operator: lessThan, value: 5 }',
  '{ fact: total, operator: lessThanInclusive, value: 4 }',
  '{ fact: total, operator: greaterThan, value: 5 }',
  '{ fact: total, operator: greaterThanInclusive, value: 6 }',
  '{ fact: total, operator: in, value: [ 0, 4 ] }',
  '{ fact: total, operator: notIn, value: [ 5 ] }',
  '{ fact: total, operator: odd, value: false }',
  '{ fact: grade, operator: lessThan, value: good }',
  '{ fact: mood, operator: equal, value: low }',
  '{ fact: day, operator: greaterThan, value: "2025-06-30" }',
  '{ all: [ { fact: total, operator: equal, value: 5 }, { fact: mood, operator: equal, value: low } ] }',
  '{ any: [ { fact: total, operator: equal, value: 4 }, { fact: mood, operator: equal, value: low } ] }',
  '{ not: { all: [ { fact: total, operator: equal, value: 5 } ] } }',
];

describe('exact values are compared as the language says', () => {
  for (const condition of HOLD) test(`holds: ${condition}`, async () => expect(await holds(condition)).toBe(true));
  for (const condition of FAIL) test(`fails: ${condition}`, async () => expect(await holds(condition)).toBe(false));
});

test('an empty list of conditions is refused at load: `all` of nothing would hold', () => {
  const { plan } = prepare(withRule('op: test, when: { any: [] }'));
  expect(plan).toBeNull();
});
