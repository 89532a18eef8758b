import { factKey } from '../model/evaluation.ts';
import type { Evaluator } from './evaluator.ts';
import type { LinkedInput } from './linked.ts';
import { unlessOpen } from './outcome.ts';
import type { Place } from './place.ts';

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
  eachInput(evaluator, ({ id }, place, isAsked) => {
    const key = factKey(id, place?.members ?? []);
    if (isAsked === null) open.add(key);
    else if (isAsked) asked.add(key);
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
  const { kept } = evaluator;
  const missing: string[] = [];
  let asked = 0;
  eachInput(evaluator, (input, place, isAsked) => {
    if (place === null) return;
    const isGiven = kept.at(input, place).said !== undefined;
    if (isGiven && isAsked !== false) asked += 1;
    if (isAsked && !isGiven && !input.plan.optional) missing.push(factKey(input.id, place.members));
  });
  return { missing, stray: asked === kept.given ? [] : strayOf(evaluator) };
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

/** Each input where its members are at hand, null where these are not known, and whether it is asked for there, null where that is not known. */
function eachInput(
  evaluator: Evaluator,
  tell: (input: LinkedInput, place: Place | null, isAsked: boolean | null) => void,
): void {
  for (const input of evaluator.form.inputs) {
    const { when, per } = input;
    const known = unlessOpen(() => evaluator.combinations(per));
    if (known === null) tell(input, null, null);
    for (const place of known ?? [])
      tell(input, place, when === null || unlessOpen(() => evaluator.holds(when, place)));
  }
}
