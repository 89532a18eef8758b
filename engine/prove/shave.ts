import { same } from '../number/compare.ts';
import { ONE } from '../number/exact.ts';
import { exactly, numberType } from '../operators/types.ts';
import type { Extent } from './extent.ts';
import type { Side } from './side.ts';
import { YES } from './truth.ts';
import type { Want } from './wants.ts';

/** A number cell, and whether its far end is its greatest value. */
export interface Far {
  readonly cell: string;
  readonly up: boolean;
}

/**
 * Takes from the far end of each number what nothing wanted allows, until no more can be taken: what is left out has no
 * sheet that shows all. Null where nothing is left.
 */
export function shaved(side: Side, wants: readonly Want[], cells: readonly Far[]): Side | null {
  let left: Side = side;
  let before: Side;
  do {
    before = left;
    for (const far of cells) left = shavedAt(left, wants, far);
  } while (left !== before);
  return allowed(left, wants) ? left : null;
}

function shavedAt(side: Side, wants: readonly Want[], { cell, up }: Far): Side {
  let left = side;
  let size = Math.floor(countOf(left.extent(cell)) / 2);
  while (size >= 1) {
    const [near, far] = cut(left.extent(cell), size, up);
    if (allowed(left.narrowed(cell, far), wants)) size = Math.floor(size / 2);
    else {
      left = left.narrowed(cell, near);
      size = Math.min(size, Math.floor(countOf(left.extent(cell)) / 2));
    }
  }
  return left;
}

function allowed(side: Side, wants: readonly Want[]): boolean {
  return wants.every((want) => (side.once(want.id, () => want.judge(side)).value & YES) !== 0);
}

/** How many values a number cell has; 1 for all other cells, which are left alone. */
function countOf(extent: Extent): number {
  if (extent.kind !== 'number' || !extent.min || !extent.max) return 1;
  return (
    Number(
      extent.max
        .sub(extent.min)
        .mul(10 ** (extent.places ?? 0))
        .valueOf(),
    ) + 1
  );
}

/** The last so many values of a number apart from the others. */
function cut(extent: Extent, size: number, up: boolean): [near: Extent, far: Extent] {
  if (extent.kind !== 'number' || !extent.min || !extent.max) return [extent, extent];
  const { min, max, places } = extent;
  const step = ONE.div(10 ** (places ?? 0));
  const between = (a: typeof min, b: typeof min): Extent => (same(a, b) ? exactly(a) : numberType(a, b, places));
  const edge = up ? max.sub(step.mul(size)) : min.add(step.mul(size));
  return up ? [between(min, edge), between(edge.add(step), max)] : [between(edge, max), between(min, edge.sub(step))];
}
