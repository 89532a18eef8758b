import { factKey, type Trace } from '../model/evaluation.ts';
import type { Comparison, Condition, Expression } from '../model/plan.ts';
import type { NumberType } from '../model/type.ts';
import { type Exact, isExact, isInterval, type Value } from '../model/value.ts';
import { addToDate } from '../number/date.ts';
import { integer, parseExact, step } from '../number/exact.ts';
import type { Failing } from './aim.ts';
import { type Blueprint, type Drawing, questions } from './blueprint.ts';
import { fitted, written } from './draw.ts';
import type { Random } from './random.ts';

/** Changes the blueprint so that one comparison of the condition would hold; false where it doesn't know how. */
export function obey(drawing: Drawing, blueprint: Blueprint, trace: Trace, failing: Failing, random: Random): boolean {
  const comparisons = comparisonsOf(failing.condition);
  if (comparisons.length === 0) return false;
  const comparison = random.pick(comparisons);
  if (Array.isArray(comparison.value)) return false;
  const target = valueFor(drawing, comparison.value as Expression, trace, failing);
  if (target === undefined) return false;
  const { fact } = comparison;
  if (fact.kind === 'input') {
    const key = keyOf(drawing, fact, failing);
    const value = key !== null && meeting(comparison.operator, target, fact.type as NumberType, random);
    if (key === null || value === false) return false;
    blueprint.values.set(key, value);
    return true;
  }
  const current = valueFor(drawing, fact, trace, failing);
  if (!isNumber(target) || !isNumber(current)) return false;
  return nudge(drawing, blueprint, failing.condition, target.sub(current), random);
}

/** Comparisons of which it helps if they hold. */
function comparisonsOf(condition: Condition): Comparison[] {
  if (condition.kind === 'comparison') return [condition];
  return condition.kind === 'not' ? [] : condition.of.flatMap(comparisonsOf);
}

/** A written value that stands in the relation to the target. */
function meeting(operator: string, target: Value, type: NumberType, random: Random): string | number | boolean | false {
  if (isInterval(target)) {
    return written(fitted(random.pick([target.from, target.to, target.from.add(target.to).div(2)]), type));
  }
  const way = operator.startsWith('lessThan') ? -1 : operator.startsWith('greaterThan') ? 1 : 0;
  const strict = way !== 0 && !operator.endsWith('Inclusive');
  if (isNumber(target)) {
    const moved = strict || (way !== 0 && random.chance(0.3)) ? target.add(step(type.places ?? 2).mul(way)) : target;
    return written(fitted(moved, type));
  }
  if (typeof target !== 'string') return false;
  return way !== 0 && /^\d{4}-/.test(target) ? addToDate(target, { days: strict ? way : 0 }) : target;
}

/** Moves one number behind a total by what the total lacks. */
function nudge(drawing: Drawing, blueprint: Blueprint, condition: Condition, by: Exact, random: Random): boolean {
  const behind = drawing.uses.inputsBehind(condition);
  const numbers = questions(drawing, blueprint).filter(
    ({ input, keys }) => behind.has(input.id) && input.type.kind === 'number' && keys.length > 0,
  );
  if (numbers.length === 0) return false;
  const { input, keys } = random.pick(numbers);
  const key = random.pick(keys);
  const now = parseExact(String(blueprint.values.get(key))) ?? integer(0);
  blueprint.values.set(key, written(fitted(now.add(by), input.type as NumberType)));
  return true;
}

function valueFor(drawing: Drawing, expression: Expression, trace: Trace, failing: Failing): Value | undefined {
  if (expression.kind === 'literal') return expression.value;
  const key = keyOf(drawing, expression, failing);
  return key === null ? undefined : trace.values.get(key);
}

/** Key of an input or rule at the members where the condition fails. */
function keyOf(drawing: Drawing, expression: Expression, { per, members }: Failing): string | null {
  if (expression.kind !== 'input' && expression.kind !== 'rule') return null;
  const lineage = (set: string) => drawing.plan.sets.get(set)?.lineage ?? [set];
  const path = expression.index.map((one) => {
    if ('member' in one) return one.member;
    const home = per.find((set) => lineage(set).includes(one.set));
    return home === undefined ? undefined : members[home];
  });
  return path.every((member) => member !== undefined) ? factKey(expression.id, path) : null;
}

function isNumber(value: Value | undefined): value is Exact {
  return value !== undefined && isExact(value);
}
