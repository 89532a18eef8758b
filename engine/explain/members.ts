import { stepKey } from '../model/evaluation.ts';
import type { Condition, Expression } from '../model/plan.ts';
import { comparisonsIn, findings, held } from './condition.ts';
import type { Explanation } from './explanation.ts';
import { expressionLabel, memberLabel } from './label.ts';
import { node } from './node.ts';
import { phrase } from './phrases.ts';
import type { Ran } from './ran.ts';
import { grounds } from './reason.ts';
import { explainSet, TOLD_SINGLY } from './set.ts';
import { type Index, isAnonymous, membersOf, type Telling, withMember } from './telling.ts';
import { valueAt, valueText } from './value.ts';

/** What an operation does over the members of a set. */
interface Over {
  readonly set: string;
  readonly conditions: readonly Condition[];
  readonly operands: readonly Expression[];
  readonly counted: readonly string[];
  readonly others: readonly string[];
}

/** What each member of a set contributed to an operation over it; of an anonymous set, only how many did. */
export function explainMembers(telling: Telling, ran: Ran): Explanation[] {
  const over = overOf(telling, ran);
  if (!over) return [];
  if (isAnonymous(telling.plan, over.set)) return answers(telling, ran, over);
  const members = membersOf(telling, over.set);
  const set = explainSet(telling, over.set);
  if (members.length > TOLD_SINGLY) return [...set, ...inLines(telling, ran, over)];
  return [...set, ...members.flatMap((member) => explainMember(telling, ran, over, member))];
}

/** The set an operation runs over and what stands under its members; null where it runs over none. */
function overOf(telling: Telling, { operation, operator, index }: Ran): Over | null {
  const slots = Object.entries(operator.slots).filter(([name]) => operation.slots[name] !== undefined);
  const set = slots.find(([, slot]) => slot.kind === 'set');
  if (!set) return null;
  const name = operation.slots[set[0]] as string;
  const under = slots.filter(([, slot]) => slot.over === set[0]);
  const conditions = under
    .filter(([, slot]) => slot.kind === 'condition')
    .map(([key]) => operation.slots[key] as Condition);
  const operands = under
    .filter(([, slot]) => slot.kind !== 'condition')
    .flatMap(([key]) => operation.slots[key] as Expression | Expression[]);
  const counts = (member: string) =>
    conditions.every((one) => held(telling, one, withMember(telling.plan, index, name, member)) !== false);
  const members = membersOf(telling, name);
  const counted = members.filter(counts);
  return { set: name, conditions, operands, counted, others: members.filter((member) => !counted.includes(member)) };
}

function explainMember(telling: Telling, { operation, index, source }: Ran, over: Over, member: string): Explanation[] {
  const { plan, language } = telling;
  const at = withMember(plan, index, over.set, member);
  const counts = over.counted.includes(member);
  const operands = counts ? over.operands.flatMap((operand) => telling.explain(operand, at, source)) : [];
  if (over.conditions.length === 0 || operands.length > 0) return operands;
  const told = over.conditions.filter((one) => counts || held(telling, one, at) === false);
  const label = memberLabel(plan, over.set, member, language);
  const reason = told.map((one) => findings(telling, one, at)).join(phrase('and', language));
  const sentence = phrase(counts ? 'counted' : 'notCounted', language, { member: label, reason });
  const children = told.flatMap((one) => grounds(telling, one, at, source));
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
    const items = over.counted.map((member) => {
      return phrase('is', language, {
        label: name(member),
        value: textAt(telling, operand, withMember(plan, index, over.set, member)),
      });
    });
    return label === null
      ? []
      : [line(String(position), phrase('listed', language, { label, items: items.join('; ') }))];
  });
  const list = (which: 'allCounted' | 'allNotCounted', members: readonly string[]) =>
    members.length === 0 ? [] : [line(which, phrase(which, language, { items: members.map(name).join('; ') }))];
  const counted = over.conditions.length > 0 && values.length === 0 ? list('allCounted', over.counted) : [];
  return [...values, ...counted, ...list('allNotCounted', over.others)];
}

function textAt(telling: Telling, expression: Expression, index: Index): string {
  const value = valueAt(telling, expression, index);
  return value === undefined ? '?' : valueText(telling.plan, value, expression.type, telling.language);
}

/** How many answers an anonymous set gave; neither who, nor which. */
function answers(telling: Telling, { operation, index, source }: Ran, over: Over): Explanation[] {
  const { plan, language } = telling;
  const asked =
    over.operands.length > 0 ? over.operands : over.conditions.flatMap(comparisonsIn).map(({ fact }) => fact);
  const count = over.operands.length > 0 ? over.counted.length : over.counted.length + over.others.length;
  const labels = new Set(
    asked.map((one) => expressionLabel(plan, one, index, language)).filter((label) => label !== null),
  );
  return [...labels].map((label) => {
    const sentence = phrase(count === 1 ? 'answer' : 'answers', language, { label, count });
    return node(
      telling,
      { id: `${stepKey(operation.path, index)}/answers`, label, sentence, value: String(count) },
      { cite: source.cite },
    );
  });
}
