import type { Plan } from '../model/plan.ts';
import type { Unit } from './units.ts';

/** Places of the units that can bear on a sheet's outcome: those at what its form, under either edition, runs or asks. */
export function bearing(units: readonly Unit[], a: Plan, formA: string, b: Plan, formB: string): number[] {
  const names = new Set([...namesOf(a, formA), ...namesOf(b, formB)]);
  return [...units.keys()].filter((place) => {
    const [section = '', id = ''] = units[place]?.at.split('/') ?? [];
    return section === 'scales' || section === 'routing' || names.has(`${section}/${id}`);
  });
}

function namesOf(plan: Plan, id: string): string[] {
  const form = plan.forms.get(id);
  if (!form) return [`forms/${id}`];
  const under = (section: string, ids: readonly string[]): string[] => ids.map((one) => `${section}/${one}`);
  const sets = form.sets.flatMap((set) => plan.sets.get(set)?.lineage ?? [set]);
  const { inputs, rules, grounds, checks } = form;
  return [
    `forms/${id}`,
    ...under('sets', [...sets, ...choiceSets(plan, inputs)]),
    ...under('inputs', inputs),
    ...under('rules', rules),
    ...under('grounds', grounds),
    ...under('checks', checks),
  ];
}

/** Sets whose members are the options of inputs. */
function choiceSets(plan: Plan, inputs: readonly string[]): string[] {
  return inputs.flatMap((id) => {
    const type = plan.inputs.get(id)?.type;
    return type?.kind === 'choice' && type.set !== undefined ? [type.set] : [];
  });
}
