import { askedInputs, evaluate } from '../evaluate/index.ts';
import type { Evaluation } from '../model/evaluation.ts';
import type { Blueprint, Drawing } from './blueprint.ts';
import { type Inputs, inputsOf } from './layout.ts';
import type { Random } from './random.ts';

/** A sheet as it is sent to the engine. */
export interface SampleSheet {
  readonly pack: string;
  readonly edition: string;
  readonly form: string;
  readonly inputs: Inputs;
}

/** A blueprint made into a sheet, and what the engine says of it. */
export interface Trial {
  readonly blueprint: Blueprint;
  readonly sheet: SampleSheet;
  readonly evaluation: Evaluation;
}

export function tryOut(drawing: Drawing, blueprint: Blueprint, random: Random): Trial {
  const sheet = askedSheet(drawing, blueprint, random);
  return { blueprint, sheet, evaluation: evaluate(drawing.plan, sheet) };
}

/** Says only what the form asks, given what the blueprint says; inputs that may be left out sometimes are. */
export function askedSheet(drawing: Drawing, blueprint: Blueprint, random: Random): SampleSheet {
  const { plan } = drawing;
  const asked = askedFor(drawing, blueprint);
  const optional = (key: string) => plan.inputs.get(key.split('[')[0] ?? '')?.optional;
  const said = new Set([...asked].filter((key) => !optional(key) || random.chance(0.5)));
  return sheetOf(drawing, inputsOf(drawing, blueprint, said));
}

/** Keys that the form asks for; found once for each combination of what decides about it. */
function askedFor(drawing: Drawing, blueprint: Blueprint): ReadonlySet<string> {
  const { plan, deciding, asked } = drawing;
  const decided = [...blueprint.values].filter(([key]) => deciding.has(key.split('[')[0] ?? ''));
  const name = JSON.stringify([[...blueprint.members], decided]);
  const known = asked.get(name);
  if (known) return known;
  const found = askedInputs(plan, sheetOf(drawing, inputsOf(drawing, blueprint, null))).asked;
  asked.set(name, found);
  return found;
}

function sheetOf({ plan, form }: Drawing, inputs: Inputs): SampleSheet {
  return { pack: plan.pack.pack, edition: plan.pack.edition, form: form.id, inputs };
}
