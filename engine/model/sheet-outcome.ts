/** What an executor gives for a sheet: what `evaluate`'s result says, without sentences and receipt. */
export interface SheetOutcome {
  readonly status: 'graded' | 'not-assessed' | 'refused' | 'incomplete' | 'undetermined';
  readonly grade?: string | Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, OutcomeValue>>;
  readonly route?: {
    readonly id: string;
    readonly form: string;
    readonly assessor: string;
    readonly substitute?: string;
  };
  readonly ground?: string;
  readonly refusals?: readonly Reason[];
  readonly missing?: readonly string[];
  readonly undetermined?: { readonly at: string; readonly defect?: string };
  readonly warnings?: readonly Reason[];
}

/** A value as `writeValue` writes it, or such values by member. */
export type OutcomeValue = string | boolean | { readonly [member: string]: OutcomeValue };

/** Why a sheet is refused or warned of: a code, and what it concerns. */
export interface Reason {
  readonly code: string;
  readonly input?: string;
  readonly check?: string;
  readonly members?: Readonly<Record<string, string>>;
  /** Of a pending text: the clauses. */
  readonly cite?: readonly string[];
}
