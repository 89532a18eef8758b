import { among } from '../model/among.ts';
import { membersInOrder } from '../model/members.ts';
import type { Condition, Expression, FormPlan, InputPlan, Plan, RulePlan, SetPlan } from '../model/plan.ts';
import type { Value } from '../model/value.ts';
import { vouched } from '../model/vouched.ts';
import { type Decision, decisionOf, questionOf } from './conditions.ts';
import { linkExpression } from './expressions.ts';
import type { Evaluate, LinkedCheck, LinkedForm, LinkedInput, LinkedPlan, LinkedRule, LinkedSet } from './linked.ts';
import { linkOperation } from './operation.ts';
import { MissingInput } from './outcome.ts';

const LINKED = new WeakMap<Plan, LinkedPlan>();

/** The plan with what stands under its names; what gives a value is made when a sheet first needs it. */
export function linked(plan: Plan): LinkedPlan {
  return among(LINKED, plan, () => new Linker(plan));
}

class Linker implements LinkedPlan {
  readonly sets = new Map<string, LinkedSet>();
  readonly inputs: ReadonlyMap<string, LinkedInput>;
  readonly rules: ReadonlyMap<string, LinkedRule>;
  readonly routes: LinkedPlan['routes'];
  readonly substitutes: LinkedPlan['substitutes'];
  readonly #pers = new Map<string, readonly LinkedSet[]>();
  /** Conditions that ask the same share what finds the answer, so that answers are found again. */
  readonly #questions = new Map<string, Decision>();
  readonly #forms = new Map<FormPlan, LinkedForm>();

  constructor(readonly plan: Plan) {
    for (const set of plan.sets.values()) this.#set(set.id);
    this.inputs = new Map([...plan.inputs.values()].map((input, at) => [input.id, this.#input(input, at)]));
    const first = this.inputs.size;
    this.rules = new Map([...plan.rules.values()].map((rule, at) => [rule.id, this.#rule(rule, first + at)]));
    this.routes = plan.routes.map(({ when }) => when && this.#decision(when));
    this.substitutes = plan.substitutes.map(({ when }) => this.#decision(when));
  }

  form(plan: FormPlan): LinkedForm {
    return among(this.#forms, plan, () => this.#formOf(plan));
  }

  #formOf(plan: FormPlan): LinkedForm {
    return {
      plan,
      grounds: plan.grounds.map((id) => ({ id, when: this.#decision(vouched(this.plan.grounds, id).when) })),
      basis: this.#rules([...plan.basis].sort()),
      checks: plan.checks.map((id) => this.#check(id)),
      inputs: plan.inputs.map((id) => vouched(this.inputs, id)),
      rules: this.#rules([...plan.rules].sort()),
      grade: plan.grade === null ? null : vouched(this.rules, plan.grade),
      values: this.#rules(plan.values),
      lists: plan.sets.map((id) => vouched(this.sets, id)).filter((set) => set.plan.kind === 'given'),
    };
  }

  #rules(ids: readonly string[]): readonly LinkedRule[] {
    return ids.map((id) => vouched(this.rules, id));
  }

  #check(id: string): LinkedCheck {
    const { per, require, effect } = vouched(this.plan.checks, id);
    return { id, effect, per: this.#per(per), require: this.#decision(require) };
  }

  #set(id: string): LinkedSet {
    const known = this.sets.get(id);
    if (known) return known;
    const plan = vouched(this.plan.sets, id);
    const [, source] = plan.lineage;
    const from = source === undefined ? null : this.#set(source);
    const { where, best } = plan;
    const set = new SetOf(
      this.sets.size,
      plan,
      from,
      plan.kind === 'declared' ? membersInOrder(this.plan.pack, id) : null,
      where && this.#decision(where),
      best && { take: this.#value(best.take), by: best.by.map((one) => this.#value(one)), order: best.order },
    );
    this.sets.set(id, set);
    return set;
  }

  /** The same sets are the same list. */
  #per(ids: readonly string[]): readonly LinkedSet[] {
    return among(this.#pers, ids.join(), () => ids.map((id) => vouched(this.sets, id)));
  }

  #input(plan: InputPlan, at: number): LinkedInput {
    const { id, otherwise } = plan;
    const when = plan.when && this.#decision(plan.when);
    return {
      id,
      at,
      plan,
      when,
      per: this.#per(plan.per),
      form(sheet, kept, place) {
        if (when && !sheet.holds(when, place)) return otherwise as Value;
        if (kept.said === undefined) throw new MissingInput(kept.key);
        return kept.said;
      },
    };
  }

  #rule({ id, per, expression }: RulePlan, at: number): LinkedRule {
    const part = `rules/${id}`;
    const value = this.#value(expression);
    const sets = this.#per(per);
    return {
      id,
      at,
      per: sets,
      isAnonymous: sets.some((set) => set.plan.anonymous),
      form(sheet, _, place) {
        sheet.reached.add(part);
        return value(sheet, place);
      },
    };
  }

  expression(of: Expression): Evaluate {
    return of.kind === 'operation' ? linkOperation(of.node, this) : linkExpression(of, this);
  }

  condition(of: Condition): Decision {
    const decision = decisionOf(of, this);
    const question = questionOf(of);
    if (question === null) return decision;
    const { test, match } = among(this.#questions, question, () => decision);
    return { ...decision, test, match };
  }

  /** Made when a sheet first needs it, as the next: few sheets need all. */
  #value(of: Expression): Evaluate {
    const value = once(() => this.expression(of));
    return (sheet, place) => value()(sheet, place);
  }

  #decision(of: Condition): Decision {
    const decision = once(() => this.condition(of));
    return {
      match: null,
      test: (sheet, place) => decision().test(sheet, place),
      compare: (sheet, place) => decision().compare(sheet, place),
    };
  }
}

class SetOf implements LinkedSet {
  readonly root: LinkedSet;

  constructor(
    readonly at: number,
    readonly plan: SetPlan,
    readonly from: LinkedSet | null,
    readonly declared: LinkedSet['declared'],
    readonly where: LinkedSet['where'],
    readonly best: LinkedSet['best'],
  ) {
    this.root = from?.root ?? this;
  }
}

function once<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
