import type { Sheet } from '../model/generated/sheet.ts';
import { UNSETTLED } from '../model/messages/prove.ts';
import type { Opening, Plan } from '../model/plan.ts';
import type { Text } from '../model/text.ts';
import type { Goal } from './goals.ts';
import { proverOf } from './prover.ts';
import { sheetOf } from './sheet.ts';

export type { Goal } from './goals.ts';

/** A complete sheet that shows a goal; a proof that none does; or neither, and why. */
export type Answer =
  | { readonly status: 'found'; readonly sheet: Sheet }
  | { readonly status: 'none' }
  | { readonly status: 'unproved'; readonly why: Text };

/**
 * Looks for a sheet that shows a goal, on one form or on any. Deterministic; the sheet is evaluated by the prover alone
 *, exactly (test/prove holds that the engine agrees).
 */
export function seek(plan: Plan, goal: Goal, form?: string): Answer {
  const found = proverOf(plan).seek(goal, form);
  if (found.status !== 'found')
    return found.status === 'none' ? found : { status: 'unproved', why: UNSETTLED[found.why] };
  const { point } = found;
  return {
    status: 'found',
    get sheet() {
      return sheetOf(point);
    },
  };
}

/** A sheet that meets what types could not rule out: a hole, an overlap, a zero divisor, an empty set. */
export function witnessOf(plan: Plan, opening: Opening): Answer {
  return seek(plan, { kind: 'opening', opening });
}
