import fc from 'fast-check';
import { evaluate } from '../../../engine/evaluate/index.ts';
import type { Evaluation } from '../../../engine/model/evaluation.ts';
import type { Sheet } from '../../../engine/model/generated/sheet.ts';
import { integer } from '../../../engine/number/exact.ts';
import { exactly } from '../../../engine/operators/types.ts';
import { type Box, type Ground, REST } from '../../../engine/prove/box.ts';
import { isInput } from '../../../engine/prove/cells.ts';
import { criticalOf } from '../../../engine/prove/critical.ts';
import { type Extent, isOnly, onGrid, only } from '../../../engine/prove/extent.ts';
import { pointOf, sheetOf } from '../../../engine/prove/sheet.ts';
import { Side } from '../../../engine/prove/side.ts';

/** A sheet that may hit what is proved: all that it could say, and what the engine makes of it. */
export interface Shot {
  readonly point: Side;
  readonly sheet: Sheet;
  readonly evaluation: Evaluation;
}

const ANYTHING: Box = new Map();

/** A sheet with values at and beside the edges of the plan, and some others. */
export function drawShot(draw: fc.GeneratorValue, ground: Ground): Shot {
  return shot(pointOf(new Side(ground, ANYTHING), (cell) => drawValue(draw, ground, cell)));
}

/** The same, but for one cell. */
export function moved({ point }: Shot, cell: string, to: Extent): Shot {
  return shot(pointOf(point.narrowed(cell, to), () => undefined));
}

function shot(point: Side): Shot {
  const sheet = sheetOf(point);
  return { point, sheet, evaluation: evaluate(point.ground.plan, sheet) };
}

/** The inputs of a shot, by cell. */
export function cellsOf({ point }: Shot): string[] {
  return [...point.box.keys()].filter((cell) => isInput(cell) && !cell.includes(REST));
}

export function drawValue(draw: fc.GeneratorValue, ground: Ground, cell: string): Extent {
  const values = valuesOf(ground, cell);
  return values[draw(fc.nat, values.length - 1)] ?? ground.extent(ANYTHING, cell);
}

/** Values of a cell worth a try: the ends, the edges that the plan names and their neighbours, one in the middle. */
export function valuesOf(ground: Ground, cell: string): Extent[] {
  const all = ground.extent(ANYTHING, cell);
  switch (all.kind) {
    case 'number': {
      const unit = integer(1).div(10 ** (all.places ?? 0));
      const { min, max } = all;
      if (!min || !max) return [];
      const name = cell.split('[')[0] ?? '';
      const edges = [...criticalOf(ground.plan, name), integer(0), integer(1)].flatMap((edge) => {
        const near = onGrid(edge, all.places, 'down');
        return [near.sub(unit), near, near.add(unit)];
      });
      const middle = onGrid(min.add(max).div(2), all.places, 'down');
      return [min, max, middle, ...edges]
        .filter((one) => one.compare(min) >= 0 && one.compare(max) <= 0)
        .map((one) => exactly(one));
    }
    case 'one-of':
      return all.values.map((one) => only(one, 'choice'));
    case 'grade':
      return ground.grades(all.scale).map((_, rank) => ({ ...all, min: rank, max: rank }));
    case 'date':
      return DAYS.map((day) => only(day, 'date'));
    default:
      return isOnly(all) ? [all] : [];
  }
}

/** Ends of months, of a leap February, of the calendar; the days that random packs name lie between. */
const DAYS = ['1900-01-01', '2024-01-31', '2024-02-29', '2024-12-31', '2025-01-01', '2025-06-30', '2199-12-31'];
