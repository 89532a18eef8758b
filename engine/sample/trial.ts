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

/** Says only what the form asks, given what the blueprint says; inputs that may be left out sometimes are. */
export async function tryOut(drawing: Drawing, blueprint: Blueprint, random: Random): Promise<Trial> {
  const { plan } = drawing;
  const { asked } = await askedInputs(plan, sheetOf(drawing, inputsOf(drawing, blueprint, null)));
  const said = new Set(
    [...asked].filter((key) => !plan.inputs.get(key.split('[')[0] ?? '')?.optional || random.chance(0.5)),
  );
  const sheet = sheetOf(drawing, inputsOf(drawing, blueprint, said));
  return { blueprint, sheet, evaluation: await evaluate(plan, sheet) };
}

export function sheetOf({ plan, form }: Drawing, inputs: Inputs): SampleSheet {
  return { pack: plan.pack.pack, edition: plan.pack.edition, form: form.id, inputs };
}
