import type { FormPlan, Plan } from '../../model/plan.ts';
import type { GivenSet, Program } from '../../model/program.ts';
import { vouched } from '../../model/vouched.ts';
import { Cells } from './cells.ts';
import { Definitions } from './definitions.ts';
import { checkOf, groundsOf, pendingOf, questionsOf, routingOf, shownOf } from './governing.ts';
import { Values } from './values.ts';

/** The program of a graded form. Throws where the plan has no such form. */
export function lowerForm(plan: Plan, id: string): Program {
  const form = plan.forms.get(id);
  if (!form?.graded) throw new RangeError(`${id} is no graded form of ${plan.pack.pack}`);
  const cells = new Cells(plan, form);
  const definitions = new Definitions();
  const values = new Values(plan, form, cells, definitions);
  const grounds = groundsOf(values, form);
  const early = form.basis.map((rule) => shownOf(values, rule, true));
  const questions = questionsOf(values, form);
  definitions.sized = true;
  const routing = form.routed ? routingOf(values, { plan }) : null;
  const checks = form.checks.map((check) => checkOf(values, vouched(plan.checks, check)));
  const grade = form.grade === null ? null : shownOf(values, form.grade, false);
  const late = [...form.rules].filter((rule) => !form.basis.includes(rule)).map((rule) => shownOf(values, rule, false));
  const shown = [...early, ...late].sort((a, b) => (a.rule < b.rule ? -1 : 1));
  return {
    pack: plan.pack.pack,
    edition: plan.pack.edition,
    form: id,
    sets: givenSets(plan, form),
    cells: cells.list,
    definitions: definitions.list,
    questions,
    grounds,
    routing,
    checks,
    grade,
    needed: form.values.map((rule) => shown.findIndex((one) => one.rule === rule)),
    shown,
    elsewhere: elsewhereOf(plan, form),
    points: definitions.points,
    pending: pendingOf(plan),
    appliesBy: cells.place(plan.pack.force.appliesBy, []),
  };
}

function givenSets(plan: Plan, form: FormPlan): GivenSet[] {
  return form.sets.flatMap((id) => {
    const { kind, size, anonymous } = vouched(plan.sets, id);
    return kind === 'given' ? [{ id, ...size, anonymous }] : [];
  });
}

function elsewhereOf(plan: Plan, form: FormPlan): string[] {
  const given = [...plan.sets.values()].filter(({ kind }) => kind === 'given').map(({ id }) => id);
  const here = new Set([...form.inputs, ...form.sets]);
  return [...plan.inputs.keys(), ...given].filter((name) => !here.has(name)).sort();
}
