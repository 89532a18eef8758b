import { membersInOrder } from '../../model/members.ts';
import type { CheckPlan, FormPlan, Plan } from '../../model/plan.ts';
import type { At, Check, Loop, Pending, Program, Question, Routing, Shown, Term } from '../../model/program.ts';
import { vouched } from '../../model/vouched.ts';
import { after, all, known, TRUE } from '../../operators/lowering/terms.ts';
import { combinations } from './cells.ts';
import { type AtHand, type Environment, NOWHERE } from './environment.ts';
import type { Values } from './values.ts';

/** What a form asks, decides and shows, as terms. */

/** A combination of members, and how to lower there. */
interface Spot {
  readonly at: At;
  readonly own: readonly AtHand[];
  readonly environment: Environment;
}

function spotsOf(values: Values, per: readonly string[]): Spot[] {
  const { sets, plan } = values;
  const roots = per.map((set) => sets.rootOf(set));
  return combinations(plan, roots).map((fixed) => {
    const { own, at: environment } = sets.environment(per, fixed);
    const where = all(per.map((set, place) => sets.mask(set, own[place] as AtHand)));
    const members = fixed.map((member, place) => member ?? (own[place] as Loop));
    const order = fixed.map((member, place) =>
      member === null ? null : membersInOrder(plan.pack, roots[place] as string).indexOf(member),
    );
    return { at: { members, order, where: known(where) === true ? null : where }, own, environment };
  });
}

/** True once it is known which members these sets have; null where that is always known. */
function knownOf({ sets }: Values, per: readonly string[]): Term | null {
  const first = per.flatMap((set) => sets.known(set));
  return first.length === 0 ? null : after(first, TRUE);
}

function isNowhere({ at }: Spot): boolean {
  return at.where !== null && known(at.where) === false;
}

export function questionsOf(values: Values, form: FormPlan): Question[] {
  return form.inputs.flatMap((id) => {
    const input = vouched(values.plan.inputs, id);
    const cells = values.cells.of(id);
    return spotsOf(values, input.per).map(({ at, environment }, index) => ({
      cell: cells[index] as number,
      loops: environment.loops,
      known: knownOf(values, input.per),
      where: at.where,
      when: input.when ? values.holds(input.when, `${id} asked`, environment) : null,
      optional: input.optional,
    }));
  });
}

export function groundsOf(values: Values, form: FormPlan): Program['grounds'] {
  const { grounds } = values.plan;
  return form.grounds.map((id) => ({ id, when: values.holds(vouched(grounds, id).when, id, NOWHERE) }));
}

export function routingOf(values: Values, { plan }: { plan: Plan }): Routing {
  const when = (condition: Plan['routes'][number]['when'], id: string): Term | null =>
    condition && values.holds(condition, id, NOWHERE);
  return {
    routes: plan.routes.map(({ id, form, assessor, ...route }) => ({ id, form, assessor, when: when(route.when, id) })),
    substitutes: plan.substitutes.map(({ id, assessor, ...one }) => ({
      id,
      assessor,
      when: values.holds(one.when, id, NOWHERE),
    })),
  };
}

export function checkOf(values: Values, { id, per, effect, require }: CheckPlan): Check {
  const items = spotsOf(values, per).filter((spot) => !isNowhere(spot));
  return {
    id,
    effect,
    per,
    known: knownOf(values, per),
    named: !per.some((set) => vouched(values.plan.sets, set).anonymous),
    items: items.map(({ at, environment }) => ({
      at,
      require: values.definitions.term(`${id} met`, values.holds(require, id, environment), environment),
    })),
  };
}

/** A rule's values for all its members. */
export function shownOf(values: Values, rule: string, early: boolean): Shown {
  const { per } = vouched(values.plan.rules, rule);
  const items = spotsOf(values, per).filter((spot) => !isNowhere(spot));
  return {
    rule,
    early,
    open: !per.some((set) => vouched(values.plan.sets, set).anonymous),
    per,
    known: knownOf(values, per),
    items: items.map(({ at, own }) => ({ at, value: values.rule(rule, own) })),
  };
}

/** Acts whose new wording is not held, each with its clauses in order. */
export function pendingOf({ pack }: Plan): Pending[] {
  const acts = new Map<string, Pending>();
  for (const [clause, { pending }] of Object.entries(pack.clauses)) {
    if (!pending) continue;
    const { act, from } = pending;
    const key = `${from} ${act}`;
    acts.set(key, { act, from, cite: [...(acts.get(key)?.cite ?? []), clause].sort() });
  }
  return [...acts.values()];
}
