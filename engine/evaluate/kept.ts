import { factKey } from '../model/evaluation.ts';
import type { Value } from '../model/value.ts';
import type { LinkedFact } from './linked.ts';
import type { MissingInput, Undetermined } from './outcome.ts';
import type { Place } from './place.ts';

/** What is kept of one fact at one place, and of the same fact at one member more. */
export class Kept {
  value: Value | undefined = undefined;
  /** Why it could not be formed. */
  failed: MissingInput | Undetermined | null = null;
  #members: Kept[] | null = null;

  /** At one more member, by its place in the declared or given set; made if need be. */
  at(member: number): Kept {
    return this.#members?.[member] ?? this.#made(member);
  }

  /** Undefined where nothing was ever kept. */
  found(member: number): Kept | undefined {
    return this.#members?.[member];
  }

  #made(member: number): Kept {
    const kept = new Kept();
    this.#members ??= [];
    this.#members[member] = kept;
    return kept;
  }
}

/** Values of one sheet, by fact and members. */
export class Values {
  readonly #facts: Kept[] = [];
  readonly #made: { readonly fact: LinkedFact; readonly place: Place; readonly value: Value }[] = [];

  get size(): number {
    return this.#made.length;
  }

  /** Where the value of a fact without members is kept, and below it those with members; made if need be. */
  of(fact: LinkedFact): Kept {
    const known = this.#facts[fact.at];
    if (known) return known;
    const kept = new Kept();
    this.#facts[fact.at] = kept;
    return kept;
  }

  /** Where a value is kept; `place` has the members of the fact's sets at hand, and no others. */
  at(fact: LinkedFact, place: Place): Kept {
    return place.outer ? this.at(fact, place.outer).at(place.at) : this.of(fact);
  }

  get(fact: LinkedFact, place: Place): Value | undefined {
    return this.#found(fact, place)?.value;
  }

  keep(kept: Kept, fact: LinkedFact, place: Place, value: Value): Value {
    kept.value = value;
    this.#made.push({ fact, place, value });
    return value;
  }

  /** All of them by `factKey`. */
  keyed(): ReadonlyMap<string, Value> {
    return new Map(this.#made.map(({ fact, place, value }) => [factKey(fact.id, place.members), value]));
  }

  #found(fact: LinkedFact, place: Place): Kept | undefined {
    return place.outer ? this.#found(fact, place.outer)?.found(place.at) : this.#facts[fact.at];
  }
}
