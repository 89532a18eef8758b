/**
 * The program of a form: a plan's form lowered to typed, total, straight-line code over integers, texts, truth values and
 * dates, from which executors are printed (JavaScript, SQL). Plain data; made by `engine/compile/program`.
 *
 * Terms
 * - A term is pure: it may be computed early, late, twice or not at all. It gives one value, or, where `lack` says that it
 *   can, none. It has none where one of its operands has none; the first such operand, in the order in which this file lists
 *   them, says why. So a printer may use NULL for "no value" and derive the reason separately, by walking down that order
 *   to a leaf: a blank `read` (missing) or an `undetermined` (its point). `if` looks only at the cases up to the first that holds.
 *   `lack: early` means: only while inputs may be missing and sets may be of a wrong size, never after that was checked.
 * - `integer` is exact and has bounds that are proven; `bounds: null` means unbounded. A printer picks a representation
 *   that holds the bounds of the term and of its operands. There is no overflow and no other division than `round`.
 * - A number of the pack is a `Ratio`: an integer numerator over a positive integer denominator, often a constant (100 for
 *   two places). A ratio need not be in lowest terms; written out it is (`writeValue`: a decimal where there is one, else n/d).
 * - A grade is the integer place in its scale (0 = worst); options, members and texts are `text`; dates are of years
 *   −271821 to 275760 (ISO text outside).
 *
 * Sets
 * - Members of declared sets are unrolled: there is one definition, cell, check for each. Members of a given set are walked
 *   by loops: what is defined `over` given sets is an array with a value for each member (two sets: for each pair).
 *   A loop has a name of its own wherever it is bound: by a definition, check, question, shown value, or by a term.
 * - A subset, and the best N, is a condition on the members of the set it is taken from: `where`.
 * - The reader accepts up to 1000 members whatever the law's limits, and grounds are looked at before sizes are.
 *
 * A sheet, step by step
 *  1. Read the cells. Blank is: absent, null, or an empty text. Anything that does not fit its `CellType` refuses the sheet,
 *     all findings together (codes of `SheetCode`), and ends it.
 *  2. `grounds` in order: the first that holds ends it: not-assessed, with the `shown` values that are `early`. One without a value
 *     does not end it.
 *  3. `questions`: asked or not (or open: no value). Read but neither asked nor open: refused `not-asked`, keys sorted by code
 *     units; then, for each set in order, listed with a wrong size: refused `set-size`. Any: refused.
 *  4. Asked, not optional and blank; and given sets not listed whose least size is over 0: incomplete, keys sorted.
 *  5. A ground without a value: undetermined there (the first such). `routing`: the first route that holds, the first substitute that
 *     holds. None: undetermined at `routing`. Another form: refused `wrong-form`, with the route and the values.
 *  6. `checks` in order, and in each its items in order: where `require` does not hold it fails; one without a value makes the
 *     whole check open. Any `refuse` failed: refused, with route, warnings, values. Else any open: undetermined (the first).
 *  7. `grade`, then `needed` values: the first without a value: undetermined. Else graded, with route, warnings, values.
 *  Values are those of `shown` that can be formed. Where a read date is given, `pending` acts in force add warnings to every
 *  outcome from step 2 on.
 */
export interface Program {
  readonly pack: string;
  readonly edition: string;
  readonly form: string;
  readonly sets: readonly GivenSet[];
  readonly cells: readonly Cell[];
  /** Each after those that it uses; the `early` ones first. */
  readonly definitions: readonly Definition[];
  readonly questions: readonly Question[];
  readonly grounds: readonly { readonly id: string; readonly when: Term }[];
  /** Null where the form is not routed. */
  readonly routing: Routing | null;
  readonly checks: readonly Check[];
  /** The rule that gives the grade, or null. */
  readonly grade: Shown | null;
  /** Rules, by their place in `shown`, without whose values there is no result. */
  readonly needed: readonly number[];
  /** The form's rules in order of id, without those of anonymous members unless they are needed. */
  readonly shown: readonly Shown[];
  /** Names of inputs and given sets that other forms ask for: refused `input-of-another-form`; any other name `unknown-input`. */
  readonly elsewhere: readonly string[];
  readonly points: readonly Point[];
  readonly pending: readonly Pending[];
  /** Place in `cells` of the date that says which law applies; null where the form does not ask it. */
  readonly appliesBy: number | null;
}

/** A set whose members the sheet lists. */
export interface GivenSet {
  readonly id: string;
  /** The law's limits. */
  readonly min: number;
  readonly max: number;
  /** Its members go by their place (1, 2, …) and never appear in results. */
  readonly anonymous: boolean;
}

/** One input at one combination of declared members: a value, or an array over given sets. */
export interface Cell {
  readonly input: string;
  /** By the input's sets: the member of a declared set, or null where the set is a given one. */
  readonly members: readonly (string | null)[];
  /** The given sets, in the same order; the records of the first hold the values. */
  readonly over: readonly string[];
  readonly type: CellType;
}

export type CellType =
  /** Read as the integer value × 10^places; `whole` inputs are declared as integers. Limits are such integers too; places at most 30. */
  | {
      readonly kind: 'number';
      readonly min: bigint | null;
      readonly max: bigint | null;
      readonly places: number;
      readonly whole: boolean;
    }
  /** `true`, `false`, and these as texts. */
  | { readonly kind: 'boolean' }
  /** An existing day of the years 1900 to 2199, as 2025-09-30. */
  | { readonly kind: 'date' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  /** An id, read as its place in the scale. */
  | { readonly kind: 'grade'; readonly grades: readonly string[] }
  /** Most UTF-16 units. */
  | { readonly kind: 'text'; readonly maxLength: number };

/** A named term. Over given sets: its value for each combination of members for which `where` holds. */
export interface Definition {
  readonly name: string;
  readonly loops: readonly Loop[];
  readonly where: Term | null;
  readonly term: Term;
  readonly early: boolean;
}

/** A loop over the members of a given set, in the sheet's order. */
export interface Loop {
  readonly loop: string;
  readonly set: string;
}

/** A member of a given set: the one at hand in a loop, or one by name. */
export type Place = Loop | { readonly name: string; readonly set: string };

/** Whether a cell is asked: for members for which `where` holds, if `when` holds. */
export interface Question {
  /** Place in `cells`. */
  readonly cell: number;
  readonly loops: readonly Loop[];
  /** True; without a value where it is not known which members there are: then the whole input is open. */
  readonly known: Term | null;
  readonly where: Term | null;
  readonly when: Term | null;
  readonly optional: boolean;
}

export interface Routing {
  readonly routes: readonly {
    readonly id: string;
    readonly form: string;
    readonly assessor: string;
    readonly when: Term | null;
  }[];
  readonly substitutes: readonly { readonly id: string; readonly assessor: string; readonly when: Term }[];
}

export interface Check {
  readonly id: string;
  readonly effect: 'refuse' | 'warn';
  /** The sets over whose members it is made. */
  readonly per: readonly string[];
  /** Whether a failure names its members: not those of anonymous sets. */
  readonly named: boolean;
  /** True; without a value where it is not known which members there are: then the check is open. */
  readonly known: Term | null;
  /** One for each combination of declared members. All failures are told in order of the members of the first set, then of the second. */
  readonly items: readonly { readonly at: At; readonly require: Term }[];
}

/** A combination of members, by the sets of a rule or check. */
export interface At {
  /** The member of a declared set, or the loop over a given one. */
  readonly members: readonly (string | Loop)[];
  /** By `members`: its place among the members of its set; null for a loop. */
  readonly order: readonly (number | null)[];
  /** Members for which it holds; null: all. It has a value where `known` has. */
  readonly where: Term | null;
}

/** A rule whose values results show. */
export interface Shown {
  readonly rule: string;
  readonly early: boolean;
  /** Whether results show it: not where its members are anonymous. */
  readonly open: boolean;
  readonly per: readonly string[];
  /** True; without a value where it is not known which members there are: then it has no values. */
  readonly known: Term | null;
  readonly items: readonly { readonly at: At; readonly value: Written }[];
}

/** A value as it is written out. */
export type Written =
  | ({ readonly kind: 'number' } & Ratio)
  | { readonly kind: 'interval'; readonly from: Ratio; readonly to: Ratio }
  | { readonly kind: 'grade'; readonly grades: readonly string[]; readonly term: Term }
  | { readonly kind: 'boolean' | 'text' | 'date'; readonly term: Term };

export interface Ratio {
  readonly numerator: Term;
  /** Positive. */
  readonly denominator: Term;
}

/** Where a value may be undetermined. */
export interface Point {
  /** Path of the operation, or key of a value. */
  readonly path: string;
  /** Members at hand, by set, sets in order of name; written `path @ set=member, set=member`. */
  readonly members: readonly { readonly set: string; readonly at: string | Place }[];
  readonly defect: string | null;
}

/** An act whose new wording is not held: a warning for sheets of this date or a later one. */
export interface Pending {
  readonly act: string;
  readonly from: string;
  readonly cite: readonly string[];
}

/** When a term can be without a value. */
export type Lack = 'never' | 'early' | 'always';

export interface Bounds {
  readonly min: bigint;
  readonly max: bigint;
}

export type Compare = 'equal' | 'less' | 'at-most';

/** What members are put in order by: an integer, a date, or a ratio. */
export interface Key {
  readonly of: Term;
  /** Positive divisor, or null. */
  readonly per: Term | null;
}

export type TermType = 'integer' | 'boolean' | 'text' | 'date';

/** A constant of the type: bigint, boolean, text; of a date ISO text. */
export type Constant = bigint | boolean | string;

/** A typed term. Operands are integers unless told otherwise. */
export type Term = {
  readonly type: TermType;
  readonly lack: Lack;
  /** Of integers; null: unbounded (and for other types). */
  readonly bounds: Bounds | null;
} & TermNode;

export type TermNode = Leaf | Flow | Arithmetic | Logic | Calendar | Aggregate;

type Leaf =
  | { readonly kind: 'constant'; readonly value: Constant }
  /** A cell as read; without a value where it is blank. */
  | { readonly kind: 'read'; readonly cell: number; readonly at: readonly Place[] }
  /** The value of a definition. */
  | { readonly kind: 'value'; readonly of: string; readonly at: readonly Place[] }
  /** No value: the act gives none, at a point. */
  | { readonly kind: 'undetermined'; readonly point: number }
  /** Text: name of a member of a given set. */
  | { readonly kind: 'member'; readonly set: string; readonly at: Place }
  /** How many members the sheet lists; 0 where it does not list the set. Without a value where it must and does not. */
  | { readonly kind: 'size'; readonly set: string }
  /** Boolean: whether the sheet lists a member of this name. */
  | { readonly kind: 'listed'; readonly set: string; readonly name: string };

type Flow =
  /** The first case that holds; else `otherwise`. */
  | {
      readonly kind: 'if';
      readonly cases: readonly { readonly when: Term; readonly then: Term }[];
      readonly otherwise: Term;
    }
  /** `then`, once each of the first has a value. */
  | { readonly kind: 'after'; readonly first: readonly Term[]; readonly then: Term }
  /** The entry of a key (a text); every value that the key can have has one. */
  | {
      readonly kind: 'lookup';
      readonly key: Term;
      readonly entries: readonly { readonly key: string; readonly value: Constant }[];
    };

type Arithmetic =
  | { readonly kind: 'add' | 'multiply'; readonly of: readonly Term[] }
  /** of ÷ by (positive), to a whole number. */
  | { readonly kind: 'round'; readonly of: Term; readonly by: Term; readonly mode: Rounding }
  /** Without its sign. */
  | { readonly kind: 'magnitude'; readonly of: Term };

export type Rounding = 'half-up' | 'half-down' | 'half-even' | 'up' | 'down' | 'ceiling' | 'floor';

/** Booleans. */
type Logic =
  /** Two terms of one type; texts and booleans only `equal`. */
  | { readonly kind: 'compare'; readonly operator: Compare; readonly left: Term; readonly right: Term }
  /** Whether a text is one of some. */
  | { readonly kind: 'among'; readonly of: Term; readonly values: readonly string[] }
  /** Whether of ÷ by (positive) is an odd whole number. */
  | { readonly kind: 'odd'; readonly of: Term; readonly by: Term }
  | { readonly kind: 'not'; readonly of: Term }
  /** Both look at every operand: one without a value leaves them without. */
  | { readonly kind: 'all' | 'any'; readonly of: readonly Term[] };

type Calendar =
  /** Integer: whole months, days from one date to another (see `engine/number/date.ts`). */
  | { readonly kind: 'months' | 'days'; readonly from: Term; readonly to: Term }
  /** A date moved by months, then by days; a day that the month lacks becomes its last. */
  | { readonly kind: 'move'; readonly of: Term; readonly months: number; readonly days: number };

/** A walk over the members of a given set: `where` (a boolean) of all of them comes first, then the rest for those left. */
export interface Walk extends Loop {
  readonly where: Term | null;
}

type Aggregate = Walk &
  (
    | { readonly kind: 'total'; readonly of: Term }
    /** `of`, of any type, at the first member, in order, whose key none exceeds (`greatest`) or falls below (`least`). Never over no member. */
    | { readonly kind: 'extreme'; readonly order: 'greatest' | 'least'; readonly by: Key; readonly of: Term }
    /** Numerator or denominator, in lowest terms, of the total of of ÷ by, where `by` differs from member to member. */
    | {
        readonly kind: 'ratio-total';
        readonly of: Term;
        readonly by: Term;
        readonly part: 'numerator' | 'denominator';
      }
    /** Place of one whose key is `own`, walked after it: 1 + how many (`dense`: how many different keys) come before it. */
    | {
        readonly kind: 'rank';
        readonly own: Key;
        readonly by: Key;
        readonly order: 'highest' | 'lowest';
        readonly ties: 'competition' | 'dense';
      }
    /** Boolean: true; without a value where `of` has none for some member. */
    | { readonly kind: 'known'; readonly of: Term }
    /**
     * Boolean: whether the member `at`, whose keys are `own`, is among the first `take` (a ratio; rounded down) of those for which `where` holds, by
     * each key in turn; remaining ties: the shorter name (in code points) first, then the lower code point. All keys come before `take`.
     */
    | {
        readonly kind: 'best';
        readonly at: Place;
        readonly own: readonly Key[];
        readonly by: readonly Key[];
        readonly order: 'highest' | 'lowest';
        readonly take: Ratio;
      }
  );

export type { OutcomeValue, Reason, SheetOutcome } from './sheet-outcome.ts';
