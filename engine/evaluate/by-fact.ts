import { factKey } from '../model/evaluation.ts';
import type { MissingInput, Undetermined } from './outcome.ts';

/** What is kept of one fact, and of the same fact at one member more. */
export class Kept<T> {
  value: T | undefined = undefined;
  /** Why it could not be formed. */
  failed: MissingInput | Undetermined | null = null;
  #members: Map<string, Kept<T>> | null = null;

  at(member: string): Kept<T> {
    this.#members ??= new Map();
    return keptIn(this.#members, member);
  }

  /** Undefined where nothing was ever kept. */
  found(member: string): Kept<T> | undefined {
    return this.#members?.get(member);
  }

  /** Each value with its members. */
  *values(members: readonly string[]): Iterable<readonly [readonly string[], T]> {
    if (this.value !== undefined) yield [members, this.value];
    for (const [member, kept] of this.#members ?? []) yield* kept.values([...members, member]);
  }
}

function keptIn<T>(among: Map<string, Kept<T>>, key: string): Kept<T> {
  const known = among.get(key);
  if (known) return known;
  const kept = new Kept<T>();
  among.set(key, kept);
  return kept;
}

/** Something for each fact and members, found without writing their key. */
export class ByFact<T> {
  readonly #facts = new Map<string, Kept<T>>();
  #size = 0;
  #keyed: ReadonlyMap<string, T> | null = null;

  /** How many there are. */
  get size(): number {
    return this.#size;
  }

  /** Where it is kept, made if need be. */
  at(id: string, members: readonly string[]): Kept<T> {
    let kept = keptIn(this.#facts, id);
    for (const member of members) kept = kept.at(member);
    return kept;
  }

  get(id: string, members: readonly string[]): T | undefined {
    let kept = this.#facts.get(id);
    for (let place = 0; kept && place < members.length; place += 1) kept = kept.found(members[place] as string);
    return kept?.value;
  }

  keep(kept: Kept<T>, value: T): T {
    if (kept.value === undefined) this.#size += 1;
    kept.value = value;
    this.#keyed = null;
    return value;
  }

  /** All of them by `factKey`. */
  keyed(): ReadonlyMap<string, T> {
    this.#keyed ??= new Map(this.#keys());
    return this.#keyed;
  }

  *#keys(): Iterable<[string, T]> {
    for (const [id, kept] of this.#facts)
      for (const [members, value] of kept.values([])) yield [factKey(id, members), value];
  }
}
