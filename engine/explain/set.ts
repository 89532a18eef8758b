import type { SetPlan } from '../model/plan.ts';
import { findings, isOutOfQuestion } from './condition.ts';
import type { Explanation } from './explanation.ts';
import { labelAt, memberLabel } from './label.ts';
import { node } from './node.ts';
import { phrase } from './phrases.ts';
import { grounds } from './reason.ts';
import { type Source, sourceAt } from './source.ts';
import { membersOf, type Telling } from './telling.ts';

/** Up to so many members are told one by one; more are listed in a line. */
export const TOLD_SINGLY = 12;

/** Who belongs to a subset, or to the best of a set, and why others do not; nothing of a set that stands by itself. */
export function explainSet(telling: Telling, id: string): Explanation[] {
  const { plan, language, told } = telling;
  const set = plan.sets.get(id);
  const path = `sets/${id}`;
  if (!set || set.lineage.length < 2 || set.anonymous || told.has(path)) return [];
  told.add(path);
  const source = sourceAt(plan.pack, path);
  const members = membersOf(telling, id);
  const items = members.map((member) => memberLabel(plan, id, member, language)).join('; ') || '—';
  const label = labelAt(plan, path, language);
  const children = explainOthers(telling, set, members, source);
  return [node(telling, { id: path, label, sentence: phrase('listed', language, { label, items }), children }, source)];
}

/** Why members of the set it is taken from do not belong to it; those with the same reason in one line. */
function explainOthers(telling: Telling, set: SetPlan, members: readonly string[], source: Source): Explanation[] {
  const { plan, language } = telling;
  const { where } = set;
  if (!where) return [];
  const at = (member: string) => telling.hands.of([set.id], [member]);
  const others = membersOf(telling, set.lineage[1] ?? '').filter(
    (member) => !members.includes(member) && !isOutOfQuestion(telling, where, at(member)),
  );
  if (others.length > TOLD_SINGLY) return [];
  const byReason = new Map<string, string[]>();
  for (const member of others) {
    const reason = findings(telling, where, at(member));
    byReason.set(reason, [...(byReason.get(reason) ?? []), member]);
  }
  return [...byReason].map(([reason, alike]) => {
    const names = alike.map((member) => memberLabel(plan, set.id, member, language)).join('; ');
    const children = alike.flatMap((member) => grounds(telling, where, at(member), source));
    const sentence = phrase('notCounted', language, { member: names, reason });
    return node(telling, { id: `sets/${set.id}/${alike.join()}`, sentence, children }, { cite: source.cite });
  });
}
