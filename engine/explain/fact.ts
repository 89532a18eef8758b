import { factKey } from '../model/evaluation.ts';
import type { Expression, Operation } from '../model/plan.ts';
import type { Value } from '../model/value.ts';
import { operatorOf } from '../operators/index.ts';
import { held } from './condition.ts';
import type { Explanation } from './explanation.ts';
import { factLabel, factOf } from './label.ts';
import { node } from './node.ts';
import { explainParts, fallbackUsed, isLastCase, withEntries } from './operation.ts';
import { phrase } from './phrases.ts';
import type { Ran } from './ran.ts';
import { grounds } from './reason.ts';
import { inLine, stepSentence } from './sentence.ts';
import { type Source, sourceAt } from './source.ts';
import { type Index, isAnonymous, recorded, type Telling } from './telling.ts';
import { valueText } from './value.ts';

/** An input or a rule at some members: its value, and what stands behind it. Of an anonymous set nothing is said. */
export function explainFact(telling: Telling, id: string, members: readonly string[]): Explanation[] {
  const { plan, language, told } = telling;
  const { section, per } = factOf(plan, id);
  if (per.some((set) => isAnonymous(plan, set))) return [];
  const key = factKey(id, members);
  const label = factLabel(plan, id, members, language);
  const source = withMembers(telling, sourceAt(plan.pack, `${section}/${id}`), per, members);
  const found = telling.evaluation.trace.values.get(key);
  const index = Object.fromEntries(per.map((set, at) => [set, members[at] ?? '']));
  const saying = { id: key, label };
  if (section === 'inputs') return [explainInput(telling, { ...saying, input: id, value: found }, index, source)];
  const rule = plan.rules.get(id);
  if (!rule) return [];
  const value = found === undefined ? undefined : valueText(plan, found, rule.type, language);
  if (value !== undefined && told.has(key)) {
    return [
      node(telling, { ...saying, sentence: phrase('seen', language, { label, value }), value }, { cite: source.cite }),
    ];
  }
  told.add(key);
  if (rule.expression.kind !== 'operation') {
    const children = telling.explain(rule.expression, index, source);
    return [
      node(
        telling,
        { ...saying, sentence: phrase('is', language, { label, value: value ?? '' }), value, children },
        source,
      ),
    ];
  }
  return [
    explainOperation(
      telling,
      { operation: rule.expression.node, expression: rule.expression, label, key, value },
      index,
      source,
    ),
  ];
}

interface Stated {
  readonly id: string;
  readonly label: string;
  readonly input: string;
  readonly value: Value | undefined;
}

function explainInput(
  telling: Telling,
  { id, label, input, value }: Stated,
  index: Index,
  source: Source,
): Explanation {
  const { plan, language } = telling;
  const declared = plan.inputs.get(input);
  if (value === undefined)
    return node(telling, { id, label, sentence: phrase('missing', language, { label }) }, source);
  const text = valueText(plan, value, declared?.type, language);
  const asked = declared?.when ? held(telling, declared.when, index) !== false : true;
  const children = declared?.when && !asked ? grounds(telling, declared.when, index, source) : [];
  const sentence = phrase(asked ? 'stated' : 'notAsked', language, { label, value: text });
  return node(telling, { id, label, sentence, value: text, children }, source);
}

interface Named {
  readonly operation: Operation;
  readonly expression: Expression;
  readonly label?: string;
  readonly key: string;
  readonly value: string | undefined;
}

/** An operation: of a rule, with the rule's name, or one written in place, which has none. */
export function explainOperation(telling: Telling, named: Named, index: Index, source: Source): Explanation {
  const { operation, expression, label, key, value } = named;
  const operator = operatorOf(operation.op);
  if (!operator) throw new RangeError(`no operator ${operation.op} at ${operation.path}`);
  const ran: Ran = { operation, operator, index, source };
  const sentence = sentenceOf(telling, ran, expression, label, value);
  const children = explainParts(telling, ran);
  return node(telling, { id: key, label, sentence, value, children }, withEntries(telling, ran));
}

function sentenceOf(
  telling: Telling,
  ran: Ran,
  expression: Expression,
  label: string | undefined,
  value: string | undefined,
): string {
  const { language } = telling;
  const step = recorded(telling.evaluation.trace.steps, ran.operation.path, ran.index);
  if (value === undefined || !step) return phrase('noValue', language, { label: label ?? ran.operator.title });
  const inPlace = fallbackUsed(telling, ran) !== null && !isLastCase(ran);
  const sentence = inPlace ? phrase('inPlace', language, { value }) : stepSentence(telling, ran, step, expression.type);
  if (label === undefined) return sentence ?? value;
  if (sentence === null) return phrase('is', language, { label, value });
  const rest = inLine(sentence, inPlace ? '' : ran.operator.sentence[language]);
  return phrase('how', language, { label, sentence: rest });
}

/** Members of a declared set that are cited by themselves add their clauses. */
function withMembers(telling: Telling, source: Source, per: readonly string[], members: readonly string[]): Source {
  const { plan } = telling;
  const own = per.flatMap((set, at) => {
    const root = plan.sets.get(set)?.lineage.at(-1) ?? set;
    return plan.pack.sets?.[root]?.members?.[members[at] ?? '']?.cite ?? [];
  });
  return { ...source, cite: [...source.cite, ...own] };
}
