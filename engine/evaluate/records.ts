import { among } from '../model/among.ts';
import { type Index, NOBODY, textOf } from '../model/at-hand.ts';
import type { ComparisonStep, Recorded, Step } from '../model/evaluation.ts';
import type { Decision } from './conditions.ts';
import type { LinkedSet } from './linked.ts';
import type { Place } from './place.ts';

/** A condition that was decided, and where: at some places, or at one with each member of a set at hand besides. */
export type Decided = { readonly decision: Decision } & (
  | { readonly places: readonly Place[] }
  | { readonly place: Place; readonly over: LinkedSet }
);

/** What happens, in its order. */
export class Log<T> {
  readonly #made: T[] = [];

  get all(): readonly T[] {
    return this.#made;
  }

  add(one: T): void {
    this.#made.push(one);
  }

  /** Runs something, and forgets what that adds. */
  aside<R>(run: () => R): R {
    const { length } = this.#made;
    const made = run();
    this.#made.length = length;
    return made;
  }
}

/** What was recorded; found by its place once someone asks, which few do. */
export class ByPlace<T extends ComparisonStep | Step> implements Recorded<T> {
  #byPath: Map<string, Map<string, T>> | null = null;

  constructor(readonly all: readonly T[]) {}

  get(path: string, index: Index = NOBODY): T | undefined {
    this.#byPath ??= this.#sorted();
    return this.#byPath.get(path)?.get(textOf(index));
  }

  values(): Iterable<T> {
    return this.all;
  }

  #sorted(): Map<string, Map<string, T>> {
    const byPath = new Map<string, Map<string, T>>();
    for (const one of this.all) among(byPath, one.path, () => new Map()).set(textOf(one.index), one);
    return byPath;
  }
}
