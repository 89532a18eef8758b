import type { Condition, Expression, Gap, Match, Opening, Range } from '../model/plan.ts';
import { type Exact, isExact, isGrade, type Value } from '../model/value.ts';
import { compare, same } from '../number/compare.ts';
import { ZERO } from '../number/exact.ts';
import { lower, upper } from '../operators/range.ts';
import { canBeZero, exactly } from '../operators/types.ts';
import type { At } from './at.ts';
import { gradesById, isOnly } from './extent.ts';
import type { Narrower } from './narrower.ts';
import { keyed } from './narrowing.ts';
import { meeting } from './transfer.ts';
import { MAYBE, NO, or, type Truth, YES } from './truth.ts';

interface Slots {
  readonly key?: readonly Expression[];
  readonly of?: Expression;
  readonly by?: Expression;
  readonly rows?: readonly { readonly at: readonly Match[] }[];
  readonly bands?: readonly Range[];
  readonly gaps?: readonly Gap[];
  readonly over?: string;
  readonly where?: Condition;
  readonly within?: Condition;
}

/** Whether an operation meets what its types could not rule out. */
export function opened(at: At, opening: Opening): Truth {
  const slots = at.node.slots as Slots;
  switch (opening.kind) {
    case 'zero-divisor': {
      const { extent } = at.value(slots.by as Expression);
      if (extent?.kind !== 'number' || !canBeZero(extent)) return NO;
      return isOnly(extent) ? YES : MAYBE;
    }
    case 'empty-set': {
      const { low, high, dead } = at.members(slots.over ?? '', at.node.op === 'share' ? slots.within : slots.where);
      return dead || low > 0 ? NO : high === 0 ? YES : MAYBE;
    }
    default: {
      const keys = (slots.key ?? [slots.of as Expression]).map((key) => at.value(key).extent);
      const named = keys.flatMap((key) => (key ? gradesById(key, at.side.ground.grades) : []));
      if (named.length < keys.length) return NO;
      return or((opening.keys ?? []).map((values) => meeting(around(values, slots), named)));
    }
  }
}

/** What an operation's operands must be for it to meet what its types could not rule out. */
export function opens(at: At, opening: Opening, on: Narrower): void {
  const slots = at.node.slots as Slots;
  if (opening.kind === 'zero-divisor') on.value(slots.by as Expression, at.index, exactly(ZERO));
  if (opening.kind !== 'hole' && opening.kind !== 'overlap') return;
  const keys = slots.key ?? [slots.of as Expression];
  const rows = (opening.keys ?? []).map((values) => ({ at: around(values, slots) }));
  for (const place of keys.keys()) keyed(keys, place, rows, at, on);
}

/** All that a combination of key values stands for: numbers up to the next edges of any row. */
function around(values: readonly Value[], { rows, bands, gaps = [] }: Slots): Match[] {
  const asked = rows?.map(({ at }) => at) ?? (bands ?? []).map((band) => [band]);
  return values.map((value, key): Match => {
    if (!isExact(value)) return { in: [isGrade(value) ? value.id : (value as string | boolean)] };
    const matches = [...asked.map((row) => row[key]), ...(key === 0 ? gaps : [])];
    const edges = matches.flatMap((match) => (match ? edgesOf(match) : []));
    if (edges.some((edge) => same(edge, value))) return { from: value, to: value };
    const above = edges.filter((edge) => compare(edge, value) < 0).sort((a, b) => compare(b, a))[0];
    const below = edges.filter((edge) => compare(edge, value) > 0).sort((a, b) => compare(a, b))[0];
    return { ...(above && { above }), ...(below && { below }) };
  });
}

function edgesOf(match: Match): Exact[] {
  if (!('in' in match)) return [lower(match)?.edge, upper(match)?.edge].flatMap((edge) => edge ?? []);
  return match.in.flatMap((value) => (typeof value === 'object' && isExact(value) ? value : []));
}
