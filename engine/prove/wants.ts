import type { CheckPlan, Condition, FormPlan } from '../model/plan.ts';
import { type Ground, REST } from './box.ts';
import type { Narrower } from './narrower.ts';
import type { Side } from './side.ts';
import { and, MAYBE, NO, not, OPEN, type Truth, YES } from './truth.ts';

/** Something that a sheet should show: YES and NO for the sheets of a box that do and do not. */
export interface Want {
  readonly id: string;
  judge(side: Side): Truth;
  /** Leaves out sheets that surely do not show it. */
  narrow?(on: Narrower): void;
  /** Where some member should show it: the sets of which. */
  readonly per?: readonly string[];
  /** The same of the members given. */
  at?(members: readonly string[]): Want;
  /** Members that can show it. */
  candidates?(side: Side): readonly (readonly string[])[];
  /** True where it rests on much that the others settle first: a box is cut for it last. */
  readonly late?: boolean;
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
      ? [
          {
            id: `no grounds/${id}`,
            judge: (side: Side) => wanted(side.truth(ground.when, side.index([], [])), false),
            narrow: (on: Narrower) => on.condition(ground.when, on.side.index([], []), false),
          },
        ]
      : [];
  });
}

/** The route leads to the form of the sheet. */
export function routed({ form, plan }: Ground): Want[] {
  if (!form.routed) return [];
  const judge = (side: Side): Truth => {
    let found: Truth = 0;
    for (const one of plan.routes) {
      const truth = one.when ? side.truth(one.when, side.index([], [])) : YES;
      if (truth & OPEN) found |= NO;
      if (truth & YES) found |= one.form === form.id ? YES : NO;
      if ((truth & NO) === 0) return found;
    }
    return found | NO;
  };
  const narrow = (on: Narrower) => {
    const possible = plan.routes.filter(
      ({ form: to, when }) => to === form.id && (!when || on.side.truth(when, on.side.index([], [])) & YES),
    );
    const [only] = possible;
    if (only && possible.length === 1) taken(plan.routes, only.id, on);
  };
  return [{ id: 'routed', judge, narrow }];
}

/** One of several is taken, in their order: none before it. */
export function taken(
  all: readonly { readonly id: string; readonly when: Condition | null }[],
  id: string,
  on: Narrower,
): void {
  for (const one of all) {
    if (one.when) on.condition(one.when, on.side.index([], []), one.id === id);
    if (one.id === id) return;
  }
}

/** Every check that refuses holds; every other can be decided. */
export function checked({ form, plan }: Ground, but?: string): Want[] {
  return form.checks.flatMap((id) => {
    const check = plan.checks.get(id);
    if (!check || id === but) return [];
    const narrow = (on: Narrower) => {
      if (check.effect !== 'refuse') return;
      for (const { members, sure } of on.side.combinations(check.per))
        if (sure) on.condition(check.require, on.side.index(check.per, members), true);
    };
    return [{ id: `checks/${id}`, judge: (side: Side) => holdsEverywhere(side, check), narrow }];
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

/** Something that some member should show. */
export function ofSome(
  id: string,
  per: readonly string[],
  judge: (side: Side, members: readonly string[]) => Truth,
  narrow?: (on: Narrower, members: readonly string[]) => void,
): Want {
  const candidates = (side: Side) =>
    side
      .combinations(per)
      .map(({ members }) => members)
      .filter((members) => judge(side, members) & YES);
  return {
    id,
    per,
    judge: (side) => somewhere(side, per, (members) => judge(side, members)),
    candidates,
    narrow(on) {
      if (!narrow) return;
      const [only, ...more] = candidates(on.side);
      if (!only) on.dead = true;
      else if (more.length === 0 && !only.includes(REST)) narrow(on, only);
    },
    at: (members) => ({
      id: `${id} at ${members.join(', ')}`,
      judge: (side) =>
        side.combinations(per).some((one) => one.sure && one.members.every((name, place) => name === members[place]))
          ? judge(side, members)
          : judge(side, members) & YES
            ? MAYBE
            : NO,
      ...(narrow && { narrow: (on: Narrower) => narrow(on, members) }),
    }),
  };
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
      for (const id of form.grounds) side.truth(plan.grounds.get(id)?.when as Condition, side.index([], []));
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
