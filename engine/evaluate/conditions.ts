import type { Index } from '../model/at-hand.ts';
import type { ComparisonStep } from '../model/evaluation.ts';
import type { Comparison, Condition, Expression } from '../model/plan.ts';
import type { Value } from '../model/value.ts';
import { present } from '../model/vouched.ts';
import { comparisonOf } from '../operators/comparison.ts';
import type { Place } from './place.ts';

/** Forms values. */
interface Values {
  value(of: Expression, place: Place): Value;
}

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
 * Whether a condition holds; every comparison in it goes into `compared`, also where what holds is clear before it: the
 * reader of the reasons sees each of them, and a value that is missing or undetermined ends the evaluation wherever in the
 * condition it stands.
 */
export function decide(condition: Condition, place: Place, values: Values, compared: ComparisonStep[]): boolean {
  if (condition.kind === 'not') return !decide(condition.of, place, values, compared);
  if (condition.kind === 'comparison') {
    const made = compare(condition, place, values);
    compared.push(made);
    return made.holds;
  }
  const { kind, of } = condition;
  let met = 0;
  for (const one of of) if (decide(one, place, values, compared)) met += 1;
  return kind === 'all' ? met === of.length : met > 0;
}

/** One comparison, with what stands on each side. */
export function compare({ fact, operator, value: to, path }: Comparison, place: Place, values: Values): ComparisonStep {
  const left = values.value(fact, place);
  const right = isList(to) ? to.map((of) => values.value(of, place)) : values.value(to, place);
  const holds = present(comparisonOf(operator), operator).holds(left, right);
  return new Compared(path, place, holds, left, right);
}

function isList(of: Comparison['value']): of is readonly Expression[] {
  return Array.isArray(of);
}
