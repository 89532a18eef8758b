import type { Plan } from '../model/plan.ts';
import { drawAim } from './aim.ts';
import { type Blueprint, type Drawing, drawBlueprint, drawingOf } from './blueprint.ts';
import { mend } from './mend.ts';
import { Random } from './random.ts';
import { redrawn } from './redraw.ts';
import { spoil } from './spoil.ts';
import { askedSheet, type SampleSheet, tryOut } from './trial.ts';

export interface VariationOptions {
  readonly seed: string | number;
  /** Most members of a given set, where the law allows more. */
  readonly mostMembers: number;
  /** How many sheets are made with care; every other is one of them with some values changed. */
  readonly bases: number;
  /** Part of the sheets that get mistakes, 0 … 1. */
  readonly spoilt: number;
}

/** Tries for each of the sheets made with care. */
const TRIES = 40;

/**
 * Sheets that lie near ones that can be graded: far quicker to make than samples, so fit for tests with thousands. Each
 * depends on its number and the seed only.
 */
export function variations(plan: Plan, form: string, options: VariationOptions): (index: number) => SampleSheet {
  const drawing = drawingOf(plan, form, options.mostMembers);
  const name = `${options.seed}/${plan.pack.pack}/${form}`;
  const bases = Array.from({ length: options.bases }, (_, index) =>
    lazily(() => baseOf(drawing, new Random(`${name}/base ${index}`))),
  );
  return (index) => {
    const random = new Random(`${name}/${index}`);
    let blueprint = random.pick(bases)();
    for (let changes = random.below(5); changes > 0; changes -= 1)
      blueprint = redrawn(drawing, blueprint, null, random);
    let sheet = askedSheet(drawing, blueprint, random);
    if (random.chance(options.spoilt))
      for (let mistakes = random.between(1, 3); mistakes > 0; mistakes -= 1) sheet = spoil(drawing, sheet, random);
    return sheet;
  };
}

function baseOf(drawing: Drawing, random: Random): Blueprint {
  const { aim, level } = drawAim(drawing, random);
  const drawn = tryOut(drawing, drawBlueprint(drawing, level, random), random);
  return mend(drawing, drawn, aim, TRIES, random).blueprint;
}

function lazily<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
