import { among } from '../model/among.ts';
import type { Condition, Expression, Fallback, Gap, Match, Range } from '../model/plan.ts';
import type { NumberType } from '../model/type.ts';
import { type Exact, isExact } from '../model/value.ts';
import { compare, same } from '../number/compare.ts';
import { addToDate, daysBetween, monthsBetween } from '../number/date.ts';
import { ONE, ZERO } from '../number/exact.ts';
import { type RoundingMode, round } from '../number/round.ts';
import type { Keyword } from '../operators/index.ts';
import { lower, matches, upper } from '../operators/range.ts';
import {
  addTypes,
  canBeZero,
  divideTypes,
  exactly,
  multiplyTypes,
  negateType,
  numberType,
  wholeNumber,
} from '../operators/types.ts';
import { aggregates, type Transfer } from './aggregate.ts';
import type { At } from './at.ts';
import { type Extent, either, gradesById, isOnly, span } from './extent.ts';
import { extreme } from './extreme.ts';
import { type Formed, formed, NOTHING } from './formed.ts';
import { valueIn } from './order.ts';
import { NO, OPEN, type Truth, YES } from './truth.ts';

/** What an operator can give on all sheets of a box, by keyword; the slots are those of its compiled form. */
export const TRANSFER: Readonly<Record<Keyword, Transfer>> = {
  number: (node: { value: Exact }) => formed(exactly(node.value)),
  add: (node: { of: readonly Expression[] }, at) => numbers(node.of, at, (all) => all.reduce(addTypes)),
  subtract: (node: { of: Expression; less: Expression }, at) =>
    numbers([node.of, node.less], at, ([of, less]) => addTypes(of as NumberType, negateType(less as NumberType))),
  multiply: (node: { of: readonly Expression[] }, at) => numbers(node.of, at, (all) => all.reduce(multiplyTypes)),
  divide,
  round: (node: { of: Expression; places: number; mode: RoundingMode }, at) =>
    numbers([node.of], at, ([of]) => {
      const edge = (value: Exact | null | undefined) => value && round(value, node.places, node.mode);
      return numberType(edge(of?.min) ?? null, edge(of?.max) ?? null, node.places);
    }),
  test: (node: { when: Condition }, at) => {
    const truth = at.truth(node.when);
    const values = [...(truth & YES ? [true] : []), ...(truth & NO ? [false] : [])];
    return formed(values.length > 0 ? { kind: 'one-of', values } : null, (truth & OPEN) !== 0);
  },
  choose,
  table: (node: Rows<{ value: Expression }>, at) =>
    rows(node.key, node.rows, node.gaps, 'rows', at, (row) => at.value(row.value)),
  allowed: (node: Rows<{ from: Expression; to: Expression }>, at) =>
    rows(node.key, node.rows, node.gaps, 'rows', at, (row) => {
      const [from, to] = [at.value(row.from), at.value(row.to)];
      if (from.extent?.kind !== 'number' || to.extent?.kind !== 'number') return NOTHING;
      return formed({ kind: 'interval', from: from.extent, to: to.extent }, from.open || to.open);
    }),
  band: (node: { of: Expression; scale: string; bands: readonly Band[]; gaps?: Gap[] }, at) =>
    rows([node.of], asRows(node.bands), node.gaps, 'bands', at, ({ grade }) => {
      const rank = at.side.ground.grades(node.scale).indexOf(grade);
      return formed({ kind: 'grade', scale: node.scale, min: rank, max: rank });
    }),
  cap: (node: Limits, at) => limited(node, at, -1),
  floor: (node: Limits, at) => limited(node, at, 1),
  'months-between': (node: Dates, at) => between(node, at, monthsBetween),
  'days-between': (node: Dates, at) => between(node, at, daysBetween),
  'date-add': (node: { to: Expression; months?: number; days?: number }, at) => {
    const { extent, open } = at.value(node.to);
    if (extent?.kind !== 'date') return NOTHING;
    const move = (date: string) => addToDate(date, { months: node.months ?? 0, days: node.days ?? 0 });
    return formed({ kind: 'date', min: move(extent.min), max: move(extent.max) }, open);
  },
  ...aggregates,
};

type Row<F> = { readonly id: string } & F;

interface Rows<F> {
  readonly key: readonly Expression[];
  readonly rows: readonly Row<{ readonly at: readonly Match[] } & F>[];
  readonly gaps?: readonly Gap[];
}

type Band = Row<{ readonly grade: string } & Range>;

const AS_ROWS = new WeakMap<readonly Band[], readonly (Band & { readonly at: readonly Match[] })[]>();

/** Bands as the rows of a table whose key is the value itself. */
function asRows(bands: readonly Band[]): readonly (Band & { readonly at: readonly Match[] })[] {
  return among(AS_ROWS, bands, () => bands.map((one) => ({ ...one, at: [one] })));
}

interface Limits {
  readonly of: Expression;
  readonly limits: readonly Row<{ readonly when: Condition; readonly at: Expression }>[];
}

interface Dates {
  readonly from: Expression;
  readonly to: Expression;
}

/** A number made of numbers. */
function numbers(of: readonly Expression[], at: At, make: (all: NumberType[]) => NumberType): Formed {
  const values = of.map((one) => at.value(one));
  const extents = values.flatMap(({ extent }) => (extent?.kind === 'number' ? [extent] : []));
  if (extents.length < of.length) return NOTHING;
  return formed(
    make(extents),
    values.some(({ open }) => open),
  );
}

function divide(node: { of: Expression; by: Expression; zero?: Fallback }, at: At): Formed {
  const of = at.value(node.of);
  const by = at.value(node.by);
  if (of.extent?.kind !== 'number' || by.extent?.kind !== 'number') return NOTHING;
  const open = of.open || by.open;
  if (!canBeZero(by.extent)) return formed(divideTypes(of.extent, by.extent), open);
  const always = isOnly(by.extent);
  const zero = at.fallback(node.zero, 'zero', always);
  if (always) return formed(zero.extent, zero.open || open);
  const quotient = divideTypes(of.extent, offZero(by.extent));
  return formed(either(quotient, zero.extent), zero.open || open);
}

/** Without zero, where zero is an end of it and the next value on the grid is known. */
function offZero(by: NumberType): NumberType {
  if (by.places === null) return by;
  const unit = ONE.div(10 ** by.places);
  if (by.min && same(by.min, ZERO)) return { ...by, min: unit };
  return by.max && same(by.max, ZERO) ? { ...by, max: unit.neg() } : by;
}

function choose(
  node: { cases: readonly Row<{ when: Condition; then: Expression }>[]; otherwise: Fallback },
  at: At,
): Formed {
  let extent: Extent | null = null;
  let open = false;
  let sure = true;
  for (const one of node.cases) {
    const truth: Truth = at.side.under(sure, () => at.truth(one.when));
    if (truth & OPEN) open = true;
    if (truth & YES) {
      const taken = sure && truth === YES;
      at.reach(`cases/${one.id}`, taken);
      const then = at.side.under(taken, () => at.value(one.then));
      extent = either(extent, then.extent);
      open ||= then.open;
    }
    if (truth === YES && sure) return at.value(one.then);
    if ((truth & NO) === 0) return formed(extent, open);
    sure &&= truth === NO;
  }
  const rest = at.fallback(node.otherwise, 'otherwise', sure);
  return formed(either(extent, rest.extent), open || rest.open);
}

/** The value of the row that the keys meet; none or more than one: nothing. */
function rows<R extends Row<{ readonly at: readonly Match[] }>>(
  keys: readonly Expression[],
  all: readonly R[],
  gaps: readonly Gap[] | undefined,
  slot: string,
  at: At,
  value: (row: R) => Formed,
): Formed {
  const found = keys.map((key) => at.value(key));
  const extents = found.flatMap(({ extent }) => (extent ? gradesById(extent, at.side.ground.grades) : []));
  if (extents.length < keys.length) return NOTHING;
  let open = found.some((one) => one.open);
  const met = all.map((row) => meeting(row.at, extents));
  let surely = 0;
  let possibly = 0;
  for (const one of met) {
    if (one === YES) surely += 1;
    if (one !== NO) possibly += 1;
  }
  let extent: Extent | null = null;
  for (const [place, row] of all.entries()) {
    const meets = met[place] ?? NO;
    if ((meets & YES) === 0) continue;
    if (surely > (meets === YES ? 1 : 0)) open = true;
    if (surely > 1) continue;
    const sure = meets === YES && possibly === 1 && !open;
    at.reach(`${slot}/${row.id}`, sure);
    const one = at.side.under(sure, () => value(row));
    extent = either(extent, one.extent);
    open ||= one.open;
  }
  const [first] = extents;
  if (surely > 0 || !first) return formed(extent, open);
  if (extent !== null && covered(all, extents)) return formed(extent, open);
  for (const gap of gaps ?? []) {
    const meets = meeting([gap], [first]);
    if (meets & YES) at.reach(`gaps/${gap.id}`, extent === null && meets === YES);
  }
  return formed(extent, true);
}

/** Whether keys meet what a row asks of them. */
export function meeting(asked: readonly Match[], keys: readonly Extent[]): Truth {
  let truth: Truth = YES;
  for (const [place, match] of asked.entries()) {
    const key = keys[place];
    const one = key ? meets(match, key) : NO;
    if (one === NO) return NO;
    if (one !== YES) truth = YES | NO;
  }
  return truth;
}

function meets(match: Match, key: Extent): Truth {
  if (isOnly(key) && key.kind === 'number') return matches(match, valueIn(key)) ? YES : NO;
  if (key.kind === 'number') return 'in' in match ? listed(match.in, key) : overlap(match, key);
  if (!('in' in match)) return NO;
  const values = key.kind === 'one-of' ? key.values : [];
  const hits = values.filter((value) => match.in.includes(value)).length;
  return hits === 0 ? NO : hits === values.length ? YES : YES | NO;
}

function listed(wanted: readonly (string | boolean | Exact)[], key: NumberType): Truth {
  const inside = wanted.some(
    (one) =>
      typeof one === 'object' &&
      isExact(one) &&
      !(key.min && compare(one, key.min) < 0) &&
      !(key.max && compare(one, key.max) > 0),
  );
  return inside ? YES | NO : NO;
}

function overlap(range: Range, key: NumberType): Truth {
  const low = lower(range);
  const high = upper(range);
  const before = low && key.max ? compare(key.max, low.edge) : 1;
  const after = high && key.min ? compare(key.min, high.edge) : -1;
  if (before < 0 || (before === 0 && !low?.closed) || after > 0 || (after === 0 && !high?.closed)) return NO;
  const from = low === null || (key.min && compare(key.min, low.edge) >= (low.closed ? 0 : 1));
  const to = high === null || (key.max && compare(key.max, high.edge) <= (high.closed ? 0 : -1));
  return from && to ? YES : YES | NO;
}

/** Whether rows that ask of one number leave none of its values open, seen from edge to edge. */
function covered(all: readonly { readonly at: readonly Match[] }[], keys: readonly Extent[]): boolean {
  const [key] = keys;
  if (!key || keys.length > 1) return false;
  if (key.kind === 'one-of')
    return key.values.every((value) =>
      all.some(({ at: [match] }) => match && 'in' in match && match.in.includes(value)),
    );
  if (key.kind !== 'number' || !key.min || !key.max) return false;
  const unit = key.places === null ? null : ONE.div(10 ** key.places);
  let next: Exact = key.min;
  let past = false;
  for (let steps = 0; steps <= all.length; steps += 1) {
    if (compare(next, key.max) > 0 || (past && same(next, key.max))) return true;
    const high = upperOf(all, next, past);
    if (high === undefined) return false;
    if (high === null) return true;
    if (unit) {
      const count = high.edge.div(unit);
      const last = high.closed ? count.floor() : count.ceil().sub(1);
      next = last.add(1).mul(unit);
      past = false;
    } else {
      next = high.edge;
      past = high.closed;
    }
  }
  return false;
}

/** Upper edge of a row that holds a number, or (`past`) the numbers just above it; null where it has none. */
function upperOf(all: readonly { readonly at: readonly Match[] }[], from: Exact, past: boolean) {
  for (const {
    at: [match],
  } of all) {
    if (match && !('in' in match) && (past ? opens(match, from) : matches(match, from))) return upper(match);
  }
  return undefined;
}

/** Whether a range holds the numbers just above one. */
function opens(range: Range, above: Exact): boolean {
  const low = lower(range);
  const high = upper(range);
  return (!low || compare(low.edge, above) <= 0) && (!high || compare(high.edge, above) > 0);
}

function limited(node: Limits, at: At, sign: 1 | -1): Formed {
  const of = at.value(node.of);
  let { extent, open } = of;
  let same = true;
  for (const limit of node.limits) {
    const truth = at.truth(limit.when);
    if (truth & OPEN) open = true;
    if ((truth & YES) === 0) continue;
    at.reach(`limits/${limit.id}`, truth === YES);
    const edge = at.side.under(truth === YES, () => at.value(limit.at));
    open ||= edge.open;
    const bounded = extreme(extent, edge.extent, sign);
    if (!idle(of.extent, edge.extent, sign)) same = false;
    extent = truth & NO ? either(extent, bounded) : bounded;
  }
  return { ...formed(extent, open), is: same ? of.is : undefined };
}

/** Whether a limit surely leaves a value as it is. */
function idle(of: Extent | null, edge: Extent | null, sign: 1 | -1): boolean {
  if (of === null || edge === null) return false;
  const { least, most } = span(edge, of);
  return sign < 0 ? least !== null && least >= 0 : most !== null && most <= 0;
}

function between(node: Dates, at: At, count: (from: string, to: string) => number): Formed {
  const from = at.value(node.from);
  const to = at.value(node.to);
  if (from.extent?.kind !== 'date' || to.extent?.kind !== 'date') return NOTHING;
  const open = from.open || to.open;
  return formed(wholeNumber(count(from.extent.max, to.extent.min), count(from.extent.min, to.extent.max)), open);
}
