import type { Index } from '../model/at-hand.ts';
import type { ComparisonStep } from '../model/evaluation.ts';
import type { Comparison, Condition, Expression } from '../model/plan.ts';
import type { Value } from '../model/value.ts';
import { present } from '../model/vouched.ts';
import { comparisonOf as operatorOf } from '../operators/comparison.ts';
import type { Evaluate, LinkedPlan } from './linked.ts';
import type { Place } from './place.ts';

/** A comparison that was made. */
class Compared implements ComparisonStep {
  constructor(
    readonly path: string,
    readonly place: Place,
    readonly holds: boolean,
    readonly left: Value,
    readonly right: Value | readonly Value[],
  ) {}

  get index(): Index {
    return this.place.index;
  }
}

/**
 * What decides a condition; every comparison in it is made and recorded, also where what holds is clear before it: the reader
 * of the reasons sees each of them, and a value that is missing or undetermined ends the evaluation wherever in the condition
 * it stands.
 */
export function linkCondition(condition: Condition, plan: LinkedPlan): Evaluate<boolean> {
  if (condition.kind === 'comparison') return comparisonOf(condition, plan);
  if (condition.kind === 'not') {
    const holds = plan.condition(condition.of);
    return (sheet, place) => !holds(sheet, place);
  }
  const all = condition.of.map((one) => plan.condition(one));
  const wanted = condition.kind === 'all' ? all.length : 1;
  return (sheet, place) => {
    let met = 0;
    for (const holds of all) if (holds(sheet, place)) met += 1;
    return met >= wanted;
  };
}

function comparisonOf({ fact, operator, value: to, path }: Comparison, plan: LinkedPlan): Evaluate<boolean> {
  const { holds } = present(operatorOf(operator), operator);
  const left = plan.expression(fact);
  const constant = constantOf(to);
  if (constant !== null)
    return (sheet, place) => {
      const a = left(sheet, place);
      const met = holds(a, constant);
      sheet.comparisons.add(new Compared(path, place, met, a, constant));
      return met;
    };
  const right = isList(to) ? listOf(to, plan) : plan.expression(to);
  return (sheet, place) => {
    const a = left(sheet, place);
    const b = right(sheet, place);
    const met = holds(a, b);
    sheet.comparisons.add(new Compared(path, place, met, a, b));
    return met;
  };
}

/** What stands on the right where no sheet changes it. */
function constantOf(to: Comparison['value']): Value | readonly Value[] | null {
  if (!isList(to)) return to.kind === 'literal' ? to.value : null;
  const values = to.flatMap((one) => (one.kind === 'literal' ? [one.value] : []));
  return values.length === to.length ? values : null;
}

function listOf(of: readonly Expression[], plan: LinkedPlan): Evaluate<readonly Value[]> {
  const values = of.map((one) => plan.expression(one));
  return (sheet, place) => values.map((value) => value(sheet, place));
}

function isList(of: Comparison['value']): of is readonly Expression[] {
  return Array.isArray(of);
}
