import type { Side } from './side.ts';
import { both, MAYBE, not, type Truth, YES } from './truth.ts';

/** Whether something holds at all members of some sets; those that may be missing need not. */
export function everywhere(side: Side, per: readonly string[], judge: (members: readonly string[]) => Truth): Truth {
  let truth: Truth = per.some((set) => side.members(set).open) ? MAYBE : YES;
  for (const { members, sure } of side.combinations(per)) truth = both(truth, judge(members) | (sure ? 0 : YES));
  return truth;
}

/** Whether something holds at some member. */
export function somewhere(side: Side, per: readonly string[], judge: (members: readonly string[]) => Truth): Truth {
  return not(everywhere(side, per, (members) => not(judge(members))));
}
