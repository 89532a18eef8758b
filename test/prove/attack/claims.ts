import { evaluate } from '../../../engine/evaluate/index.ts';
import type { Evaluation } from '../../../engine/model/evaluation.ts';
import type { Comparison, Plan, Range } from '../../../engine/model/plan.ts';
import { type Exact, isExact, isGrade, type Value } from '../../../engine/model/value.ts';
import { inRange } from '../../../engine/operators/range.ts';
import { possible } from '../../../engine/prove/claim.ts';
import { answering, conditionsOf, type Placed } from '../../../engine/prove/conditions.ts';
import { type Goal, seek } from '../../../engine/prove/witness.ts';

/** Something that no sheet shows, as the prover says, and how it would look on one that does. */
export interface Never {
  readonly name: string;
  shownBy(evaluation: Evaluation): boolean;
}

/** Asks for a sheet that shows something; a sheet found has to show it when it is graded. */
function never(plan: Plan, form: string, goal: Goal, one: Never): Never[] {
  const answer = seek(plan, goal, form);
  if (answer.status === 'found' && !one.shownBy(evaluate(plan, answer.sheet)))
    throw new Error(`the sheet found does not show ${one.name}: ${JSON.stringify(answer.sheet)}`);
  return answer.status === 'none' ? [one] : [];
}

/** Parts that no sheet reaches. */
export function deadParts(plan: Plan, form: string, most: number): Never[] {
  return plan.parts.slice(0, most).flatMap((part) => {
    const shownBy = ({ result, trace }: Evaluation): boolean => {
      const [section, id] = part.split('/');
      if (section === 'grounds') return result.ground?.id === id;
      if (section === 'forms') return result.status === 'graded' && result.form === id;
      return trace.hits.has(part) && (section === 'checks' || OUTCOMES.has(result.status));
    };
    const found = never(plan, form, { kind: 'part', part }, { name: `part ${part}`, shownBy });
    // On a sheet without an outcome a part is out of reach only if it is what leaves it without.
    const graded = (one: Evaluation) => (one.result.status === 'graded' || ENDS.test(part)) && shownBy(one);
    return found.map(({ name }) => ({ name, shownBy: /^(grounds|checks)\//.test(part) ? shownBy : graded }));
  });
}

const OUTCOMES: ReadonlySet<string> = new Set(['graded', 'undetermined']);
const ENDS = /\/gaps\/[^/]+$/;

/** Holes, overlaps, zero divisors and empty sets that no sheet meets. */
export function closedOpenings(plan: Plan, form: string, most: number): Never[] {
  return plan.open.slice(0, most).flatMap((opening) => {
    const others = plan.open.filter((one) => one.path === opening.path);
    const name = `${opening.kind} ${opening.path}`;
    // A sheet that is open in several places tells one of them.
    const ended: Never = { name, shownBy: ({ result }) => result.status === 'undetermined' };
    const shownBy = ({ result: { undetermined } }: Evaluation): boolean =>
      undetermined !== undefined && undetermined.defect === undefined && isAt(undetermined.at, opening.path);
    const found = never(plan, form, { kind: 'opening', opening }, ended).map(() => ({ name, shownBy }));
    // Which of several in one place it was is not told of a sheet.
    return others.length === 1 ? found : [];
  });
}

function isAt(place: string, path: string): boolean {
  return place === path || place.startsWith(`${path} @ `);
}

/** Comparisons that come out one way only, on every sheet. */
export function constantComparisons(plan: Plan, most: number): Never[] {
  return conditionsOf(plan)
    .flatMap(comparisonsIn)
    .slice(0, most)
    .flatMap((placed) =>
      [true, false]
        .filter((holds) => possible(plan, answering(placed, holds)) === false)
        .map((holds) => ({
          name: `${placed.path} ${holds}`,
          shownBy: ({ trace }: Evaluation) =>
            [...trace.comparisons.values()].some(
              (step) => step.path === (placed.condition as Comparison).path && step.holds === holds,
            ),
        })),
    );
}

function comparisonsIn(placed: Placed): Placed[] {
  return placed.condition.kind === 'comparison' ? [placed] : placed.parts.flatMap(comparisonsIn);
}

/** Values beyond those met so far that no sheet gives, by rule. */
export function valuesNeverGiven(plan: Plan, form: string, met: readonly Evaluation[]): Never[] {
  return (plan.forms.get(form)?.rules ?? []).flatMap((of) => {
    const values = met.flatMap((one) => givenBy(one, of));
    const give = (wanted: Range | readonly (string | boolean)[], is: (value: Value) => boolean, name: string) =>
      never(
        plan,
        form,
        { kind: 'value', of, in: wanted },
        {
          name: `${of} ${name}`,
          shownBy: (one) => one.result.status === 'graded' && givenBy(one, of).some(is),
        },
      );
    const type = plan.rules.get(of)?.type;
    if (type?.kind === 'boolean')
      return [true, false].flatMap((truth) => give([truth], (value) => value === truth, String(truth)));
    if (type?.kind === 'grade')
      return (plan.pack.scales?.[type.scale]?.order ?? []).flatMap((grade) =>
        give([grade], (value) => isGrade(value) && value.id === grade, grade),
      );
    const [first, ...rest] = values.filter(isExact);
    if (type?.kind !== 'number' || !first) return [];
    const end = (sign: number): Exact => rest.reduce((best, one) => (sign * one.compare(best) > 0 ? one : best), first);
    return [{ above: end(1) }, { below: end(-1) }].flatMap((range: Range) =>
      give(range, (value) => isExact(value) && inRange(range, value), JSON.stringify(range, written)),
    );
  });
}

function written(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}

function givenBy({ trace }: Evaluation, rule: string): Value[] {
  return [...trace.values].flatMap(([key, value]) => (key === rule || key.startsWith(`${rule}[`) ? [value] : []));
}
