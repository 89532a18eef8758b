import type { FormPlan, Plan } from '../model/plan.ts';
import { proverOf } from './prover.ts';
import { search } from './search.ts';
import type { Side } from './side.ts';
import { type Truth, YES } from './truth.ts';
import type { Want } from './wants.ts';

/** Something that a sheet may show, whether it can be graded or not. */
export interface Claim extends Want {
  /** Whether a form has to do with it. */
  concerns(form: FormPlan): boolean;
}

const MOST_BOXES = 400;

/**
 * Whether any sheet whose values are of their types shows a claim; null where that is not settled, or no form has to do
 * with it. The sheets that the prover knows already are tried first.
 */
export function possible(plan: Plan, claim: Claim): boolean | null {
  if (seen(plan, claim)) return true;
  const forms = [...proverOf(plan).forms.values()].filter(({ ground }) => claim.concerns(ground.form));
  let settled = forms.length > 0;
  for (const { root, prefer } of forms) {
    if ((truthOf(claim, root) & YES) === 0) continue;
    const { status } = search(root, [claim], prefer, { left: MOST_BOXES });
    if (status === 'found') return true;
    if (status === 'unproved') settled = false;
  }
  return settled ? false : null;
}

/** Whether one of the graded sheets that the prover knows already shows a claim. */
export function seen(plan: Plan, claim: Claim): boolean {
  const known = [...proverOf(plan).points].filter(({ ground }) => claim.concerns(ground.form));
  return known.some((point) => truthOf(claim, point) === YES);
}

function truthOf(claim: Claim, side: Side): Truth {
  return side.once(claim.id, () => claim.judge(side)).value;
}
