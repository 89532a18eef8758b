import { resultOf } from '../executor/index.ts';
import type { Plan } from '../model/plan.ts';
import { Carrier, withoutUnasked } from './carry.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

type Data = Readonly<Record<string, unknown>>;

/** A sheet's outcome under another edition, and what of the sheet that edition did not take over. */
export interface Elsewhere {
  readonly outcome: Outcome;
  readonly dropped: readonly string[];
}

/** How often a sheet may be stripped of inputs that turn out not to be asked for. */
const ROUNDS = 3;

/** Grades sheets of one edition by another. */
export class Crossing {
  readonly #to: Plan;
  readonly #carrier: Carrier;
  readonly #form: string | undefined;

  /** `form`: the one on which sheets are put whose own form the other edition does not have. */
  constructor(from: Plan, to: Plan, form?: string) {
    this.#to = to;
    this.#carrier = new Carrier(from, to);
    this.#form = form;
  }

  /**
   * Under the same form, or, with `follow`, where routing now prescribes another form for this person, under that. A sheet that
   * was on the wrong form to begin with is not followed.
   */
  outcome(sheet: Data, form: string, follow: boolean): Elsewhere {
    const known = this.#to.forms.get(form)?.graded || this.#form === undefined ? form : this.#form;
    const first = this.#on(sheet, known);
    return first.prescribed === undefined || !follow ? first : this.#on(sheet, first.prescribed);
  }

  #on(sheet: Data, form: string): Elsewhere & { readonly prescribed?: string } {
    const carried = this.#carrier.carry(sheet, form);
    if (!carried.sheet) return { outcome: { status: 'unreadable', form }, dropped: carried.dropped };
    let { sheet: current } = carried;
    const dropped = [...carried.dropped];
    for (let round = 0; ; round += 1) {
      const result = resultOf(this.#to, current);
      const refusals = result.refusals ?? [];
      const unasked = refusals.flatMap(({ code, input }) => (code === 'not-asked' && input ? [input] : []));
      if (round === ROUNDS || unasked.length === 0) {
        const { route } = result;
        const isElsewhere = refusals.some(({ code }) => code === 'wrong-form') && route && route.form !== form;
        const prescribed = isElsewhere && this.#to.forms.get(route.form)?.graded ? { prescribed: route.form } : {};
        return { outcome: outcomeOf(this.#to, result), dropped, ...prescribed };
      }
      for (const id of new Set(unasked.map((key) => key.split('[', 1)[0] ?? key))) dropped.push(id);
      current = withoutUnasked(current, unasked);
    }
  }
}
