import { evaluate } from '../evaluate/index.ts';
import type { Plan } from '../model/plan.ts';
import type { Result } from '../model/result.ts';
import { compileForm } from './compiled.ts';
import { type Sheet, told } from './told.ts';

/** Sheets of one form after which compiling it is worth its while: the first that are evaluated take milliseconds each. */
const WORTH = 16;

const SEEN = new WeakMap<Plan, Map<string, number>>();

/**
 * `evaluate`'s result without its trace, at the speed of the form's compiled program: sentences are added from the pack and
 * the sheet. A form is compiled once enough of its sheets have come; a few kinds of refusal are always evaluated.
 */
export function resultOf(plan: Plan, sheet: Sheet): Result {
  const form = String(sheet.form);
  if (plan.forms.get(form)?.graded && isWorth(plan, form)) {
    const result = told(plan, form, sheet, compileForm(plan, form).run(sheet));
    if (result) return result;
  }
  return evaluate(plan, sheet).result;
}

function isWorth(plan: Plan, form: string): boolean {
  const seen = SEEN.get(plan) ?? new Map<string, number>();
  SEEN.set(plan, seen);
  const count = (seen.get(form) ?? 0) + 1;
  seen.set(form, count);
  return count > WORTH;
}
