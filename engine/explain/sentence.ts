import type { Detail } from '../model/evaluation.ts';
import type { Expression } from '../model/plan.ts';
import type { Text } from '../model/text.ts';
import type { Type } from '../model/type.ts';
import { formatNumber } from '../number/format.ts';
import { entryName } from './entries.ts';
import { filled } from './phrases.ts';
import type { Ran } from './ran.ts';
import type { Telling } from './telling.ts';
import { valueText } from './value.ts';

/** An operator's sentence filled with what one run of it told; null where the run told too little. */
export function stepSentence(telling: Telling, ran: Ran, type: Type): string | null {
  const { plan, language, evaluation } = telling;
  const step = evaluation.trace.steps.get(ran.operation.path, ran.index);
  if (!step) return null;
  const told = Object.entries(step.detail()).map(([name, detail]) => [name, detailText(telling, ran, name, detail)]);
  const params = { ...Object.fromEntries(told), value: valueText(plan, step.value, type, language) };
  const template = ran.operator.sentence[language];
  const names = [...template.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name = '']) => name);
  return names.every((name) => Object.hasOwn(params, name)) ? filled(template, params, language) : null;
}

function detailText(telling: Telling, ran: Ran, name: string, detail: Detail[string]): string {
  const { plan, language } = telling;
  if (typeof detail === 'number') return formatNumber(detail, language);
  if (isText(detail)) return detail[language];
  const entry = typeof detail === 'string' ? entryName(telling, ran, detail) : null;
  return entry ?? valueText(plan, detail, slotType(ran, name), language);
}

/** A detail that is named as a slot tells the value of what stands there. */
function slotType({ operation, operator }: Ran, name: string): Type | undefined {
  const kind = operator.slots[name]?.kind;
  if (kind !== 'operand' && kind !== 'operands' && kind !== 'keys') return undefined;
  const [first] = [operation.slots[name]].flat() as (Expression | undefined)[];
  return first?.type;
}

function isText(detail: Detail[string]): detail is Text {
  return typeof detail === 'object' && 'kk' in detail;
}

/** A sentence in the middle of a line: its first word in lower case, unless a value or a label stands there. */
export function inLine(sentence: string, template: string): string {
  return template.startsWith('{') ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
