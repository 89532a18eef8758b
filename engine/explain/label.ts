import type { Index } from '../model/at-hand.ts';
import { factKey } from '../model/evaluation.ts';
import { rootOf } from '../model/members.ts';
import type { Expression, Plan } from '../model/plan.ts';
import type { Language } from '../model/text.ts';
import { phrase } from './phrases.ts';
import { sourceAt } from './source.ts';
import { isAnonymous } from './telling.ts';

/** An expression that takes the value of an input or a rule. */
export type Reference = Expression & { readonly kind: 'input' | 'rule' };

/** Label of an element of the pack by path; its id where it has none. */
export function labelAt(plan: Plan, path: string, language: Language): string {
  return sourceAt(plan.pack, path).label?.[language] ?? path.slice(path.lastIndexOf('/') + 1);
}

/** Name of a member: its label, or for one that the sheet gives, the set's label and the name on the sheet. */
export function memberLabel(plan: Plan, set: string, member: string, language: Language): string {
  const root = rootOf(plan, set);
  const name = labelAt(plan, `sets/${root}`, language);
  if (isAnonymous(plan, set) || isAnonymous(plan, root)) return phrase('nameless', language, { set: name });
  if (plan.sets.get(root)?.kind === 'declared') return labelAt(plan, `sets/${root}/members/${member}`, language);
  return `${name} ${member}`;
}

/**
 * Name of a value: the label of the input or rule, and of the members at which it is taken, as far as they are known. Members of
 * an anonymous set are left out.
 */
export function factLabel(
  plan: Plan,
  id: string,
  members: readonly (string | undefined)[],
  language: Language,
): string {
  const fact = factOf(plan, id);
  const label = labelAt(plan, `${fact.section}/${id}`, language);
  const names = members.flatMap((member, at) => {
    const set = fact.per[at] ?? '';
    return member === undefined || isAnonymous(plan, set) ? [] : [memberLabel(plan, set, member, language)];
  });
  if (names.length === 0) return label;
  return phrase('atMember', language, { label, member: names.join(language === 'en' ? ', ' : '», «') });
}

/** Where an input or a rule stands in the pack, and over which sets it is indexed. */
export function factOf(
  plan: Plan,
  id: string,
): { readonly section: 'inputs' | 'rules'; readonly per: readonly string[] } {
  const input = plan.inputs.get(id);
  return input ? { section: 'inputs', per: input.per } : { section: 'rules', per: plan.rules.get(id)?.per ?? [] };
}

/** The members at which a reference takes its value, as far as they are at hand. */
export function membersAt(expression: Reference, index: Index): (string | undefined)[] {
  return expression.index.map((argument) => ('member' in argument ? argument.member : index[argument.set]));
}

/** Key of the value that a reference takes; null where a member isn't at hand. */
export function keyAt(expression: Reference, index: Index): string | null {
  const members = membersAt(expression, index);
  return members.every((member) => member !== undefined) ? factKey(expression.id, members) : null;
}

/** What people call an expression: the name of what it refers to; null for what has no name. */
export function expressionLabel(plan: Plan, expression: Expression, index: Index, language: Language): string | null {
  switch (expression.kind) {
    case 'input':
    case 'rule':
      return factLabel(plan, expression.id, membersAt(expression, index), language);
    case 'member':
      return labelAt(plan, `sets/${expression.set}`, language);
    case 'form':
      return phrase('sheetForm', language);
    case 'attribute':
      return attributeLabel(plan, expression, index, language);
    case 'literal':
    case 'operation':
      return null;
  }
}

/** An attribute goes by its own label; without one, and of a member that a choice names, by its owner's as well. */
function attributeLabel(plan: Plan, of: Expression & { kind: 'attribute' }, index: Index, language: Language): string {
  const path = `sets/${rootOf(plan, of.set)}`;
  const label = labelAt(plan, `${path}/attributes/${of.attribute}`, language);
  const owner = of.choice && expressionLabel(plan, of.choice, index, language);
  const hasLabel = sourceAt(plan.pack, `${path}/attributes/${of.attribute}`).label !== undefined;
  if (!owner && hasLabel) return label;
  return phrase('attribute', language, { set: owner ?? labelAt(plan, path, language), attribute: label });
}
