import type { Condition, Expression, FormPlan, InputPlan, Plan, SetPlan } from '../model/plan.ts';
import type { Value } from '../model/value.ts';
import type { Decision } from './conditions.ts';
import type { Evaluator } from './evaluator.ts';
import type { Kept } from './kept.ts';
import type { Place } from './place.ts';

/** Evaluates something for one sheet, with the members of a place at hand. */
export type Evaluate<T = Value> = (sheet: Evaluator, place: Place) => T;

/** With what gives its value. */
export type LinkedExpression = Expression & { readonly evaluate: Evaluate };

/** With what decides it. */
export type LinkedCondition = Condition & { readonly decision: Decision };

export interface LinkedSet {
  /** Its place among the sets of the plan. */
  readonly at: number;
  readonly plan: SetPlan;
  /** The declared or given set from which it is taken in the end. */
  readonly root: LinkedSet;
  /** The set from which it is taken. */
  readonly from: LinkedSet | null;
  /** Members of a declared set, in order. */
  readonly declared: readonly string[] | null;
  readonly where: Decision | null;
  readonly best: {
    readonly take: Evaluate;
    readonly by: readonly Evaluate[];
    readonly order: 'highest' | 'lowest';
  } | null;
}

/** An input or a rule. */
export interface LinkedFact {
  readonly id: string;
  /** Its place among the facts of the plan. */
  readonly at: number;
  readonly per: readonly LinkedSet[];
  /** Forms its value where it is kept. */
  form(sheet: Evaluator, kept: Kept, place: Place): Value;
}

export interface LinkedInput extends LinkedFact {
  readonly plan: InputPlan;
  /** Whether it is asked for. */
  readonly when: Decision | null;
}

export interface LinkedRule extends LinkedFact {
  /** Whether its values are those of anonymous respondents, which must never be shown. */
  readonly isAnonymous: boolean;
}

export interface LinkedCheck {
  readonly id: string;
  readonly effect: 'refuse' | 'warn';
  readonly per: readonly LinkedSet[];
  readonly require: Decision;
}

/** A form with what stands under the names in it. */
export interface LinkedForm {
  readonly plan: FormPlan;
  readonly grounds: readonly { readonly id: string; readonly when: Decision }[];
  /** Rules that the grounds rest on, in order of name. */
  readonly basis: readonly LinkedRule[];
  readonly checks: readonly LinkedCheck[];
  readonly inputs: readonly LinkedInput[];
  /** In order of name. */
  readonly rules: readonly LinkedRule[];
  readonly grade: LinkedRule | null;
  readonly values: readonly LinkedRule[];
  /** Given sets: a sheet lists their members. */
  readonly lists: readonly LinkedSet[];
}

/** A plan with what stands under each name in it, found once for all sheets. */
export interface LinkedPlan {
  readonly plan: Plan;
  readonly sets: ReadonlyMap<string, LinkedSet>;
  readonly inputs: ReadonlyMap<string, LinkedInput>;
  readonly rules: ReadonlyMap<string, LinkedRule>;
  readonly routes: readonly (Decision | null)[];
  readonly substitutes: readonly Decision[];
  form(plan: FormPlan): LinkedForm;
  expression(of: Expression): Evaluate;
  condition(of: Condition): Decision;
}
