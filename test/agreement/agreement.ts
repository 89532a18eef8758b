import { isDeepStrictEqual } from 'node:util';
import { evaluate } from '../../engine/evaluate/index.ts';
import { compileForm, sheetOutcomeOf } from '../../engine/executor/index.ts';
import type { Plan } from '../../engine/model/plan.ts';
import type { SheetOutcome } from '../../engine/model/sheet-outcome.ts';

/** How two executors differ on a sheet; null where they agree on status, grade, values, route and reasons. */
export function disagreement(plan: Plan, form: string, sheet: unknown): string | null {
  const expected = plain(sheetOutcomeOf(evaluate(plan, sheet).result));
  const found = plain(compileForm(plan, form).run(sheet));
  if (isDeepStrictEqual(expected, found)) return null;
  return `sheet ${JSON.stringify(sheet)}\nevaluate ${JSON.stringify(expected)}\ncompiled ${JSON.stringify(found)}`;
}

/** As it is written out. */
function plain(outcome: SheetOutcome): unknown {
  return JSON.parse(JSON.stringify(outcome));
}
