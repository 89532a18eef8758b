import { type Aim, type Failing, judge } from './aim.ts';
import { type Blueprint, type Drawing, questions } from './blueprint.ts';
import { drawPeriodEnd } from './dates.ts';
import { drawValue } from './draw.ts';
import { obey } from './obey.ts';
import type { Random } from './random.ts';
import { type Trial, tryOut } from './trial.ts';

/**
 * Looks for a sheet that is graded as aimed at: changes inputs on which a failing check, ground, route or the grade rests,
 * one at a time, and keeps what is no worse. Gives the best found within so many tries.
 */
export async function mend(drawing: Drawing, start: Trial, aim: Aim, tries: number, random: Random): Promise<Trial> {
  let best = start;
  let judged = judge(drawing, aim, best.evaluation);
  for (let left = tries; left > 0 && judged.cost > 0; left -= 1) {
    const { failing, offGrade } = judged;
    if (failing.length === 0 && !offGrade) break;
    const blueprint =
      failing.length > 0
        ? mended(drawing, best, random.pick(failing), random)
        : regraded(drawing, best.blueprint, random);
    const next = await tryOut(drawing, blueprint, random);
    const after = judge(drawing, aim, next.evaluation);
    if (after.cost > judged.cost) continue;
    best = next;
    judged = after;
  }
  return best;
}

/** A copy of the blueprint with one thing changed that a failing condition rests on. */
function mended(drawing: Drawing, trial: Trial, failing: Failing, random: Random): Blueprint {
  const blueprint = { ...trial.blueprint, values: new Map(trial.blueprint.values) };
  if (random.chance(0.6) && obey(drawing, blueprint, trial.evaluation.trace, failing, random)) return blueprint;
  return redrawn(drawing, blueprint, drawing.uses.inputsBehind(failing.condition), random);
}

/** A copy with one thing changed on which the grade rests. */
function regraded(drawing: Drawing, before: Blueprint, random: Random): Blueprint {
  const blueprint = { ...before, values: new Map(before.values) };
  return redrawn(drawing, blueprint, drawing.uses.inputsBehindFact(drawing.form.grade ?? ''), random);
}

function redrawn(drawing: Drawing, blueprint: Blueprint, behind: ReadonlySet<string>, random: Random): Blueprint {
  const candidates = questions(drawing, blueprint).filter(({ input, keys }) => behind.has(input.id) && keys.length > 0);
  if (candidates.length === 0) return blueprint;
  const { input, keys } = random.pick(candidates);
  const isPeriodEnd = input.id === drawing.plan.pack.force.appliesBy;
  const setting = isPeriodEnd
    ? { ...blueprint.setting, periodEnd: drawPeriodEnd(drawing.plan, random) }
    : blueprint.setting;
  const value = drawValue(drawing.plan, drawing.uses, input, setting, random);
  const chosen = keys.length > 2 && random.chance(0.2) ? keys.filter(() => random.chance(0.5)) : [random.pick(keys)];
  for (const key of chosen) blueprint.values.set(key, value);
  return { ...blueprint, setting };
}
