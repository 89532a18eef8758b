import { applyChanges } from '../diff/apply.ts';
import type { Pack } from '../model/pack.ts';
import type { Plan } from '../model/plan.ts';
import { planOf } from '../pipeline.ts';
import { Crossing } from './evaluate.ts';
import type { Steps } from './units.ts';

/** Mixtures kept at hand; each holds a whole plan. */
const KEPT = 200;

/** Plans between two editions: the later one with some units undone. A set that makes no sound pack has none. */
export class Mixtures {
  readonly #from: Plan;
  readonly #to: Plan;
  readonly #steps: Steps;
  readonly #form: string | undefined;
  readonly #known = new Map<string, Crossing | null>();
  /** Mixtures made so far. */
  made = 0;

  constructor(from: Plan, to: Plan, steps: Steps, form: string | undefined) {
    this.#from = from;
    this.#to = to;
    this.#steps = steps;
    this.#form = form;
  }

  /** The crossing to the edition in which the units of these places are undone; null where that is no sound pack. */
  without(undone: readonly number[]): Crossing | null {
    const key = [...undone].sort((a, b) => a - b).join(' ');
    const known = this.#known.get(key);
    const found = known === undefined ? this.#make(undone) : known;
    this.#known.delete(key);
    this.#known.set(key, found);
    const [oldest] = this.#known.keys();
    if (this.#known.size > KEPT && oldest !== undefined) this.#known.delete(oldest);
    return found;
  }

  #make(undone: readonly number[]): Crossing | null {
    this.made += 1;
    const { changes, units } = this.#steps;
    const left = new Set(undone.flatMap((place) => units[place]?.changes ?? []));
    const { pack } = applyChanges(
      this.#from.pack,
      changes.filter((_, place) => !left.has(place)),
    );
    if (!pack) return null;
    const plan = planOf(this.#headed(pack));
    return plan && new Crossing(this.#from, plan, this.#form);
  }

  /** With the later edition's head, and the defects of both, so that whatever stands may name them. */
  #headed(pack: Pack): Pack {
    const { pack: id, edition } = this.#to.pack;
    const defects = { ...this.#from.pack.defects, ...this.#to.pack.defects };
    return { ...pack, pack: id, edition, ...(Object.keys(defects).length > 0 ? { defects } : {}) };
  }
}
