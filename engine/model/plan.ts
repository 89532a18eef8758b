import type { Params } from './diagnostic.ts';
import type { Pack } from './pack.ts';
import type { Type } from './type.ts';
import type { Exact, Value } from './value.ts';

/** Which member of a set an indexed value is taken at: the member at hand, or a named one. */
export type IndexArgument = { readonly set: string } | { readonly member: string };

/** A typed expression. */
export type Expression = { readonly type: Type } & (
  | { readonly kind: 'literal'; readonly value: Value }
  | { readonly kind: 'input' | 'rule'; readonly id: string; readonly index: readonly IndexArgument[] }
  | { readonly kind: 'member'; readonly set: string }
  | { readonly kind: 'form' }
  /** Attribute of the member at hand (`member`) or of the member that a choice names (`choice`). */
  | { readonly kind: 'attribute'; readonly set: string; readonly attribute: string; readonly choice?: Expression }
  | { readonly kind: 'operation'; readonly node: Operation }
);

/** An operator applied: its slots compiled. `path` is where it stands in the pack. */
export interface Operation {
  readonly op: string;
  readonly path: string;
  readonly slots: Readonly<Record<string, unknown>>;
}

export type Condition =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | Comparison;

export interface Comparison {
  readonly kind: 'comparison';
  readonly fact: Expression;
  readonly operator: string;
  readonly value: Expression | readonly Expression[];
  readonly path: string;
}

/** What stands in for a value that cannot be formed: another value, or no outcome, for the reason a defect gives. */
export type Fallback = { readonly value: Expression } | { readonly undetermined: string };

export interface RulePlan {
  readonly id: string;
  readonly per: readonly string[];
  readonly expression: Expression;
  readonly type: Type;
}

export interface InputPlan {
  readonly id: string;
  readonly per: readonly string[];
  readonly type: Type;
  readonly integer: boolean;
  readonly optional: boolean;
  readonly when: Condition | null;
  readonly otherwise: Value | null;
}

export interface SetPlan {
  readonly id: string;
  readonly kind: 'declared' | 'given' | 'subset' | 'best';
  /** The set itself and the sets it is taken from, nearest first. */
  readonly lineage: readonly string[];
  /** Least and greatest number of members, as far as known before any sheet. */
  readonly size: { readonly min: number; readonly max: number };
  readonly where: Condition | null;
  readonly best: {
    readonly take: Expression;
    readonly by: readonly Expression[];
    readonly order: 'highest' | 'lowest';
  } | null;
  /** True where its members, or those of the set it is taken from, must never be shown. */
  readonly anonymous: boolean;
}

export interface GroundPlan {
  readonly id: string;
  readonly when: Condition;
}

export interface CheckPlan {
  readonly id: string;
  readonly per: readonly string[];
  readonly require: Condition;
  readonly effect: 'refuse' | 'warn';
}

export interface RoutePlan {
  readonly id: string;
  readonly when: Condition | null;
  readonly form: string;
  readonly assessor: string;
}

export interface SubstitutePlan {
  readonly id: string;
  readonly when: Condition;
  readonly assessor: string;
}

/** What one form asks and runs, each list in an order in which it can be worked off. */
export interface FormPlan {
  readonly id: string;
  readonly graded: boolean;
  readonly grade: string | null;
  readonly values: readonly string[];
  readonly grounds: readonly string[];
  /** Rules that the grounds rest on. */
  readonly basis: readonly string[];
  readonly checks: readonly string[];
  readonly routed: boolean;
  readonly inputs: readonly string[];
  readonly rules: readonly string[];
  readonly sets: readonly string[];
}

/** A pack after compilation: everything resolved and typed; the same for every executor. */
export interface Plan {
  readonly pack: Pack;
  readonly digest: string;
  readonly readings: Readonly<Record<string, string>>;
  readonly sets: ReadonlyMap<string, SetPlan>;
  readonly inputs: ReadonlyMap<string, InputPlan>;
  readonly rules: ReadonlyMap<string, RulePlan>;
  readonly grounds: ReadonlyMap<string, GroundPlan>;
  readonly checks: ReadonlyMap<string, CheckPlan>;
  readonly routes: readonly RoutePlan[];
  readonly substitutes: readonly SubstitutePlan[];
  readonly forms: ReadonlyMap<string, FormPlan>;
  /** Every part that a golden case can reach: paths such as `rules/grade/bands/effective`. */
  readonly parts: readonly string[];
  /** In order of path. */
  readonly open: readonly Opening[];
}

/** Why a value may not be formed although no declared gap or fallback says so. */
export type OpenReason = 'hole' | 'overlap' | 'zero-divisor' | 'empty-set';

/**
 * A place where the types cannot rule out that no value can be formed, and nothing says what happens then. Evaluation gives
 * `undetermined` there; analysis makes a finding of it.
 */
export interface Opening {
  readonly kind: OpenReason;
  /** Where the operation stands. */
  readonly path: string;
  /** The slot inside it: `bands`, `rows`, `by`, `over`. */
  readonly at: string;
  readonly params: Params;
  /** For holes and overlaps: combinations of values, one per key, that stand for all that open it. */
  readonly keys?: readonly (readonly Value[])[];
  /** For overlaps: ids of the rows that meet. */
  readonly rows?: readonly string[];
}

/** A range: `from`/`to` inclusive, `above`/`below` exclusive. */
export interface Range {
  readonly from?: Exact | undefined;
  readonly above?: Exact | undefined;
  readonly to?: Exact | undefined;
  readonly below?: Exact | undefined;
}

/** What a row asks of a key: one of some values, or to lie in a range. */
export type Match = { readonly in: readonly (string | boolean | Exact)[] } | Range;

/** A hole that the act really has, and the defect that records it. */
export interface Gap extends Range {
  readonly id: string;
  readonly defect: string;
}
