import type fc from 'fast-check';

/** Draws one value after another; fast-check shrinks each of them. */
export type Draw = fc.GeneratorValue;

export type FactType =
  | { readonly kind: 'number' | 'boolean' | 'date' }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'grade' };

/** An input or a rule that others may refer to. */
export interface Fact {
  readonly id: string;
  readonly type: FactType;
  readonly per: readonly string[];
}

/** A set, and the sets that it is taken from. */
export interface KnownSet {
  readonly id: string;
  readonly lineage: readonly string[];
  readonly kind: 'declared' | 'given';
}

/** What a rule under construction may refer to. */
export interface Known {
  readonly facts: readonly Fact[];
  readonly sets: readonly KnownSet[];
}

export const LABEL = { kk: 'Мысал', ru: 'Пример', en: 'Example' };
export const CITE = 'p1';
export const GRADES = ['poor', 'fair', 'good'];
export const MEMBERS = ['alpha', 'beta', 'gamma', 'B-10'];
export const COLOURS = ['red', 'green'];
export const DEFECT = 'open';
