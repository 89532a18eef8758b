import type { Evaluation } from '../model/evaluation.ts';
import type { Condition } from '../model/plan.ts';
import { isExact, type Value } from '../model/value.ts';
import type { Drawing } from './blueprint.ts';
import type { Setting } from './draw.ts';
import type { Random } from './random.ts';

/** The grade that a sheet should get, by rank; null: any. */
export type Aim = number | null;

/** Draws a grade of the form's scale to aim at, so that good ones occur as often as bad ones. */
export function drawAim({ plan, form }: Drawing, random: Random): { aim: Aim; level: Setting['level'] } {
  const rule = plan.rules.get(form.grade ?? '');
  if (rule?.type.kind !== 'grade' || rule.per.length > 0 || random.chance(0.25))
    return { aim: null, level: random.pick([-1, 0, 1] as const) };
  const grades = plan.pack.scales?.[rule.type.scale]?.order.length ?? 1;
  const aim = random.below(grades);
  return { aim, level: aim * 2 >= grades ? 1 : -1 };
}

/** Something that keeps a sheet from the result wanted: a condition that should hold, and where. */
export interface Failing {
  readonly condition: Condition;
  readonly per: readonly string[];
  readonly members: Readonly<Record<string, string>>;
}

export interface Judgement {
  /** 0: as wanted. */
  readonly cost: number;
  readonly failing: readonly Failing[];
  /** True where it can be graded, but with another grade. */
  readonly offGrade: boolean;
}

/** How far an evaluation is from what is wanted. */
export function judge(drawing: Drawing, aim: Aim, { result, trace }: Evaluation): Judgement {
  const { plan } = drawing;
  const failing: Failing[] = [];
  let cost = 0;
  const fail = (
    condition: Condition | undefined,
    path: string,
    weight: number,
    at: Pick<Failing, 'per' | 'members'>,
  ) => {
    cost += weight + distance(trace.comparisons, path);
    if (condition) failing.push({ condition, ...at });
  };
  const nowhere = { per: [], members: {} };
  if (result.status === 'not-assessed') {
    // A ground hides whatever else is wrong, so it weighs most.
    const ground = plan.grounds.get(result.ground?.id ?? '');
    fail(ground && negated(ground.when), `grounds/${ground?.id}/`, 5000, nowhere);
  }
  for (const refusal of result.refusals ?? []) {
    const check = plan.checks.get(refusal.check ?? '');
    if (check) fail(check.require, `checks/${check.id}/`, 10, { per: check.per, members: refusal.members ?? {} });
    else if (refusal.code === 'wrong-form')
      fail({ kind: 'any', of: plan.routes.flatMap(({ when }) => when ?? []) }, 'routing/', 1000, nowhere);
  }
  const rank = gradeRank(drawing, result.grade);
  const off = aim === null || failing.length > 0 ? 0 : rank === null ? 5 : Math.abs(rank - aim);
  return { cost: cost + off, failing, offGrade: off > 0 };
}

function gradeRank({ plan, form }: Drawing, grade: unknown): number | null {
  const type = plan.rules.get(form.grade ?? '')?.type;
  if (type?.kind !== 'grade' || typeof grade !== 'string') return null;
  return plan.pack.scales?.[type.scale]?.order.indexOf(grade) ?? null;
}

/** How far apart the numbers are that were compared there: below 10. */
function distance(comparisons: Evaluation['trace']['comparisons'], path: string): number {
  let sum = 0;
  for (const step of comparisons.values()) {
    if (!step.path.startsWith(path) || Array.isArray(step.right)) continue;
    const right = step.right as Value;
    if (isExact(step.left) && isExact(right)) sum += Math.abs(step.left.sub(right).valueOf());
  }
  return (9 * sum) / (sum + 10);
}

const OPPOSITE: Readonly<Record<string, string>> = {
  equal: 'notEqual',
  notEqual: 'equal',
  lessThan: 'greaterThanInclusive',
  lessThanInclusive: 'greaterThan',
  greaterThan: 'lessThanInclusive',
  greaterThanInclusive: 'lessThan',
};

/** A condition that holds where the other doesn't; comparisons without an opposite stay under `not`. */
function negated(condition: Condition): Condition {
  if (condition.kind === 'not') return condition.of;
  if (condition.kind !== 'comparison')
    return { kind: condition.kind === 'all' ? 'any' : 'all', of: condition.of.map(negated) };
  const operator = OPPOSITE[condition.operator];
  return operator ? { ...condition, operator } : { kind: 'not', of: condition };
}
