import type { Plan } from '../../../model/plan.ts';
import type { Program } from '../../../model/program.ts';
import type { FileJob } from '../grader.ts';

/** What a cell of the head says, if anything, of a row that falls under a form of a plan. */
export function headText({ pack }: Plan, { form }: Program, key: string): string {
  return { pack: pack.pack, edition: pack.edition, form }[key] ?? '';
}

/** Dates between which the one lies that says which law applies, null for none; null where the choice lets no such sheet by. */
export function forceWithin(
  { choice }: FileJob,
  { pack }: Plan,
): { readonly from: string | null; readonly to: string | null } | null {
  const { appliesBy } = pack.force;
  const [from = null, to = null] = [pack.force.from, pack.force.to].map((date) => (date ? String(date) : null));
  const isOther = [from, to].some((date) => date && 'code' in choice.planFor({ inputs: { [appliesBy]: date } }));
  return isOther ? null : { from, to };
}

/** Whether something is asked of every sheet: a row of empty cells, which is no sheet, then stands out by itself. */
export function asksOfAll({ questions }: Program): boolean {
  return questions.some(({ optional, when, where }) => !optional && !when && !where);
}
