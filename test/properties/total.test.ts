import { describe, expect, test } from 'vitest';
import { prepare } from '../../engine/pipeline.ts';
import { Random } from '../../engine/sample/random.ts';
import { FORMS } from './packs.ts';
import { forSheets, misshapen, RUNS, resultOf } from './property.ts';
import { shuffled } from './shuffle.ts';

describe.each(FORMS)('$name, form $form', ({ file, plan, form }) => {
  const other = prepare({ file, text: JSON.stringify(shuffled(plan.pack, new Random('pack'))), part: () => '{}' });

  test('the order of keys in a pack says nothing', () => {
    expect(other.diagnostics).toEqual([]);
    expect(other.plan?.digest).toBe(plan.digest);
  });

  test('every sheet has one well-formed outcome, whatever the order of keys', { timeout: 120_000 }, async () => {
    await forSheets(plan, form, RUNS, async (sheet, seed) => {
      const result = await resultOf(plan, sheet);
      const again = await resultOf(other.plan ?? plan, shuffled(sheet, new Random(String(seed))));
      if (JSON.stringify(result) !== JSON.stringify(again))
        return `two outcomes:\n${JSON.stringify(result)}\n${JSON.stringify(again)}`;
      return misshapen(result) ?? numberIn(result);
    });
  });
});

/** A JavaScript number in a result: values are exact texts. */
function numberIn(value: unknown): string | null {
  if (typeof value === 'number') return `a number in the result: ${value}`;
  if (typeof value !== 'object' || value === null) return null;
  return (
    Object.values(value)
      .map(numberIn)
      .find((problem) => problem !== null) ?? null
  );
}
