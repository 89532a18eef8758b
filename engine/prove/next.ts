import { type Evaluation, factKey } from '../model/evaluation.ts';
import { byName } from '../model/members.ts';
import type { Plan, RulePlan } from '../model/plan.ts';
import type { Exact } from '../model/value.ts';
import { ONE, write } from '../number/exact.ts';
import { exactly, numberType } from '../operators/types.ts';
import { inputOf } from './cells.ts';
import type { Extent } from './extent.ts';
import { directed, monotone } from './monotone.ts';
import type { Prefer } from './pick.ts';
import { type Named, pointFrom } from './point.ts';
import { proverOf } from './prover.ts';
import { search } from './search.ts';
import { shaved } from './shave.ts';
import type { Side } from './side.ts';
import { MAYBE, NO, YES } from './truth.ts';
import { graded, type Want } from './wants.ts';

/** One value of a sheet, and what it would have to be; as results write values. */
export interface ChangeOf {
  /** `score[quality]`, members by the names that the sheet gives them. */
  readonly input: string;
  /** Null where the sheet is not asked for it as it stands. */
  readonly from: string | null;
  readonly to: string;
  /** What the sheet would be asked for then, for the first time, with a value that will do. */
  readonly asks?: readonly ChangeOf[];
}

/** What would take one grade of a sheet to a better one, and what would lose it. */
export interface Ahead {
  /** The members at which it is given, by the names that the sheet has for them; empty where the form gives one grade. */
  readonly at: readonly string[];
  readonly grade: string;
  /** The next better grade of the scale; null at the top. */
  readonly next: string | null;
  /** Each value by itself: the least improvement of it alone with which a lawful sheet reaches the next grade or better. */
  readonly alone: readonly ChangeOf[];
  /**
   * Several values at once: none by more steps than needed, and none that can be taken back by a single step. Null where not
   * even the best values reach it.
   */
  readonly jointly: readonly ChangeOf[] | null;
  /** Each value by itself: the nearest worse value with which the grade is lost; values that cannot lose it are left out. */
  readonly lost: readonly ChangeOf[];
}

/** What would take a graded sheet to better grades: one entry for each grade that its form gives. */
export type WhatItTakes =
  | { readonly status: 'known'; readonly grades: readonly Ahead[] }
  /** Why it isn't said; `inputs` are those for which it isn't proved that better never means a worse grade. */
  | {
      readonly status: 'refused';
      readonly why: 'not-graded' | 'no-grade' | 'not-monotone' | 'too-many-cases';
      readonly inputs: readonly string[];
    };

/** Most boxes that one question looks into. */
const MOST_BOXES = 2000;

/** A question that came to no end: then nothing is told, since it would not be exact. */
class Unsettled extends Error {}

/**
 * What would it take? Exact, to the step in which each input is written; only lawful sheets count (those that would be
 * graded). Refused unless it is proved for every input that has a better and a worse that better never means a worse grade.
 */
export function whatItTakes(plan: Plan, { result, trace }: Evaluation): WhatItTakes {
  const refused = (why: (WhatItTakes & { status: 'refused' })['why'], inputs: readonly string[] = []) =>
    ({ status: 'refused', why, inputs }) as const;
  const prover = proverOf(plan).forms.get(result.form);
  if (result.status !== 'graded' || !prover) return refused('not-graded');
  const rule = plan.rules.get(prover.ground.form.grade ?? '');
  if (rule?.type.kind !== 'grade') return refused('no-grade');
  const open = directed(plan, result.form).filter((id) => monotone(plan, result.form, id).status !== 'proved');
  if (open.length > 0) return refused('not-monotone', open);
  const order = prover.ground.grades(rule.type.scale);
  const named = pointFrom(prover.ground, trace.sheet);
  try {
    const found = named.point.combinations(rule.per).map(({ members }) => ahead(named, rule, members, order));
    return { status: 'known', grades: found.sort((a, b) => byName(a.at.join(), b.at.join())) };
  } catch (error) {
    if (error instanceof Unsettled) return refused('too-many-cases');
    throw error;
  }
}

/** The same for one grade of the sheet. */
function ahead(named: Named, { id, per }: RulePlan, members: readonly string[], order: readonly string[]): Ahead {
  const { point } = named;
  const { extent } = point.rule(id, members);
  const rank = extent?.kind === 'grade' ? extent.min : -1;
  const cells = movable(point, id, members);
  const seeker = new Seeker(named);
  const better = gradeWant(id, members, rank + 1, order.length - 1);
  const worse = gradeWant(id, members, 0, rank - 1);
  const isTop = rank + 1 === order.length;
  return {
    at: members.map((member, place) => named.memberOf(per[place] ?? '', member)),
    grade: order[rank] ?? '',
    next: order[rank + 1] ?? null,
    alone: isTop ? [] : cells.flatMap((cell) => single(seeker.least([cell], 1, better))),
    jointly: isTop ? null : seeker.least(cells, 1, better),
    lost: rank > 0 ? cells.flatMap((cell) => single(seeker.least([cell], -1, worse))) : [],
  };
}

/** The change of one value, with what is asked for the first time then. */
function single(changes: readonly ChangeOf[] | null): ChangeOf[] {
  const [change, ...asks] = changes ?? [];
  if (!change) return [];
  return [asks.length === 0 ? change : { ...change, asks }];
}

/** Cells of a sheet that have a better and a worse, that it was asked for, and that lawful sheets or the grade rest on. */
function movable(point: Side, rule: string, members: readonly string[]): string[] {
  const { form, plan } = point.ground;
  const known = new Set(directed(plan, form.id));
  const rests = restingCells(point, rule, members);
  return [...point.box.keys()].filter(
    (cell) => known.has(inputOf(cell)) && rests.has(cell) && point.extent(cell).kind !== 'text',
  );
}

/** Cells on which a grade rests on any sheet of the same members, and those that hang together with them by a check. */
function restingCells(point: Side, rule: string, members: readonly string[]): ReadonlySet<string> {
  const root = point.freed([...point.box.keys()].filter((cell) => !cell.startsWith('#')));
  const rests = new Set(root.once(`rests ${rule}[${members}]`, () => root.rule(rule, members)).reads);
  for (let before = -1; before < rests.size; ) {
    before = rests.size;
    for (const want of graded(root.ground)) {
      if (want.id.startsWith('formed ')) continue;
      const { reads } = root.once(want.id, () => want.judge(root));
      if ([...reads].some((cell) => rests.has(cell))) for (const cell of reads) rests.add(cell);
    }
  }
  return rests;
}

/** The grade lies between two ranks. */
function gradeWant(rule: string, members: readonly string[], least: number, most: number): Want {
  const judge = (side: Side) => {
    const { extent, open } = side.rule(rule, members);
    if (extent?.kind !== 'grade' || extent.max < least || extent.min > most) return NO;
    return extent.min >= least && extent.max <= most && !open ? YES : MAYBE;
  };
  return { id: `grade ${rule}[${members}] ${least} to ${most}`, judge };
}

/** Looks for the fewest steps that reach something. */
class Seeker {
  readonly point: Side;

  constructor(readonly named: Named) {
    this.point = named.point;
  }

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
    return this.#changes(cells, cells.length > 1 ? this.#trimmed(cells, sign, found, goal) : found);
  }

  /** Takes back as much as it can of each change, one after the other, until nothing more can be. */
  #trimmed(cells: readonly string[], sign: 1 | -1, found: Side, goal: Want): Side {
    let side = found;
    let before: Side;
    do {
      before = side;
      for (const cell of cells) side = this.#takenBack(cell, sign, side, goal);
    } while (side !== before);
    return side;
  }

  /** The same sheet with one cell as near to what it was as the goal allows. */
  #takenBack(cell: string, sign: 1 | -1, found: Side, goal: Want): Side {
    let side = found;
    let [low, high] = [0, stepsOf(this.point, cell, sign) - stepsOf(side, cell, sign)];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const nearer = side.narrowed(cell, reach(this.point, cell, sign, middle));
      const tried = this.#search(nearer, (any) => side.extent(any), goal);
      if (tried) {
        side = tried;
        high = middle;
      } else low = middle + 1;
    }
    return side;
  }

  /** A sheet on which each cell moves by at most so many steps; the furthest lawful moves are tried first. */
  #within(cells: readonly string[], sign: 1 | -1, steps: number, goal: Want): Side | null {
    let side = this.point;
    for (const cell of cells) side = side.narrowed(cell, reach(this.point, cell, sign, steps));
    const ups = new Map(cells.map((cell) => [cell, sign * signOf(side, cell) > 0]));
    const far = [...ups].map(([cell, up]) => ({ cell, up }));
    const left = shaved(side, [goal, ...graded(side.ground)], far);
    const wish = (cell: string): Extent => {
      const up = ups.get(cell);
      return up === undefined ? this.point.extent(cell) : furthest(left ?? side, cell, up);
    };
    return left && this.#search(left, wish, goal);
  }

  #search(side: Side, wish: Prefer, goal: Want): Side | null {
    const found = search(side, [goal, ...graded(side.ground)], wish, { left: MOST_BOXES });
    if (found.status === 'unproved') throw new Unsettled();
    return found.status === 'found' ? found.point : null;
  }

  /** Cells that moved, and those that the sheet is newly asked for. */
  #changes(cells: readonly string[], side: Side): ChangeOf[] {
    const moved = cells.flatMap((cell) => {
      const [from, to] = [text(this.point, cell), text(side, cell)];
      return from === to ? [] : [{ input: this.named.nameOf(cell), from, to }];
    });
    const added = askedCells(side).filter((cell) => !this.point.box.has(cell));
    return [...moved, ...added.map((cell) => ({ input: this.named.nameOf(cell), from: null, to: text(side, cell) }))];
  }
}

/** Cells that a sheet must say, texts left aside. */
function askedCells(side: Side): string[] {
  const { form, plan } = side.ground;
  return form.inputs.flatMap((id) => {
    const input = plan.inputs.get(id);
    if (!input || input.optional || input.type.kind === 'text') return [];
    const asked = side.combinations(input.per).filter(({ members }) => side.asked(input, members) === YES);
    return asked.map(({ members }) => factKey(id, members));
  });
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

/** The values that a cell can have within so many steps. */
function reach(point: Side, cell: string, sign: 1 | -1, steps: number): Extent {
  const order = orderOf(point, cell);
  const now = point.extent(cell);
  const all = point.ground.extent(new Map(), cell);
  const most = Math.min(steps, stepsOf(point, cell, sign));
  if (order && now.kind === 'one-of') {
    const place = order.indexOf(now.values[0] ?? '');
    const values = order.slice(place - (sign > 0 ? 0 : most), place + 1 + (sign > 0 ? most : 0));
    return { kind: 'one-of', values: sign > 0 ? values.toReversed() : values };
  }
  const by = sign * signOf(point, cell) * most;
  if (now.kind === 'grade')
    return { ...now, min: Math.min(now.min, now.min + by), max: Math.max(now.max, now.max + by) };
  if (now.kind !== 'number' || !now.min || all.kind !== 'number' || by === 0) return now;
  const end = now.min.add(unit(all.places).mul(by));
  return by > 0 ? numberType(now.min, end, all.places) : numberType(end, now.min, all.places);
}

/** The value of a cell that lies furthest; lists have it first. */
function furthest(side: Side, cell: string, up: boolean): Extent {
  const extent = side.extent(cell);
  if (extent.kind === 'one-of') return { kind: 'one-of', values: extent.values.slice(0, 1) };
  if (extent.kind === 'grade') return up ? { ...extent, min: extent.max } : { ...extent, max: extent.min };
  return extent.kind === 'number' ? exactly((up ? extent.max : extent.min) as Exact) : extent;
}

function text(side: Side, cell: string): string {
  const extent = side.extent(cell);
  if (extent.kind === 'number') return write(extent.min as Exact);
  if (extent.kind === 'grade') return side.ground.grades(extent.scale)[extent.min] ?? '';
  return extent.kind === 'one-of' ? String(extent.values[0]) : '';
}
