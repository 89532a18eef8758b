import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../engine/evaluate/index.ts';
import { messageOf } from '../../engine/model/messages/index.ts';
import { LANGUAGES } from '../../engine/model/text.ts';
import { OPERATORS, type Operator, type Slots } from '../../engine/operators/index.ts';
import { operationSchema } from '../../engine/schema/operation.ts';
import { packOf, planOf, sheetOf } from './fixture.ts';

const EXAMPLES = OPERATORS.flatMap((operator) =>
  operator.examples.map((example, index) => ({ keyword: operator.keyword, number: index + 1, operator, example })),
);

describe.each(EXAMPLES)('example $number of $keyword', ({ operator, example }) => {
  test('is a sound rule', () => {
    expect(packOf(example).diagnostics.map((finding) => messageOf(finding, 'en'))).toEqual([]);
  });

  test('gives what it says', () => {
    const { result } = evaluate(planOf(example), sheetOf(example));
    expect(result).toMatchObject({ status: 'graded', values: { result: example.gives } });
    expect(result.values.result).toEqual(example.gives);
  });

  test('tells what its sentence asks for', () => {
    const { trace } = evaluate(planOf(example), sheetOf(example));
    const steps = [...trace.steps.values()].filter(({ path }) => path === 'rules/result');
    expect(steps.length).toBeGreaterThan(0);
    for (const { detail } of steps) {
      expect(
        placeholders(operator.sentence.en).filter((name) => name !== 'value' && !Object.hasOwn(detail(), name)),
      ).toEqual([]);
    }
  });
});

describe.each(OPERATORS.map((operator) => ({ keyword: operator.keyword, operator })))(
  'operator $keyword',
  ({ operator }) => {
    test('has two examples or more, which use each of its keys', () => {
      expect(operator.examples.length).toBeGreaterThanOrEqual(2);
      const used = new Set(operator.examples.flatMap(({ rule }) => Object.keys(rule)));
      expect(Object.keys(operator.slots).filter((key) => !used.has(key))).toEqual([]);
    });

    test('says the same in each language', () => {
      for (const language of LANGUAGES) {
        expect(placeholders(operator.sentence[language]), language).toEqual(placeholders(operator.sentence.en));
      }
      expect(placeholders(operator.sentence.en)).toContain('value');
    });

    test('says how its value moves with each operand, and with nothing else', () => {
      const operands = operandsOf(operator.slots);
      expect(
        Object.keys(operator.direction).filter((path) => !operands.some((operand) => operand.path === path)),
      ).toEqual([]);
      const silent = operands.filter(({ needed, path }) => needed && !Object.hasOwn(operator.direction, path));
      expect(silent.map(({ path }) => path)).toEqual([]);
    });
  },
);

function placeholders(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name]) => name ?? ''))].sort();
}

/** Slots in which values or conditions stand; `needed`: those through which a number goes into the result. */
function operandsOf(slots: Slots, before = ''): { path: string; needed: boolean }[] {
  return Object.entries(slots).flatMap(([key, slot]) => {
    const path = before + key;
    if (slot.kind === 'entries') return operandsOf(slot.fields, `${path}.`);
    if (['operand', 'operands', 'keys'].includes(slot.kind)) return [{ path, needed: true }];
    return ['condition', 'fallback'].includes(slot.kind) ? [{ path, needed: false }] : [];
  });
}

test('no two operators share a keyword', () => {
  const keywords = OPERATORS.map(({ keyword }: Operator) => keyword);
  expect(new Set(keywords).size).toBe(keywords.length);
});

test('grades have places of their own, as numbers have', () => {
  const bands = {
    low: { below: 3, grade: 'poor' },
    middle: { from: 3, below: 5, grade: 'fair' },
    high: { from: 5, grade: 'good' },
  };
  const of = { op: 'band', of: 'x', scale: 'result', bands };
  const example = {
    facts: { item: [{ x: 1 }, { x: 3 }, { x: 4 }, { x: 6 }] },
    rule: { op: 'rank', of, over: 'item', order: 'highest', ties: 'dense' },
    per: 'item',
    gives: { 1: '3', 2: '2', 3: '2', 4: '1' },
  };
  expect(evaluate(planOf(example), sheetOf(example)).result.values.result).toEqual(example.gives);
});

test('the keys that a pack may write for each operator follow from its slots', () => {
  const published = new URL('../../schemas/pack/1/operation.schema.json', import.meta.url);
  expect(JSON.parse(JSON.stringify(operationSchema(OPERATORS)))).toEqual(JSON.parse(readFileSync(published, 'utf8')));
});
