import type { Condition, Expression } from '../model/plan.ts';
import type { Type } from '../model/type.ts';
import type { Value } from '../model/value.ts';
import { vouched } from '../model/vouched.ts';
import type { Evaluate, LinkedPlan, LinkedSet } from './linked.ts';
import type { Place } from './place.ts';

/** Members by the value that they have in common. */
export type Groups = ReadonlyMap<Value, readonly Place[]>;

/**
 * A condition that asks whether a value of a member is the same as another that does not depend on the member: of a set whose
 * members are grouped by the first, those for which it holds are found without asking each.
 */
export interface Match {
  readonly left: Evaluate;
  readonly right: Evaluate;
  /** The sets beside this one of which a member is at hand to the left; null where the members of this one cannot be grouped so. */
  beside(set: LinkedSet): readonly LinkedSet[] | null;
}

/** Types whose values are the same where JavaScript says so. */
const PLAIN: ReadonlySet<Type['kind']> = new Set(['choice', 'text', 'boolean', 'date']);

export function matchOf(condition: Condition, plan: LinkedPlan): Match | null {
  if (condition.kind !== 'comparison' || condition.operator !== 'equal') return null;
  const { fact, value } = condition;
  if ('length' in value || !PLAIN.has(fact.type.kind)) return null;
  const [left, right] = [setsOf(fact, plan), setsOf(value, plan)];
  if (!left || !right) return null;
  const known = new Map<LinkedSet, readonly LinkedSet[] | null>();
  return {
    left: plan.expression(fact),
    right: plan.expression(value),
    beside(set) {
      const beside = known.get(set) ?? besideOf(set, left, right);
      known.set(set, beside);
      return beside;
    },
  };
}

/** The sets of which the member at hand tells a value; null where more than that does. */
function setsOf(of: Expression, plan: LinkedPlan): readonly LinkedSet[] | null {
  if (of.kind === 'literal') return [];
  if (of.kind === 'member' || (of.kind === 'attribute' && !of.choice)) return [vouched(plan.sets, of.set)];
  if (of.kind !== 'input' && of.kind !== 'rule') return null;
  const sets = of.index.flatMap((one) => ('set' in one ? [vouched(plan.sets, one.set)] : []));
  return sets.length === of.index.length ? sets : null;
}

function besideOf(
  set: LinkedSet,
  left: readonly LinkedSet[],
  right: readonly LinkedSet[],
): readonly LinkedSet[] | null {
  const isOf = (other: LinkedSet): boolean => set.plan.lineage.includes(other.plan.id);
  return left.some(isOf) && !right.some(isOf) ? left.filter((other) => !isOf(other)) : null;
}
