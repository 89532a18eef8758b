import { rootOf } from '../model/members.ts';
import type { FormPlan, InputPlan, Plan } from '../model/plan.ts';

/** Where the inputs of a form stand on a sheet. */
export interface SheetLayout {
  /** Inputs that stand by themselves, alone or by member of declared sets. */
  readonly plain: readonly InputPlan[];
  /** Given sets, each a list of records that hold these inputs. */
  readonly given: readonly { readonly set: string; readonly inputs: readonly InputPlan[] }[];
}

/** An input whose `per` names a given set, or a part of one, stands in that set's records; the first such set counts. */
export function sheetLayout(plan: Plan, form: FormPlan): SheetLayout {
  const inputs = form.inputs.flatMap((id) => plan.inputs.get(id) ?? []);
  const sets = form.sets.filter((set) => plan.sets.get(set)?.kind === 'given');
  const home = (input: InputPlan) => input.per.map((set) => rootOf(plan, set)).find((set) => sets.includes(set));
  return {
    plain: inputs.filter((input) => home(input) === undefined),
    given: sets.map((set) => ({ set, inputs: inputs.filter((input) => home(input) === set) })),
  };
}

/** Whether a sheet must have it for every member, whatever else it says. */
export function alwaysAsked(plan: Plan, input: InputPlan): boolean {
  return !input.optional && input.when === null && input.per.every((set) => rootOf(plan, set) === set);
}

/** Members of a declared set in the order of the pack; null where the sheet gives them. */
export function declaredMembers(plan: Plan, set: string): readonly string[] | null {
  const members = plan.pack.sets?.[rootOf(plan, set)]?.members;
  return members ? Object.keys(members) : null;
}
