import type { Plan } from '../model/plan.ts';
import { similar } from '../model/similar.ts';
import { Problem } from '../store/problem.ts';
import type { Choice } from './choice.ts';

/** Ids of the forms of a pack that give an outcome. */
export function gradedForms(plan: Plan): string[] {
  return [...plan.forms.values()].filter(({ graded }) => graded).map(({ id }) => id);
}

/**
 * The form that is meant: the one given, if a plan has it; else the only graded form, if there is only one; else none,
 * so each sheet must name its own.
 */
export function formOf({ plans }: Pick<Choice, 'plans'>, given: string | undefined): string | undefined {
  const forms = [...new Set(plans.flatMap(gradedForms))];
  if (given === undefined) return forms.length === 1 ? forms[0] : undefined;
  if (forms.includes(given)) return given;
  const pack = plans[0]?.pack.pack ?? '';
  const meant = similar(given, forms);
  throw meant
    ? new Problem('form-unknown-meant', { form: given, pack, meant })
    : new Problem('form-unknown', { form: given, pack, forms: forms.join(', ') });
}
