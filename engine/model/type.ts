import type { Exact } from './value.ts';

/** A number's range and precision; `null` means that nothing bounds it (for places: any fraction can occur). */
export interface NumberType {
  readonly kind: 'number';
  readonly min: Exact | null;
  readonly max: Exact | null;
  readonly places: number | null;
}

export interface ChoiceType {
  readonly kind: 'choice';
  readonly options: readonly string[];
  /** The declared set whose members are the options, where there is one. */
  readonly set?: string;
}

export interface GradeType {
  readonly kind: 'grade';
  readonly scale: string;
}

/** The static type of a value. `unknown` marks an expression in which an error has already been reported. */
export type Type =
  | NumberType
  | ChoiceType
  | GradeType
  | { readonly kind: 'boolean' | 'date' | 'text' | 'interval' | 'unknown' };
