import type { Condition, Expression, Fallback, Match, Range } from '../model/plan.ts';
import type { NumberType } from '../model/type.ts';
import type { Exact } from '../model/value.ts';
import { compare } from '../number/compare.ts';
import { integer, ONE, ZERO } from '../number/exact.ts';
import { type Keyword, operatorOf } from '../operators/index.ts';
import { lower, upper } from '../operators/range.ts';
import { canBeZero, exactly, multiplyTypes } from '../operators/types.ts';
import type { Extent } from './extent.ts';
import { extreme } from './extreme.ts';
import type { Both } from './pair.ts';
import { type Move, setMoves } from './set-moves.ts';
import { meeting } from './transfer.ts';
import { NO, OPEN, type Truth, YES } from './truth.ts';
import { ANY, atMost, DOWN, FALL, flip, product, RISE, SAME, signed, together, UP, type Way, within } from './way.ts';

/** How what an operator gives can move from one sheet to another, by keyword; `within` its bounds is for the caller. */
export const MOVES: Readonly<Record<Keyword, Move>> = {
  number: () => SAME,
  add: (node, both) => together(declared(node, both)),
  subtract: (node, both) => together(declared(node, both)),
  round: (node, both) => atMost(declared(node, both)),
  'months-between': (node, both) => atMost(declared(node, both)),
  'days-between': (node, both) => together(declared(node, both)),
  'date-add': (node, both) => atMost(declared(node, both)),
  multiply: (node: { of: readonly Expression[] }, both) => {
    let way: Way = SAME;
    let first = exactly(ONE);
    for (const one of node.of) {
      const [before, after] = numbers(both, one);
      if (!before || !after) return ANY;
      way = product({ way, first }, { way: both.way(one), second: after });
      first = multiplyTypes(first, before);
    }
    return way;
  },
  divide: (node: { of: Expression; by: Expression; zero?: Fallback }, both) => {
    const [of, by] = [both.way(node.of), both.way(node.by)];
    const [before] = numbers(both, node.of);
    const [, after] = numbers(both, node.by);
    if (!before || !after) return ANY;
    if (by === SAME && node.zero && 'value' in node.zero && canBeZero(after))
      return atMost([signed(of, after), both.way(node.zero.value)]);
    if (by === SAME) return signed(of, after);
    const [divisor] = numbers(both, node.by);
    const positive = [divisor, after].every((one) => one?.min && compare(one.min, ZERO) > 0);
    return positive ? together([signed(of, after), signed(flip(by), before)]) : ANY;
  },
  test: (node: { when: Condition }, both) => {
    const turn = both.turn(node.when);
    return SAME | (turn & RISE ? UP : 0) | (turn & FALL ? DOWN : 0);
  },
  choose,
  table: (node: { key: readonly Expression[]; rows: readonly Row<{ value: Expression }>[] }, both) =>
    rows(node.key, node.rows, both, (one, other) =>
      one === other ? both.way(one.value) : across(both, one.value, other.value),
    ),
  allowed: (node: { key: readonly Expression[]; rows: readonly Row<{ from: Expression; to: Expression }>[] }, both) =>
    rows(node.key, node.rows, both, (one, other) =>
      one === other && both.way(one.from) === SAME && both.way(one.to) === SAME ? SAME : ANY,
    ),
  band: (node: { of: Expression; scale: string; bands: readonly ({ id: string; grade: string } & Range)[] }, both) => {
    const order = both.pair.first.ground.grades(node.scale);
    const bands = node.bands.map((band) => ({ id: band.id, at: [band as Match], rank: order.indexOf(band.grade) }));
    return rows([node.of], bands, both, (one, other) =>
      other.rank > one.rank ? UP : other.rank < one.rank ? DOWN : SAME,
    );
  },
  cap: (node: Limits, both) => limited(node, both, -1),
  floor: (node: Limits, both) => limited(node, both, 1),
  ...setMoves,
};

type Row<F> = { readonly id: string; readonly at: readonly Match[] } & F;

interface Limits {
  readonly of: Expression;
  readonly limits: readonly { readonly id: string; readonly when: Condition; readonly at: Expression }[];
}

function numbers(both: Both, of: Expression): readonly (NumberType | null)[] {
  return both.extents(of).map((extent) => (extent?.kind === 'number' ? extent : null));
}

/** How each operand moves what is made of it, by the directions that the operator declares. */
function declared(node: never, both: Both): Way[] {
  const slots = node as Readonly<Record<string, Expression | readonly Expression[]>>;
  const { direction = {} } = operatorOf(both.node.op) ?? {};
  return Object.entries(direction).flatMap(([name, way]) => {
    const slot = slots[name];
    const all = slot === undefined ? [] : Array.isArray(slot) ? slot : [slot as Expression];
    return all.map((one: Expression) => {
      const moved = both.way(one);
      if (moved === SAME) return SAME;
      return way === 'with' ? moved : way === 'against' ? flip(moved) : ANY;
    });
  });
}

/** From one value on the first sheet to another on the second. */
function across(both: Both, one: Expression, other: Expression): Way {
  return within(ANY, both.first.value(one).extent, both.second.value(other).extent);
}

function choose(
  node: { cases: readonly { when: Condition; then: Expression }[]; otherwise: Fallback },
  both: Both,
): Way {
  const cases = node.cases.map(({ when, then }) => ({ truths: both.truths(when), turn: both.turn(when), then }));
  const last = 'value' in node.otherwise ? [{ truths: [YES, YES] as const, turn: 0, then: node.otherwise.value }] : [];
  const all = [...cases, ...last];
  const reached = (side: 0 | 1) => {
    let open = true;
    return all.map(({ truths }) => {
      const here = open && (truths[side] & YES) !== 0;
      if ((truths[side] & (NO | OPEN)) === 0) open = false;
      return here;
    });
  };
  const [before, after] = [reached(0), reached(1)];
  let way: Way = 0;
  for (const [i, one] of all.entries()) {
    for (const [j, other] of all.entries()) {
      if (!before[i] || !after[j]) continue;
      if (i === j) way |= both.way(one.then);
      else if (i < j ? one.turn & FALL : other.turn & RISE) way |= across(both, one.then, other.then);
    }
  }
  return way;
}

/** From row to row: those that the keys can meet on the first sheet, and on the second, as far as the keys can move. */
function rows<R extends { readonly at: readonly Match[] }>(
  keys: readonly Expression[],
  all: readonly R[],
  both: Both,
  between: (one: R, other: R) => Way,
): Way {
  const ways = keys.map((key) => both.way(key));
  const extents = keys.map((key) => both.extents(key).map((extent) => extent && byId(extent, both)));
  const meet = (row: R, side: 0 | 1): Truth =>
    meeting(
      row.at,
      extents.flatMap((extent) => extent[side] ?? []),
    );
  const before = all.filter((row) => meet(row, 0) & YES);
  const after = all.filter((row) => meet(row, 1) & YES);
  let way: Way = 0;
  for (const one of before) {
    for (const other of after) {
      const can =
        one === other ||
        ways.every((moved, key) =>
          leads(moved, one.at[key], other.at[key], keys[key] as Expression, both, keys.length === 1),
        );
      if (can) way |= between(one, other);
    }
  }
  return way;
}

function byId(extent: Extent, both: Both): Extent {
  if (extent.kind !== 'grade') return extent;
  return { kind: 'one-of', values: both.pair.first.ground.grades(extent.scale).slice(extent.min, extent.max + 1) };
}

/** Whether a key that moves so can go from what one row asks to what another asks. */
function leads(
  way: Way,
  from: Match | undefined,
  to: Match | undefined,
  key: Expression,
  both: Both,
  alone: boolean,
): boolean {
  if (!from || !to || from === to) return true;
  const [a, b] = [placeOf(from, key, both), placeOf(to, key, both)];
  if (!a || !b) return way !== SAME || JSON.stringify(from) === JSON.stringify(to) || shares(from, to);
  const up = !beyond(a.low, b.high, alone);
  const down = !beyond(b.low, a.high, alone);
  if (way & UP && up) return true;
  if (way & DOWN && down) return true;
  return (way & SAME) !== 0 && up && down;
}

function shares(a: Match, b: Match): boolean {
  return 'in' in a && 'in' in b ? a.in.some((one) => b.in.includes(one)) : true;
}

interface Edge {
  readonly edge: Exact;
  readonly closed: boolean;
}

/** Whether all above a lower edge lies above all below an upper edge; `apart`: a value on both, met by two rows, does not count. */
function beyond(low: Edge | null, high: Edge | null, apart: boolean): boolean {
  if (!low || !high) return false;
  const order = compare(low.edge, high.edge);
  return order > 0 || (order === 0 && (apart || !(low.closed && high.closed)));
}

/** Where what a row asks lies in the order of its key; null where it has none. */
function placeOf(match: Match, key: Expression, both: Both): { low: Edge | null; high: Edge | null } | null {
  if (!('in' in match)) return { low: lower(match), high: upper(match) };
  const { type } = key;
  const places = match.in.flatMap((one): Exact[] => {
    if (type.kind === 'grade') return [integer(both.pair.first.ground.grades(type.scale).indexOf(String(one)))];
    if (type.kind === 'boolean') return [integer(one === true ? 1 : 0)];
    return typeof one === 'object' ? [one] : [];
  });
  const [first, ...rest] = places;
  if (!first || places.length < match.in.length) return null;
  const edge = (sign: 1 | -1) => rest.reduce((best, one) => (sign * compare(one, best) > 0 ? one : best), first);
  return { low: { edge: edge(-1), closed: true }, high: { edge: edge(1), closed: true } };
}

/** A limit that appears pulls one way, one that goes lets go; where it is known which hold, their edges are compared. */
function limited(node: Limits, both: Both, sign: 1 | -1): Way {
  const of = both.way(node.of);
  const pull = sign < 0 ? DOWN : UP;
  const all = node.limits.map((limit) => ({ limit, truths: both.truths(limit.when), turn: both.turn(limit.when) }));
  if (all.every(({ turn }) => turn === 0)) {
    return atMost([of, ...all.map(({ limit, truths }) => (truths[0] & YES ? both.way(limit.at) : SAME))]);
  }
  const turning = all.filter(({ turn }) => turn !== 0);
  const still = together(
    all.map(({ limit, truths, turn }) => (turn === 0 && truths[0] & YES ? both.way(limit.at) : SAME)),
  );
  if (turning.every(({ truths }) => truths.every((truth) => truth === YES || truth === NO))) {
    const limitedBy = (side: 0 | 1) =>
      turning.filter(({ truths }) => truths[side] === YES).map(({ limit }) => both.extents(limit.at)[side] ?? null);
    const edge = (side: 0 | 1) =>
      limitedBy(side).reduce<Extent | null | undefined>(
        (a, b) => (a === undefined ? b : extreme(a, b, sign)),
        undefined,
      );
    const [before, after] = [edge(0), edge(1)];
    const edges =
      before === undefined || after === undefined
        ? SAME | (before === undefined ? pull : flip(pull))
        : within(ANY, before, after);
    const [first, second] = both.extents(node.of);
    const value = (of: Extent | null | undefined, side: 0 | 1) =>
      limitedBy(side).reduce((a, b) => extreme(a, b, sign), of ?? null);
    return atMost([together([of, edges]) & within(ANY, value(first, 0), value(second, 1)), still]);
  }
  const pulls = turning.map(({ limit, truths, turn }) => {
    const held = truths[0] & YES && truths[1] & YES ? both.way(limit.at) : SAME;
    return together([held, SAME | (turn & RISE ? pull : 0), SAME | (turn & FALL ? flip(pull) : 0)]);
  });
  return atMost([of, still, ...pulls]);
}
