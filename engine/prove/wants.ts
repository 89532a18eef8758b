import type { CheckPlan, Condition, FormPlan } from '../model/plan.ts';
import type { Ground } from './box.ts';
import type { Side } from './side.ts';
import { and, MAYBE, NO, not, OPEN, type Truth, YES } from './truth.ts';

/** Something that a sheet should show: YES and NO for the sheets of a box that do and do not. */
export interface Want {
  readonly id: string;
  judge(side: Side): Truth;
}

/** A condition's truth as the answer to whether it is as wanted; what is open is not. */
export function wanted(truth: Truth, holds: boolean): Truth {
  const good = holds ? YES : NO;
  return (truth & good ? YES : 0) | (truth & ~good ? NO : 0);
}

/** No ground holds. */
export function assessed({ form, plan }: Ground): Want[] {
  return form.grounds.flatMap((id) => {
    const ground = plan.grounds.get(id);
    return ground
      ? [{ id: `no grounds/${id}`, judge: (side: Side) => wanted(side.truth(ground.when, {}), false) }]
      : [];
  });
}

/** The route leads to the form of the sheet. */
export function routed({ form, plan }: Ground): Want[] {
  if (!form.routed) return [];
  const judge = (side: Side): Truth => {
    let found: Truth = 0;
    for (const one of plan.routes) {
      const truth = one.when ? side.truth(one.when, {}) : YES;
      if (truth & OPEN) found |= NO;
      if (truth & YES) found |= one.form === form.id ? YES : NO;
      if ((truth & NO) === 0) return found;
    }
    return found | NO;
  };
  return [{ id: 'routed', judge }];
}

/** Every check that refuses holds; every other can be decided. */
export function checked({ form, plan }: Ground, but?: string): Want[] {
  return form.checks.flatMap((id) => {
    const check = plan.checks.get(id);
    if (!check || id === but) return [];
    return [{ id: `checks/${id}`, judge: (side: Side) => holdsEverywhere(side, check) }];
  });
}

/** No check refuses; some may be undecided, as they are where a value is open. */
export function unrefused({ form, plan }: Ground): Want[] {
  return form.checks.flatMap((id) => {
    const check = plan.checks.get(id);
    if (check?.effect !== 'refuse') return [];
    const judge = (side: Side) =>
      everywhere(side, check.per, (members) => {
        const truth = side.truth(check.require, side.index(check.per, members));
        return (truth & NO ? NO : 0) | (truth & (YES | OPEN) ? YES : 0);
      });
    return [{ id: `unrefused checks/${id}`, judge }];
  });
}

/** Whether a check is as it must be at all members of its sets. */
function holdsEverywhere(side: Side, check: CheckPlan): Truth {
  return everywhere(side, check.per, (members) => {
    const truth = side.truth(check.require, side.index(check.per, members));
    return check.effect === 'refuse' ? wanted(truth, true) : truth & OPEN ? (truth & MAYBE ? MAYBE : NO) : YES;
  });
}

/** Whether something holds at all members of some sets; those that may be missing need not. */
export function everywhere(side: Side, per: readonly string[], judge: (members: string[]) => Truth): Truth {
  const open = per.some((set) => side.members(set).open);
  const truths = side.combinations(per).map(({ members, sure }) => judge(members) | (sure ? 0 : YES));
  return and(open ? [...truths, MAYBE] : truths);
}

/** Whether something holds at some member. */
export function somewhere(side: Side, per: readonly string[], judge: (members: string[]) => Truth): Truth {
  return not(everywhere(side, per, (members) => not(judge(members))));
}

/** Every value of the result can be formed. */
export function formedResult({ form, plan }: Ground): Want[] {
  return outcomesOf(form).map((id) => ({
    id: `formed ${id}`,
    judge: (side: Side) => everywhere(side, plan.rules.get(id)?.per ?? [], (members) => ruleTruth(side, id, members)),
  }));
}

function ruleTruth(side: Side, id: string, members: readonly string[]): Truth {
  const { extent, open } = side.rule(id, members);
  return extent === null ? NO : open ? MAYBE : YES;
}

/** Rules whose values a graded sheet must have. */
export function outcomesOf(form: FormPlan): readonly string[] {
  return [...(form.grade === null ? [] : [form.grade]), ...form.values];
}

/** Everything that is done with a sheet that no ground ends: the parts that it reaches are those of its trace. */
export function run(side: Side): ReadonlyMap<string, boolean> {
  const { form, plan } = side.ground;
  return side.reached(
    side.once('run', () => {
      for (const id of form.grounds) side.truth(plan.grounds.get(id)?.when as Condition, {});
      for (const id of form.checks) {
        const check = plan.checks.get(id);
        if (check) everywhere(side, check.per, (members) => side.truth(check.require, side.index(check.per, members)));
      }
      for (const id of outcomesOf(form))
        everywhere(side, plan.rules.get(id)?.per ?? [], (members) => ruleTruth(side, id, members));
    }),
  );
}

/** All that makes a sheet graded. */
export function graded(ground: Ground): Want[] {
  return [...assessed(ground), ...routed(ground), ...checked(ground), ...formedResult(ground)];
}
