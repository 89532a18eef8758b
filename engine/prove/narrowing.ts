import type { Condition, Expression, Fallback, Gap, Match, Range } from '../model/plan.ts';
import type { NumberType } from '../model/type.ts';
import { type Exact, isExact } from '../model/value.ts';
import { compare } from '../number/compare.ts';
import { integer, ONE, step } from '../number/exact.ts';
import type { RoundingMode } from '../number/round.ts';
import { lower, upper } from '../operators/range.ts';
import { addTypes, canBeZero, exactly, multiplyTypes, negateType, numberType } from '../operators/types.ts';
import type { At } from './at.ts';
import { type Extent, gradesById, span } from './extent.ts';
import { beside, meet } from './meet.ts';
import type { Narrower } from './narrower.ts';
import { factor, numberOf, open } from './operand.ts';
import { setNarrowing } from './set-narrowing.ts';
import { meeting } from './transfer.ts';
import { NO, YES } from './truth.ts';

/** What a value of an operation asks of its operands, by keyword; what has no entry asks nothing. */
export const NARROWING: Readonly<Record<string, (node: never, at: At, to: Extent, on: Narrower) => void>> = {
  add: (node: { of: readonly Expression[] }, at, to, on) => sum(node.of, at, to, on),
  subtract: (node: { of: Expression; less: Expression }, at, to, on) => {
    const [of, less] = [numberOf(at, node.of), numberOf(at, node.less)];
    if (to.kind !== 'number' || !of || !less) return;
    on.value(node.of, at.index, addTypes(open(to), open(less)));
    on.value(node.less, at.index, addTypes(open(of), negateType(open(to))));
  },
  multiply: (node: { of: readonly Expression[] }, at, to, on) => {
    const all = node.of.map((one) => numberOf(at, one));
    for (const [place, one] of node.of.entries()) {
      const others = all.filter((_, other) => other !== place).reduce<NumberType | null>(times, exactly(ONE));
      factor(one, others, at, to, on);
    }
  },
  divide: (node: { of: Expression; by: Expression }, at, to, on) => {
    const by = numberOf(at, node.by);
    if (to.kind !== 'number' || !by || canBeZero(by)) return;
    on.value(node.of, at.index, open(multiplyTypes(to, by)));
  },
  round: (node: { of: Expression; places: number; mode: RoundingMode }, at, to, on) => {
    if (to.kind !== 'number') return;
    const reach = step(node.places).div(node.mode.startsWith('half') ? 2 : 1);
    on.value(node.of, at.index, numberType(to.min?.sub(reach) ?? null, to.max?.add(reach) ?? null, null));
  },
  test: (node: { when: Condition }, at, to, on) => {
    if (to.kind === 'one-of' && to.values.length === 1) on.condition(node.when, at.index, to.values[0] === true);
  },
  choose: (node: Choose, at, to, on) => {
    const [only, more] = branches(node, at, to);
    if (only === undefined || more !== undefined) return;
    branch(node, only, at, on);
    const { otherwise } = node;
    const then = node.cases[only]?.then ?? ('value' in otherwise ? otherwise.value : undefined);
    if (then) on.value(then, at.index, to);
  },
  table: (node: Rows<{ value: Expression }>, at, to, on) => {
    const [only, ...more] = rows(node.key, node.rows, at, on, ({ value }) => {
      const { extent } = at.value(value);
      return extent !== null && meet(extent, to) !== null;
    });
    if (only && more.length === 0) on.value(only.value, at.index, to);
  },
  allowed: (node: Rows<{ from: Expression; to: Expression }>, at, to, on) => {
    rows(node.key, node.rows, at, on, ({ from, to: end }) => {
      const [low, high] = [numberOf(at, from), numberOf(at, end)];
      return !low || !high || meet({ kind: 'interval', from: low, to: high }, to) !== null;
    });
  },
  band: (node: { of: Expression; scale: string; bands: readonly ({ grade: string } & Range)[] }, at, to, on) => {
    const order = at.side.ground.grades(node.scale);
    const bands = node.bands.map((one) => ({ at: [one as Match], rank: order.indexOf(one.grade) }));
    rows([node.of], bands, at, on, ({ rank }) => to.kind !== 'grade' || (rank >= to.min && rank <= to.max));
  },
  cap: (node: Limits, at, to, on) => limited(node, at, to, on, -1),
  floor: (node: Limits, at, to, on) => limited(node, at, to, on, 1),
  ...setNarrowing,
};

export interface Choose {
  readonly cases: readonly { readonly id: string; readonly when: Condition; readonly then: Expression }[];
  readonly otherwise: Fallback;
}

interface Rows<F> {
  readonly key: readonly Expression[];
  readonly rows: readonly ({ readonly at: readonly Match[] } & F)[];
  readonly gaps?: readonly Gap[];
}

interface Limits {
  readonly of: Expression;
  readonly limits: readonly { readonly when: Condition; readonly at: Expression }[];
}

function times(a: NumberType | null, b: NumberType | null): NumberType | null {
  return a && b && multiplyTypes(a, b);
}

/** Each of several that make a sum, by what the others can be. */
function sum(of: readonly Expression[], at: At, to: Extent, on: Narrower): void {
  const all = of.map((one) => numberOf(at, one));
  if (to.kind !== 'number') return;
  for (const [place, one] of of.entries()) {
    const others = all.filter((_, other) => other !== place);
    if (others.some((other) => other === null)) continue;
    const rest = (others as NumberType[]).reduce(addTypes, exactly(integer(0)));
    on.value(one, at.index, addTypes(open(to), negateType(open(rest))));
  }
}

/** Places of the cases that can be taken with a value wanted; that of `otherwise` is their number. */
function branches(node: Choose, at: At, to: Extent): number[] {
  const found: number[] = [];
  const gives = (of: Expression) => {
    const { extent } = at.value(of);
    return extent !== null && meet(extent, to) !== null;
  };
  for (const [place, { when, then }] of node.cases.entries()) {
    const truth = at.truth(when);
    if (truth & YES && gives(then)) found.push(place);
    if ((truth & NO) === 0) return found;
  }
  if ('value' in node.otherwise && gives(node.otherwise.value)) found.push(node.cases.length);
  return found;
}

/** A case is taken: no case before it is. */
export function branch(node: Choose, place: number, at: At, on: Narrower): void {
  for (const one of node.cases.slice(0, place)) on.condition(one.when, at.index, false);
  const taken = node.cases[place];
  if (taken) on.condition(taken.when, at.index, true);
}

/** The keys meet one of the rows that can give what is wanted; those are given. */
function rows<R extends { readonly at: readonly Match[] }>(
  keys: readonly Expression[],
  all: readonly R[],
  at: At,
  on: Narrower,
  gives: (row: R) => boolean,
): R[] {
  const extents = keys.flatMap((key) => {
    const { extent } = at.value(key);
    return extent ? [gradesById(extent, at.side.ground.grades)] : [];
  });
  const good = all.filter((row) => extents.length === keys.length && meeting(row.at, extents) & YES && gives(row));
  if (good.length === 0) on.dead = true;
  else for (const place of keys.keys()) keyed(keys, place, good, at, on);
  return good;
}

/** A key meets what one of some rows asks of it. */
export function keyed(
  keys: readonly Expression[],
  place: number,
  all: readonly { readonly at: readonly Match[] }[],
  at: At,
  on: Narrower,
): void {
  const key = keys[place];
  const { extent = null } = key ? at.value(key) : {};
  const matches = all.flatMap((row) => row.at[place] ?? []);
  if (!key || !extent || matches.length < all.length) return;
  const to = hull(matches, extent, at);
  if (to) on.value(key, at.index, to);
}

/** All that some matches together ask of a key. */
function hull(matches: readonly Match[], key: Extent, at: At): Extent | null {
  if (key.kind === 'number') return numbers(matches);
  const named = matches.flatMap((match) => ('in' in match ? match.in : []));
  const values = named.flatMap((one) => (typeof one === 'object' ? [] : [one]));
  if (key.kind !== 'grade') return { kind: 'one-of', values };
  const order = at.side.ground.grades(key.scale);
  const ranks = values.map((id) => order.indexOf(String(id))).filter((rank) => rank >= 0);
  return ranks.length === 0 ? null : { ...key, min: Math.min(...ranks), max: Math.max(...ranks) };
}

function numbers(matches: readonly Match[]): NumberType {
  const ends = (sign: 1 | -1): Exact | null => {
    let end: Exact | null = null;
    for (const match of matches) {
      const own =
        'in' in match ? match.in.filter((one) => typeof one === 'object' && isExact(one)) : edges(match, sign);
      if (own === null) return null;
      for (const one of own as Exact[]) if (end === null || sign * compare(one, end) > 0) end = one;
    }
    return end;
  };
  return numberType(ends(-1), ends(1), null);
}

function edges(range: Range, sign: 1 | -1): Exact[] | null {
  const end = sign > 0 ? upper(range) : lower(range);
  return end ? [end.edge] : null;
}

/** The result is the operand or the edge of a limit that holds: the least of them, or (sign 1) the greatest. */
function limited(node: Limits, at: At, to: Extent, on: Narrower, sign: 1 | -1): void {
  const inner = beside(to, sign < 0 ? 1 : -1);
  const truths = node.limits.map(({ when }) => at.truth(when));
  if (truths.every((truth) => (truth & YES) === 0)) on.value(node.of, at.index, to);
  else if (inner) on.value(node.of, at.index, inner);
  for (const [place, limit] of node.limits.entries()) {
    const { extent } = truths[place] === NO ? { extent: null } : at.value(limit.at);
    if (!extent || !inner) continue;
    if (truths[place] === YES) on.value(limit.at, at.index, inner);
    else if (meet(extent, inner) === null || apartFrom(extent, inner)) on.condition(limit.when, at.index, false);
  }
}

/** Whether two have surely nothing in common, seen by their order. */
function apartFrom(a: Extent, b: Extent): boolean {
  const { least, most } = span(a, b);
  return (least !== null && least > 0) || (most !== null && most < 0);
}
