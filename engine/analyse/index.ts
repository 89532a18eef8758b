import type { Diagnostic } from '../model/diagnostic.ts';
import type { AnalyseCode } from '../model/messages/analyse.ts';
import type { Plan } from '../model/plan.ts';
import { unknownClauses } from './citations.ts';
import { uncovered } from './coverage.ts';
import type { Finding } from './finding.ts';
import { unknownNames } from './names.ts';
import { readings } from './readings.ts';
import { scales } from './scales.ts';
import { unused } from './unused.ts';

/** The checks on a whole pack, each a file of its own. */
const CHECKS: readonly ((plan: Plan) => Finding[])[] = [
  (plan) => unknownClauses(plan.pack),
  (plan) => uncovered(plan.pack),
  (plan) => unknownNames(plan.pack),
  (plan) => readings(plan.pack),
  scales,
  unused,
];

/** Everything that the checks find in a compiled pack. */
export function analyse(plan: Plan): Diagnostic<AnalyseCode>[] {
  return CHECKS.flatMap((check) => check(plan)).map(({ code, path, params }) => ({
    code,
    severity: 'error',
    place: { path },
    params,
  }));
}
