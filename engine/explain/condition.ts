import type { Index } from '../model/at-hand.ts';
import type { Comparison, Condition, Plan } from '../model/plan.ts';
import type { Language } from '../model/text.ts';
import { comparisonText } from './comparison.ts';
import { phrase } from './phrases.ts';
import type { Telling } from './telling.ts';

/** A condition as a sentence, as the act asks it: “Penalty is “Reprimand” and Months in post is less than 3”. */
export function conditionText(plan: Plan, condition: Condition, language: Language, index: Index = {}): string {
  switch (condition.kind) {
    case 'comparison':
      return comparisonText(plan, condition, language, { index });
    case 'not':
      return negated(plan, condition.of, language, index);
    case 'all':
    case 'any': {
      const parts = condition.of.map((one) => {
        const text = conditionText(plan, one, language, index);
        return isMixed(condition.kind, one) ? `(${text})` : text;
      });
      return parts.join(phrase(condition.kind === 'all' ? 'and' : 'or', language));
    }
  }
}

function negated(plan: Plan, condition: Condition, language: Language, index: Index): string {
  if (condition.kind === 'comparison') return comparisonText(plan, condition, language, { holds: false, index });
  if (condition.kind === 'not') return conditionText(plan, condition.of, language, index);
  return phrase('not', language, { condition: conditionText(plan, condition, language, index) });
}

/** Whether a part needs brackets: “or” inside “and”, or the other way round. */
function isMixed(kind: 'all' | 'any', part: Condition): boolean {
  return (part.kind === 'all' || part.kind === 'any') && part.kind !== kind && part.of.length > 1;
}

/** Whether a condition held for the members at hand; undefined where it was not tried. */
export function held(telling: Telling, condition: Condition, index: Index): boolean | undefined {
  if (condition.kind === 'comparison') return telling.evaluation.trace.comparisons.get(condition.path, index)?.holds;
  if (condition.kind === 'not') {
    const inner = held(telling, condition.of, index);
    return inner === undefined ? undefined : !inner;
  }
  const parts = condition.of.map((one) => held(telling, one, index));
  const decisive = condition.kind === 'any';
  if (parts.includes(decisive)) return decisive;
  return parts.includes(undefined) ? undefined : !decisive;
}

/**
 * The comparisons that decided a condition: of an “all” that failed and of an “any” that held, those that made it so;
 * else every one.
 */
export function deciding(telling: Telling, condition: Condition, index: Index): Comparison[] {
  if (condition.kind === 'comparison') return held(telling, condition, index) === undefined ? [] : [condition];
  if (condition.kind === 'not') return deciding(telling, condition.of, index);
  const outcome = held(telling, condition, index);
  return condition.of
    .filter((one) => outcome === undefined || held(telling, one, index) === outcome)
    .flatMap((one) => deciding(telling, one, index));
}

/** Every comparison in a condition. */
export function comparisonsIn(condition: Condition): Comparison[] {
  if (condition.kind === 'comparison') return [condition];
  return condition.kind === 'not' ? comparisonsIn(condition.of) : condition.of.flatMap(comparisonsIn);
}

/**
 * Whether a condition fails for a member by what the act says of that member, whatever the sheet says: an indicator of
 * another competency, a parameter of another form. Such a member is out of the question, and nothing needs saying.
 */
export function isOutOfQuestion(telling: Telling, condition: Condition, index: Index): boolean {
  return isSettledAs(telling, condition, index, false);
}

/** Whether what the act says alone makes a condition hold, or fail. */
function isSettledAs(telling: Telling, condition: Condition, index: Index, outcome: boolean): boolean {
  if (condition.kind === 'comparison') return isSettled(condition) && held(telling, condition, index) === outcome;
  if (condition.kind === 'not') return isSettledAs(telling, condition.of, index, !outcome);
  const settled = (one: Condition) => isSettledAs(telling, one, index, outcome);
  return outcome === (condition.kind === 'any') ? condition.of.some(settled) : condition.of.every(settled);
}

/** What was open about a condition and decided it: a sentence for each comparison of what the sheet says. */
export function open(telling: Telling, condition: Condition, index: Index, named: Index = index): string[] {
  const found = deciding(telling, condition, index).filter((one) => !isSettled(one));
  return found.map((one) => finding(telling, one, index, named));
}

/** Whether both sides of a comparison are settled by the act, the form and the member at hand. */
function isSettled({ fact, value }: Comparison): boolean {
  return [fact, ...[value].flat()].every((side) => {
    if (side.kind === 'attribute') return !side.choice;
    return side.kind === 'literal' || side.kind === 'member' || side.kind === 'form';
  });
}

/**
 * What a comparison found: a sentence that is the case, with the values that stood on both sides. `named` are the members
 * at hand that need naming; all of them unless told.
 */
export function finding(telling: Telling, comparison: Comparison, index: Index, named: Index = index): string {
  const { plan, language, evaluation } = telling;
  const sides = evaluation.trace.comparisons.get(comparison.path, index);
  return comparisonText(plan, comparison, language, { ...(sides && { holds: sides.holds, sides }), index: named });
}

/** All that decided a condition, in one sentence. */
export function findings(telling: Telling, condition: Condition, index: Index): string {
  const told = deciding(telling, condition, index).map((one) => finding(telling, one, index));
  return told.join(phrase('and', telling.language));
}
