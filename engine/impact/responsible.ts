import type { Mixtures } from './mixture.ts';
import { isSameOutcome, type Outcome } from './outcome.ts';
import type { Steps } from './units.ts';

type Data = Readonly<Record<string, unknown>>;

/** Mixtures made in search of reasons, in all; past that, only sets found before are tried. */
const MOST_MADE = 2000;

/**
 * Finds which changes are responsible for a changed outcome, by switching: a set of units is responsible where the outcome is
 * the earlier one again once it is undone, and no longer if any one of them stays. Single units come first.
 */
export class Responsibility {
  readonly #mixtures: Mixtures;
  readonly #count: number;
  /** Sets found so far, those found most often first: the next sheet's reason is likely among them. */
  readonly #found = new Map<string, { readonly units: readonly number[]; times: number }>();

  constructor(mixtures: Mixtures, { units }: Steps) {
    this.#mixtures = mixtures;
    this.#count = units.length;
  }

  /** Sets of places of units, each of which alone is responsible; null where none was found. */
  async of(sheet: Data, before: Outcome): Promise<readonly (readonly number[])[] | null> {
    const restores = async (undone: ReadonlySet<number>): Promise<boolean> => {
      const crossing = this.#mixtures.without(undone);
      return crossing !== null && isSameOutcome(before, (await crossing.outcome(sheet, before.form)).outcome);
    };
    const singles: number[][] = [];
    for (let place = 0; place < this.#count; place += 1) if (await restores(new Set([place]))) singles.push([place]);
    if (singles.length > 0) return singles;
    const known = await this.#knownSet(restores);
    if (known) return [known];
    const all = new Set(Array.from({ length: this.#count }, (_, place) => place));
    if (this.#mixtures.made > MOST_MADE || !(await restores(all))) return null;
    const least = await minimal(all, restores);
    this.#found.set(least.join(' '), { units: least, times: 1 });
    return [least];
  }

  async #knownSet(restores: (undone: ReadonlySet<number>) => Promise<boolean>): Promise<readonly number[] | null> {
    const sets = [...this.#found.values()].sort((a, b) => b.times - a.times);
    for (const known of sets) {
      if (!(await restores(new Set(known.units)))) continue;
      known.times += 1;
      return known.units;
    }
    return null;
  }
}

/** Takes units out of a set, halves first, then one by one, as long as undoing what is left still does it. */
async function minimal(
  all: ReadonlySet<number>,
  restores: (undone: ReadonlySet<number>) => Promise<boolean>,
): Promise<readonly number[]> {
  let kept = [...all];
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < kept.length; ) {
      const fewer = [...kept.slice(0, start), ...kept.slice(start + size)];
      if (fewer.length > 0 && (await restores(new Set(fewer)))) kept = fewer;
      else start += size;
    }
  }
  return kept;
}
