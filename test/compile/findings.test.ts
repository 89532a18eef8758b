import { describe, expect, test } from 'vitest';
import { check, type PackSource, prepare } from '../../engine/index.ts';
import { minimal, withRule } from '../fixtures/minimal.ts';

/** Codes and paths of what is found. */
function found(source: PackSource): string[] {
  return check(source).diagnostics.map(({ code, place }) => `${code} ${place.path}`);
}

test('the minimal pack has no finding', () => {
  expect(found(minimal())).toEqual([]);
});

test('a finding names file, line and column', () => {
  const [finding] = check(minimal(['of: average', 'of: averag'])).diagnostics;
  expect(finding?.place).toMatchObject({ file: 'minimal.yaml', path: 'rules/grade/of' });
  const line = minimal(['of: average', 'of: averag']).text.split('\n')[(finding?.place.line ?? 0) - 1];
  expect(line?.slice((finding?.place.column ?? 1) - 1)).toMatch(/^of: averag,/);
});

test('an unknown name comes with the one that is most like it', () => {
  const [finding] = check(minimal(['of: average', 'of: averag'])).diagnostics;
  expect(JSON.stringify(finding?.params)).toContain('average');
});

const WRONG_RULES: Record<string, readonly [rule: string, finding: string]> = {
  'a number added to a grade': ['op: add, of: [ average, grade ]', 'type-mismatch rules/extra/of'],
  'a grade compared with a number': [
    'op: test, when: { fact: grade, operator: equal, value: 3 }',
    'unknown-option rules/extra/when/value',
  ],
  'a choice compared by size': [
    'op: test, when: { fact: mood, operator: lessThan, value: low }',
    'operator-type rules/extra/when/operator',
  ],
  'an option that the choice does not have': [
    'op: test, when: { fact: mood, operator: equal, value: hihg }',
    'unknown-option rules/extra/when/value',
  ],
  'an unknown name': ['op: add, of: [ averag ]', 'unknown-name rules/extra/of/0'],
  'an unknown set': ['op: sum, of: mark, over: subjects', 'unknown-set rules/extra/over'],
  'an unknown member': ['op: add, of: [ "mark[math]" ]', 'unknown-member rules/extra/of/0'],
  'an unknown attribute': [
    'op: count, over: subject, where: { fact: subject.kore, operator: equal, value: true }',
    'unknown-attribute rules/extra/where/fact',
  ],
  'a missing index': ['op: add, of: [ mark ]', 'missing-index rules/extra/of/0'],
  'an index of the wrong set': ['op: sum, of: mark, over: visit', 'missing-index rules/extra/of'],
  'too many members in brackets': ['op: add, of: [ "mark[maths, music]" ]', 'index-count rules/extra/of/0'],
  'a member where none is at hand': [
    'op: test, when: { fact: subject, operator: equal, value: maths }',
    'set-not-at-hand rules/extra/when/fact',
  ],
  'a rule that rests on itself': ['op: add, of: [ extra ]', 'cycle rules/extra'],
  'a limit finer than the value': [
    'op: cap, per: subject, of: mark, limits: { a: { when: { fact: mood, operator: equal, value: low }, at: 2.995 } }',
    'finer-literal rules/extra/limits/a/at',
  ],
  'a comparison finer than the value': [
    'op: count, over: subject, where: { fact: mark, operator: greaterThan, value: 2.995 }',
    'finer-literal rules/extra/where/value',
  ],
  'a rounding that changes nothing': [
    'op: round, of: total, places: 0, mode: half-up',
    'rounding-idle rules/extra/places',
  ],
  'a band for a grade that the scale does not have': [
    'op: band, of: average, scale: result, bands: { low: { grade: bad, from: 0 } }',
    'unknown-option rules/extra/bands/low/grade',
  ],
  'an unknown scale': [
    'op: band, of: average, scale: results, bands: { low: { grade: poor, from: 0 } }',
    'unknown-entry rules/extra/scale',
  ],
  'an unknown defect': [
    'op: divide, of: total, by: total, zero: { undetermined: no-such }',
    'unknown-entry rules/extra/zero/undetermined',
  ],
  'a row for a value that the choice does not have': [
    'op: table, key: mood, rows: { a: { at: { is: low }, value: 1 }, b: { at: { is: hi }, value: 2 } }',
    'unknown-option rules/extra/rows/b',
  ],
  'a table with a key too many': [
    'op: table, key: mood, rows: { a: { at: [ { is: low }, { is: high } ], value: 1 } }',
    'key-count rules/extra/rows/a',
  ],
  'a range in which nothing lies': [
    'op: table, key: total, rows: { a: { at: { from: 5, to: 4 }, value: 1 } }',
    'range-empty rules/extra/rows/a',
  ],
  'cases of two types': [
    'op: choose, cases: [ { id: a, when: { fact: mood, operator: equal, value: low }, then: 1 } ], otherwise: grade',
    'type-mismatch rules/extra/cases',
  ],
  'months between numbers': ['op: months-between, from: day, to: total', 'type-mismatch rules/extra/to'],
  'a list where one value belongs': [
    'op: test, when: { fact: mood, operator: equal, value: [ low ] }',
    'value-form rules/extra/when/value',
  ],
};

describe('a rule that does not hold is found at load', () => {
  for (const [name, [rule, finding]] of Object.entries(WRONG_RULES)) {
    test(name, () => {
      expect(found(withRule(rule))).toContain(finding);
      expect(prepare(withRule(rule)).plan).toBeNull();
    });
  }
});

const OPEN_RULES: Record<string, readonly [rule: string, finding: string]> = {
  'a divisor that can be zero': ['op: divide, of: total, by: total', 'zero-divisor rules/extra/by'],
  'a mean of a set that can be empty': ['op: mean, of: hours, over: visit', 'empty-set rules/extra/over'],
  'a hole between bands': [
    'op: band, of: average, scale: result, bands: { low: { from: 0, to: 2.99, grade: poor }, high: { from: 3, to: 5, grade: good } }',
    'hole rules/extra/bands',
  ],
  'bands that meet': [
    'op: band, of: average, scale: result, bands: { low: { from: 0, to: 3, grade: poor }, high: { from: 3, to: 5, grade: good } }',
    'overlap rules/extra/bands',
  ],
  'a choice that no row answers': [
    'op: table, key: mood, rows: { a: { at: { is: low }, value: 1 } }',
    'hole rules/extra/rows',
  ],
  'a grade that no row answers': [
    'op: table, key: grade, rows: { a: { at: { is: poor }, value: 1 } }',
    'hole rules/extra/rows',
  ],
};

describe('a rule that leaves a value open is found, and the draft still runs', () => {
  for (const [name, [rule, finding]] of Object.entries(OPEN_RULES)) {
    test(name, () => {
      expect(found(withRule(rule))).toContain(finding);
      expect(prepare(withRule(rule)).plan?.open).toHaveLength(1);
    });
  }
});

test('an unknown name in the condition of a subset is a finding like any other', () => {
  const subset =
    '  core: { kind: subset, label: { kk: Н, ru: О, en: Core }, of: subject, where: { fact: subject.kore, operator: in, value: [ a ] }, cite: p1 }\n';
  expect(found(minimal(['  visit:\n', `${subset}  visit:\n`]))).toContain('unknown-attribute sets/core/where/fact');
});

describe('a pack that does not hold together is found', () => {
  const wrong: Record<string, readonly [piece: string, by: string, finding: string]> = {
    'one name for two things': ['  total: {', '  mark: {', 'duplicate-name rules/mark'],
    'a name that the language gives': ['  mood: {', '  form: {', 'reserved-name inputs/form'],
    'limits in the wrong order': ['min: 0, max: 5, places', 'min: 6, max: 5, places', 'limits-order inputs/mark/min'],
    'a date that is none': ['appliesBy: day', 'appliesBy: mood', 'applies-by force/appliesBy'],
    'an attribute with a wrong value': [
      'attributes: { core: true }',
      'attributes: { core: sure }',
      'attribute-value sets/subject/members/maths/attributes',
    ],
    'a form with an unknown result': ['grade: grade,', 'grade: graed,', 'unknown-entry forms/report/result/grade'],
    'a form whose grade is a number': ['grade: grade,', 'grade: average,', 'grade-result forms/report/result/grade'],
    'a check on no form': ['    checks: [ mood-known ]\n', '', 'unused-check checks/mood-known'],
    'a scale whose order lacks a grade': [
      'order: [ poor, good ]',
      'order: [ good ]',
      'unknown-option rules/grade/bands/low/grade',
    ],
    'a citation of no clause': ['over: subject, cite: p1', 'over: subject, cite: p2', 'unknown-clause rules/average'],
    'a unit of the act left out': ['numbering: { p: 1 }', 'numbering: { p: 2 }', 'clause-missing clauses'],
    'a clause that nothing runs for': [
      'clauses:\n',
      'clauses:\n  p3: { status: encoded, title: { kk: Ү, ru: Т, en: T } }\n',
      'clause-unbacked clauses/p3',
    ],
  };
  for (const [name, [piece, by, finding]] of Object.entries(wrong)) {
    test(name, () => expect(found(minimal([piece, by]))).toContain(finding));
  }
});
