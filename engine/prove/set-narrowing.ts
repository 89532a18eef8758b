import type { Condition, Expression } from '../model/plan.ts';
import type { NumberType } from '../model/type.ts';
import type { Exact } from '../model/value.ts';
import { integer, ZERO } from '../number/exact.ts';
import { addTypes, exactly, multiplyTypes, numberType, timesType } from '../operators/types.ts';
import type { At } from './at.ts';
import type { Extent } from './extent.ts';
import { beside } from './meet.ts';
import type { Narrower } from './narrower.ts';
import { factor, numberOf } from './operand.ts';
import type { Counted } from './order.ts';
import { NO, OPEN, YES } from './truth.ts';

interface Over {
  readonly over: string;
  readonly where?: Condition;
}

/** What a value of an aggregate asks of the members of its set. */
export const setNarrowing: Readonly<Record<string, (node: never, at: At, to: Extent, on: Narrower) => void>> = {
  count: (node: Over, at, to, on) => {
    if (to.kind !== 'number') return;
    const [least, most] = whole(to);
    if (node.where) counted(node.over, at.side.members(node.over).list, node.where, [least, most], at, on);
    else on.size(node.over, least, most);
    if (node.where && least > 0) on.size(node.over, least, Number.MAX_SAFE_INTEGER);
  },
  sum: (node: Over & { of: Expression }, at, to, on) =>
    summed(
      node,
      at,
      to,
      (one) => numberOf(one, node.of),
      (one, part) => on.value(node.of, one.index, part),
    ),
  'weighted-sum': (node: Over & { of: Expression; weight: Expression }, at, to, on) =>
    summed(
      node,
      at,
      to,
      (one) => {
        const [of, weight] = [numberOf(one, node.of), numberOf(one, node.weight)];
        return of && weight && multiplyTypes(of, weight);
      },
      (one, part) => {
        factor(node.of, numberOf(one, node.weight), one, part, on);
        factor(node.weight, numberOf(one, node.of), one, part, on);
      },
    ),
  mean: (node: Over & { of: Expression }, at, to, on) => {
    const { list, low, high } = at.members(node.over, node.where);
    if (to.kind !== 'number' || low !== high || low === 0 || !list.every(sure)) return;
    const total = multiplyTypes(to, exactly(integer(low)));
    summed(
      node,
      at,
      total,
      (one) => numberOf(one, node.of),
      (one, part) => on.value(node.of, one.index, part),
    );
  },
  share: (node: { over: string; within?: Condition; where: Condition }, at, to, on) => {
    const { list, low, high } = at.members(node.over, node.within);
    if (to.kind !== 'number' || low !== high || low === 0 || !list.every(sure)) return;
    const edges = whole(multiplyTypes(to, exactly(integer(low))));
    counted(node.over, list, node.where, edges, at, on);
  },
  minimum: (node: Extremes, at, to, on) => extremes(node, at, to, on, 1),
  maximum: (node: Extremes, at, to, on) => extremes(node, at, to, on, -1),
};

interface Extremes {
  readonly of: readonly Expression[];
  readonly over?: string;
  readonly where?: Condition;
}

function sure({ low, high }: Counted): boolean {
  return low === 1 && high === 1;
}

/** The whole numbers in a range. */
function whole({ min, max }: NumberType): [number, number] {
  return [
    min ? Math.max(0, Number(min.ceil().valueOf())) : 0,
    max ? Number(max.floor().valueOf()) : Number.MAX_SAFE_INTEGER,
  ];
}

/** So many members meet a condition: where no more can than must, those that can do; where as many do as may, no others. */
function counted(
  over: string,
  list: readonly Counted[],
  where: Condition,
  [least, most]: readonly [number, number],
  at: At,
  on: Narrower,
): void {
  const all = list.map((one) => ({ one, inner: at.with(over, one.name) }));
  const truths = all.map(({ inner }) => inner.truth(where));
  const total = (edge: (one: Counted, truth: number) => number) =>
    all.reduce((count, { one }, place) => count + edge(one, truths[place] ?? NO), 0);
  const possible = total((one, truth) => (truth & YES ? one.high : 0));
  const certain = total((one, truth) => (truth === YES ? one.low : 0));
  if (possible < least || certain > most) {
    on.dead = true;
    return;
  }
  for (const [place, { one, inner }] of all.entries()) {
    const truth = truths[place] ?? NO;
    if (!sure(one) || truth === YES || truth === NO || truth & OPEN) continue;
    if (possible === least) on.condition(where, inner.index, true);
    else if (certain === most) on.condition(where, inner.index, false);
  }
}

/** Each member that surely counts, by what the others can bring. */
function summed(
  node: Over,
  at: At,
  to: Extent,
  of: (member: At) => NumberType | null,
  ask: (member: At, part: NumberType) => void,
): void {
  const members = at.members(node.over, node.where);
  if (to.kind !== 'number' || members.dead) return;
  const parts = members.list.map((one) => ({ one, inner: at.with(node.over, one.name) }));
  const brings = parts.map(({ one, inner }) => {
    const value = of(inner);
    return value && timesType(value, one.low, one.high);
  });
  const known = brings.flatMap((one) => one ?? []);
  if (known.length < brings.length || known.some(({ min, max }) => !min || !max)) return;
  const all = known.reduce(addTypes, exactly(ZERO));
  const { min, max } = to;
  for (const [place, { one, inner }] of parts.entries()) {
    const own = known[place] as NumberType;
    if (!sure(one)) continue;
    const least = (all.min as Exact).sub(own.min as Exact);
    const most = (all.max as Exact).sub(own.max as Exact);
    ask(inner, numberType(min?.sub(most) ?? null, max?.sub(least) ?? null, null));
  }
}

/** No value lies beyond the least (sign 1) or the greatest of them. */
function extremes(node: Extremes, at: At, to: Extent, on: Narrower, sign: 1 | -1): void {
  const inner = beside(to, sign);
  if (!inner) return;
  const members =
    node.over === undefined
      ? [at]
      : at
          .members(node.over, node.where)
          .list.filter(sure)
          .map(({ name }) => at.with(node.over as string, name));
  for (const one of members) for (const of of node.of) on.value(of, one.index, inner);
}
