import type { CheckPlan, Condition, FormPlan } from '../model/plan.ts';
import { everywhere } from './everywhere.ts';
import type { Side } from './side.ts';
import { and, MAYBE, NO, OPEN, type Truth, wanted, YES } from './truth.ts';

/** A stage of the evaluation: YES where it goes on after it. What it reaches is recorded. */
type Stage = (side: Side) => Truth;

/** What is asked of a sheet is found out; what cannot be is left open. */
const asking: Stage = (side) => {
  const { form, plan } = side.ground;
  for (const id of form.inputs) {
    const input = plan.inputs.get(id);
    if (input) side.caught(() => everywhere(side, input.per, (members) => side.asked(input, members)));
  }
  return YES;
};

/** No ground holds, and each can be decided. */
export const grounds: Stage = (side) => {
  const { form, plan } = side.ground;
  return and(
    form.grounds.map((id) =>
      wanted(
        side.caught(() => decided(side, plan.grounds.get(id)?.when ?? null)),
        false,
      ),
    ),
  );
};

/** The route leads to the form of the sheet, and who assesses can be decided. */
export const routes: Stage = (side) => {
  const { form, plan } = side.ground;
  if (!form.routed) return YES;
  let found: Truth = 0;
  let sure = true;
  for (const one of plan.routes) {
    const truth: Truth = side.under(sure, () => decided(side, one.when));
    if (truth & OPEN) found |= NO;
    if (truth & YES) found |= one.form === form.id ? YES : NO;
    if ((truth & NO) === 0) return and([found, side.under(sure && truth === YES, () => assessors(side))]);
    sure &&= truth === NO;
  }
  return found | NO;
};

/** The first who stands in for the assessor can be found. */
const assessors: Stage = (side) => {
  let found: Truth = YES;
  let sure = true;
  for (const one of side.ground.plan.substitutes) {
    const truth: Truth = side.under(sure, () => decided(side, one.when));
    if (truth & OPEN) found = sure && truth === OPEN ? NO : MAYBE;
    if ((truth & NO) === 0) return found;
    sure &&= truth === NO;
  }
  return found;
};

/** Every check that refuses holds; every other can be decided. */
const checks: Stage = (side) => {
  const { form, plan } = side.ground;
  return and(
    form.checks.flatMap((id) => {
      const check = plan.checks.get(id);
      return check ? [side.caught(() => holdsEverywhere(side, check))] : [];
    }),
  );
};

/** The values of the result, one after another. */
const results: Stage = (side) => {
  let sure: Truth = YES;
  for (const id of outcomesOf(side.ground.form)) {
    sure = and([sure, side.under(sure === YES, () => formedEverywhere(side, id))]);
    if (sure === NO) break;
  }
  return sure;
};

/** The parts that one stage after another reaches, of a sheet that no ground ends: those of its trace. */
export function run(side: Side): ReadonlyMap<string, boolean> {
  return side.reached(side.once('run', () => through(side, [asking, grounds, routes, checks, results])));
}

/** The same without what is reached only to find out what is asked. */
export function judging(side: Side): ReadonlyMap<string, boolean> {
  return side.reached(side.once('judging', () => through(side, [grounds, routes, checks, results])));
}

function through(side: Side, stages: readonly Stage[]): Truth {
  let on: Truth = YES;
  for (const stage of stages) {
    on = and([on, side.under(on === YES, () => stage(side))]);
    if (on === NO) break;
  }
  return on;
}

function decided(side: Side, condition: Condition | null): Truth {
  return condition ? side.truth(condition, side.index([], [])) : YES;
}

/** Whether a check is as it must be at all members of its sets. */
export function holdsEverywhere(side: Side, check: CheckPlan): Truth {
  return everywhere(side, check.per, (members) => {
    const truth = side.truth(check.require, side.index(check.per, members));
    return check.effect === 'refuse' ? wanted(truth, true) : truth & OPEN ? (truth & MAYBE ? MAYBE : NO) : YES;
  });
}

/** Whether a rule's value can be formed at all members of its sets. */
export function formedEverywhere(side: Side, id: string): Truth {
  return everywhere(side, side.ground.plan.rules.get(id)?.per ?? [], (members) => {
    const { extent, open } = side.rule(id, members);
    return extent === null ? NO : open ? MAYBE : YES;
  });
}

/** Rules whose values a graded sheet must have. */
export function outcomesOf(form: FormPlan): readonly string[] {
  return [...(form.grade === null ? [] : [form.grade]), ...form.values];
}
