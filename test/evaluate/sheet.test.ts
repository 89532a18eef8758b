import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evaluate, type Plan, prepare, type Result } from '../../engine/index.ts';
import { minimal } from '../fixtures/minimal.ts';

const GOOD = {
  day: '2025-06-30',
  mark: { maths: 4.5, music: '3.25' },
  mood: 'high',
  visit: [{ hours: 2 }, { id: 'second', hours: '3' }],
};

function grade(inputs: unknown, envelope: object = {}): Result {
  const { result } = evaluate(prepare(minimal()).plan as Plan, {
    pack: 'minimal',
    form: 'report',
    inputs,
    ...envelope,
  });
  return result;
}

/** Codes and inputs of the refusals. */
function refused(inputs: unknown, envelope: object = {}): string[] {
  const { status, refusals = [] } = grade(inputs, envelope);
  expect(status).toBe('refused');
  return refusals.map(({ code, input }) => (input === undefined ? code : `${code} ${input}`));
}

test('a good sheet is graded, with every derived value exact', () => {
  const result = grade(GOOD, { id: 7, subject: { name: 'A' } });
  expect(result).toMatchObject({
    status: 'graded',
    grade: 'good',
    sheet: '7',
    values: { average: '3.875', total: '5', grade: 'good' },
  });
});

test('the receipt names methodology, edition, version, digest, readings and engine', () => {
  const { receipt } = grade(GOOD);
  expect(receipt).toMatchObject({ pack: 'minimal', edition: '1', version: '1.0.0', readings: {} });
  expect(receipt.digest).toMatch(/^[0-9a-f]{64}$/);
});

test('the receipt names the option of each reading that was taken', () => {
  const option = 'label: { kk: Мысал, ru: Пример, en: Example }';
  const change = 'changes: [ { op: replace, at: rules/grade/bands/low/below, was: 3, with: 3 } ]';
  const source = minimal([
    'clauses:\n',
    `readings: { way: { question: { kk: Қалай, ru: Как, en: How }, reason: { kk: Себеп, ru: Довод, en: Reason }, chosen: first, options: { first: { ${option} }, second: { ${option}, ${change} } } } }\nclauses:\n`,
  ]);
  const { result } = evaluate(prepare(source).plan as Plan, { form: 'report', inputs: GOOD });
  expect(result.receipt.readings).toEqual({ way: 'first' });
});

test('the engine that receipts name is the one of package.json', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(grade(GOOD).receipt.engine).toBe(version);
});

describe('one bad mark is refused, and named', () => {
  const bad: Record<string, readonly [mark: unknown, code: string]> = {
    'above the greatest': [5.01, 'out-of-range'],
    'below the least': [-1, 'out-of-range'],
    'a hair above the greatest': ['5.000000000000000000001', 'out-of-range'],
    'with three places': [4.999, 'too-many-places'],
    'with more digits than a number keeps': ['4.9999999999999999999', 'too-many-places'],
    'with a decimal comma': ['4,5', 'decimal-comma'],
    'not a number': ['NaN', 'not-a-number'],
    'JavaScript’s not-a-number': [Number.NaN, 'not-a-number'],
    'beyond all numbers': ['1e400', 'too-many-digits'],
    infinite: [Number.POSITIVE_INFINITY, 'not-a-number'],
    'of forty digits': ['1'.repeat(40), 'too-many-digits'],
    hexadecimal: ['0x4', 'not-a-number'],
    'a word': ['four', 'not-a-number'],
    true: [true, 'not-a-number'],
    'a list': [[4], 'not-one-value'],
    'a record': [{ value: 4 }, 'not-one-value'],
    'with a space': [' 4', 'not-a-number'],
  };
  for (const [name, [mark, code]] of Object.entries(bad)) {
    test(name, () => expect(refused({ ...GOOD, mark: { maths: mark, music: 3 } })).toEqual([`${code} mark[maths]`]));
  }
});

describe('what is not filled in is missing, never zero', () => {
  for (const [name, mark] of Object.entries({ absent: undefined, null: null, blank: '' })) {
    test(name, () => {
      const result = grade({ ...GOOD, mark: { maths: mark, music: 3 } });
      expect(result).toMatchObject({ status: 'incomplete', missing: ['mark[maths]'] });
    });
  }
  test('the whole input', () => {
    const { mark: _, ...rest } = GOOD;
    expect(grade(rest)).toMatchObject({ status: 'incomplete', missing: ['mark[maths]', 'mark[music]'] });
  });
  test('a boundary: the exact ends of the range are accepted', () => {
    expect(grade({ ...GOOD, mark: { maths: 0, music: '5.00' } })).toMatchObject({
      status: 'graded',
      grade: 'poor',
    });
  });
});

describe('the shape of a sheet', () => {
  test('an unknown input, with the one most like it', () => {
    const { refusals } = grade({ ...GOOD, moood: 'low' });
    expect(refusals?.[0]).toMatchObject({ code: 'unknown-input', input: 'moood' });
    expect(refusals?.[0]?.message.en).toContain('mood');
  });
  test('an unknown member', () =>
    expect(refused({ ...GOOD, mark: { maths: 4, music: 3, mathz: 4 } })).toEqual(['unknown-member mark']));
  test('an unknown option', () => expect(refused({ ...GOOD, mood: 'hihg' })).toEqual(['not-an-option mood']));
  test('a date that the calendar lacks', () =>
    expect(refused({ ...GOOD, day: '2025-02-30' })).toEqual(['not-a-date day']));
  test('a half hour where whole ones are counted', () =>
    expect(refused({ ...GOOD, visit: [{ hours: 1.5 }] })).toEqual(['not-an-integer hours[1]']));
  test('two members of one name', () =>
    expect(
      refused({
        ...GOOD,
        visit: [
          { id: 'a', hours: 1 },
          { id: 'a', hours: 2 },
        ],
      }),
    ).toEqual(['duplicate-member visit']));
  test('more members than the act allows', () => {
    expect(refused({ ...GOOD, visit: Array.from({ length: 6 }, () => ({ hours: 1 })) })).toEqual(['set-size visit']);
  });
  test('a record where a list belongs', () =>
    expect(refused({ ...GOOD, visit: { hours: 1 } })).toEqual(['not-a-list visit']));
  test('one value where one per member belongs', () =>
    expect(refused({ ...GOOD, mark: 4 })).toEqual(['not-by-member mark']));
  test('a sheet of another pack', () => expect(refused(GOOD, { pack: 'other' })).toEqual(['other-pack']));
  test('a sheet of another edition', () => expect(refused(GOOD, { edition: '2' })).toEqual(['other-edition']));
  test('an unknown form', () => expect(refused(GOOD, { form: 'reprot' })).toEqual(['unknown-form']));
  test('an unknown key', () => expect(refused(GOOD, { inptus: {} })).toEqual(['unknown-key']));
  test('no inputs', () => expect(refused(undefined)).toEqual(['sheet-form']));
  for (const nothing of [null, 'sheet', 4, []]) {
    test(`no sheet at all: ${JSON.stringify(nothing)}`, () => {
      const { result } = evaluate(prepare(minimal()).plan as Plan, nothing);
      expect(result.refusals?.map(({ code }) => code)).toEqual(['sheet-form']);
    });
  }
});

describe('keys that would pollute prototypes are unknown keys', () => {
  for (const key of ['__proto__', 'constructor', 'prototype']) {
    test(key, () => {
      const inputs = JSON.parse(JSON.stringify(GOOD).replace('"mood"', `"${key}": { "polluted": true }, "mood"`));
      expect(refused(inputs)).toEqual([`unknown-input ${key}`]);
      expect(refused({ ...GOOD, mark: JSON.parse(`{ "maths": 4, "music": 3, "${key}": 5 }`) })).toEqual([
        'unknown-member mark',
      ]);
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    });
  }
});

test('every refusal speaks three languages and leaves no placeholder', () => {
  const { refusals = [] } = grade({ ...GOOD, mark: { maths: 9, music: '4,5' }, day: 'soon', extra: 1 });
  expect(refusals).toHaveLength(4);
  for (const { message } of refusals) for (const text of Object.values(message)) expect(text).not.toMatch(/\{\w+\}/);
});
