import type { InputPlan, Plan } from '../../model/plan.ts';
import { declaredSets, givenSets, HEADS, membersOf } from './column.ts';

/** Names of the columns that a pack knows; of a given set, those of its first member. */
export function knownColumns(plan: Plan): string[] {
  return [...HEADS, ...[...plan.inputs.values()].flatMap((input) => columnsOf(input, plan))];
}

/** Names of the columns without which no row of a form could be complete. */
export function requiredColumns(plan: Plan, form: string): string[] {
  return (plan.forms.get(form)?.inputs ?? [])
    .map((id) => plan.inputs.get(id))
    .filter((input) => input !== undefined && isAlwaysAsked(input, plan))
    .flatMap((input) => columnsOf(input as InputPlan, plan));
}

/** Whether an input is asked on every sheet, at every member. */
function isAlwaysAsked(input: InputPlan, plan: Plan): boolean {
  if (input.optional || input.when) return false;
  return input.per.every((set) => {
    const { kind, size } = plan.sets.get(set) ?? {};
    return kind === 'declared' || (kind === 'given' && (size?.min ?? 0) > 0);
  });
}

function columnsOf(input: InputPlan, plan: Plan): string[] {
  const [given] = givenSets(input, plan);
  let names = [given === undefined ? input.id : `${given}.1.${input.id}`];
  for (const set of declaredSets(input, plan)) {
    names = names.flatMap((name) => membersOf(set, plan).map((member) => `${name}.${member}`));
  }
  return names;
}
