import { factKey } from '../model/evaluation.ts';
import type { Value } from '../model/value.ts';
import type { LinkedFact } from './linked.ts';
import type { MissingInput, Undetermined } from './outcome.ts';
import type { Place } from './place.ts';

/** What is kept of one fact at one place, and of the same fact at one member more. */
export class Kept {
  /** What the sheet says. */
  said: Value | undefined = undefined;
  /** What it comes to: of an input that is not asked for its `otherwise`. */
  value: Value | undefined = undefined;
  /** Why it has no value. */
  failed: MissingInput | Undetermined | null = null;
  /** Where the members of its sets are at hand, and no others; once something is kept. */
  place: Place | null = null;
  #members: Kept[] | null = null;

  constructor(readonly fact: LinkedFact) {}

  /** At one more member, by its place in the declared or given set; made if need be. */
  at(member: number): Kept {
    return this.#members?.[member] ?? this.#made(member);
  }

  get key(): string {
    return factKey(this.fact.id, this.place?.members ?? []);
  }

  #made(member: number): Kept {
    const kept = new Kept(this.fact);
    this.#members ??= [];
    this.#members[member] = kept;
    return kept;
  }
}

/** The values of one sheet, by fact and members. */
export class KeptValues {
  readonly #facts: Kept[] = [];
  readonly #said: Kept[] = [];
  readonly #formed: Kept[] = [];

  /** How many values the sheet says. */
  get given(): number {
    return this.#said.length;
  }

  /** Where the value of a fact without members is kept, and below it those with members; made if need be. */
  of(fact: LinkedFact): Kept {
    const known = this.#facts[fact.at];
    if (known) return known;
    const kept = new Kept(fact);
    this.#facts[fact.at] = kept;
    return kept;
  }

  /** Where a value is kept; `place` has the members of the fact's sets at hand, and no others. */
  at(fact: LinkedFact, place: Place): Kept {
    const { outer } = place;
    if (!outer) return this.of(fact);
    return (outer.outer ? this.at(fact, outer) : this.of(fact)).at(place.at);
  }

  say(kept: Kept, place: Place, value: Value): void {
    kept.place = place;
    kept.said = value;
    this.#said.push(kept);
  }

  keep(kept: Kept, value: Value): Value {
    kept.value = value;
    this.#formed.push(kept);
    return value;
  }

  /** What the sheet says, by `factKey`. */
  said(): ReadonlyMap<string, Value> {
    return new Map(this.#said.map((kept) => [kept.key, kept.said as Value]));
  }

  /** What was formed, by `factKey`. */
  formed(): ReadonlyMap<string, Value> {
    return new Map(this.#formed.map((kept) => [kept.key, kept.value as Value]));
  }
}
