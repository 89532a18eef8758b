import type { Plan } from '../model/plan.ts';
import type { Finding } from './finding.ts';

/** Scales whose order leaves out or repeats a grade, and forms whose grade is none. */
export function scales(plan: Plan): Finding[] {
  const orders = Object.entries(plan.pack.scales ?? {}).flatMap(([id, scale]): Finding[] => {
    const grades = Object.keys(scale.grades).sort();
    const complete = grades.join() === [...scale.order].sort().join();
    return complete ? [] : [{ code: 'scale-order', path: `scales/${id}/order`, params: { grades: grades.join(', ') } }];
  });
  const results = [...plan.forms.values()].flatMap((form): Finding[] => {
    const type = form.grade === null ? undefined : plan.rules.get(form.grade)?.type;
    return type === undefined || type.kind === 'grade'
      ? []
      : [{ code: 'grade-result', path: `forms/${form.id}/result/grade`, params: { name: form.grade ?? '' } }];
  });
  return [...orders, ...results];
}
