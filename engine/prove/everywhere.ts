import type { Side } from './side.ts';
import { and, MAYBE, not, type Truth, YES } from './truth.ts';

/** Whether something holds at all members of some sets; those that may be missing need not. */
export function everywhere(side: Side, per: readonly string[], judge: (members: readonly string[]) => Truth): Truth {
  const open = per.some((set) => side.members(set).open);
  const truths = side.combinations(per).map(({ members, sure }) => judge(members) | (sure ? 0 : YES));
  return and(open ? [...truths, MAYBE] : truths);
}

/** Whether something holds at some member. */
export function somewhere(side: Side, per: readonly string[], judge: (members: readonly string[]) => Truth): Truth {
  return not(everywhere(side, per, (members) => not(judge(members))));
}
