import { daysBetween } from '../number/date.ts';
import type { Extent } from './extent.ts';
import { type Prefer, split, splittable } from './pick.ts';
import { pointOf } from './sheet.ts';
import type { Side } from './side.ts';
import { NO, YES } from './truth.ts';
import type { Want } from './wants.ts';

/** Why a search came to no end: too many cases to go through, or sets too large to try every size. */
export type Unsettled = 'too-many-cases' | 'open-set';

/** A sheet that shows all that is wanted (`found`); that none does (`none`: proved); or neither. */
export type Searched =
  | { readonly status: 'found'; readonly point: Side }
  | { readonly status: 'none' }
  | { readonly status: 'unproved'; readonly why: Unsettled };

const NONE: Searched = { status: 'none' };

/** How many boxes a search may look into. */
export interface Budget {
  left: number;
}

/**
 * Goes through all sheets of a box, half by half: a part in which something wanted surely fails is left out, so that
 * `none` is a proof; a part in which all surely holds gives its sheet.
 */
export function search(side: Side, wants: readonly Want[], prefer: Prefer, budget: Budget): Searched {
  budget.left -= 1;
  if (budget.left < 0) return { status: 'unproved', why: 'too-many-cases' };
  let undecided = false;
  let cell: string | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const want of wants) {
    const { value, reads } = side.once(want.id, () => want.judge(side));
    if ((value & YES) === 0) return NONE;
    if ((value & NO) === 0) continue;
    undecided = true;
    const choice = chosen(side, reads);
    if (choice.cell === null || choice.cases >= fewest) continue;
    cell = choice.cell;
    fewest = choice.cases;
  }
  if (!undecided) return shown(side, wants, prefer);
  if (cell === null) return { status: 'unproved', why: 'open-set' };
  const extent = side.extent(cell);
  let unsettled: Searched = NONE;
  for (const part of split(cell, extent, !side.box.has(cell), prefer(cell))) {
    const found = search(side.narrowed(cell, part), wants, prefer, budget);
    if (found.status === 'found') return found;
    if (found.status === 'unproved') unsettled = found;
    if (budget.left < 0) return unsettled;
  }
  return unsettled;
}

/** One sheet of a box that shows all; checked anew on the sheet alone. */
function shown(side: Side, wants: readonly Want[], prefer: Prefer): Searched {
  const point = pointOf(side, prefer);
  return wants.every((want) => point.once(want.id, () => want.judge(point)).value === YES)
    ? { status: 'found', point }
    : { status: 'unproved', why: 'open-set' };
}

/** The cell to narrow: short lists and sizes first, in the order in which they were met, then what is widest; and how many cases there are. */
export function chosen(side: Side, reads: ReadonlySet<string>): { cell: string | null; cases: number } {
  let best: string | null = null;
  let listed: string | null = null;
  let most = 0;
  let cases = 0;
  for (const cell of reads) {
    const extent = side.extent(cell);
    if (!splittable(side.ground, cell, extent)) continue;
    if (extent.kind === 'one-of' || cell.startsWith('#')) {
      listed ??= cell;
      cases += extent.kind === 'one-of' ? Math.log2(extent.values.length) : 2;
      continue;
    }
    const width = widthOf(extent, !side.box.has(cell));
    cases += 10;
    if (width <= most) continue;
    best = cell;
    most = width;
  }
  return { cell: listed ?? best, cases };
}

/** How many values there are to tell apart; what was never narrowed comes first. */
function widthOf(extent: Extent, untouched: boolean): number {
  const bonus = untouched ? 1e9 : 1;
  if (extent.kind === 'grade') return (extent.max - extent.min) * bonus * 1e3;
  if (extent.kind === 'date') return daysBetween(extent.min, extent.max) * bonus;
  if (extent.kind !== 'number' || !extent.min || !extent.max) return bonus;
  return Number(extent.max.sub(extent.min).valueOf()) * 10 ** (extent.places ?? 0) * bonus;
}
