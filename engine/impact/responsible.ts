import type { Mixtures } from './mixture.ts';
import { isSameOutcome, type Outcome, transitionsOf } from './outcome.ts';

type Data = Readonly<Record<string, unknown>>;

/** Sets of places of units, each of which is responsible by itself. */
export type Reasons = readonly (readonly number[])[];

/** Mixtures made in search of reasons, in all; past that, only reasons found before are tried. */
const MOST_MADE = 3000;

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
 * the earlier one again once it is undone, and no longer if any of them stays. Single units come first; all that suffice are
 * told. A sheet that goes the same way as one before it is first tried on that one's reasons.
 */
export class Responsibility {
  readonly #mixtures: Mixtures;
  /** Reasons found so far, by the way that the outcome went. */
  readonly #known = new Map<string, Map<string, { readonly reasons: Reasons; times: number }>>();

  constructor(mixtures: Mixtures) {
    this.#mixtures = mixtures;
  }

  /** Null where no reason was found: the way between the editions is not made of sound packs. */
  async of(changed: Changed): Promise<Reasons | null> {
    const way = JSON.stringify([changed.before.form, transitionsOf(changed.before, changed.after)]);
    const known = this.#known.get(way) ?? new Map<string, { readonly reasons: Reasons; times: number }>();
    this.#known.set(way, known);
    for (const one of [...known.values()].sort((a, b) => b.times - a.times)) {
      if (!(await this.#hold(changed, one.reasons))) continue;
      one.times += 1;
      return one.reasons;
    }
    if (this.#mixtures.made > MOST_MADE) return null;
    const reasons = await this.#search(changed);
    if (reasons) known.set(JSON.stringify(reasons), { reasons, times: 1 });
    return reasons;
  }

  /** Whether reasons found for another sheet are this one's too. */
  async #hold(changed: Changed, reasons: Reasons): Promise<boolean> {
    for (const units of reasons) {
      if (!(await this.#restores(changed, units))) return false;
      if (units.length === 1) continue;
      for (const unit of units) if (await this.#restores(changed, [unit])) return false;
    }
    return true;
  }

  async #search(changed: Changed): Promise<Reasons | null> {
    const singles: number[][] = [];
    for (const unit of changed.candidates) if (await this.#restores(changed, [unit])) singles.push([unit]);
    if (singles.length > 0) return singles;
    if (!(await this.#restores(changed, changed.candidates))) return null;
    return [await this.#least(changed)];
  }

  /** Takes units out of the set, halves first, then one by one, as long as undoing what is left still does it. */
  async #least(changed: Changed): Promise<readonly number[]> {
    let kept = [...changed.candidates];
    for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
      for (let start = 0; start < kept.length; ) {
        const fewer = [...kept.slice(0, start), ...kept.slice(start + size)];
        if (fewer.length > 0 && (await this.#restores(changed, fewer))) kept = fewer;
        else start += size;
      }
    }
    return kept;
  }

  async #restores({ sheet, before }: Changed, units: readonly number[]): Promise<boolean> {
    const crossing = this.#mixtures.without(units);
    if (!crossing) return false;
    const { outcome } = await crossing.outcome(sheet, before.form, before.status !== 'refused');
    return isSameOutcome(before, outcome);
  }
}
