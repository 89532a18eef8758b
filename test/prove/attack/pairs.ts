import { evaluate } from '../../../engine/evaluate/index.ts';
import type { Evaluation } from '../../../engine/model/evaluation.ts';
import type { Plan } from '../../../engine/model/plan.ts';
import { isExact, isGrade, type Value } from '../../../engine/model/value.ts';
import { monotone } from '../../../engine/prove/monotone.ts';

export type Better = 'higher' | 'lower';

/** The plan with a direction for every input that has an order. */
export function withDirections(plan: Plan, better: Better): Plan {
  const inputs = Object.fromEntries(
    Object.entries(plan.pack.inputs ?? {}).map(([id, input]) => [
      id,
      plan.inputs.get(id)?.type.kind === 'choice' ? input : { ...input, better },
    ]),
  );
  return { ...plan, pack: { ...plan.pack, inputs } } as Plan;
}

/** Whether the prover says that the grade never falls where an input gets better; two sheets that refute it have to show it. */
export function neverFalls(plan: Plan, form: string, input: string): boolean {
  const found = monotone(plan, form, input);
  if (found.status === 'refuted') {
    const [one, two] = found.sheets.map((sheet) => evaluate(plan, sheet));
    if (!one || !two || !falls(plan, form, one, two))
      throw new Error(`the pair found for ${input} does not show it: ${JSON.stringify(found.sheets)}`);
  }
  return found.status === 'proved';
}

/** Whether both are graded and the second is worse, for some member. */
export function falls(plan: Plan, form: string, one: Evaluation, two: Evaluation): boolean {
  const grade = plan.forms.get(form)?.grade;
  if (!grade || one.result.status !== 'graded' || two.result.status !== 'graded') return false;
  return [...one.trace.values].some(([key, value]) => {
    const other = key === grade || key.startsWith(`${grade}[`) ? two.trace.values.get(key) : undefined;
    return other !== undefined && order(other, value) < 0;
  });
}

/** Sign of the difference of two values of one type; 0, too, where they have no order. */
export function order(one: Value, two: Value): number {
  if (isExact(one) && isExact(two)) return one.compare(two);
  if (isGrade(one) && isGrade(two)) return Math.sign(one.rank - two.rank);
  return one === two || typeof one === 'object' || typeof two === 'object' ? 0 : one < two ? -1 : 1;
}
