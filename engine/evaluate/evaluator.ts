import { among } from '../model/among.ts';
import type { ComparisonStep, Recorded, Step, Trace } from '../model/evaluation.ts';
import { compareNames } from '../model/members.ts';
import type { Value } from '../model/value.ts';
import { compareValues } from '../operators/extremes.ts';
import type { Decision } from './conditions.ts';
import type { Kept, KeptValues } from './kept.ts';
import type { LinkedFact, LinkedForm, LinkedPlan, LinkedSet } from './linked.ts';
import type { Groups, Match } from './match.ts';
import { MissingInput, Undetermined, unlessOpen } from './outcome.ts';
import { Members, type Place } from './place.ts';
import type { Facts } from './read-sheet.ts';
import { ByPlace, type Decided, Log } from './records.ts';

/**
 * Forms the values of one sheet, each once, and keeps what happened: as a trace it is read when all is over, and what is read is
 * made then.
 */
export class Evaluator implements Trace {
  /** Parts reached: rows, bands, cases, limits, grounds, checks, routes. */
  readonly reached = new Log<string>();
  readonly ran = new Log<Step>();
  readonly decided = new Log<Decided>();
  readonly kept: KeptValues;
  readonly nowhere: Place;
  #hits: ReadonlySet<string> | null = null;
  #steps: Recorded<Step> | null = null;
  #comparisons: Recorded<ComparisonStep> | null = null;
  readonly #members: Members[] = [];
  readonly #combinations = new Map<readonly LinkedSet[], readonly Place[]>();

  constructor(
    readonly plan: LinkedPlan,
    readonly form: LinkedForm,
    readonly sheet: Facts,
  ) {
    this.kept = sheet.kept;
    this.nowhere = sheet.nowhere;
  }

  get values(): ReadonlyMap<string, Value> {
    return this.kept.formed();
  }

  get hits(): ReadonlySet<string> {
    this.#hits ??= new Set(this.reached.all);
    return this.#hits;
  }

  get steps(): Recorded<Step> {
    this.#steps ??= new ByPlace(this.ran.all);
    return this.#steps;
  }

  get comparisons(): Recorded<ComparisonStep> {
    this.#comparisons ??= new ByPlace(this.#compared());
    return this.#comparisons;
  }

  get members(): ReadonlyMap<string, readonly string[]> {
    const known = [...this.plan.sets].flatMap(([id, { at }]) => {
      const members = this.#members[at];
      return members ? [[id, members.places.map(({ member }) => member)] as const] : [];
    });
    return new Map(known);
  }

  /**
   * Value of an input or a rule where the members of its sets are at hand, and no others; throws `MissingInput` where the sheet
   * lacks something it rests on, `Undetermined` where the act gives none.
   */
  value(fact: LinkedFact, place: Place): Value {
    const kept = this.kept.at(fact, place);
    return kept.value ?? this.once(kept, place);
  }

  /** The same, or null where what it depends on is missing or undetermined. */
  tried(fact: LinkedFact, place: Place): Value | null {
    const kept = this.kept.at(fact, place);
    return kept.value ?? (kept.failed ? null : unlessOpen(() => this.once(kept, place)));
  }

  /** The same where it is not kept yet. */
  once(kept: Kept, place: Place): Value {
    if (kept.failed) throw kept.failed;
    kept.place = place;
    try {
      return this.kept.keep(kept, kept.fact.form(this, kept, place));
    } catch (reason) {
      if (reason instanceof MissingInput || reason instanceof Undetermined) kept.failed = reason;
      throw reason;
    }
  }

  holds(decision: Decision, place: Place): boolean {
    const holds = decision.test(this, place);
    this.decided.add({ decision, places: [place] });
    return holds;
  }

  /** Each member of a set at hand for which a condition holds, beside those at hand already. */
  met(decision: Decision, set: LinkedSet, place: Place): readonly Place[] {
    const matching = this.#matching(decision, set, place);
    return matching?.map(({ at, member }) => place.with(set, at, member)) ?? this.#met(decision, this.over(set, place));
  }

  /** How many members of a set there are for which a condition holds. */
  count(decision: Decision, set: LinkedSet, place: Place): number {
    return (this.#matching(decision, set, place) ?? this.#met(decision, this.over(set, place))).length;
  }

  /** The members of a set for which a condition holds, where they can be found in a group; else null. */
  #matching(decision: Decision, set: LinkedSet, place: Place): readonly Place[] | null {
    const { match } = decision;
    const beside = match?.beside(set);
    if (!match || !beside || this.membersOf(set).places.length === 0) return null;
    let home = this.nowhere;
    for (const other of beside) {
      const { at, member } = place.of(other);
      home = home.with(other, at, member);
    }
    const groups = home.groups(match, set) ?? unlessOpen(() => this.#group(match, set, place, home));
    if (!groups) return null;
    const matching = groups.get(match.right(this, place)) ?? [];
    this.decided.add({ decision, place, over: set });
    return matching;
  }

  #group(match: Match, set: LinkedSet, place: Place, home: Place): Groups {
    const groups = new Map<Value, Place[]>();
    const { places } = this.over(set, place);
    let at = 0;
    for (const member of this.membersOf(set).places) {
      const value = match.left(this, places[at] as Place);
      at += 1;
      const group = groups.get(value);
      if (group) group.push(member);
      else groups.set(value, [member]);
    }
    home.group(match, set, groups);
    return groups;
  }

  /** The members for which a condition holds, each asked. */
  #met(decision: Decision, members: Members): readonly Place[] {
    const { places } = members;
    const { test } = decision;
    const known = members.met(test);
    if (known) {
      this.decided.add({ decision, places });
      return known;
    }
    const met: Place[] = [];
    let decided = 0;
    try {
      for (const place of places) {
        if (test(this, place)) met.push(place);
        decided += 1;
      }
    } finally {
      this.decided.add({ decision, places: decided === places.length ? places : places.slice(0, decided) });
    }
    members.keep(test, met);
    return met;
  }

  /**
   * Members of a set, each at hand: declared ones in order of name, so that the order of keys in a pack never shows; given ones
   * as the sheet has them; of a set taken from another, in the order of that one.
   */
  membersOf(set: LinkedSet): Members {
    const known = this.#members[set.at];
    if (known) return known;
    const members = new Members(this.#placesOf(set));
    this.#members[set.at] = members;
    return members;
  }

  /** Each member of a set at hand, beside those at hand already. */
  over(set: LinkedSet, place: Place): Members {
    const members = this.membersOf(set);
    return place === this.nowhere ? members : place.over(set, members);
  }

  /** Every combination of members of the sets over which something is indexed. */
  combinations(per: readonly LinkedSet[]): readonly Place[] {
    return among(this.#combinations, per, () => {
      let found: readonly Place[] = [this.nowhere];
      for (const set of per) {
        const members = this.membersOf(set);
        const further: Place[] = [];
        for (const place of found)
          further.push(...(place === this.nowhere ? members : place.over(set, members)).places);
        found = further;
      }
      return found;
    });
  }

  /** All values are there by now: what operations in a condition record once more is forgotten. */
  #compared(): ComparisonStep[] {
    const { reached, ran, decided } = this;
    const compared = (): ComparisonStep[] =>
      [...decided.all].flatMap((one) => {
        const places = 'over' in one ? this.over(one.over, one.place).places : one.places;
        return places.flatMap((place) => one.decision.compare(this, place));
      });
    return reached.aside(() => ran.aside(() => decided.aside(compared)));
  }

  #placesOf(set: LinkedSet): readonly Place[] {
    if (set.declared) return this.#listed(set, set.declared);
    if (!set.from) {
      const { id, size } = set.plan;
      const listed = this.sheet.members.get(id);
      if (!listed && size.min > 0) throw new MissingInput(id);
      return this.#listed(set, listed ?? []);
    }
    const from = this.membersOf(set.from).places.map(({ at, member }) => this.nowhere.with(set, at, member));
    const { where } = set;
    if (where) return this.#met(where, new Members(from));
    return set.best ? this.#best(set.best, from, set.root.declared !== null) : from;
  }

  #listed(set: LinkedSet, members: readonly string[]): readonly Place[] {
    return members.map((member, at) => this.nowhere.with(set, at, member));
  }

  #best({ take, by, order }: NonNullable<LinkedSet['best']>, from: readonly Place[], isDeclared: boolean): Place[] {
    const sign = order === 'highest' ? -1 : 1;
    const ranked = from.map((place) => ({ place, keys: by.map((one) => one(this, place)) }));
    ranked.sort((a, b) => {
      for (const [place, key] of a.keys.entries()) {
        const compared = sign * compareValues(key, b.keys[place] as Value);
        if (compared !== 0) return compared;
      }
      return isDeclared ? 0 : compareNames(a.place.member, b.place.member);
    });
    const count = Math.max(0, Number(take(this, this.nowhere).valueOf()));
    const first = new Set(ranked.slice(0, count).map(({ place }) => place));
    return from.filter((place) => first.has(place));
  }
}
