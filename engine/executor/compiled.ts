import { lowerForm } from '../compile/program/index.ts';
import { evaluate } from '../evaluate/index.ts';
import { type Appraise, instantiate } from '../javascript/index.ts';
import type { Plan } from '../model/plan.ts';
import { sheetOutcomeOf } from './outcome.ts';

/** Appraises sheets on one form, with the outcome that `evaluate` gives, without sentences. */
export interface FormExecutor {
  /** `compiled` to JavaScript, as quick as code written by hand; `evaluated` where a policy (CSP) forbids to make code from text. */
  readonly kind: 'compiled' | 'evaluated';
  readonly run: Appraise;
}

const KNOWN = new WeakMap<Plan, Map<string, FormExecutor>>();

/** The executor of a graded form, made once for each plan. Throws where the plan has no such form. */
export function compileForm(plan: Plan, form: string): FormExecutor {
  const known = KNOWN.get(plan) ?? new Map<string, FormExecutor>();
  KNOWN.set(plan, known);
  const executor = known.get(form) ?? makeExecutor(plan, form);
  known.set(form, executor);
  return executor;
}

function makeExecutor(plan: Plan, form: string): FormExecutor {
  const run = instantiate(lowerForm(plan, form));
  if (run) return { kind: 'compiled', run };
  return {
    kind: 'evaluated',
    run: (sheet, { values = true } = {}) => {
      const outcome = sheetOutcomeOf(evaluate(plan, sheet).result);
      return values ? outcome : { ...outcome, values: {} };
    },
  };
}
