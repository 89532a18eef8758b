import type { Plan } from '../../model/plan.ts';
import type { Language } from '../../model/text.ts';
import { factLabel, factOf, labelAt } from '../label.ts';
import { isAnonymous } from '../telling.ts';

/** A key of a result (`score[quality]`, `kpi`) taken apart. */
export interface Key {
  readonly id: string;
  readonly members: readonly string[];
}

export function keyOf(text: string): Key {
  const [, id = text, members] = /^([^[\].]+)(?:\[([^\]]*)\])?/.exec(text) ?? [];
  return { id, members: members === undefined ? [] : members.split(', ') };
}

/** The element of the pack that a key names; null for a name that the pack does not have. */
export function pathOf(plan: Plan, { id }: Key): string | null {
  if (plan.sets.has(id)) return `sets/${id}`;
  return plan.inputs.has(id) || plan.rules.has(id) ? `${factOf(plan, id).section}/${id}` : null;
}

/** What people call what a key names; null for a name that the pack does not have. */
export function keyLabel(plan: Plan, key: Key, language: Language): string | null {
  const path = pathOf(plan, key);
  if (path === null) return null;
  return path.startsWith('sets/') ? labelAt(plan, path, language) : factLabel(plan, key.id, key.members, language);
}

/** Whether a key names something of single members of an anonymous set. */
export function isNameless(plan: Plan, { id }: Key): boolean {
  return isAnonymous(plan, id) || factOf(plan, id).per.some((set) => isAnonymous(plan, set));
}
