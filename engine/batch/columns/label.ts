import { rootOf } from '../../model/members.ts';
import { say } from '../../model/messages/command.ts';
import type { InputPlan, Plan } from '../../model/plan.ts';
import { LANGUAGES, type Language, type Text } from '../../model/text.ts';
import type { Target } from './target.ts';

/** Columns that every template has beside the inputs, by flat name. */
export const COMMON = {
  id: 'column-id',
  'subject.name': 'column-subject-name',
  'subject.unit': 'column-subject-unit',
  'subject.assessor': 'column-subject-assessor',
} as const;

/** What a column is called: for people to read, and to be known by again. Null where it has no label. */
export function columnLabel(name: string, target: Target, plan: Plan, language: Language): string | null {
  if (Object.hasOwn(COMMON, name)) return say(COMMON[name as keyof typeof COMMON], language);
  if (target.kind === 'input') {
    const [, ...members] = target.path;
    return joined(inputLabel(target.input, plan), memberLabels(target.input.per, members, plan), language);
  }
  if (target.kind !== 'member' || !target.input) return null;
  const { input, set, place } = target;
  const [, ...members] = target.path;
  const inner = input.per.filter((one) => rootOf(plan, one) !== set);
  const own = joined(inputLabel(input, plan), memberLabels(inner, members, plan), language);
  const label = plan.pack.sets?.[set]?.label?.[language] ?? set;
  return own === null ? null : `${label} ${place}: ${own}`;
}

/** An input by members is called after its members: their label first says more than the input's, which all share. */
function joined(input: Text | undefined, members: readonly (Text | undefined)[], language: Language): string | null {
  const parts = [input, ...members].map((text) => text?.[language]);
  return parts.every((part) => part !== undefined) ? parts.join(': ') : null;
}

function inputLabel(input: InputPlan, plan: Plan): Text | undefined {
  return plan.pack.inputs?.[input.id]?.label;
}

function memberLabels(sets: readonly string[], members: readonly string[], plan: Plan): (Text | undefined)[] {
  return members.map((member, at) => memberOf(plan, sets[at] ?? '', member));
}

/** The label of a member of a declared set. */
export function memberOf(plan: Plan, set: string, member: string): Text | undefined {
  return plan.pack.sets?.[rootOf(plan, set)]?.members?.[member]?.label;
}

/** A name or label without case, spaces, signs and the difference of е and ё: what people vary. Two numbers stay two. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .split(/(?<=\p{N})[^\p{L}\p{N}]+(?=\p{N})/gu)
    .map((part) => part.replace(/[^\p{L}\p{N}]/gu, ''))
    .join('|');
}

/** All labels of a column. */
export function columnLabels(name: string, target: Target, plan: Plan): string[] {
  return LANGUAGES.flatMap((language) => columnLabel(name, target, plan, language) ?? []);
}
