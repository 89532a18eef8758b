import type { InputPlan, Plan } from '../../model/plan.ts';
import { alwaysAsked, declaredMembers } from '../../schema/sheet-layout.ts';
import { HEADS, homeOf, innerSets } from './target.ts';

/** Names of the columns that a pack knows; of a given set, those of its first member. */
export function knownColumns(plan: Plan): string[] {
  return [...HEADS, ...[...plan.inputs.values()].flatMap((input) => columnsOf(input, plan))];
}

/** Names of the columns that a form can have, of a given set for so many members. */
export function formColumns(plan: Plan, form: string, places = 1): string[] {
  const inputs = (plan.forms.get(form)?.inputs ?? []).flatMap((id) => plan.inputs.get(id) ?? []);
  return inputs.flatMap((input) => {
    const home = homeOf(input, plan);
    const names = columnsOf(input, plan);
    if (home === null) return names;
    const most = Math.min(places, plan.sets.get(home)?.size.max ?? places);
    return Array.from({ length: most }, (_, at) =>
      names.map((name) => name.replace(`${home}.1.`, `${home}.${at + 1}.`)),
    ).flat();
  });
}

/** Names of the columns without which no row of a form could be complete. */
export function requiredColumns(plan: Plan, form: string): string[] {
  const inputs = (plan.forms.get(form)?.inputs ?? []).flatMap((id) => plan.inputs.get(id) ?? []);
  return inputs.filter((input) => isNeeded(input, plan)).flatMap((input) => columnsOf(input, plan));
}

/** Whether a sheet must have an input, and at least one member of the given set in whose records it stands. */
function isNeeded(input: InputPlan, plan: Plan): boolean {
  const home = homeOf(input, plan);
  return alwaysAsked(plan, input) && (home === null || (plan.sets.get(home)?.size.min ?? 0) > 0);
}

function columnsOf(input: InputPlan, plan: Plan): string[] {
  const home = homeOf(input, plan);
  let names = [home === null ? input.id : `${home}.1.${input.id}`];
  for (const set of innerSets(input, plan)) {
    const members = declaredMembers(plan, set) ?? ['1'];
    names = names.flatMap((name) => members.map((member) => `${name}.${member}`));
  }
  return names;
}
