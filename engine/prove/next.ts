import type { Evaluation } from '../model/evaluation.ts';
import type { Plan } from '../model/plan.ts';
import type { Exact } from '../model/value.ts';
import { ONE, write } from '../number/exact.ts';
import { exactly, numberType } from '../operators/types.ts';
import { inputOf } from './box.ts';
import type { Extent } from './extent.ts';
import { directed, monotone } from './monotone.ts';
import { pointFrom } from './point.ts';
import { proverOf } from './prover.ts';
import { search } from './search.ts';
import type { Side } from './side.ts';
import { MAYBE, NO, YES } from './truth.ts';
import { graded, type Want } from './wants.ts';

/** One value of a sheet, and what it would have to be; as results write values. */
export interface ChangeOf {
  /** `score[quality]`, members by the names that the sheet gives them. */
  readonly input: string;
  readonly from: string;
  readonly to: string;
}

/** What would take a graded sheet to a better grade, and what would lose the one that it has. */
export type WhatItTakes =
  | {
      readonly status: 'known';
      readonly grade: string;
      /** The next better grade of the scale; null at the top. */
      readonly next: string | null;
      /** Each value by itself: the least improvement of it alone with which a lawful sheet reaches the next grade or better. */
      readonly alone: readonly ChangeOf[];
      /** All values at once, none raised by more steps than needed: null where not even the best values reach it. */
      readonly jointly: readonly ChangeOf[] | null;
      /** Each value by itself: the nearest worse value with which the grade is lost; values that cannot lose it are left out. */
      readonly lost: readonly ChangeOf[];
    }
  /** Why it isn't said; `inputs` are those for which it isn't proved that better never means a worse grade. */
  | {
      readonly status: 'refused';
      readonly why: 'not-graded' | 'no-single-grade' | 'not-monotone';
      readonly inputs: readonly string[];
    };

const MOST_BOXES = 300;

/**
 * What would it take? Exact, to the step in which each input is written; only lawful sheets count (those that would be
 * graded). Refused unless it is proved for every input that has a better and a worse that better never means a worse grade.
 */
export function whatItTakes(plan: Plan, { result, trace }: Evaluation): WhatItTakes {
  const refused = (why: 'not-graded' | 'no-single-grade' | 'not-monotone', inputs: readonly string[] = []) =>
    ({ status: 'refused', why, inputs }) as const;
  const prover = proverOf(plan).forms.get(result.form);
  if (result.status !== 'graded' || !prover) return refused('not-graded');
  const type = plan.rules.get(prover.ground.form.grade ?? '')?.type;
  if (typeof result.grade !== 'string' || type?.kind !== 'grade') return refused('no-single-grade');
  const open = directed(plan, result.form).filter((id) => monotone(plan, result.form, id).status !== 'proved');
  if (open.length > 0) return refused('not-monotone', open);
  const order = prover.ground.grades(type.scale);
  const rank = order.indexOf(result.grade);
  const { point, nameOf } = pointFrom(prover.ground, trace);
  const cells = movable(plan, result.form, point);
  const seeker = new Seeker(point, nameOf);
  const better = gradeWant(rank + 1, order.length - 1);
  const worse = gradeWant(0, rank - 1);
  return {
    status: 'known',
    grade: result.grade,
    next: order[rank + 1] ?? null,
    alone: rank + 1 < order.length ? cells.flatMap((cell) => seeker.least([cell], 1, better) ?? []) : [],
    jointly: rank + 1 < order.length ? seeker.least(cells, 1, better) : null,
    lost: rank > 0 ? cells.flatMap((cell) => seeker.least([cell], -1, worse) ?? []) : [],
  };
}

/** Cells of a sheet that have a better and a worse, and that it was asked for. */
function movable(plan: Plan, form: string, point: Side): string[] {
  const known = new Set(directed(plan, form));
  return [...point.box.keys()].filter((cell) => known.has(inputOf(cell)) && point.extent(cell).kind !== 'text');
}

/** The grade lies between two ranks. */
function gradeWant(least: number, most: number): Want {
  const judge = (side: Side) => {
    const { extent, open } = side.rule(side.ground.form.grade ?? '', []);
    if (extent?.kind !== 'grade' || extent.max < least || extent.min > most) return NO;
    return extent.min >= least && extent.max <= most && !open ? YES : MAYBE;
  };
  return { id: `grade ${least} to ${most}`, judge };
}

/** Looks for the fewest steps that reach something. */
class Seeker {
  constructor(
    readonly point: Side,
    readonly nameOf: (cell: string) => string,
  ) {}

  /** The changes of a sheet on which each cell moves by at most so many steps as are needed; null where nothing helps. */
  least(cells: readonly string[], sign: 1 | -1, goal: Want): ChangeOf[] | null {
    let high = Math.max(0, ...cells.map((cell) => stepsOf(this.point, cell, sign)));
    let found = high === 0 ? null : this.#within(cells, sign, high, goal);
    if (!found) return null;
    let low = 1;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const nearer = this.#within(cells, sign, middle, goal);
      if (nearer) {
        found = nearer;
        high = middle;
      } else low = middle + 1;
    }
    return this.#needed(cells, this.#least(cells, sign, found, goal), goal);
  }

  /** Takes back as much as it can of each change, one after the other. */
  #least(cells: readonly string[], sign: 1 | -1, found: Side, goal: Want): Side {
    let side = found;
    for (const cell of cells.length > 1 ? cells : []) {
      let [low, high] = [0, stepsOf(this.point, cell, sign) - stepsOf(side, cell, sign)];
      const at = (steps: number) => side.narrowed(cell, reach(this.point, cell, sign, steps));
      const holds = (one: Side) =>
        search(one, [goal, ...graded(one.ground)], (any) => found.extent(any), { left: MOST_BOXES });
      while (low < high) {
        const middle = Math.floor((low + high) / 2);
        const tried = holds(at(middle));
        if (tried.status === 'found') {
          side = tried.point;
          high = middle;
        } else low = middle + 1;
      }
    }
    return side;
  }

  #within(cells: readonly string[], sign: 1 | -1, steps: number, goal: Want): Side | null {
    let side = this.point;
    for (const cell of cells) side = side.narrowed(cell, reach(this.point, cell, sign, steps));
    const wish = (cell: string) =>
      cells.includes(cell) ? reach(this.point, cell, sign, steps, true) : this.point.extent(cell);
    const found = search(side, [goal, ...graded(side.ground)], wish, { left: MOST_BOXES });
    return found.status === 'found' ? found.point : null;
  }

  /** Leaves out every change that it reaches the goal without. */
  #needed(cells: readonly string[], found: Side, goal: Want): ChangeOf[] {
    let side = found;
    const wants = [goal, ...graded(side.ground)];
    for (const cell of cells) {
      const without = side.narrowed(cell, this.point.extent(cell));
      if (wants.every((want) => without.once(want.id, () => want.judge(without)).value === YES)) side = without;
    }
    return cells.flatMap((cell) => {
      const [from, to] = [text(this.point, cell), text(side, cell)];
      return from === to ? [] : [{ input: this.nameOf(cell), from, to }];
    });
  }
}

/** Values of a cell from worst to best, where they are a list; null for numbers and grades. */
function orderOf(side: Side, cell: string): readonly (string | boolean)[] | null {
  const better = side.ground.plan.pack.inputs?.[inputOf(cell)]?.better;
  if (Array.isArray(better)) return better.map(String);
  if (side.extent(cell).kind !== 'one-of') return null;
  return better === 'lower' ? [true, false] : [false, true];
}

function signOf(side: Side, cell: string): 1 | -1 {
  return side.ground.plan.pack.inputs?.[inputOf(cell)]?.better === 'lower' ? -1 : 1;
}

/** How many steps a cell has left towards the better (1) or the worse (-1). */
function stepsOf(point: Side, cell: string, sign: 1 | -1): number {
  const order = orderOf(point, cell);
  const now = point.extent(cell);
  const all = point.ground.extent(new Map(), cell);
  const up = sign * signOf(point, cell) > 0;
  if (order && now.kind === 'one-of') {
    const place = order.indexOf(now.values[0] ?? '');
    return sign > 0 ? order.length - 1 - place : place;
  }
  if (now.kind === 'grade' && all.kind === 'grade') return up ? all.max - now.max : now.min - all.min;
  if (now.kind !== 'number' || all.kind !== 'number' || !now.min || !all.min || !all.max) return 0;
  return Number((up ? all.max.sub(now.min) : now.min.sub(all.min)).div(unit(all.places)).valueOf());
}

function unit(places: number | null): Exact {
  return ONE.div(10 ** (places ?? 0));
}

/** The values that a cell can have within so many steps; only the furthest of them where asked. */
function reach(point: Side, cell: string, sign: 1 | -1, steps: number, furthest = false): Extent {
  const order = orderOf(point, cell);
  const now = point.extent(cell);
  const all = point.ground.extent(new Map(), cell);
  const most = Math.min(steps, stepsOf(point, cell, sign));
  if (order && now.kind === 'one-of') {
    const place = order.indexOf(now.values[0] ?? '');
    const [a, b] = sign > 0 ? [place, place + most] : [place - most, place];
    const end = sign > 0 ? b : a;
    return { kind: 'one-of', values: furthest ? [order[end] ?? ''] : order.slice(a, b + 1) };
  }
  const by = sign * signOf(point, cell) * most;
  if (now.kind === 'grade') {
    const rank = now.min + by;
    return { ...now, min: furthest ? rank : Math.min(now.min, rank), max: furthest ? rank : Math.max(now.min, rank) };
  }
  if (now.kind !== 'number' || !now.min || all.kind !== 'number') return now;
  const end = now.min.add(unit(all.places).mul(by));
  if (furthest || by === 0) return exactly(end);
  return by > 0 ? numberType(now.min, end, all.places) : numberType(end, now.min, all.places);
}

function text(side: Side, cell: string): string {
  const extent = side.extent(cell);
  if (extent.kind === 'number') return write(extent.min as Exact);
  if (extent.kind === 'grade') return side.ground.grades(extent.scale)[extent.min] ?? '';
  return extent.kind === 'one-of' ? String(extent.values[0]) : '';
}
