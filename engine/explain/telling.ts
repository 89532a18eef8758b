import type { Index, MembersAtHand } from '../model/at-hand.ts';
import type { Evaluation } from '../model/evaluation.ts';
import type { Expression, Plan } from '../model/plan.ts';
import type { Language } from '../model/text.ts';
import type { Explanation } from './explanation.ts';
import type { Source } from './source.ts';

/** What is being told: which evaluation of which plan, in which language, and what has been told so far. */
export interface Telling {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly language: Language;
  readonly hands: MembersAtHand;
  /** Keys of values and ids of readings that have been explained. */
  readonly told: Set<string>;
  /** Explains what stands inside something that is explained, with these members at hand. */
  explain(expression: Expression, index: Index, source: Source): Explanation[];
}

/** Members of a set that was used; empty where it was not. */
export function membersOf({ evaluation }: Telling, set: string): readonly string[] {
  return evaluation.trace.members.get(set) ?? [];
}

/** Whether a set's members must never be shown. */
export function isAnonymous(plan: Plan, set: string): boolean {
  return plan.sets.get(set)?.anonymous ?? false;
}
