import type { Expression, Plan } from '../model/plan.ts';
import { walkExpression, walkPlan } from '../operators/walk.ts';

const NAMED = new WeakMap<Plan, ReadonlyMap<string, number>>();

/** The greatest number by which a plan calls a member of a given set, as 2 for `hours[2]`; 0 where it calls none. */
export function calledIn(plan: Plan, set: string): number {
  let known = NAMED.get(plan);
  if (!known) {
    known = gather(plan);
    NAMED.set(plan, known);
  }
  return known.get(set) ?? 0;
}

function gather(plan: Plan): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const expression = (one: Expression): void => {
    if (one.kind !== 'input' && one.kind !== 'rule') return;
    const { per = [] } = (one.kind === 'input' ? plan.inputs : plan.rules).get(one.id) ?? {};
    for (const [place, argument] of one.index.entries()) {
      if (!('member' in argument)) continue;
      const root = plan.sets.get(per[place] ?? '')?.lineage.at(-1) ?? '';
      found.set(root, Math.max(found.get(root) ?? 0, Number(argument.member) || 0));
    }
  };
  walkPlan(plan, { expression });
  for (const { best } of plan.sets.values())
    for (const one of best ? [best.take, ...best.by] : []) walkExpression(one, { expression });
  return found;
}
