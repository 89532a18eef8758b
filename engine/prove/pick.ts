import type { Exact } from '../model/value.ts';
import { compare } from '../number/compare.ts';
import { addToDate, daysBetween } from '../number/date.ts';
import { integer, ONE } from '../number/exact.ts';
import { exactly, numberType } from '../operators/types.ts';
import { type Ground, REST } from './box.ts';
import { inputOf } from './cells.ts';
import { type Extent, isOnly, onGrid, only } from './extent.ts';

/** Values that a search tries first, by cell. */
export type Prefer = (cell: string) => Extent | undefined;

/** How many more members of a given set than a handy number a search tries one by one. */
const MORE_MEMBERS = 4;

/** Whether a search may narrow a cell further. */
export function splittable(ground: Ground, cell: string, extent: Extent): boolean {
  if (isOnly(extent) || !ground.said(cell) || cell.includes(`[${REST}`) || cell.includes(`, ${REST}`)) return false;
  if (!cell.startsWith('#') || extent.kind !== 'number') return true;
  return Number(extent.min?.valueOf() ?? 0) < handy(ground, cell.slice(1)) + MORE_MEMBERS;
}

/**
 * Parts of an extent that together are all of it, the most promising first: where it is cut the first time, a preferred
 * value; else where something jumps, or in the middle.
 */
export function split(
  cell: string,
  extent: Extent,
  untouched: boolean,
  prefer: Extent | undefined,
  edges: readonly Exact[] = [],
): Extent[] {
  switch (extent.kind) {
    case 'one-of': {
      const first =
        prefer?.kind === 'one-of' && extent.values.includes(prefer.values[0] ?? '')
          ? prefer.values[0]
          : extent.values[0];
      const rest = extent.values.filter((value) => value !== first);
      return [
        { kind: 'one-of', values: [first ?? ''] },
        { kind: 'one-of', values: rest },
      ];
    }
    case 'grade':
      return ints(extent.min, extent.max, prefer?.kind === 'grade' ? prefer.min : extent.max, untouched).map(
        ([min, max]) => ({ ...extent, min, max }),
      );
    case 'date': {
      const days = daysBetween(extent.min, extent.max);
      const aim = prefer?.kind === 'date' ? daysBetween(extent.min, prefer.min) : days;
      const day = (count: number) => addToDate(extent.min, { days: count });
      return ints(0, days, aim, untouched).map(([min, max]) => ({ kind: 'date', min: day(min), max: day(max) }));
    }
    case 'number':
      return numbers(cell, extent, untouched, prefer, edges);
    default:
      return [extent];
  }
}

function numbers(
  cell: string,
  extent: Extent & { kind: 'number' },
  untouched: boolean,
  prefer: Extent | undefined,
  edges: readonly Exact[],
): Extent[] {
  const { places } = extent;
  const unit = ONE.div(10 ** (places ?? 0));
  const count = (value: Exact) => Number(value.div(unit).valueOf());
  const [min, max] = [count(extent.min as Exact), count(extent.max as Exact)];
  const wish = prefer?.kind === 'number' && prefer.min ? count(onGrid(prefer.min, places, 'up')) : max;
  const aim = untouched ? Math.min(Math.max(wish, min), max) : wish;
  const jumps = edges.map((edge) => count(onGrid(edge, places, 'up'))).filter((at) => at > min && at <= max);
  const jump = jumps[Math.floor(jumps.length / 2)];
  const value = (units: number) => integer(units).mul(unit);
  const parts =
    cell.startsWith('#') && !untouched
      ? [[min, min] as const, [min + 1, max] as const]
      : ints(min, max, aim, untouched, jump);
  return parts.map(([a, b]) => (a === b ? exactly(value(a)) : numberType(value(a), value(b), places)));
}

/** A value alone and what lies on its sides; else two halves. */
function ints(min: number, max: number, aim: number, untouched: boolean, jump?: number): (readonly [number, number])[] {
  if (untouched && aim >= min && aim <= max) {
    const parts = [[aim, aim] as const, [aim + 1, max] as const, [min, aim - 1] as const];
    return parts.filter(([a, b]) => a <= b);
  }
  const middle = jump === undefined ? Math.floor((min + max) / 2) : jump - 1;
  const halves = [[min, middle] as const, [middle + 1, max] as const];
  return aim > middle ? halves.reverse() : halves;
}

/** One value of an extent: the preferred one where it has that, else the one nearest to it. */
export function pick(extent: Extent, prefer: Extent | undefined): Extent {
  if (isOnly(extent)) return extent;
  switch (extent.kind) {
    case 'one-of': {
      const [wish] = prefer?.kind === 'one-of' ? prefer.values : [];
      return only(wish !== undefined && extent.values.includes(wish) ? wish : (extent.values[0] ?? ''), 'choice');
    }
    case 'grade': {
      const rank = Math.min(Math.max(prefer?.kind === 'grade' ? prefer.min : extent.max, extent.min), extent.max);
      return { ...extent, min: rank, max: rank };
    }
    case 'date': {
      const wish = prefer?.kind === 'date' ? prefer.min : extent.max;
      const date = [extent.min, wish, extent.max].sort()[1] ?? wish;
      return { kind: 'date', min: date, max: date };
    }
    case 'number': {
      const wish = prefer?.kind === 'number' ? prefer.min : extent.max;
      if (!wish || (extent.max && compare(wish, extent.max) > 0)) return exactly(extent.max as Exact);
      return exactly(extent.min && compare(wish, extent.min) < 0 ? extent.min : onGrid(wish, extent.places, 'up'));
    }
    default:
      return extent;
  }
}

/** A number of members with which each option of what is asked about them can occur. */
function handy({ plan }: Ground, set: string): number {
  const { min, max } = plan.sets.get(set)?.size ?? { min: 0, max: 0 };
  const options = [...plan.inputs.values()].map(({ per, type }) =>
    per[0] === set && per.length === 1 && type.kind === 'choice' ? type.options.length : 0,
  );
  return Math.min(max, Math.max(min, ...options));
}

function given(ground: Ground, input: string): boolean {
  const [set] = ground.plan.inputs.get(input)?.per ?? [];
  return set !== undefined && ground.plan.sets.get(ground.rootOf(set))?.kind === 'given';
}

/** What a search tries first where nothing is known yet: good values, and the end of a year of the edition. */
export function hopes(ground: Ground): Prefer {
  const { plan } = ground;
  const end = `${plan.pack.force.from.slice(0, 4)}-12-31`;
  const { to } = plan.pack.force;
  const day = to !== undefined && to < end ? to : end;
  return (cell) => {
    const id = inputOf(cell);
    const type = plan.inputs.get(id)?.type;
    const better = plan.pack.inputs?.[id]?.better;
    if (cell.startsWith('#')) return exactly(integer(handy(ground, cell.slice(1))));
    if (type?.kind === 'date') return only(day, 'date');
    if (Array.isArray(better)) return only(better.at(-1) as string, 'choice');
    const place = given(ground, id) ? /^[^[]*\[(\d+)/.exec(cell)?.[1] : undefined;
    if (type?.kind === 'choice' && place !== undefined)
      return only(type.options[(Number(place) - 1) % type.options.length] ?? '', 'choice');
    if (type?.kind === 'boolean') return only(better === 'higher', 'boolean');
    if (type?.kind === 'number' && better === 'lower' && type.min) return exactly(type.min);
    return undefined;
  };
}
