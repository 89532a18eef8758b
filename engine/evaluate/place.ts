import { type Index, NOBODY, widened } from '../model/at-hand.ts';
import type { Evaluate, LinkedSet } from './linked.ts';
import type { Groups, Match } from './match.ts';

/**
 * Where in its sets an evaluation stands: the member at hand last, and those before it. The same members, met in the same
 * turn, are the same place; the members by name of set are written down once somebody asks for them.
 */
export class Place {
  #further: Further[] | null = null;
  #grouped: Grouped | null = null;
  #index: Index | null = null;

  private constructor(
    readonly outer: Place | null,
    readonly set: LinkedSet | null,
    /** The member's place in the declared or given set from which it comes. */
    readonly at: number,
    readonly member: string,
  ) {}

  /** No member at hand, for one sheet: what is found from here is kept here. */
  static nowhere(): Place {
    return new Place(null, null, -1, '');
  }

  /** The members at hand and one more. */
  with(set: LinkedSet, at: number, member: string): Place {
    return this.#one(this.#furtherIn(set), at, member);
  }

  /** The same with each of some members of a set, which are the same whenever this is asked. */
  over(set: LinkedSet, { places }: Members): Members {
    const further = this.#furtherIn(set);
    if (further.all) return further.all;
    const own = places.map(({ at, member }) => this.#one(further, at, member));
    further.all = new Members(own);
    return further.all;
  }

  /** Members of a set in groups, where they were grouped before. */
  groups(match: Match, set: LinkedSet): Groups | null {
    for (let one = this.#grouped; one; one = one.next) if (one.match === match && one.set === set) return one.groups;
    return null;
  }

  group(match: Match, set: LinkedSet, groups: Groups): void {
    this.#grouped = { match, set, groups, next: this.#grouped };
  }

  /** Where the member of a set came to hand; the compiler has vouched that one did. */
  of(set: LinkedSet): Place {
    for (let place: Place = this; place.outer; place = place.outer)
      if (place.set === set || (place.set?.root === set.root && place.set.plan.lineage.includes(set.plan.id)))
        return place;
    throw new TypeError(`no member of ${set.plan.id} is at hand`);
  }

  /** The members at hand, the last one last. */
  get members(): readonly string[] {
    return this.outer ? [...this.outer.members, this.member] : [];
  }

  get index(): Index {
    if (!this.outer || !this.set) return NOBODY;
    this.#index ??= widened(this.outer.index, this.set.plan.lineage, this.member);
    return this.#index;
  }

  #one({ set, places }: Further, at: number, member: string): Place {
    const known = places[at];
    if (known) return known;
    const place = new Place(this, set, at, member);
    places[at] = place;
    return place;
  }

  #furtherIn(set: LinkedSet): Further {
    this.#further ??= [];
    const known = this.#further[set.at];
    if (known) return known;
    const further: Further = { set, places: [], all: null };
    this.#further[set.at] = further;
    return further;
  }
}

/** The places from one place on, with a member of a set at hand. */
interface Further {
  readonly set: LinkedSet;
  readonly places: Place[];
  all: Members | null;
}

/** Each member of a set at hand, one after another, and for which of them this or that was found to hold. */
export class Members {
  #met: Met | null = null;

  constructor(readonly places: readonly Place[]) {}

  /** Those for which it holds, where that was found out before. */
  met(test: Evaluate<boolean>): readonly Place[] | null {
    for (let met = this.#met; met; met = met.next) if (met.test === test) return met.places;
    return null;
  }

  keep(test: Evaluate<boolean>, places: readonly Place[]): void {
    this.#met = { test, places, next: this.#met };
  }
}

interface Met {
  readonly test: Evaluate<boolean>;
  readonly places: readonly Place[];
  readonly next: Met | null;
}

interface Grouped {
  readonly match: Match;
  readonly set: LinkedSet;
  readonly groups: Groups;
  readonly next: Grouped | null;
}
