import { factKey } from '../model/evaluation.ts';
import type { InputPlan } from '../model/plan.ts';
import { vouched } from '../model/vouched.ts';
import type { Evaluator } from './evaluator.ts';
import { MissingInput, Undetermined } from './outcome.ts';

export interface Asked {
  /** Keys of the inputs that the sheet must give, as `score[quality]`. */
  readonly asked: ReadonlySet<string>;
  /** Inputs for which it is not yet known whether they are asked, since what that depends on is missing: by key, or by id where their members are not known. */
  readonly open: ReadonlySet<string>;
}

/** Which inputs a sheet is asked for, given what it says. */
export function askedOf(evaluator: Evaluator): Asked {
  const asked = new Set<string>();
  const open = new Set<string>();
  for (const id of evaluator.form.inputs) {
    const input = vouched(evaluator.plan.inputs, id);
    const known = unlessOpen(() => evaluator.combinations(input.per));
    if (known === null) open.add(id);
    for (const members of known ?? []) {
      const key = factKey(id, members);
      const holds = unlessOpen(() => isAsked(evaluator, input, members));
      if (holds === null) open.add(key);
      else if (holds) asked.add(key);
    }
  }
  return { asked, open };
}

/** A value, or null where what it depends on is missing or undetermined. */
export function unlessOpen<T>(value: () => T): T | null {
  try {
    return value();
  } catch (reason) {
    if (reason instanceof MissingInput || reason instanceof Undetermined) return null;
    throw reason;
  }
}

function isAsked(evaluator: Evaluator, input: InputPlan, members: readonly string[]): boolean {
  return !input.when || evaluator.holds(input.when, evaluator.hands.of(input.per, members));
}
