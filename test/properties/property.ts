import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { resultOf as executed } from '../../engine/executor/index.ts';
import { RESULT_SCHEMA } from '../../engine/model/generated/result-schema.ts';
import type { Plan } from '../../engine/model/plan.ts';
import type { Result } from '../../engine/model/result.ts';
import type { SampleSheet } from '../../engine/sample/index.ts';
import { variations } from '../../engine/sample/variations.ts';
import { declaredMembers } from '../../engine/schema/sheet-layout.ts';

/** Sheets tried for each form; fewer where a sheet holds very many values, so that the tests end within a minute or two. */
const RUNS = 1000;
const RUNS_LARGE = 300;
const LARGE = 60;

/** fast-check starts here, so that a run can be repeated. */
const START = 20_250_728;

const validate = new Ajv2020({ strict: false }).compile(RESULT_SCHEMA);

/** What is wrong with the shape of a result; null where nothing is. */
export function misshapen(result: Result): string | null {
  return validate(result) ? null : JSON.stringify(validate.errors);
}

/** Most members of a given set on these sheets, where the law allows more. */
const MOST_MEMBERS = 3;

/** How many values a sheet on a form can hold. */
function valuesOn(plan: Plan, form: string): number {
  const members = (set: string) =>
    declaredMembers(plan, set)?.length ?? Math.max(MOST_MEMBERS, plan.sets.get(set)?.size.min ?? 0);
  const values = (id: string) => (plan.inputs.get(id)?.per ?? []).reduce((product, set) => product * members(set), 1);
  return (plan.forms.get(form)?.inputs ?? []).reduce((sum, id) => sum + values(id), 0);
}

/** A made-up sheet and its result. */
export interface Graded {
  readonly seed: number;
  readonly sheet: SampleSheet;
  readonly result: Result;
}

/** Made-up sheets on one form by their number, each drawn and graded once. */
export class Sheets {
  readonly #plan: Plan;
  readonly #draw: (seed: number) => SampleSheet;
  readonly #graded = new Map<number, Graded>();
  readonly #runs: number;

  constructor(plan: Plan, form: string) {
    this.#plan = plan;
    this.#runs = valuesOn(plan, form) > LARGE ? RUNS_LARGE : RUNS;
    this.#draw = variations(plan, form, { seed: 'properties', mostMembers: MOST_MEMBERS, bases: 10, spoilt: 0.1 });
  }

  /** Holds that `problem` finds nothing wrong; a failure names the number of the sheet and shows it. */
  hold(problem: (graded: Graded) => string | null): void {
    const property = fc.property(fc.noBias(fc.nat()), (seed) => {
      const graded = this.#at(seed);
      const found = problem(graded);
      if (found !== null) throw new Error(`${found}\nsheet ${seed}:\n${JSON.stringify(graded.sheet, null, 2)}`);
    });
    fc.assert(property, { numRuns: this.#runs, seed: START, endOnFailure: true });
  }

  #at(seed: number): Graded {
    const known = this.#graded.get(seed) ?? this.#grade(seed);
    this.#graded.set(seed, known);
    return known;
  }

  #grade(seed: number): Graded {
    const sheet = this.#draw(seed);
    return { seed, sheet, result: resultOf(this.#plan, sheet) };
  }
}

/** The result of a sheet by either executor: by the compiled form once it is worth while. */
export function resultOf(plan: Plan, sheet: SampleSheet): Result {
  return executed(plan, { ...sheet });
}
