import type { Diagnostic } from '../model/diagnostic.ts';
import type { AnalyseCode } from '../model/messages/analyse.ts';
import type { Plan } from '../model/plan.ts';
import { bodies } from './bodies.ts';
import { calendar } from './calendar.ts';
import type { Check, Report, Subject } from './check.ts';
import { citations } from './citations.ts';
import { clauses } from './clauses.ts';
import { conditions } from './conditions.ts';
import { deadlines } from './deadlines.ts';
import { earlyRounding } from './early-rounding.ts';
import { citeAt } from './element.ts';
import type { Finding } from './finding.ts';
import { force } from './force.ts';
import { grades } from './grades.ts';
import { limits } from './limits.ts';
import { majorities } from './majorities.ts';
import { monotone } from './monotone.ts';
import { names } from './names.ts';
import { open, openings } from './open.ts';
import { outcomes } from './outcomes.ts';
import { ranges } from './ranges.ts';
import { reach } from './reach.ts';
import { readingReach } from './reading-reach.ts';
import { readings } from './readings.ts';
import { RECORD_REPORTS, recorded } from './recorded.ts';
import { repeats } from './repeats.ts';
import { rounding } from './rounding.ts';
import { scales } from './scales.ts';
import { steps } from './steps.ts';
import { texts } from './texts.ts';
import { totals } from './totals.ts';
import { unused } from './unused.ts';
import { weights } from './weights.ts';

export type { Check, Report, Subject } from './check.ts';

/** The checks on a whole pack, each a file of its own. */
export const CHECKS: readonly Check[] = [
  open,
  ranges,
  steps,
  scales,
  weights,
  totals,
  unused,
  monotone,
  reach,
  grades,
  conditions,
  limits,
  outcomes,
  rounding,
  earlyRounding,
  names,
  repeats,
  citations,
  clauses,
  readings,
  readingReach,
  texts,
  force,
  deadlines,
  calendar,
  bodies,
  majorities,
];

/** Every code that the checks report, with what it means. */
export const REPORTS = Object.assign({}, RECORD_REPORTS, ...CHECKS.map(({ reports }) => reports)) as Readonly<
  Record<AnalyseCode, Report>
>;

/** Everything that the checks find in a compiled pack; what its defects record as lawful comes as notes. */
export function analyse(subject: Subject): Diagnostic<AnalyseCode>[] {
  const found = CHECKS.flatMap((check) => [...check.find(subject)]).map((finding) => diagnosticOf(subject, finding));
  return recorded(subject, found);
}

/** What a plan leaves open, alone: for a pack under another reading. */
export function leftOpen(plan: Plan): Diagnostic<AnalyseCode>[] {
  return openings(plan).map((finding) => diagnosticOf(plan, finding));
}

function diagnosticOf(
  { pack }: Pick<Subject, 'pack'>,
  { path, repairs, ...finding }: Finding,
): Diagnostic<AnalyseCode> {
  const cite = citeAt(pack, path);
  return {
    severity: REPORTS[finding.code].severity,
    ...finding,
    place: { path },
    ...(cite.length > 0 ? { cite } : {}),
    ...(repairs && repairs.length > 0 ? { repairs } : {}),
  };
}
