import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { evaluate } from '../../engine/evaluate/index.ts';
import { RESULT_SCHEMA } from '../../engine/model/generated/result-schema.ts';
import type { Plan } from '../../engine/model/plan.ts';
import type { Result } from '../../engine/model/result.ts';
import { type SampleSheet, sampler } from '../../engine/sample/index.ts';

/** Sheets tried for each form. */
export const RUNS = 1000;

/** fast-check starts here, so that a run can be repeated. */
const START = 20_250_728;

const validate = new Ajv2020({ strict: false }).compile(RESULT_SCHEMA);

/** What is wrong with the shape of a result; null where nothing is. */
export function misshapen(result: Result): string | null {
  return validate(result) ? null : JSON.stringify(validate.errors);
}

/** Holds for made-up sheets on a form; a failure names the number of the sheet and shows it. */
export async function forSheets(
  plan: Plan,
  form: string,
  runs: number,
  holds: (sheet: SampleSheet, seed: number) => Promise<string | null>,
): Promise<void> {
  const draw = sampler(plan, form, { seed: 'properties', tries: 1, spoilt: 0.1 });
  const property = fc.asyncProperty(fc.noBias(fc.nat()), async (seed) => {
    const sheet = await draw(seed);
    const problem = await holds(sheet, seed);
    if (problem !== null) throw new Error(`${problem}\nsheet ${seed}:\n${JSON.stringify(sheet, null, 2)}`);
  });
  await fc.assert(property, { numRuns: runs, seed: START, endOnFailure: true });
}

export async function resultOf(plan: Plan, sheet: unknown): Promise<Result> {
  return (await evaluate(plan, sheet)).result;
}
