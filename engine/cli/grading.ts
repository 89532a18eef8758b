import { type Choice, choiceOf } from '../batch/choice.ts';
import { formOf } from '../batch/form.ts';
import { evaluate } from '../evaluate/index.ts';
import type { Evaluation, Plan } from '../index.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { Problem } from '../store/problem.ts';
import type { Call } from './call.ts';
import type { SheetAt } from './sheet-files.ts';

/** A sheet with its outcome, and the plan that gave it. */
export interface Graded {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
}

/**
 * Grades sheets one by one. Which pack: `--pack`, else the one that the sheet names; which edition: that of `--pack` or
 * `--on`, else the sheet's own, else the one in force by the date that counts.
 */
export class Grading {
  readonly #call: Call;
  readonly #choices = new Map<string, Choice>();

  constructor(call: Call) {
    this.#call = call;
  }

  /** Why the sheet can't be graded at all is a finding: it falls under no pack or edition. An unknown pack is a problem. */
  grade({ data, place }: SheetAt): Graded | Diagnostic {
    const given = this.#call.text('pack');
    const named = given ?? (typeof data.pack === 'string' ? data.pack : undefined);
    if (named === undefined) throw new Problem('sheet-without-pack', {}, place);
    if (given === undefined && !this.#call.store.isMethodology(named)) throw this.#unknown(named, place);
    const { edition, ...rest } = data;
    const sheet: SheetAt['data'] = edition === undefined || this.#fixesEdition(given) ? rest : data;
    const choice = this.#choice(given ?? (sheet === data ? `${named}@${edition}` : named), place);
    const inputs =
      typeof data.inputs === 'object' && data.inputs !== null ? (data.inputs as Record<string, unknown>) : {};
    const plan = choice.planFor({ edition: sheet.edition, inputs });
    if ('code' in plan) return { code: plan.code, severity: 'error', place, params: plan.params };
    const form = formOf({ plans: [plan] }, undefined);
    return { plan, evaluation: evaluate(plan, form === undefined ? sheet : { form, ...sheet }) };
  }

  /** Whether the call says which edition to use: by a day, by `id@edition`, or by a path. */
  #fixesEdition(given: string | undefined): boolean {
    if (this.#call.on !== undefined) return true;
    return given !== undefined && !this.#call.store.isMethodology(given);
  }

  /** A sheet names a methodology, never a path: it may come from a stranger. */
  #unknown(name: string, place: SheetAt['place']): Problem {
    const { code, params } = this.#call.store.unknown(name);
    return new Problem(code, params, place);
  }

  #choice(name: string, place: SheetAt['place']): Choice {
    const known = this.#choices.get(name);
    if (known) return known;
    try {
      const choice = choiceOf(this.#call.store, name, { on: this.#call.on, readings: this.#call.readings });
      this.#choices.set(name, choice);
      return choice;
    } catch (error) {
      if (!(error instanceof Problem) || error.place.file !== undefined || this.#call.text('pack') !== undefined)
        throw error;
      throw new Problem(error.code, error.params, place);
    }
  }
}
