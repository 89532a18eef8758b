import { describe, expect, test } from 'vitest';
import { evaluate, prepare } from '../../engine/index.ts';
import { directed, monotone } from '../../engine/prove/monotone.ts';
import { minimal } from '../fixtures/minimal.ts';
import { PACKS } from '../properties/packs.ts';

describe.each(PACKS)('$name', ({ plan }) => {
  const inputs = [...plan.forms.values()]
    .filter((form) => form.graded && form.grade !== null)
    .flatMap((form) => directed(plan, form.id).map((input) => ({ form: form.id, input })));

  test.runIf(inputs.length > 0)('a better input never gives a worse grade', { timeout: 60_000 }, () => {
    for (const { form, input } of inputs) {
      expect(monotone(plan, form, input).status, `${form} ${input}`).toBe('proved');
    }
  });
});

test('members that rules call by number are moved apart from the others', () => {
  const { plan } = prepare(
    minimal(
      ['size: { min: 0, max: 5 }', 'size: { min: 2, max: 5 }'],
      [
        'rules:\n',
        'rules:\n  lead: { op: subtract, label: { kk: Қ, ru: Д, en: X }, of: { op: multiply, of: [ "hours[1]", 2 ] }, less: total, cite: p1 }\n',
      ],
      [
        'of: average, scale: result, bands: { low: { from: 0, below: 3, grade: poor }, high: { from: 3, to: 5, grade: good } }',
        'of: lead, scale: result, bands: { low: { below: 0, grade: poor }, high: { from: 0, grade: good } }',
      ],
    ),
  );
  if (!plan) throw new Error('the pack has errors');
  expect(monotone(plan, 'report', 'hours')).toMatchObject({ status: 'refuted', cell: 'hours[2]' });
});

describe('what is refuted has two sheets that show it', () => {
  const BANDS = 'low: { from: 0, below: 3, grade: poor }, high: { from: 3, to: 5, grade: good }';
  const wrong: Record<string, readonly (readonly [string, string])[]> = {
    'bands the wrong way round': [[BANDS, BANDS.replace('poor', 'x').replace('good', 'poor').replace('x', 'good')]],
    'a band that dips': [
      [
        BANDS,
        'low: { from: 0, below: 3, grade: poor }, high: { from: 3, below: 4, grade: good }, top: { from: 4, to: 5, grade: poor }',
      ],
    ],
    'a sign flipped': [['places: 2, better: higher', 'places: 2, better: lower']],
    'a limit by event that lifts': [
      [
        '  grade: {',
        '  raised: { op: floor, label: { kk: Қ, ru: Д, en: X }, of: average, limits: { low: { when: { fact: average, operator: lessThan, value: 2 }, at: 4 } }, cite: p1 }\n  grade: {',
      ],
      [
        'op: band, label: { kk: Баға, ru: Оценка, en: Grade }, of: average',
        'op: band, label: { kk: Баға, ru: Оценка, en: Grade }, of: raised',
      ],
    ],
  };
  test.each(Object.entries(wrong))('%s', async (_, patches) => {
    const { plan, diagnostics } = prepare(minimal(...patches));
    if (!plan) throw new Error(JSON.stringify(diagnostics));
    const found = monotone(plan, 'report', 'mark');
    if (found.status !== 'refuted') throw new Error(found.status);
    const results = await Promise.all(found.sheets.map((sheet) => evaluate(plan, sheet)));
    expect(results.map(({ result }) => [result.status, result.grade])).toEqual([
      ['graded', 'good'],
      ['graded', 'poor'],
    ]);
    const [worse, better] = found.sheets.map(({ inputs }) => (inputs as { mark: Record<string, number> }).mark);
    const differing = Object.keys(worse ?? {}).filter((member) => worse?.[member] !== better?.[member]);
    expect(differing).toHaveLength(1);
  });
});
