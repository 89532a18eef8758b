import type { Mixtures } from './mixture.ts';
import { isSameOutcome, type Outcome, transitionsOf } from './outcome.ts';

type Data = Readonly<Record<string, unknown>>;

/** Sets of places of units, each of which is responsible by itself. */
export type Reasons = readonly (readonly number[])[];

/** Mixtures made in search of reasons, in all; past that, only reasons found before are tried. */
const MOST_MADE = 3000;

/** As many units are tried one by one for every sheet; of more, first those that were responsible before. */
const FEW = 12;

/** A sheet whose outcome changed. */
export interface Changed {
  readonly sheet: Data;
  readonly before: Outcome;
  readonly after: Outcome;
  /** Places of the units that can bear on its form. */
  readonly candidates: readonly number[];
}

/**
 * Finds which changes are responsible for a changed outcome, by switching: a set of units is responsible where the outcome is
 * the earlier one again once it is undone, and no longer if any of them stays. Single units come first: all that suffice are
 * told; where many could bear on a form, those that sufficed for no sheet before are tried only if none of the others does.
 */
export class Responsibility {
  readonly #mixtures: Mixtures;
  /** Units that have sufficed by themselves. */
  readonly #single = new Set<number>();
  /** Larger sets found so far, by the way that the outcome went. */
  readonly #sets = new Map<string, Map<string, readonly number[]>>();

  constructor(mixtures: Mixtures) {
    this.#mixtures = mixtures;
  }

  /** Null where no reason was found: the way between the editions is not made of sound packs. */
  of(changed: Changed): Reasons | null {
    const { candidates, before, after } = changed;
    const likely = candidates.length <= FEW ? candidates : candidates.filter((unit) => this.#single.has(unit));
    const singles = this.#singles(changed, likely);
    if (singles.length > 0) return singles;
    const way = JSON.stringify([before.form, transitionsOf(before, after)]);
    const sets = this.#sets.get(way) ?? new Map<string, readonly number[]>();
    this.#sets.set(way, sets);
    for (const units of sets.values()) if (this.#holds(changed, units)) return [units];
    if (this.#mixtures.made > MOST_MADE) return null;
    const reasons = this.#search(changed);
    for (const units of reasons ?? []) {
      if (units.length > 1) sets.set(units.join(' '), units);
      else for (const unit of units) this.#single.add(unit);
    }
    return reasons;
  }

  #singles(changed: Changed, units: readonly number[]): number[][] {
    const singles: number[][] = [];
    for (const unit of units) if (this.#restores(changed, [unit])) singles.push([unit]);
    return singles;
  }

  /** Whether a set found for another sheet is this one's too, and none of it suffices by itself. */
  #holds(changed: Changed, units: readonly number[]): boolean {
    if (!this.#restores(changed, units)) return false;
    return this.#singles(changed, units).length === 0;
  }

  #search(changed: Changed): Reasons | null {
    const singles = this.#singles(changed, changed.candidates);
    if (singles.length > 0) return singles;
    if (!this.#restores(changed, changed.candidates)) return null;
    return [this.#least(changed)];
  }

  /** Takes units out of the set, halves first, then one by one, as long as undoing what is left still does it. */
  #least(changed: Changed): readonly number[] {
    let kept = [...changed.candidates];
    for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
      for (let start = 0; start < kept.length; ) {
        const fewer = [...kept.slice(0, start), ...kept.slice(start + size)];
        if (fewer.length > 0 && this.#restores(changed, fewer)) kept = fewer;
        else start += size;
      }
    }
    return kept;
  }

  #restores({ sheet, before }: Changed, units: readonly number[]): boolean {
    const crossing = this.#mixtures.without(units);
    if (!crossing) return false;
    const { outcome } = crossing.outcome(sheet, before.form, before.status !== 'refused');
    return isSameOutcome(before, outcome);
  }
}
