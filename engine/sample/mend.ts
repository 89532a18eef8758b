import { type Aim, type Failing, judge } from './aim.ts';
import type { Blueprint, Drawing } from './blueprint.ts';
import { obey } from './obey.ts';
import type { Random } from './random.ts';
import { redrawn } from './redraw.ts';
import { type Trial, tryOut } from './trial.ts';

/**
 * Looks for a sheet that is graded as aimed at: changes inputs on which a failing check, ground, route or the grade rests,
 * one at a time, and keeps what is no worse. Gives the best found within so many tries.
 */
export function mend(drawing: Drawing, start: Trial, aim: Aim, tries: number, random: Random): Trial {
  let best = start;
  let judged = judge(drawing, aim, best.evaluation);
  for (let left = tries; left > 0 && judged.cost > 0; left -= 1) {
    const { failing, offGrade } = judged;
    if (failing.length === 0 && !offGrade) break;
    const blueprint =
      failing.length > 0
        ? mended(drawing, best, random.pick(failing), random)
        : regraded(drawing, best.blueprint, random);
    const next = tryOut(drawing, blueprint, random);
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
  return redrawn(drawing, before, drawing.uses.inputsBehindFact(drawing.form.grade ?? ''), random);
}
