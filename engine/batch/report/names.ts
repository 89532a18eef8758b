import { labelAt } from '../../explain/label.ts';
import { say } from '../../model/messages/command.ts';
import type { Plan } from '../../model/plan.ts';
import type { Language } from '../../model/text.ts';

/** What became of a row that has no grade, and the words for it; in the order in which they are shown. */
const STATUSES = {
  graded: 'status-graded',
  'not-assessed': 'status-not-assessed',
  undetermined: 'status-undetermined',
  refused: 'status-refused',
  incomplete: 'status-incomplete',
  malformed: 'status-malformed',
} as const;

/** Outcomes of a form, in order: grades from the best to the worst, then what is no grade. */
export function outcomesOf(plan: Plan, form: string): string[] {
  const type = plan.rules.get(plan.forms.get(form)?.grade ?? '')?.type;
  const order = type?.kind === 'grade' ? (plan.pack.scales?.[type.scale]?.order ?? []) : [];
  return [...[...order].reverse().map((id) => `grade/${id}`), ...Object.keys(STATUSES)];
}

/** Name of an outcome. */
export function outcomeName(key: string, plan: Plan, form: string, language: Language): string {
  const type = plan.rules.get(plan.forms.get(form)?.grade ?? '')?.type;
  if (key.startsWith('grade/') && type?.kind === 'grade')
    return labelAt(plan, `scales/${type.scale}/grades/${key.slice('grade/'.length)}`, language);
  return statusName(key as keyof typeof STATUSES, language);
}

/** Name of a status. */
export function statusName(status: keyof typeof STATUSES, language: Language): string {
  return say(STATUSES[status], language);
}

/** Name of a unit, category or assessor: the label of an option where the column is a choice, else what stands there. */
export function groupName(column: string, group: string, plan: Plan, language: Language): string {
  const source = plan.pack.inputs?.[column];
  const label = source?.options?.[group] ?? plan.pack.sets?.[source?.set ?? '']?.members?.[group]?.label;
  return label && label[language] !== group ? `${label[language]} (${group})` : group;
}
