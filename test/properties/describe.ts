import { describe, expect, test } from 'vitest';
import type { Plan } from '../../engine/model/plan.ts';
import { prepare } from '../../engine/pipeline.ts';
import { Uses } from '../../engine/sample/mentions.ts';
import { Random } from '../../engine/sample/random.ts';
import { improved } from './improve.ts';
import { meaningOf } from './meaning.ts';
import type { FORMS } from './packs.ts';
import { misshapen, resultOf, Sheets } from './property.ts';
import { shuffled } from './shuffle.ts';
import { worse } from './worse.ts';

/** The properties of the sheets on one form. */
export function describeSheets({ name, file, plan, form }: (typeof FORMS)[number]): void {
  describe(`sheets of ${name} on the form ${form}`, { timeout: 120_000 }, () => {
    const sheets = new Sheets(plan, form);
    const uses = new Uses(plan);
    const other = prepare({ file, text: JSON.stringify(shuffled(plan.pack, new Random('pack'))), part: () => '{}' });

    test('the order of keys in the pack changes nothing of it', () => {
      expect(other.diagnostics).toEqual([]);
      expect(other.plan?.digest).toBe(plan.digest);
    });

    test('each sheet has one well-formed result, with numbers as exact texts', () => {
      sheets.hold(({ result }) => misshapen(result) ?? numberIn(result));
    });

    test('the order of keys in the pack and the sheet changes nothing that a result says', () => {
      sheets.hold(({ seed, sheet, result }) => {
        const again = resultOf(other.plan ?? plan, shuffled(sheet, new Random(String(seed))));
        const [one, two] = [result, again].map(meaningOf);
        return one === two ? null : `two results:\n${one}\n${two}`;
      });
    });

    test.runIf(hasDirection(plan, form))('a better input never gives a worse grade', () => {
      sheets.hold(({ seed, sheet, result }) => {
        const better = result.status === 'graded' ? improved(plan, uses, sheet, new Random(`better ${seed}`)) : null;
        const after = better && resultOf(plan, better);
        const fall = after?.status === 'graded' ? worse(plan, form, result.grade, after.grade) : null;
        return fall && `${fall} with ${JSON.stringify(better?.inputs)}`;
      });
    });
  });
}

/** Whether the form gives a grade and some input says which of its values are better. */
function hasDirection(plan: Plan, form: string): boolean {
  const directed = (id: string) => !['none', undefined].includes(plan.pack.inputs?.[id]?.better as string | undefined);
  const { grade, inputs } = plan.forms.get(form) ?? { grade: null, inputs: [] };
  return grade !== null && inputs.some(directed);
}

/** A JavaScript number in a result. */
function numberIn(value: unknown): string | null {
  if (typeof value === 'number') return `a number in the result: ${value}`;
  if (typeof value !== 'object' || value === null) return null;
  return (
    Object.values(value)
      .map(numberIn)
      .find((problem) => problem !== null) ?? null
  );
}
