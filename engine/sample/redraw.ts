import { type Blueprint, type Drawing, questions } from './blueprint.ts';
import { drawPeriodEnd } from './dates.ts';
import { drawValue } from './draw.ts';
import type { Random } from './random.ts';

/** A copy of the blueprint with another value for one of these inputs (all, where none are named), at one member or several. */
export function redrawn(
  drawing: Drawing,
  before: Blueprint,
  among: ReadonlySet<string> | null,
  random: Random,
): Blueprint {
  const blueprint = { ...before, values: new Map(before.values) };
  const candidates = questions(drawing, blueprint).filter(
    ({ input, keys }) => (among === null || among.has(input.id)) && keys.length > 0,
  );
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
