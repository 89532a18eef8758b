import type { Result } from '../model/result.ts';
import type { Evaluator } from './evaluator.ts';
import { Undetermined } from './outcome.ts';
import { type Refusal, refusal } from './problem.ts';
import { citeOf } from './result.ts';

export interface Routed {
  readonly route: NonNullable<Result['route']>;
  /** Set where the route prescribes another form than the sheet's. */
  readonly refusal: Refusal | null;
}

/** The first route that holds, and who assesses. */
export function route(evaluator: Evaluator): Routed {
  const { nowhere } = evaluator;
  const { plan, routes } = evaluator.plan;
  const form = evaluator.form.plan;
  for (const [at, one] of plan.routes.entries()) {
    const when = routes[at];
    if (when && !evaluator.holds(when, nowhere)) continue;
    evaluator.reached.add(`routing/routes/${one.id}`);
    const substitute = substituteOf(evaluator);
    const route = {
      id: one.id,
      form: one.form,
      assessor: substitute?.assessor ?? one.assessor,
      ...(substitute ? { substitute: substitute.id } : {}),
    };
    if (one.form === form.id) return { route, refusal: null };
    const source = plan.pack.routing?.routes.find((candidate) => candidate.id === one.id);
    const cite = source ? { cite: citeOf(source.cite) } : {};
    return {
      route,
      refusal: { ...refusal('wrong-form', { expected: one.form, found: form.id, route: one.id }), ...cite },
    };
  }
  throw new Undetermined('routing', null);
}

function substituteOf(evaluator: Evaluator): { id: string; assessor: string } | null {
  const { plan, substitutes } = evaluator.plan;
  for (const [at, one] of plan.substitutes.entries()) {
    const when = substitutes[at];
    if (!when || !evaluator.holds(when, evaluator.nowhere)) continue;
    evaluator.reached.add(`routing/substitutes/${one.id}`);
    return one;
  }
  return null;
}
