import { describe, test } from 'vitest';
import type { Plan } from '../../engine/model/plan.ts';
import type { Result } from '../../engine/model/result.ts';
import { Uses } from '../../engine/sample/mentions.ts';
import { Random } from '../../engine/sample/random.ts';
import { improved } from './improve.ts';
import { FORMS } from './packs.ts';
import { forSheets, RUNS, resultOf } from './property.ts';

const GRADING = FORMS.filter(({ plan, form }) => plan.forms.get(form)?.grade !== null && hasDirection(plan, form));

describe.each(GRADING)('$name, form $form', ({ plan, form }) => {
  const uses = new Uses(plan);

  test('a better input never gives a worse grade', { timeout: 120_000 }, async () => {
    await forSheets(plan, form, RUNS, async (sheet, seed) => {
      const better = improved(plan, uses, sheet, new Random(`better ${seed}`));
      if (!better) return null;
      const before = await resultOf(plan, sheet);
      if (before.status !== 'graded') return null;
      const after = await resultOf(plan, better);
      const worse = after.status === 'graded' && worseAt(plan, form, before.grade, after.grade);
      return worse ? `${worse}, with these inputs: ${JSON.stringify(better.inputs)}` : null;
    });
  });
});

function hasDirection(plan: Plan, form: string): boolean {
  return (
    plan.forms
      .get(form)
      ?.inputs.some((id) => !['none', undefined].includes(plan.pack.inputs?.[id]?.better as string)) ?? false
  );
}

/** Where a grade got worse; false where none did. */
function worseAt(plan: Plan, form: string, before: Result['grade'], after: Result['grade']): string | false {
  const rule = plan.forms.get(form)?.grade ?? '';
  const type = plan.rules.get(rule)?.type;
  const order = type?.kind === 'grade' ? (plan.pack.scales?.[type.scale]?.order ?? []) : [];
  if (typeof before === 'string' && typeof after === 'string') {
    return order.indexOf(after) < order.indexOf(before) ? `${before} became ${after}` : false;
  }
  if (typeof before !== 'object' || typeof after !== 'object') return false;
  const member = Object.keys(before).find(
    (one) => after[one] !== undefined && order.indexOf(after[one]) < order.indexOf(before[one] ?? ''),
  );
  return member === undefined ? false : `${before[member]} of ${member} became ${after[member]}`;
}
