import type { Params } from '../model/diagnostic.ts';
import type { Detail } from '../model/evaluation.ts';
import type { CompileCode } from '../model/messages/compile.ts';
import type { Condition, Expression, Fallback, Opening, OpenReason } from '../model/plan.ts';
import type { Text } from '../model/text.ts';
import type { Type } from '../model/type.ts';
import type { Value } from '../model/value.ts';
import type { Lowered, Lowering } from './lowering/lowering.ts';
import type { Compiled, Slots } from './slot.ts';

/** What an operator's type rule may ask and report. Paths are relative to the operation. */
export interface Typing {
  /** Reports an error at a place inside the operation and gives the type `unknown`. */
  error(code: CompileCode, params: Params, at: string): Type;
  /** Notes that a value may not be formed, without declared reason; it stops nothing here. */
  open(opening: Omit<Opening, 'path'>): void;
  /** Least and greatest number of members of a set for which all the conditions hold, as far as known before any sheet. */
  size(set: string, where: readonly (Condition | undefined)[]): { readonly min: number; readonly max: number };
  /** Ids of a scale's grades, worst first; empty where there is no such scale. */
  grades(scale: string): readonly string[];
}

/** What an operator may ask while it runs over one sheet. */
export interface Run {
  value(of: Expression): Value;
  holds(condition: Condition): boolean;
  /** The same run with each member of a set at hand for which a condition holds, in order of name (declared) or of the sheet (given). */
  over(set: string, where?: Condition): Run[];
  /** How many members of a set there are for which a condition holds. */
  count(set: string, where?: Condition): number;
  /** Value of the fallback, or the outcome `undetermined`. */
  fallback(of: Fallback): Value;
  /** Ends the rule: the act gives no outcome, for the reason that a defect gives; without one the pack itself is open. */
  undetermined(defect: string): never;
  undetermined(defect: null, reason: OpenReason): never;
  grade(scale: string, id: string): Value;
  /** Records that a part of the pack was reached: a row, a band, a case, a limit. */
  reach(path: string): void;
  /** What the sentence of this step tells, made when somebody reads it. */
  tell(detail: () => Detail): void;
  /** Label of a set. */
  label(set: string): Text;
}

/** How a value moves when an operand grows: with it, against it, or either way. */
export type Direction = 'with' | 'against' | 'either';

/** One example: the facts, the rule over them, and what it gives (numbers as exact text). */
export interface Example {
  readonly facts: Readonly<
    Record<string, string | number | boolean | readonly Readonly<Record<string, string | number | boolean>>[]>
  >;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly per?: string;
  readonly gives: string | boolean | Readonly<Record<string, string>>;
}

/** An operator: all that is known of one kind of rule. */
export interface Operator<S extends Slots = Slots, K extends string = string> {
  readonly keyword: K;
  readonly title: string;
  readonly description: string;
  readonly slots: S;
  /** Type of the result; reports what does not fit. */
  type(node: Compiled<S>, typing: Typing): Type;
  evaluate(node: Compiled<S>, run: Run): Value;
  /** The same as terms of a program, from which all other executors are printed. */
  lower(node: Compiled<S>, at: Lowering): Lowered;
  /** By slot (and field, as `limits.at`). */
  readonly direction: Readonly<Record<string, Direction>>;
  /** With `{value}` and the names that `tell` gives. */
  readonly sentence: Text;
  readonly examples: readonly Example[];
}

/** Declares an operator with the types of its slots checked. */
export function operator<const S extends Slots, const K extends string>(
  definition: Operator<S, K>,
): Operator<Slots, K> {
  return definition as unknown as Operator<Slots, K>;
}
