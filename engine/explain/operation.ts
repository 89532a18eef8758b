import type { Index } from '../model/at-hand.ts';
import type { Expression } from '../model/plan.ts';
import { operatorOf } from '../operators/index.ts';
import type { Explanation } from './explanation.ts';
import { node } from './node.ts';
import { explainParts, fallbackUsed, goesByCases, withEntries } from './parts.ts';
import { phrase } from './phrases.ts';
import type { Ran } from './ran.ts';
import { inLine, stepSentence } from './sentence.ts';
import type { Source } from './source.ts';
import type { Telling } from './telling.ts';
import { valueText } from './value.ts';

export type Applied = Expression & { readonly kind: 'operation' };

/**
 * An operation, of a rule under the rule's label, or one written in place, which has none: its operator's sentence and
 * what stands behind it. One that gave no value gives what stands behind it alone.
 */
export function explainOperation(
  telling: Telling,
  expression: Applied,
  named: { readonly id: string; readonly label?: string },
  index: Index,
  source: Source,
): Explanation[] {
  const { plan, language } = telling;
  const ran = ranOf(expression, index, source);
  const step = telling.evaluation.trace.steps.get(expression.node.path, index);
  if (!step) return explainParts(telling, ran);
  const value = valueText(plan, step.value, expression.type, language);
  const sentence = sentenceOf(telling, ran, expression, named.label, value);
  return [
    node(telling, { ...named, sentence, value, children: explainParts(telling, ran) }, withEntries(telling, ran)),
  ];
}

function ranOf({ node: operation }: Applied, index: Index, source: Source): Ran {
  const operator = operatorOf(operation.op);
  if (!operator) throw new TypeError(`no operator ${operation.op} at ${operation.path}`);
  return { operation, operator, index, source };
}

function sentenceOf(telling: Telling, ran: Ran, { type }: Applied, label: string | undefined, value: string): string {
  const { language } = telling;
  const inPlace = fallbackUsed(telling, ran) !== null;
  const told = goesByCases(telling, ran) ? null : stepSentence(telling, ran, type);
  const sentence = inPlace ? phrase('inPlace', language, { value }) : told;
  if (label === undefined) return sentence ?? value;
  if (sentence === null) return phrase('is', language, { label, value });
  const rest = inLine(sentence, inPlace ? '' : ran.operator.sentence[language]);
  return phrase('how', language, { label, sentence: rest });
}
