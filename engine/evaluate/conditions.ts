import type { Index } from '../model/at-hand.ts';
import type { ComparisonStep } from '../model/evaluation.ts';
import type { Comparison, Condition, Expression } from '../model/plan.ts';
import type { Value } from '../model/value.ts';
import { vouched } from '../model/vouched.ts';
import { COMPARISONS } from '../operators/comparison.ts';

type Values = (of: Expression, index: Index) => Value;

const OPERATORS = new Map(COMPARISONS.map((operator) => [operator.keyword, operator]));

/**
 * Whether a condition holds; every comparison in it goes into `compared`, also where what holds is clear before it: the
 * reader of the reasons sees each of them, and a value that is missing or undetermined ends the evaluation wherever in the
 * condition it stands.
 */
export function decide(condition: Condition, index: Index, value: Values, compared: ComparisonStep[]): boolean {
  if (condition.kind === 'not') return !decide(condition.of, index, value, compared);
  if (condition.kind === 'comparison') {
    const left = value(condition.fact, index);
    const right = isList(condition.value)
      ? condition.value.map((of) => value(of, index))
      : value(condition.value, index);
    const holds = vouched(OPERATORS, condition.operator).holds(left, right);
    compared.push({ path: condition.path, index, holds, left, right });
    return holds;
  }
  const parts = condition.of.map((one) => decide(one, index, value, compared));
  return condition.kind === 'all' ? parts.every(Boolean) : parts.some(Boolean);
}

function isList(of: Comparison['value']): of is readonly Expression[] {
  return Array.isArray(of);
}
