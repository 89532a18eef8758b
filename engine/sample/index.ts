import type { Plan } from '../model/plan.ts';
import { drawAim } from './aim.ts';
import { type Drawing, drawBlueprint, drawingOf } from './blueprint.ts';
import { mend } from './mend.ts';
import { Random } from './random.ts';
import { spoil } from './spoil.ts';
import { type SampleSheet, tryOut } from './trial.ts';

export interface SampleOptions {
  /** Same seed, same sheets. */
  readonly seed: string | number;
  readonly count: number;
  /** How often it may try to make a sheet that can be graded; 0 leaves every sheet as it was drawn. */
  readonly tries?: number;
  /** Part of the sheets that get a mistake, 0 … 1. */
  readonly spoilt?: number;
}

/**
 * Made-up sheets on one graded form: values at and around the edges that the pack names, every option, dates on both sides
 * of each term, most of them sheets that can be graded, some that are refused or incomplete.
 */
export function sampleSheets(plan: Plan, form: string, options: SampleOptions): SampleSheet[] {
  const sample = sampler(plan, form, options);
  const sheets: SampleSheet[] = [];
  for (let index = 0; index < options.count; index += 1) sheets.push(sample(index));
  return sheets;
}

/** Draws the sheet of a number; each depends on its number and the seed only. */
export function sampler(
  plan: Plan,
  form: string,
  options: Omit<SampleOptions, 'count'>,
): (index: number) => SampleSheet {
  const drawing = drawingOf(plan, form);
  const { seed, tries = 40, spoilt = 0.1 } = options;
  return (index) => sampleSheet(drawing, new Random(`${seed}/${plan.pack.pack}/${form}/${index}`), tries, spoilt);
}

function sampleSheet(drawing: Drawing, random: Random, tries: number, spoilt: number): SampleSheet {
  const { aim, level } = drawAim(drawing, random);
  const drawn = tryOut(drawing, drawBlueprint(drawing, level, random), random);
  const { sheet } = random.chance(0.9) ? mend(drawing, drawn, aim, tries, random) : drawn;
  return random.chance(spoilt) ? spoil(drawing, sheet, random) : sheet;
}

export type { SampleSheet };
