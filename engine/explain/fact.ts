import type { Index } from '../model/at-hand.ts';
import { factKey } from '../model/evaluation.ts';
import { rootOf } from '../model/members.ts';
import type { RulePlan } from '../model/plan.ts';
import type { Value } from '../model/value.ts';
import type { Explanation } from './explanation.ts';
import { explainInput } from './input.ts';
import { factLabel, factOf } from './label.ts';
import { node } from './node.ts';
import { explainOperation } from './operation.ts';
import { phrase } from './phrases.ts';
import { type Source, sourceAt } from './source.ts';
import { isAnonymous, type Telling } from './telling.ts';
import { valueText } from './value.ts';

/**
 * An input or a rule at some members: its value, and what stands behind it; nothing for a value that was not formed.
 * Of members of an anonymous set nothing is said.
 */
export function explainFact(telling: Telling, id: string, members: readonly string[]): Explanation[] {
  const { plan } = telling;
  const { section, per } = factOf(plan, id);
  const key = factKey(id, members);
  const value = telling.evaluation.trace.values.get(key);
  if (value === undefined || per.some((set) => isAnonymous(plan, set))) return [];
  const named = { id: key, label: factLabel(plan, id, members, telling.language), value };
  const source = withMembers(telling, sourceAt(plan.pack, `${section}/${id}`), per, members);
  const index = telling.hands.of(per, members);
  const input = plan.inputs.get(id);
  if (input) return [explainInput(telling, input, named, index, source)];
  const rule = plan.rules.get(id);
  return rule ? explainRule(telling, rule, named, index, source) : [];
}

interface Named {
  readonly id: string;
  readonly label: string;
  readonly value: Value;
}

/** A rule, explained the first time it is reached. */
function explainRule(telling: Telling, rule: RulePlan, named: Named, index: Index, source: Source): Explanation[] {
  const { plan, language, told } = telling;
  const { id, label } = named;
  const value = valueText(plan, named.value, rule.type, language);
  if (told.has(id)) {
    const sentence = phrase('seen', language, { label, value });
    return [node(telling, { id, label, sentence, value }, { cite: source.cite })];
  }
  told.add(id);
  if (rule.expression.kind === 'operation') {
    return explainOperation(telling, rule.expression, { id, label }, index, source);
  }
  const children = telling.explain(rule.expression, index, source);
  return [node(telling, { id, label, sentence: phrase('is', language, { label, value }), value, children }, source)];
}

/** Members of a declared set that are cited by themselves add their clauses. */
function withMembers(telling: Telling, source: Source, per: readonly string[], members: readonly string[]): Source {
  const { plan } = telling;
  const own = per.flatMap((set, at) => {
    const root = rootOf(plan, set);
    return plan.pack.sets?.[root]?.members?.[members[at] ?? '']?.cite ?? [];
  });
  return { ...source, cite: [...source.cite, ...own] };
}
