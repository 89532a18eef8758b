import fc from 'fast-check';
import type { Plan } from '../../engine/model/plan.ts';
import { drawPack } from './packs.ts';
import { type DrawnSheet, drawSheet } from './sheets.ts';

export { type DrawnSheet, sheetOf } from './sheets.ts';

/** A small sound pack over the whole language (its plan; `plan.pack` is the pack), and sheets on its form `main`. */
export interface RandomPack {
  readonly plan: Plan;
  readonly form: string;
  readonly sheets: readonly DrawnSheet[];
}

/**
 * Random packs, each with so many random sheets; `sheetOf(plan, drawn)` makes the sheet that is handed in. fast-check shrinks
 * packs and sheets alike.
 */
export function randomPacks(sheets: number): fc.Arbitrary<RandomPack> {
  return fc.gen().map((draw) => {
    const plan = drawPack(draw);
    return { plan, form: 'main', sheets: Array.from({ length: sheets }, () => drawSheet(draw, plan, 'main')) };
  });
}
