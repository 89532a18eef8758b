import { daysBetween } from '../number/date.ts';
import { inputOf } from './cells.ts';
import { criticalOf } from './critical.ts';
import type { Extent } from './extent.ts';
import { meet, tighter } from './meet.ts';
import { Narrower } from './narrower.ts';
import { type Prefer, split, splittable } from './pick.ts';
import { pointOf } from './sheet.ts';
import type { Side } from './side.ts';
import { MAYBE, NO, YES } from './truth.ts';
import type { Want } from './wants.ts';

/** Why a search came to no end: too many cases to go through, or sets too large to try every size. */
export type Unsettled = 'too-many-cases' | 'open-set';

/** A sheet that shows all that is wanted (`found`); that none does (`none`: proved); or neither. */
export type Searched =
  | { readonly status: 'found'; readonly point: Side }
  | { readonly status: 'none' }
  | { readonly status: 'unproved'; readonly why: Unsettled };

const NONE: Searched = { status: 'none' };
const TOO_MANY: Searched = { status: 'unproved', why: 'too-many-cases' };

/** How many boxes a search may look into. */
export interface Budget {
  left: number;
}

/** What stays the same while sheets are looked for. */
export interface Seeking {
  readonly wants: readonly Want[];
  /** Values that are tried first. */
  readonly prefer: Prefer;
  readonly budget: Budget;
}

/**
 * Goes through all sheets of a box, part by part: a part in which something wanted surely fails is left out, so that `none`
 * is a proof; a part in which all surely holds gives its sheet. Before a box is cut, what is wanted narrows it.
 */
export function search(side: Side, wants: readonly Want[], prefer: Prefer, budget: Budget): Searched {
  return look(side, { wants, prefer, budget }, NOTHING_TRIED);
}

const NOTHING_TRIED: ReadonlySet<string> = new Set();

/** How often what is wanted narrows one box before it is cut. */
const MOST_ROUNDS = 4;

function look(from: Side, seeking: Seeking, tried: ReadonlySet<string>): Searched {
  const { wants, prefer, budget } = seeking;
  budget.left -= 1;
  if (budget.left < 0) return TOO_MANY;
  let side = from;
  let open = judged(side, wants);
  for (let round = 0; open && open.length > 0 && round < MOST_ROUNDS; round += 1) {
    const narrower = narrowed(side, open);
    if (narrower === side) break;
    open = narrower && judged(narrower, wants);
    side = narrower ?? side;
  }
  if (!open) return NONE;
  if (open.length === 0) return shown(side, wants, prefer);
  if (open[0] === SETTLED) {
    const found = shown(side, wants, prefer);
    if (found.status === 'found') return found;
  }
  return cut(side, open, seeking, tried);
}

/** What is wanted and not yet settled; null where something surely fails. */
export function judged(side: Side, wants: readonly Want[]): Want[] | null {
  const open: Want[] = [];
  for (const want of wants) {
    const { value } = side.once(want.id, () => want.judge(side));
    if ((value & YES) === 0) return null;
    if (value & NO && !(want.late && open.length > 0)) open.push(want);
  }
  if (open.length === 0 && side.once(SETTLED.id, () => SETTLED.judge(side)).value !== YES) open.push(SETTLED);
  return open;
}

/** What a box takes for granted of the sheets that are looked for is so on all its sheets. */
const SETTLED: Want = { id: 'settled', judge: (side) => (side.loose() ? MAYBE : YES), narrow: (on) => on.settle() };

/** The box without what surely is not as wanted; null where nothing is left. */
export function narrowed(side: Side, wants: readonly Want[]): Side | null {
  const cells = new Map<string, Extent>();
  for (const want of wants) {
    if (!want.narrow) continue;
    const { value } = side.once(narrowing(want), () => {
      const on = new Narrower(side);
      want.narrow?.(on);
      return on;
    });
    if (value.dead) return null;
    for (const [cell, to] of value.cells) {
      const now = cells.get(cell) ?? side.box.get(cell);
      const left = now ? meet(now, to) : to;
      if (!left) return null;
      if (!now || tighter(left, now)) cells.set(cell, left);
    }
  }
  return cells.size === 0 ? side : side.within(cells);
}

const NARROWING = new WeakMap<Want, string>();

/** The question what a want narrows. */
function narrowing(want: Want): string {
  let key = NARROWING.get(want);
  if (!key) {
    key = `narrow ${want.id}`;
    NARROWING.set(want, key);
  }
  return key;
}

/** Cuts a box where what is open rests on the fewest cases. */
function cut(side: Side, open: readonly Want[], seeking: Seeking, tried: ReadonlySet<string>): Searched {
  let cell: string | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const want of open) {
    const reads = want === SETTLED ? side.loose() : side.once(want.id, () => want.judge(side)).reads;
    const choice = chosen(side, reads ?? [], tried);
    if (choice.cell === null || choice.cases >= fewest) continue;
    cell = choice.cell;
    fewest = choice.cases;
  }
  if (cell === null) return { status: 'unproved', why: 'open-set' };
  const now = tried.has(cell) ? tried : new Set(tried).add(cell);
  let unsettled: Searched = NONE;
  const edges = criticalOf(side.ground.plan, inputOf(cell));
  for (const part of split(cell, side.extent(cell), !tried.has(cell), seeking.prefer(cell), edges)) {
    const found = look(side.narrowed(cell, part), seeking, now);
    if (found.status === 'found') return found;
    if (found.status === 'unproved') unsettled = found;
    if (seeking.budget.left < 0) return unsettled;
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
export function chosen(
  side: Side,
  reads: Iterable<string>,
  tried: ReadonlySet<string>,
): { cell: string | null; cases: number } {
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
    const width = widthOf(extent, !tried.has(cell));
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
