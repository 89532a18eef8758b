import { type Index, NOBODY, widened } from '../model/at-hand.ts';
import type { Plan } from '../model/plan.ts';
import { vouched } from '../model/vouched.ts';

/**
 * Where in its sets an evaluation stands: the member at hand last, and those before it. It costs next to nothing to make; the
 * members by name of set are written down once somebody asks for them.
 */
export class Place {
  #index: Index | null = null;

  private constructor(
    readonly outer: Place | null,
    readonly lineage: readonly string[],
    readonly member: string,
  ) {}

  /** No member at hand. */
  static readonly NOWHERE = new Place(null, [], '');

  /** A member for each of these sets. */
  static of(plan: Plan, per: readonly string[], members: readonly string[]): Place {
    let place = Place.NOWHERE;
    for (let at = 0; at < per.length; at += 1) place = place.with(plan, per[at] as string, members[at] as string);
    return place;
  }

  /** The members at hand and one more. */
  with(plan: Plan, set: string, member: string): Place {
    return new Place(this, vouched(plan.sets, set).lineage, member);
  }

  /** The member of a set at hand; the compiler has vouched that there is one. */
  memberOf(set: string): string {
    for (let place: Place | null = this; place; place = place.outer)
      if (place.lineage[0] === set || place.lineage.includes(set)) return place.member;
    throw new TypeError(`no member of ${set} is at hand`);
  }

  get index(): Index {
    if (!this.outer) return NOBODY;
    this.#index ??= widened(this.outer.index, this.lineage, this.member);
    return this.#index;
  }
}
