import fc from 'fast-check';
import { test } from 'vitest';
import { randomPacks, sheetOf } from '../random-packs/index.ts';
import { disagreement } from './agreement.ts';

/** Packs tried, each with so many sheets; fast-check starts here, so that a run can be repeated. */
const PACKS = 150;
const SHEETS = 6;
const START = 20_250_728;

test('random packs and random sheets come out alike', () => {
  const property = fc.property(randomPacks(SHEETS), ({ plan, form, sheets }) => {
    for (const drawn of sheets) {
      const found = disagreement(plan, form, sheetOf(plan, drawn));
      if (found !== null) throw new Error(`${found}\npack ${JSON.stringify(plan.pack)}`);
    }
  });
  fc.assert(property, { numRuns: PACKS, seed: START });
});
