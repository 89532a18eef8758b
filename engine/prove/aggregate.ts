import type { Condition, Expression, Fallback } from '../model/plan.ts';
import type { NumberType } from '../model/type.ts';
import type { Exact } from '../model/value.ts';
import { compare } from '../number/compare.ts';
import { integer, ZERO } from '../number/exact.ts';
import { compareValues } from '../operators/extremes.ts';
import {
  addTypes,
  exactly,
  morePlaces,
  multiplyTypes,
  numberType,
  timesType,
  wholeNumber,
} from '../operators/types.ts';
import type { At } from './at.ts';
import { type Extent, either, isOnly, span } from './extent.ts';
import { extreme } from './extreme.ts';
import { type Formed, formed, type Members, NOTHING } from './formed.ts';
import { type Counted, valueIn } from './order.ts';
import { compared, NO, OPEN, YES } from './truth.ts';

interface Over {
  readonly over: string;
  readonly where?: Condition;
}

export type Transfer = (node: never, at: At) => Formed;

/** Bounds of the operators that run over a set. */
export const aggregates = {
  count: (node: Over, at) => {
    const { low, high, open, dead } = at.members(node.over, node.where);
    return dead ? NOTHING : formed(wholeNumber(low, high), open);
  },
  sum: (node: Over & { of: Expression }, at) => summed(node, at, (member) => number(member.value(node.of))),
  'weighted-sum': (node: Over & { of: Expression; weight: Expression }, at) =>
    summed(node, at, (member) => {
      const of = number(member.value(node.of));
      const weight = number(member.value(node.weight));
      return of.extent && weight.extent
        ? { extent: multiplyTypes(of.extent, weight.extent), open: of.open || weight.open }
        : { extent: null, open: true };
    }),
  mean,
  share,
  minimum: (node: Extremes, at) => extremes(node, at, -1),
  maximum: (node: Extremes, at) => extremes(node, at, 1),
  rank,
  running,
} satisfies Readonly<Record<string, Transfer>>;

interface Numbered {
  readonly extent: NumberType | null;
  readonly open: boolean;
}

function number({ extent, open }: Formed): Numbered {
  return { extent: extent?.kind === 'number' ? extent : null, open };
}

/** A total of what each member can bring; where fewer members count than could, also by how many there are. */
function summed(node: Over, at: At, of: (member: At) => Numbered): Formed {
  const members = at.members(node.over, node.where);
  if (members.dead) return NOTHING;
  let { open } = members;
  let all = exactly(ZERO);
  let hull: NumberType | null = null;
  for (const one of members.list) {
    const value = of(at.with(node.over, one.name));
    if (value.extent === null) {
      if (one.low > 0) return NOTHING;
      open = true;
      continue;
    }
    open ||= value.open;
    all = addTypes(all, timesType(value.extent, one.low, one.high));
    hull = either(hull, value.extent) as NumberType;
  }
  const counted = members.list.reduce((sum, one) => sum + one.high, 0);
  if (hull === null || (members.high === counted && members.list.every((one) => one.low === one.high)))
    return formed(all, open);
  return formed(within(all, timesType(hull, members.low, members.high)), open);
}

/** Both bounds at once. */
function within(a: NumberType, b: NumberType): NumberType {
  const min = a.min && b.min ? (compare(a.min, b.min) > 0 ? a.min : b.min) : (a.min ?? b.min);
  const max = a.max && b.max ? (compare(a.max, b.max) < 0 ? a.max : b.max) : (a.max ?? b.max);
  return numberType(min, max, morePlaces(a, b));
}

function mean(node: Over & { of: Expression; empty?: Fallback }, at: At): Formed {
  const members = at.members(node.over, node.where);
  if (members.dead) return NOTHING;
  const empty = emptied(node.empty, members, at);
  if (members.high === 0) return empty ?? NOTHING;
  let hull: NumberType | null = null;
  let sum: NumberType = exactly(ZERO);
  let { open } = members;
  for (const one of members.list) {
    const value = number(at.with(node.over, one.name).value(node.of));
    if (value.extent === null) {
      if (one.low > 0) return NOTHING;
      open = true;
      continue;
    }
    open ||= value.open;
    hull = either(hull, value.extent) as NumberType;
    sum = addTypes(sum, timesType(value.extent, one.low, one.high));
  }
  if (hull === null) return empty ?? NOTHING;
  const fixed = members.low === members.high && members.list.every((one) => one.low === one.high);
  const over = integer(members.high);
  const result = fixed
    ? numberType(sum.min?.div(over) ?? null, sum.max?.div(over) ?? null, null)
    : { ...hull, places: null };
  return join(formed(isOnly(result) ? exactly(result.min as Exact) : result, open), empty);
}

/** What stands in where no member may be left; null where one always is. */
function emptied(empty: Fallback | undefined, { low, high }: Members, at: At): Formed | null {
  if (low > 0) return null;
  return at.fallback(empty, 'empty', high === 0);
}

function join(a: Formed, b: Formed | null): Formed {
  return b === null ? a : formed(either(a.extent, b.extent), a.open || b.open);
}

function share(node: Over & { within?: Condition; where: Condition; empty?: Fallback }, at: At): Formed {
  const all = at.members(node.over, node.within);
  if (all.dead) return NOTHING;
  const empty = emptied(node.empty, all, at);
  if (all.high === 0) return empty ?? NOTHING;
  let { open } = all;
  const part = { low: 0, high: 0 };
  const rest = { low: 0, high: 0 };
  for (const one of all.list) {
    const truth = at.side.truth(node.where, at.side.ground.with(at.index, node.over, one.name));
    if (truth & OPEN) open = true;
    if (truth & YES) part.high += one.high;
    if (truth & NO) rest.high += one.high;
    if (truth === YES) part.low += one.low;
    if (truth === NO) rest.low += one.low;
  }
  const fixed = all.low === all.high && all.list.every((one) => one.low === one.high);
  const ratio = (some: number, others: number) => (some === 0 ? ZERO : integer(some).div(some + others));
  const result = fixed
    ? numberType(ratio(part.low, all.high - part.low), ratio(part.high, all.high - part.high), null)
    : numberType(ratio(part.low, rest.high), ratio(part.high, rest.low), null);
  return join(formed(isOnly(result) ? exactly(result.min as Exact) : result, open), empty);
}

interface Extremes {
  readonly of: readonly Expression[];
  readonly over?: string;
  readonly where?: Condition;
  readonly empty?: Fallback;
}

function extremes(node: Extremes, at: At, sign: 1 | -1): Formed {
  if (node.over === undefined) return extremeOf(node.of, at, sign);
  const members = at.members(node.over, node.where);
  if (members.dead) return NOTHING;
  const empty = emptied(node.empty, members, at);
  let { open } = members;
  let certain: Extent | null = null;
  let possible: Extent | null = null;
  for (const one of members.list) {
    const value = extremeOf(node.of, at.with(node.over, one.name), sign);
    open ||= value.open;
    if (value.extent === null) {
      if (one.low > 0) return NOTHING;
      continue;
    }
    if (one.low > 0) certain = certain === null ? value.extent : extreme(certain, value.extent, sign);
    else possible = either(possible, value.extent);
  }
  const extent = certain && possible ? either(certain, extreme(certain, possible, sign)) : (certain ?? possible);
  return extent === null ? (empty ?? NOTHING) : join(formed(extent, open), empty);
}

function extremeOf(of: readonly Expression[], at: At, sign: 1 | -1): Formed {
  const values = of.map((one) => at.value(one));
  const [first, ...rest] = values.map(({ extent }) => extent);
  return formed(
    rest.reduce<Extent | null>((best, one) => extreme(best, one, sign), first ?? null),
    values.some(({ open }) => open),
  );
}

function rank(node: { of: Expression; over: string; order: string; ties: string }, at: At): Formed {
  const members = at.members(node.over);
  if (members.dead) return NOTHING;
  const mine = at.member(node.over);
  const own = at.with(node.over, mine).value(node.of);
  let open = members.open || own.open;
  if (own.extent === null) return NOTHING;
  const sign = node.order === 'highest' ? 1 : -1;
  let [low, high] = [0, 0];
  const ahead: Extent[] = [];
  for (const one of members.list) {
    const value = at.with(node.over, one.name).value(node.of);
    open ||= value.open;
    if (value.extent === null) return NOTHING;
    const others = one.name === mine ? one.high - 1 : one.high;
    const { least, most } = span(value.extent, own.extent);
    const surely = sign > 0 ? least !== null && least > 0 : most !== null && most < 0;
    const maybe = sign > 0 ? most === null || most > 0 : least === null || least < 0;
    if (surely) low += one.low;
    if (maybe) high += others;
    if (maybe) ahead.push(value.extent);
  }
  if (node.ties === 'competition') return formed(wholeNumber(low + 1, high + 1), open);
  if (low === high && ahead.every(isOnly)) return formed(wholeNumber(distinct(ahead) + 1, distinct(ahead) + 1), open);
  return formed(wholeNumber(low > 0 ? 2 : 1, high + 1), open);
}

function distinct(extents: readonly Extent[]): number {
  const values = extents.map(valueIn);
  return values.filter((one, place) => values.findIndex((other) => compareValues(one, other) === 0) === place).length;
}

function running(
  node: { of: Expression; over: string; along: Expression; combine: string; start: Exact },
  at: At,
): Formed {
  const members = at.members(node.over);
  if (members.dead) return NOTHING;
  const mine = at.member(node.over);
  const own = at.with(node.over, mine).value(node.along);
  let open = members.open || own.open;
  let value: Extent = exactly(node.start);
  for (const one of members.list) {
    const member = at.with(node.over, one.name);
    const along = member.value(node.along);
    const of = number(member.value(node.of));
    if (own.extent === null || along.extent === null || of.extent === null) return NOTHING;
    open ||= along.open || of.open;
    const counts = one.name === mine && one.high === 1 ? YES : compared('lessThanInclusive', along.extent, own.extent);
    if ((counts & YES) === 0) continue;
    const low = counts & NO ? 0 : one.low;
    value = combined(node.combine, value as NumberType, of.extent, { ...one, low });
  }
  return formed(value, open);
}

function combined(how: string, value: NumberType, of: NumberType, { low, high }: Counted): NumberType {
  if (how === 'sum') return addTypes(value, timesType(of, low, high));
  const joined = extreme(value, of, how === 'maximum' ? 1 : -1) as NumberType;
  return low > 0 ? joined : (either(value, joined) as NumberType);
}
