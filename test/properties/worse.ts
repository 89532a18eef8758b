import type { Plan } from '../../engine/model/plan.ts';
import type { Result } from '../../engine/model/result.ts';

/** Where a grade got worse, as a sentence; null where none did. */
export function worse(plan: Plan, form: string, before: Result['grade'], after: Result['grade']): string | null {
  const type = plan.rules.get(plan.forms.get(form)?.grade ?? '')?.type;
  const order = type?.kind === 'grade' ? (plan.pack.scales?.[type.scale]?.order ?? []) : [];
  const fell = (from: string | undefined, to: string | undefined) =>
    from !== undefined && to !== undefined && order.indexOf(to) < order.indexOf(from);
  if (typeof before === 'string' && typeof after === 'string')
    return fell(before, after) ? `${before} became ${after}` : null;
  if (typeof before !== 'object' || typeof after !== 'object') return null;
  const member = Object.keys(before).find((one) => fell(before[one], after[one]));
  return member === undefined ? null : `${member}: ${before[member]} became ${after[member]}`;
}
