import type { Condition, Expression, Fallback, OpenReason } from '../../model/plan.ts';
import type { Loop, Term, Written } from '../../model/program.ts';

/** A value as terms; `none` has no value: the act gives none, at a point. */
export type Lowered = Written | { readonly kind: 'none'; readonly term: Term };

/** A member of a set, or a loop over the members of a given one. */
export interface Spot {
  /** Lowers with the member at hand. */
  readonly at: Lowering;
  /** Whether the member belongs and meets the condition. */
  readonly kept: Term;
  readonly loop: Loop | null;
  /** How many members it can stand for. */
  readonly most: bigint;
}

export interface Members {
  /** What must have a value before anything is known of the members, in order. */
  readonly known: readonly Term[];
  readonly spots: readonly Spot[];
}

/** What an operator may ask while it is lowered to terms; the counterpart of `Run`. */
export interface Lowering {
  /** Value of an operand: leaves only, so that it may be used many times. */
  value(of: Expression): Written;
  holds(condition: Condition): Term;
  members(set: string, where?: Condition): Members;
  /** The same with the member at hand of a set under the names of all the sets that this one is taken from. */
  own(set: string): Lowering;
  fallback(of: Fallback): Lowered;
  /** No value here, for the reason that a defect gives; `early`: only as long as the sizes of sets were not checked. */
  undetermined(defect: string | null, early?: boolean): Lowered;
  grade(scale: string, id: string): Written;
  /** Whether the types leave it open that no value can be formed here, and nothing says what then. */
  open(reason: OpenReason): boolean;
  /** Whether the sizes of sets have been checked where this is looked at. */
  readonly sized: boolean;
  /** Gives values names of their own, so that they are computed once: leaves only come back. */
  named<V extends Lowered>(value: V): V;
}
