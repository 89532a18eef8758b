import type { Index } from '../model/at-hand.ts';
import { stepKey } from '../model/evaluation.ts';
import type { Expression } from '../model/plan.ts';
import { explainAnswers } from './answers.ts';
import { held, open } from './condition.ts';
import type { Explanation } from './explanation.ts';
import { expressionLabel, memberLabel } from './label.ts';
import { node } from './node.ts';
import { type Over, overOf } from './over.ts';
import { phrase } from './phrases.ts';
import type { Ran } from './ran.ts';
import { grounds } from './reason.ts';
import { explainSet, TOLD_SINGLY } from './set.ts';
import { isAnonymous, type Telling } from './telling.ts';
import { valueAt, valueText } from './value.ts';

/** What each member of a set contributed to an operation over it; of an anonymous set, only how many did. */
export function explainMembers(telling: Telling, ran: Ran): Explanation[] {
  const over = overOf(telling, ran);
  if (!over) return [];
  if (isAnonymous(telling.plan, over.set)) return explainAnswers(telling, ran, over);
  const set = explainSet(telling, over.set);
  const members = [...over.counted, ...over.others];
  if (members.length > TOLD_SINGLY) return [...set, ...inLines(telling, ran, over)];
  return [...set, ...members.flatMap((member) => explainMember(telling, ran, over, member))];
}

/** The member's operands; where there is none, or it was left out, why it counts or not. */
function explainMember(telling: Telling, { operation, index, source }: Ran, over: Over, member: string): Explanation[] {
  const { plan, language } = telling;
  const at = telling.hands.with(index, over.set, member);
  const counts = over.counted.includes(member);
  const operands = counts ? over.operands.flatMap((operand) => telling.explain(operand, at, source)) : [];
  if (over.conditions.length === 0 || operands.length > 0) return operands;
  const told = over.conditions.filter((one) => counts || held(telling, one, at) === false);
  const label = memberLabel(plan, over.set, member, language);
  const reason = told.flatMap((one) => open(telling, one, at, index)).join(phrase('and', language));
  const children = told.flatMap((one) => grounds(telling, one, at, source));
  const sentence =
    reason === ''
      ? phrase('allCounted', language, { items: label })
      : phrase(counts ? 'counted' : 'notCounted', language, { member: label, reason });
  return [node(telling, { id: stepKey(operation.path, at), label, sentence, children }, { cite: source.cite })];
}

/** Many members: a line per operand with every value, or who counted; and who did not. */
function inLines(telling: Telling, { operation, index, source }: Ran, over: Over): Explanation[] {
  const { plan, language } = telling;
  const name = (member: string) => memberLabel(plan, over.set, member, language);
  const line = (id: string, sentence: string) =>
    node(telling, { id: `${operation.path}/${id}`, sentence }, { cite: source.cite });
  const values = over.operands.flatMap((operand, position) => {
    const label = expressionLabel(plan, operand, index, language);
    const items = over.counted.flatMap((member) => {
      const value = textAt(telling, operand, telling.hands.with(index, over.set, member));
      return value === null ? [] : [phrase('is', language, { label: name(member), value })];
    });
    if (label === null || items.length === 0) return [];
    return [line(String(position), phrase('listed', language, { label, items: items.join('; ') }))];
  });
  const list = (which: 'allCounted' | 'allNotCounted', members: readonly string[]) =>
    members.length === 0 ? [] : [line(which, phrase(which, language, { items: members.map(name).join('; ') }))];
  const counted = over.conditions.length > 0 && values.length === 0 ? list('allCounted', over.counted) : [];
  return [...values, ...counted, ...list('allNotCounted', over.others)];
}

function textAt(telling: Telling, expression: Expression, index: Index): string | null {
  const value = valueAt(telling, expression, index);
  return value === undefined ? null : valueText(telling.plan, value, expression.type, telling.language);
}
