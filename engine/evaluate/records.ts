import { among } from '../model/among.ts';
import { type Index, NOBODY, textOf } from '../model/at-hand.ts';
import type { ComparisonStep, Recorded, Step } from '../model/evaluation.ts';

/** What was recorded; found by its place once someone asks, which few do. */
export class Records<T extends ComparisonStep | Step> implements Recorded<T> {
  readonly #made: T[] = [];
  #byPath: Map<string, Map<string, T>> | null = null;

  add(one: T): void {
    this.#made.push(one);
    this.#byPath = null;
  }

  get(path: string, index: Index = NOBODY): T | undefined {
    this.#byPath ??= this.#sorted();
    return this.#byPath.get(path)?.get(textOf(index));
  }

  values(): Iterable<T> {
    return this.#made;
  }

  #sorted(): Map<string, Map<string, T>> {
    const byPath = new Map<string, Map<string, T>>();
    for (const one of this.#made) among(byPath, one.path, () => new Map()).set(textOf(one.index), one);
    return byPath;
  }
}

/** Parts that were reached. */
export class Hits {
  readonly #reached: string[] = [];
  #all: ReadonlySet<string> | null = null;

  add(part: string): void {
    this.#reached.push(part);
    this.#all = null;
  }

  /** Runs something, and forgets what is reached only by that. */
  aside<T>(run: () => T): T {
    const { length } = this.#reached;
    const made = run();
    this.#reached.length = length;
    this.#all = null;
    return made;
  }

  all(): ReadonlySet<string> {
    this.#all ??= new Set(this.#reached);
    return this.#all;
  }
}
