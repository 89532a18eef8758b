import type { AnalyseCode } from '../model/messages/analyse.ts';
import type { FormPlan, Plan } from '../model/plan.ts';
import type { Finding } from './finding.ts';

/** Inputs, rules, sets, grounds and checks that no form uses. */
export function unused(plan: Plan): Finding[] {
  const forms = [...plan.forms.values()];
  const find = (
    code: AnalyseCode,
    section: string,
    ids: Iterable<string>,
    used: (form: FormPlan) => readonly string[],
  ): Finding[] => {
    const known = new Set(forms.flatMap(used));
    return [...ids]
      .filter((id) => !known.has(id))
      .map((name) => ({ code, path: `${section}/${name}`, params: { name } }));
  };
  return [
    ...find('unused-input', 'inputs', plan.inputs.keys(), (form) => form.inputs),
    ...find('unused-rule', 'rules', plan.rules.keys(), (form) => form.rules),
    ...find('unused-set', 'sets', unusedSets(plan), (form) => form.sets),
    ...find('unused-ground', 'grounds', plan.grounds.keys(), (form) => form.grounds),
    ...find('unused-check', 'checks', plan.checks.keys(), (form) => form.checks),
  ];
}

/** Sets that serve neither as options of a choice, nor as rows of a printed form. */
function unusedSets(plan: Plan): string[] {
  const serving = new Set<string>();
  for (const { type } of plan.inputs.values())
    if (type.kind === 'choice' && type.set !== undefined) serving.add(type.set);
  for (const set of Object.values(plan.pack.sets ?? {})) {
    for (const attribute of Object.values(set.attributes ?? {}))
      if (attribute.set !== undefined) serving.add(attribute.set);
  }
  for (const form of Object.values(plan.pack.forms)) if (form.layout?.rows !== undefined) serving.add(form.layout.rows);
  return [...plan.sets.keys()].filter((id) => !serving.has(id));
}
