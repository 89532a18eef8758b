import { type Index, textOf } from './at-hand.ts';
import type { Result } from './result.ts';
import type { Text } from './text.ts';
import type { Value } from './value.ts';

/** What an operator tells about one run of it, for its sentence: values, texts, counts. */
export type Detail = Readonly<Record<string, Value | Text | number>>;

/** Outcome of one comparison in a condition: what stood on each side. */
export interface ComparisonStep {
  readonly path: string;
  readonly index: Index;
  readonly holds: boolean;
  readonly left: Value;
  readonly right: Value | readonly Value[];
}

/** One operator run at one place for one combination of members. */
export interface Step {
  readonly path: string;
  readonly op: string;
  readonly index: Index;
  readonly value: Value;
  readonly detail: () => Detail;
}

/** What a sheet says, whether anything came to need it or not. */
export interface Said {
  /** By `factKey`. */
  readonly values: ReadonlyMap<string, Value>;
  /** Members of given sets that the sheet lists, in its order. */
  readonly members: ReadonlyMap<string, readonly string[]>;
}

/** What was recorded, by its path and the members at hand; of several at one place, the last. */
export interface Recorded<T> {
  get(path: string, index?: Index): T | undefined;
  values(): Iterable<T>;
}

/** Everything that happened while one sheet was evaluated. */
export interface Trace {
  readonly sheet: Said;
  readonly steps: Recorded<Step>;
  readonly comparisons: Recorded<ComparisonStep>;
  /** Values of inputs and rules by `factKey`; inputs not asked have their `otherwise`. */
  readonly values: ReadonlyMap<string, Value>;
  /** Members of each set that was used, by `setKey`. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  /** Parts reached: rows, bands, cases, limits, grounds, checks, routes. */
  readonly hits: ReadonlySet<string>;
}

export interface Evaluation {
  readonly result: Result;
  readonly trace: Trace;
}

export function factKey(id: string, members: readonly string[]): string {
  return members.length === 0 ? id : `${id}[${members.join(', ')}]`;
}

/** Key of a step: its path and the members at hand, sets in order of name. */
export function stepKey(path: string, index: Index): string {
  return path + textOf(index);
}
