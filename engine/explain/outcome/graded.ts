import { factKey } from '../../model/evaluation.ts';
import type { Explanation } from '../explanation.ts';
import { explainFact } from '../fact.ts';
import { labelAt } from '../label.ts';
import { node } from '../node.ts';
import { phrase } from '../phrases.ts';
import { type Source, sourceAt } from '../source.ts';
import { isAnonymous, membersOf, type Telling } from '../telling.ts';

/** The grade and the values of the form, each down to what stands on the sheet and in the act; then what stands around it. */
export function explainGraded(telling: Telling, around: () => readonly Explanation[]): Explanation {
  const { plan, language, evaluation } = telling;
  const form = plan.forms.get(evaluation.result.form);
  const rules = [...(form?.grade == null ? [] : [form.grade]), ...(form?.values ?? [])];
  const values = rules.flatMap((rule) => everywhere(telling, rule));
  const grade = gradeOf(telling);
  const sentence = grade ? phrase('graded', language, { value: grade.value }) : phrase('computed', language);
  const source = grade?.source ?? sourceAt(plan.pack, `forms/${evaluation.result.form}`);
  return node(telling, { id: 'outcome', sentence, value: grade?.value, children: [...values, ...around()] }, source);
}

/** A rule at each member of the sets it is indexed over; nothing for a rule over anonymous members. */
function everywhere(telling: Telling, rule: string): Explanation[] {
  const per = telling.plan.rules.get(rule)?.per ?? [];
  if (per.some((set) => isAnonymous(telling.plan, set))) return [];
  const all = per.reduce<string[][]>(
    (before, set) => before.flatMap((path) => membersOf(telling, set).map((member) => [...path, member])),
    [[]],
  );
  const untold = all.filter((members) => !telling.told.has(factKey(rule, members)));
  return untold.flatMap((members) => explainFact(telling, rule, members));
}

/** Label of the grade and where the act names it; null where there is none, or one for each member. */
function gradeOf({ plan, language, evaluation }: Telling): { value: string; source: Source } | null {
  const { result } = evaluation;
  const type = plan.rules.get(plan.forms.get(result.form)?.grade ?? '')?.type;
  if (typeof result.grade !== 'string' || type?.kind !== 'grade') return null;
  const path = `scales/${type.scale}/grades/${result.grade}`;
  return { value: labelAt(plan, path, language), source: sourceAt(plan.pack, path) };
}
