import type { Index } from '../model/at-hand.ts';
import { stepKey } from '../model/evaluation.ts';
import type { Comparison, Condition, Expression } from '../model/plan.ts';
import { deciding, finding, held } from './condition.ts';
import type { Explanation } from './explanation.ts';
import { keyAt } from './label.ts';
import { node } from './node.ts';
import { type Source, sourceAt } from './source.ts';
import type { Telling } from './telling.ts';

/** The comparisons that decided a condition, each with what stands behind it. */
export function reasons(telling: Telling, condition: Condition, index: Index, source: Source): Explanation[] {
  return deciding(telling, condition, index).map((comparison) => {
    const saying = { id: stepKey(comparison.path, index), sentence: finding(telling, comparison, index) };
    const children = factsOf(comparison).flatMap((fact) => behind(telling, fact, index, source));
    return node(telling, { ...saying, children }, { cite: citesOf(telling, comparison) ?? source.cite });
  });
}

/** What stands behind the comparisons that decided a condition: the rules, and the inputs where they need a word more. */
export function grounds(telling: Telling, condition: Condition, index: Index, source: Source): Explanation[] {
  const facts = deciding(telling, condition, index).flatMap(factsOf);
  return facts.flatMap((fact) => behind(telling, fact, index, source));
}

/** Both sides of a comparison, as far as they are named. */
function factsOf({ fact, value }: Comparison): Expression[] {
  return [fact, ...(Array.isArray(value) ? [] : [value as Expression])];
}

/** A comparison says the values by itself, so only what has not been told, or what the sheet does not state, follows. */
function behind(telling: Telling, fact: Expression, index: Index, source: Source): Explanation[] {
  const { plan, told } = telling;
  if (fact.kind === 'rule') return told.has(keyAt(fact, index) ?? '') ? [] : telling.explain(fact, index, source);
  const when = fact.kind === 'input' ? plan.inputs.get(fact.id)?.when : null;
  if (fact.kind !== 'input' || !when) return [];
  return held(telling, when, index) === false ? telling.explain(fact, index, source) : [];
}

/** A comparison of what the sheet states cites what asks for it. */
function citesOf({ plan }: Telling, { fact }: Comparison): readonly string[] | undefined {
  return fact.kind === 'input' ? sourceAt(plan.pack, `inputs/${fact.id}`).cite : undefined;
}
