import { deciding, finding, findings, isOutOfQuestion, open } from './condition.ts';
import { conditionsOf, type Entry, entriesMet } from './entries.ts';
import type { Explanation } from './explanation.ts';
import { node } from './node.ts';
import { phrase } from './phrases.ts';
import type { Ran } from './ran.ts';
import { grounds } from './reason.ts';
import { sourceAt } from './source.ts';
import type { Telling } from './telling.ts';
import { valueAt, valueText } from './value.ts';

/** The cases, limits and rows that applied; where all go by conditions and none held, why none did. */
export function explainCases(telling: Telling, ran: Ran): Explanation[] {
  const met = entriesMet(telling, ran);
  return met.length > 0 ? met.flatMap((entry) => explainCase(telling, ran, entry)) : noneApplies(telling, ran);
}

/** A row gives what stands behind its value; a case or a limit also says why it applied. */
function explainCase(telling: Telling, { index }: Ran, entry: Entry): Explanation[] {
  const { plan, language } = telling;
  const source = sourceAt(plan.pack, entry.path);
  const [operand] = entry.operands;
  const behind = () =>
    entry.operands.flatMap((one) => (one.kind === 'literal' ? [] : telling.explain(one, index, source)));
  if (!entry.when) return behind();
  const found = operand && valueAt(telling, operand, index);
  const value = found === undefined ? undefined : valueText(plan, found, operand?.type, language);
  const reason = open(telling, entry.when, index).join(phrase('and', language)) || findings(telling, entry.when, index);
  const sentence = value === undefined ? reason : phrase('applies', language, { reason, value });
  const children = [...grounds(telling, entry.when, index, source), ...behind()];
  return [node(telling, { id: entry.path, sentence, value, children }, source)];
}

function noneApplies(telling: Telling, ran: Ran): Explanation[] {
  const { index, operation, source } = ran;
  const conditions = conditionsOf(ran).filter((when) => !isOutOfQuestion(telling, when, index));
  const told = new Set(
    conditions.flatMap((when) => deciding(telling, when, index)).map((one) => finding(telling, one, index)),
  );
  if (told.size === 0) return [];
  const sentence = phrase('noneApplies', telling.language, { reason: [...told].join('; ') });
  const children = conditions.flatMap((when) => grounds(telling, when, index, source));
  return [node(telling, { id: `${operation.path}/none`, sentence, children }, { cite: source.cite })];
}
