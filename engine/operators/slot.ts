import type { Condition, Expression, Fallback, Match } from '../model/plan.ts';
import type { Exact } from '../model/value.ts';

/**
 * A slot is one key of an operator: what may stand there. From its slots follow the operator's part of the JSON
 * Schema, the type of its compiled form, and everything that walks over rules without knowing the operator.
 */
interface Base {
  readonly title: string;
  readonly description: string;
  readonly optional?: true;
  /** Name of the set slot whose member is at hand inside this slot. */
  readonly over?: string;
}

export type Slot = Base &
  (
    | {
        readonly kind:
          | 'operand'
          | 'operands'
          | 'condition'
          | 'set'
          | 'fallback'
          | 'number'
          | 'edge'
          | 'at'
          | 'scale'
          | 'grade'
          | 'defect'
          | 'keys';
      }
    | { readonly kind: 'integer'; readonly min: number; readonly max: number }
    | { readonly kind: 'word'; readonly words: readonly string[] }
    /** A map of entries by id (`list: false`), or a list whose entries carry an id and are tried in turn. */
    | { readonly kind: 'entries'; readonly list: boolean; readonly fields: Slots }
  );

export type Slots = Readonly<Record<string, Slot>>;

/** An entry of a map or list slot: its id, where it stands, and its fields. */
export type Entry<F extends Slots> = { readonly id: string; readonly path: string } & Compiled<F>;

type CompiledSlot<S extends Slot> = S extends { kind: 'operand' }
  ? Expression
  : S extends { kind: 'operands' | 'keys' }
    ? readonly Expression[]
    : S extends { kind: 'condition' }
      ? Condition
      : S extends { kind: 'fallback' }
        ? Fallback
        : S extends { kind: 'set' | 'scale' | 'grade' | 'defect' }
          ? string
          : S extends { kind: 'number' | 'edge' }
            ? Exact
            : S extends { kind: 'at' }
              ? readonly Match[]
              : S extends { kind: 'integer' }
                ? number
                : S extends { kind: 'word'; words: infer W extends readonly string[] }
                  ? W[number]
                  : S extends { kind: 'entries'; fields: infer F extends Slots }
                    ? readonly Entry<F>[]
                    : never;

/** The compiled form of an operator's slots. */
export type Compiled<S extends Slots> = {
  readonly [K in keyof S]: S[K] extends { optional: true } ? CompiledSlot<S[K]> | undefined : CompiledSlot<S[K]>;
};

const optional = true as const;

export const slot = {
  operand: (title: string, description: string) => ({ kind: 'operand', title, description }) as const,
  operandOver: <O extends string>(over: O, title: string, description: string) =>
    ({ kind: 'operand', over, title, description }) as const,
  /** One operand or a list of them. */
  operands: (title: string, description: string) => ({ kind: 'operands', title, description }) as const,
  operandsOver: <O extends string>(over: O, title: string, description: string) =>
    ({ kind: 'operands', over, title, description }) as const,
  set: (title: string, description: string) => ({ kind: 'set', title, description }) as const,
  condition: (title: string, description: string) => ({ kind: 'condition', title, description }) as const,
  filter: <O extends string>(over: O, title: string, description: string) =>
    ({ kind: 'condition', over, title, description, optional }) as const,
  fallback: (title: string, description: string) => ({ kind: 'fallback', title, description }) as const,
  number: (title: string, description: string) => ({ kind: 'number', title, description }) as const,
  integer: (min: number, max: number, title: string, description: string) =>
    ({ kind: 'integer', min, max, title, description }) as const,
  word: <const W extends readonly string[]>(words: W, title: string, description: string) =>
    ({ kind: 'word', words, title, description }) as const,
  scale: (title: string, description: string) => ({ kind: 'scale', title, description }) as const,
  grade: (title: string, description: string) => ({ kind: 'grade', title, description }) as const,
  defect: (title: string, description: string) => ({ kind: 'defect', title, description }) as const,
  keys: (title: string, description: string) => ({ kind: 'keys', title, description }) as const,
  at: (title: string, description: string) => ({ kind: 'at', title, description }) as const,
  map: <const F extends Slots>(fields: F, title: string, description: string) =>
    ({ kind: 'entries', list: false, fields, title, description }) as const,
  list: <const F extends Slots>(fields: F, title: string, description: string) =>
    ({ kind: 'entries', list: true, fields, title, description }) as const,
  optional: <S extends Slot>(of: S): S & { readonly optional: true } => ({ ...of, optional }),
};

/** The four edges of a range written in line. */
export const edges = {
  from: { kind: 'edge', title: 'From', description: 'Least value, inclusive.', optional },
  above: { kind: 'edge', title: 'Above', description: 'Lower edge, exclusive.', optional },
  to: { kind: 'edge', title: 'To', description: 'Greatest value, inclusive.', optional },
  below: { kind: 'edge', title: 'Below', description: 'Upper edge, exclusive.', optional },
} as const;

/** Holes that the act really has. */
export const gaps = slot.optional(
  slot.map(
    { ...edges, defect: slot.defect('Defect', 'The defect that records the hole.') },
    'Gaps',
    'Holes that the act really has: a value in one is undetermined.',
  ),
);
