import type { Result } from '../model/result.ts';
import { type Blueprint, type Drawing, questions } from './blueprint.ts';
import { drawValue } from './draw.ts';
import { type Failing, obey } from './obey.ts';
import type { Random } from './random.ts';
import { type Trial, tryOut } from './trial.ts';

/**
 * Looks for a sheet that is graded: changes inputs on which a failing check, ground or route rests, one at a time, and
 * keeps what is no worse. Gives the best found within so many tries.
 */
export async function mend(drawing: Drawing, start: Trial, tries: number, random: Random): Promise<Trial> {
  let best = start;
  for (let left = tries; left > 0; left -= 1) {
    const failing = failures(drawing, best.evaluation.result);
    if (failing.length === 0) break;
    const next = await tryOut(drawing, changed(drawing, best, random.pick(failing), random), random);
    if (cost(drawing, next.evaluation.result) <= cost(drawing, best.evaluation.result)) best = next;
  }
  return best;
}

/** What keeps a sheet from being graded. */
function failures({ plan }: Drawing, result: Result): Failing[] {
  if (result.status === 'not-assessed') {
    const ground = plan.grounds.get(result.ground?.id ?? '');
    return ground ? [{ condition: { kind: 'not', of: ground.when }, per: [], members: {} }] : [];
  }
  return (result.refusals ?? []).flatMap((refusal): Failing[] => {
    if (refusal.code === 'wrong-form') {
      const conditions = plan.routes.flatMap((route) => route.when ?? []);
      return conditions.length > 0 ? [{ condition: { kind: 'any', of: conditions }, per: [], members: {} }] : [];
    }
    const check = plan.checks.get(refusal.check ?? '');
    return check ? [{ condition: check.require, per: check.per, members: refusal.members ?? {} }] : [];
  });
}

function cost(drawing: Drawing, result: Result): number {
  if (result.status === 'not-assessed') return 100;
  return failures(drawing, result).length + (result.refusals?.some(({ code }) => code === 'wrong-form') ? 50 : 0);
}

/** A copy of the blueprint with one thing changed that the failing condition rests on. */
function changed(drawing: Drawing, trial: Trial, failing: Failing, random: Random): Blueprint {
  const blueprint = { ...trial.blueprint, values: new Map(trial.blueprint.values) };
  if (random.chance(0.6) && obey(drawing, blueprint, trial.evaluation.trace, failing, random)) return blueprint;
  const behind = drawing.uses.inputsBehind(failing.condition);
  const candidates = questions(drawing, blueprint).filter(({ input, keys }) => behind.has(input.id) && keys.length > 0);
  if (candidates.length === 0) return blueprint;
  const { input, keys } = random.pick(candidates);
  const key = random.pick(keys);
  if (input.id === drawing.plan.pack.force.appliesBy) return blueprint;
  blueprint.values.set(key, drawValue(drawing.plan, drawing.uses, input, blueprint.periodEnd, random));
  return blueprint;
}
