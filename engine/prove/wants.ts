import type { Condition } from '../model/plan.ts';
import { type Ground, REST } from './box.ts';
import { formedEverywhere, grounds, holdsEverywhere, outcomesOf, routes } from './course.ts';
import { everywhere, somewhere } from './everywhere.ts';
import type { Narrower } from './narrower.ts';
import type { Side } from './side.ts';
import { and, MAYBE, NO, not, OPEN, or, type Truth, wanted, YES } from './truth.ts';

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
  const narrow = (on: Narrower) => {
    const possible = plan.routes.filter(
      ({ form: to, when }) => to === form.id && (!when || on.side.truth(when, on.side.index([], [])) & YES),
    );
    const [only] = possible;
    if (only && possible.length === 1) taken(plan.routes, only.id, on);
  };
  return [{ id: 'routed', judge: routes, narrow }];
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

/** No ground holds; some may be undecided, as they are where a value is open. */
export function unheld({ form, plan }: Ground): Want[] {
  return form.grounds.flatMap((id) => {
    const when = plan.grounds.get(id)?.when;
    if (!when) return [];
    const judge = (side: Side) => not(holding(side.truth(when, side.index([], []))));
    const narrow = (on: Narrower) => {
      const index = on.side.index([], []);
      if ((on.side.truth(when, index) & OPEN) === 0) on.condition(when, index, false);
    };
    return [{ id: `unheld grounds/${id}`, judge, narrow }];
  });
}

/** Whether a condition holds; one that is open does not. */
function holding(truth: Truth): Truth {
  return (truth & YES) | (truth & (NO | OPEN) ? NO : 0);
}

/** No check refuses, if a sheet comes to its checks; some may be undecided. */
export function unrefused({ form, plan }: Ground): Want[] {
  return form.checks.flatMap((id) => {
    const check = plan.checks.get(id);
    if (check?.effect !== 'refuse') return [];
    const judge = (side: Side) => {
      const holds = everywhere(side, check.per, (members) => {
        const truth = side.truth(check.require, side.index(check.per, members));
        return (truth & NO ? NO : 0) | (truth & (YES | OPEN) ? YES : 0);
      });
      return or([holds, not(and([grounds(side), routes(side)]))]);
    };
    return [{ id: `unrefused checks/${id}`, judge }];
  });
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
export function formedResult({ form }: Ground): Want[] {
  return outcomesOf(form).map((id) => ({
    id: `formed ${id}`,
    judge: (side: Side) => formedEverywhere(side, id),
  }));
}

const GRADED = new WeakMap<Ground, readonly Want[]>();

/** All that makes a sheet graded. */
export function graded(ground: Ground): readonly Want[] {
  let wants = GRADED.get(ground);
  if (!wants) {
    wants = [...assessed(ground), ...routed(ground), ...checked(ground), ...formedResult(ground)];
    GRADED.set(ground, wants);
  }
  return wants;
}
