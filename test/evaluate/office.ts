import { readFileSync } from 'node:fs';
import { evaluate } from '../../engine/evaluate/index.ts';
import type { Evaluation } from '../../engine/model/evaluation.ts';
import type { Plan } from '../../engine/model/plan.ts';
import type { Result } from '../../engine/model/result.ts';
import { prepare } from '../../engine/pipeline.ts';

const TEXT = readFileSync(new URL('./office.yaml', import.meta.url), 'utf8');

/** The plan of the office; pieces of its text may be replaced. */
export function officeWith(...replacements: readonly (readonly [piece: string, by: string])[]): Plan {
  let text = TEXT;
  for (const [piece, by] of replacements) {
    if (!text.includes(piece)) throw new Error(`the office has no ${piece}`);
    text = text.replace(piece, by);
  }
  const { plan, diagnostics } = prepare({ file: 'office.yaml', text, part: () => null });
  if (!plan) throw new Error(JSON.stringify(diagnostics, null, 2));
  return plan;
}

type Inputs = Readonly<Record<string, unknown>>;

/** A clerk with two goals, on whose sheet everything is as it should be. */
export const CLERK: Inputs = {
  day: '2025-03-31',
  post: 'clerk',
  away: false,
  months: 24,
  score: { q1: 1, q2: 4, q10: 3.5 },
  goal: [
    { id: 'a', points: 8, weight: 1 },
    { id: 'b', points: 6, weight: 2 },
  ],
  peer: [{ answer: 3 }, { answer: 4 }],
  penalty: false,
  verdict: 'good',
};

export function evaluated(inputs: Inputs, form = 'staff', plan = officeWith()): Evaluation {
  return evaluate(plan, { form, inputs });
}

export function graded(inputs: Inputs, form = 'staff', plan = officeWith()): Result {
  return evaluated(inputs, form, plan).result;
}

/** The clerk's sheet with some inputs said otherwise; undefined leaves one out. */
export function clerk(inputs: Inputs): Result {
  return graded({ ...CLERK, ...inputs });
}

/** Goals with these points, and the same weight each. */
export function goals(...points: readonly number[]): object[] {
  return points.map((value) => ({ points: value, weight: 1 }));
}
