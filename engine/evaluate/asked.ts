import { factKey } from '../model/evaluation.ts';
import type { InputPlan } from '../model/plan.ts';
import { vouched } from '../model/vouched.ts';
import type { Evaluator } from './evaluator.ts';
import { MissingInput, Undetermined } from './outcome.ts';
import { Place } from './place.ts';

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
  eachInput(evaluator, ({ id }, members, isAsked) => {
    if (isAsked === null) open.add(factKey(id, members ?? []));
    else if (isAsked) asked.add(factKey(id, members ?? []));
  });
  return { asked, open };
}

/** What a sheet says, held against what it is asked for. */
export interface Answers {
  /** Inputs that are asked for and not given, optional ones aside, by key. */
  readonly missing: readonly string[];
  /** Inputs that are given and not asked for, by key. */
  readonly stray: readonly string[];
}

export function answersOf(evaluator: Evaluator): Answers {
  const { given } = evaluator.sheet;
  const missing: string[] = [];
  let asked = 0;
  eachInput(evaluator, (input, members, isAsked) => {
    if (members === null) return;
    const isGiven = given.get(input.id, members) !== undefined;
    if (isGiven && isAsked !== false) asked += 1;
    if (isAsked && !isGiven && !input.optional) missing.push(factKey(input.id, members));
  });
  return { missing, stray: asked === given.size ? [] : strayOf(evaluator) };
}

function strayOf(evaluator: Evaluator): string[] {
  const { asked, open } = askedOf(evaluator);
  const keys = [...evaluator.sheet.values.keys()];
  return keys.filter((key) => !asked.has(key) && !open.has(key) && !open.has(inputIn(key))).sort();
}

/** The input of a key such as `score[quality]`. */
function inputIn(key: string): string {
  return key.split('[')[0] as string;
}

/** Each input at its members, null where these are not known, and whether it is asked for there, null where that is not known. */
function eachInput(
  evaluator: Evaluator,
  tell: (input: InputPlan, members: readonly string[] | null, isAsked: boolean | null) => void,
): void {
  const { plan, form } = evaluator;
  for (const id of form.inputs) {
    const input = vouched(plan.inputs, id);
    const { when, per } = input;
    const known = unlessOpen(() => evaluator.combinations(per));
    if (known === null) tell(input, null, null);
    for (const members of known ?? [])
      tell(input, members, when === null || unlessOpen(() => evaluator.holds(when, Place.of(plan, per, members))));
  }
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
