import type { Exact } from '../model/value.ts';
import { compare, same } from '../number/compare.ts';
import { ONE } from '../number/exact.ts';
import { exactly, numberType } from '../operators/types.ts';
import { Cells, inputOf, valueCell } from './cells.ts';
import { criticalOf } from './critical.ts';
import { type Extent, isOnly, onGrid, span } from './extent.ts';
import { meet } from './meet.ts';
import { Pair } from './pair.ts';
import { type Prefer, split } from './pick.ts';
import { type Budget, chosen, judged, narrowed, type Unsettled } from './search.ts';
import { pointOf } from './sheet.ts';
import type { Side } from './side.ts';
import { YES } from './truth.ts';
import { graded, type Want } from './wants.ts';
import { DOWN, SAME, UP, type Way } from './way.ts';

/** What stays the same while pairs of sheets are searched that differ in one cell. */
export interface Moving {
  readonly cell: string;
  /** How the cell differs on the second sheet: the way that is better. */
  readonly way: Way;
  readonly prefer: Prefer;
  readonly budget: Budget;
}

export type SearchedPair =
  | { readonly status: 'found'; readonly first: Side; readonly second: Side }
  | { readonly status: 'none' }
  | { readonly status: 'unproved'; readonly why: Unsettled };

const NONE_TRIED: ReadonlySet<string> = new Set();
const NONE: SearchedPair = { status: 'none' };

/** Whether the grade can get worse for some member, whether it surely does, and what that rests on. */
export function falls(pair: Pair): { possible: boolean; sure: boolean; reads: Cells } {
  const { ground } = pair.first;
  const grade = ground.form.grade ?? '';
  const members = pair.first.combinations(ground.plan.rules.get(grade)?.per ?? []);
  const found = { possible: false, sure: false, reads: new Cells(ground.cells) };
  for (const { members: at, sure } of members) {
    const way = pair.rule(grade, at);
    if ((way & DOWN) === 0) continue;
    found.possible = true;
    found.sure ||= sure && way === DOWN;
    const key = at.length === 0 ? grade : `${grade}[${at.join(', ')}]`;
    for (const side of [pair.first, pair.second]) found.reads.addAll(side.restsOn(key));
  }
  return found;
}

/**
 * Goes through all pairs of sheets of two boxes that differ in one cell only, part by part: `none` proves that no pair of
 * graded sheets has the worse grade where the cell is better.
 */
export function searchPair(first: Side, second: Side, moving: Moving): SearchedPair {
  const { cell, way, budget } = moving;
  budget.left -= 1;
  if (budget.left < 0) return { status: 'unproved', why: 'too-many-cases' };
  if (!apartEnough(first.extent(cell), second.extent(cell), way)) return NONE;
  const pair = new Pair(first, second, (one) => (one === cell ? way : SAME));
  const fall = falls(pair);
  if (!fall.possible) return NONE;
  const known = unmoved(pair);
  if (known)
    return each(
      gradesOf(known, first).map((part) => together(first, second, new Map([[known, part]]))),
      moving,
    );
  const open = [judged(first, graded(first.ground)), judged(second, graded(second.ground))] as const;
  if (!open[0] || !open[1]) return NONE;
  const tight = tightened([first, second], [open[0], open[1]], cell);
  if (!tight) return NONE;
  if (tight[0] !== first || tight[1] !== second) return searchPair(tight[0], tight[1], moving);
  if (fall.sure && open[0].length === 0 && open[1].length === 0) return shown(first, second, moving);
  const reads = fall.sure ? new Cells(first.ground.cells) : fall.reads;
  for (const [place, side] of [first, second].entries())
    for (const want of fall.sure ? (open[place] ?? []) : [])
      reads.addAll(side.once(want.id, () => want.judge(side)).reads);
  const choice = chosen(first, reads, NONE_TRIED).cell ?? chosen(second, reads, NONE_TRIED).cell;
  const cut = jumps(first, cell) || jumps(second, cell) ? cell : (choice ?? cell);
  if (cut === cell && isOnly(first.extent(cell)) && isOnly(second.extent(cell)))
    return { status: 'unproved', why: 'open-set' };
  return cut === cell ? cutMoving(first, second, moving) : cutShared(cut, first, second, moving);
}

/** What is wanted of two sheets narrows both: what they share, on either. */
function tightened(
  sides: readonly [Side, Side],
  open: readonly [readonly Want[], readonly Want[]],
  cell: string,
): readonly [Side, Side] | null {
  const [first, second] = [narrowed(sides[0], open[0]), narrowed(sides[1], open[1])];
  if (!first || !second) return null;
  const shared = new Map<string, Extent>();
  for (const [before, after] of [
    [sides[0], first],
    [sides[1], second],
  ] as const) {
    if (before === after) continue;
    for (const [one, to] of after.box) {
      if (one === cell || !after.ground.said(one) || to === before.box.get(one)) continue;
      const left = meet(shared.get(one) ?? to, to);
      if (!left) return null;
      shared.set(one, left);
    }
  }
  return shared.size === 0 ? [first, second] : together(first, second, shared);
}

function together(first: Side, second: Side, cells: ReadonlyMap<string, Extent>): readonly [Side, Side] {
  return [first.within(cells), second.within(cells)];
}

/** A rule that gives a grade, the same on both sheets but not known which: the cell of its value. */
function unmoved(pair: Pair): string | null {
  const { plan, form } = pair.first.ground;
  const id = form.rules.find((rule) => {
    const { type, per } = plan.rules.get(rule) ?? {};
    if (type?.kind !== 'grade' || per?.length !== 0 || pair.rule(rule, []) !== SAME) return false;
    const [one, two] = [pair.first.rule(rule, []).extent, pair.second.rule(rule, []).extent];
    return one !== null && two !== null && !isOnly(one) && !isOnly(two);
  });
  return id === undefined ? null : valueCell(id);
}

/** Each grade that a rule can give, by itself. */
function gradesOf(cell: string, side: Side): Extent[] {
  const { extent } = side.rule(cell.slice(1), []);
  if (extent?.kind !== 'grade') return [];
  return Array.from({ length: extent.max - extent.min + 1 }, (_, place) => {
    const rank = extent.min + place;
    return { ...extent, min: rank, max: rank };
  });
}

/** Whether the plan names a number inside a cell. */
function jumps(side: Side, cell: string): boolean {
  const extent = side.extent(cell);
  return extent.kind === 'number' && edgeIn(extent, criticalOf(side.ground.plan, inputOf(cell))) !== undefined;
}

/** The middle one of the critical numbers that lie inside. */
function edgeIn({ min, max }: { min: Exact | null; max: Exact | null }, critical: readonly Exact[]): Exact | undefined {
  const inside = critical.filter((one) => min && max && compare(one, min) > 0 && compare(one, max) < 0);
  return inside[Math.floor(inside.length / 2)];
}

function cutShared(cut: string, first: Side, second: Side, moving: Moving): SearchedPair {
  return each(
    split(cut, first.extent(cut), !first.box.has(cut), moving.prefer(cut)).map(
      (part) => [first.narrowed(cut, part), second.narrowed(cut, part)] as const,
    ),
    moving,
  );
}

/** Cuts the wider of the two, where the plan names a number in it there, else in the middle. */
function cutMoving(first: Side, second: Side, moving: Moving): SearchedPair {
  const { cell } = moving;
  const [a, b] = [first.extent(cell), second.extent(cell)];
  const own = isOnly(b) || (!isOnly(a) && widthOf(a) >= widthOf(b));
  const parts = halves(own ? a : b, criticalOf(first.ground.plan, inputOf(cell)));
  return each(
    parts.map((part) =>
      own ? ([first.narrowed(cell, part), second] as const) : ([first, second.narrowed(cell, part)] as const),
    ),
    moving,
  );
}

function each(pairs: readonly (readonly [Side, Side])[], moving: Moving): SearchedPair {
  let unsettled: SearchedPair = NONE;
  for (const [first, second] of pairs) {
    const found = searchPair(first, second, moving);
    if (found.status === 'found') return found;
    if (found.status === 'unproved') unsettled = found;
    if (moving.budget.left < 0) return unsettled;
  }
  return unsettled;
}

function halves(extent: Extent, critical: readonly Exact[]): Extent[] {
  if (extent.kind !== 'number' || !extent.min || !extent.max) return split('', extent, false, undefined);
  const [min, max] = [extent.min, extent.max];
  const edge = edgeIn(extent, critical);
  if (!edge) return split('', extent, false, undefined);
  const below = onGrid(edge, extent.places, 'down');
  const lower = same(below, edge)
    ? [[min, previous(edge, extent.places)] as const, [edge, edge] as const]
    : [[min, below] as const];
  const above = next(below, extent.places);
  return [...lower, [above, max] as const].map(([low, high]) =>
    same(low, high) ? exactly(low) : numberType(low, high, extent.places),
  );
}

function next(value: Exact, places: number | null): Exact {
  return onGrid(value, places, 'down').add(unit(places));
}

function previous(value: Exact, places: number | null): Exact {
  return onGrid(value, places, 'up').sub(unit(places));
}

function unit(places: number | null): Exact {
  return ONE.div(10 ** (places ?? 0));
}

function widthOf(extent: Extent): number {
  if (extent.kind === 'number' && extent.min && extent.max) return Number(extent.max.sub(extent.min).valueOf());
  return extent.kind === 'grade' ? extent.max - extent.min : extent.kind === 'one-of' ? extent.values.length - 1 : 1;
}

/** Whether some value of the first is worse than some value of the second. */
function apartEnough(first: Extent, second: Extent, way: Way): boolean {
  if (first.kind === 'one-of' && second.kind === 'one-of') {
    if (!first.values.every((value) => typeof value === 'boolean')) return true;
    return first.values.includes(way !== UP) && second.values.includes(way === UP);
  }
  const { least, most } = span(second, first);
  return way === UP ? most === null || most > 0 : least === null || least < 0;
}

/** Two sheets that differ in the cell alone; graded anew, each by itself. */
function shown(first: Side, second: Side, moving: Moving): SearchedPair {
  const { cell, way, prefer } = moving;
  const [worst, best] = way === UP ? (['min', 'max'] as const) : (['max', 'min'] as const);
  const points = [
    pointOf(first, (one) => (one === cell ? endOf(first.extent(cell), worst) : prefer(one))),
    pointOf(second, (one) => (one === cell ? endOf(second.extent(cell), best) : prefer(one))),
  ] as const;
  const good = points.every((point) => graded(point.ground).every((want) => want.judge(point) === YES));
  const pair = new Pair(points[0], points[1], (one) => (one === cell ? way : SAME));
  return good && falls(pair).sure
    ? { status: 'found', first: points[0], second: points[1] }
    : { status: 'unproved', why: 'open-set' };
}

function endOf(extent: Extent, end: 'min' | 'max'): Extent {
  switch (extent.kind) {
    case 'number':
      return exactly(extent[end] as Exact);
    case 'grade':
      return { ...extent, min: extent[end], max: extent[end] };
    case 'one-of': {
      const wanted = end === 'max';
      return { kind: 'one-of', values: [extent.values.includes(wanted) ? wanted : (extent.values[0] ?? '')] };
    }
    default:
      return extent;
  }
}
