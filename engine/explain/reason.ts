import { stepKey } from '../model/evaluation.ts';
import type { Comparison, Condition, Expression } from '../model/plan.ts';
import { deciding, finding } from './condition.ts';
import type { Explanation } from './explanation.ts';
import { node } from './node.ts';
import { type Source, sourceAt } from './source.ts';
import type { Index, Telling } from './telling.ts';

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

/** What the sheet states needs no more words than the comparison has; an input that was not asked does. */
function behind(telling: Telling, fact: Expression, index: Index, source: Source): Explanation[] {
  const stated = fact.kind === 'input' && telling.plan.inputs.get(fact.id)?.when === null;
  return fact.kind === 'rule' || (fact.kind === 'input' && !stated) ? telling.explain(fact, index, source) : [];
}

/** A comparison of what the sheet states cites what asks for it. */
function citesOf({ plan }: Telling, { fact }: Comparison): readonly string[] | undefined {
  return fact.kind === 'input' ? sourceAt(plan.pack, `inputs/${fact.id}`).cite : undefined;
}
