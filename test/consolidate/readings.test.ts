import { describe, expect, test } from 'vitest';
import { check, evaluate, type PackSource, type Plan, prepare } from '../../engine/index.ts';
import { minimal } from '../fixtures/minimal.ts';

const READING = `readings:
  edge:
    question: { kk: С, ru: В, en: Q }
    chosen: three
    reason: { kk: С, ru: П, en: R }
    options:
      three: { label: { kk: ү, ru: т, en: three } }
      four:
        label: { kk: т, ru: ч, en: four }
        changes: [CHANGES]
clauses:
`;

function withReading(changes: string): PackSource {
  return minimal(['clauses:\n', READING.replace('CHANGES', changes)]);
}

const FOUR = `
          { op: replace, at: rules/grade/bands/low/below, was: 3, with: 4 },
          { op: replace, at: rules/grade/bands/high/from, was: 3, with: 4 } `;

function gradeOf(source: PackSource, readings: Record<string, string>): unknown {
  const { plan } = prepare(source, readings);
  const { result } = evaluate(plan as Plan, {
    form: 'report',
    inputs: { day: '2025-06-30', mark: { maths: 3, music: 4 }, mood: 'low', visit: [] },
  });
  return [result.grade, result.receipt.readings];
}

test('another option changes the outcome for one run, and the receipt says so', async () => {
  expect(await gradeOf(withReading(FOUR), {})).toEqual(['good', { edge: 'three' }]);
  expect(await gradeOf(withReading(FOUR), { edge: 'four' })).toEqual(['poor', { edge: 'four' }]);
});

test('switching a reading leaves the digest of the edition as it is', () => {
  const source = withReading(FOUR);
  expect(prepare(source, { edge: 'four' }).plan?.digest).toBe(prepare(source).plan?.digest);
});

test('layout and comments do not change the digest, content does', () => {
  const digest = prepare(minimal()).plan?.digest;
  expect(prepare(minimal(['op: mean, label', '# a comment\n    op: mean,\n    label'])).plan?.digest ?? digest).toBe(
    digest,
  );
  expect(prepare(minimal(['version: 1.0.0', 'version: 1.0.1'])).plan?.digest).not.toBe(digest);
});

describe('a change that does not fit is refused, naming both sides', () => {
  const misfits: Record<string, readonly [change: string, code: string]> = {
    'it expects something else': [
      '{ op: replace, at: rules/grade/bands/low/below, was: 2, with: 4 }',
      'change-differs',
    ],
    'nothing is there': ['{ op: remove, at: rules/graed }', 'change-nothing-there'],
    'something is there already': ['{ op: insert, at: rules/total, with: {} }', 'change-already-there'],
    'it leads through nothing': ['{ op: replace, at: rules/graed/bands/low, was: 1, with: 2 }', 'change-nothing-there'],
    'the pack has no such form afterwards': [
      '{ op: replace, at: rules/total/op, was: sum, with: summ }',
      'change-misshapes',
    ],
    'a key of every object': [
      '{ op: replace, at: rules/constructor/name, was: Object, with: x }',
      'change-nothing-there',
    ],
  };
  for (const [name, [change, code]] of Object.entries(misfits)) {
    test(name, () => {
      const { plan, diagnostics } = prepare(withReading(change), { edge: 'four' });
      expect(plan).toBeNull();
      expect(diagnostics.map((finding) => finding.code)).toContain(code);
      expect(check(withReading(change)).diagnostics.map((finding) => finding.code)).toContain('reading-unfit');
    });
  }
});

test('an unknown reading and an unknown option are named', () => {
  expect(prepare(withReading(FOUR), { edg: 'four' }).diagnostics[0]?.code).toBe('unknown-reading');
  expect(prepare(withReading(FOUR), { edge: 'five' }).diagnostics[0]?.code).toBe('unknown-reading-option');
});

test('a reading that is not decided is a finding', () => {
  const source = minimal(['clauses:\n', READING.replace('CHANGES', FOUR).replace('chosen: three', 'chosen: none')]);
  expect(check(source).diagnostics.map((finding) => finding.code)).toContain('unknown-reading-option');
});
