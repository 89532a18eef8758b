import { TYPE_NAMES } from '../model/messages/compile.ts';
import type { Exact } from '../model/value.ts';
import { compareValues, isOrdered } from './extremes.ts';
import { bestOf, extremeOf, narrowed, totalOf } from './lowering/aggregate.ts';
import type { Lowering } from './lowering/lowering.ts';
import { ratioOf, sumOf } from './lowering/ratio.ts';
import { afterAll, asNumber, compareWritten, numberIn, termsOf } from './lowering/written.ts';
import { operator } from './operator.ts';
import { overSlots } from './over.ts';
import { slot } from './slot.ts';
import { addTypes, exactly, join, needNumber, timesType, typeName, UNKNOWN } from './types.ts';

export const running = operator({
  keyword: 'running',
  title: 'Running value',
  description:
    'Total, least or greatest value of the members up to and including the one at hand, in the order of another value; members that share a place count together. The rule is `per` that set.',
  slots: {
    of: slot.operandOver('over', 'Of', 'The value combined.'),
    over: overSlots.over,
    along: slot.operandOver('over', 'Along', 'The value that gives the order: a date or a number.'),
    combine: slot.word(['sum', 'minimum', 'maximum'], 'Combine', 'How values are combined.'),
    start: slot.number('Start', 'What it starts from.'),
  },
  type(node, typing) {
    const of = needNumber(typing, node.of, 'of');
    const { type } = node.along;
    if (!isOrdered(type))
      return typing.error('type-mismatch', { expected: TYPE_NAMES.ordered, found: typeName(type) }, 'along');
    if (!of) return UNKNOWN;
    if (node.combine === 'sum') return addTypes(exactly(node.start), timesType(of, 0, typing.size(node.over, []).max));
    return join([of, exactly(node.start)]) ?? UNKNOWN;
  },
  evaluate(node, run) {
    const own = run.value(node.along);
    const members = run.over(node.over);
    const places = members.map((at) => at.value(node.along));
    const upTo = members.filter((_, index) => compareValues(places[index] ?? own, own) <= 0);
    const values = upTo.map((at) => at.value(node.of)) as Exact[];
    const value = values.reduce((combined, one) => combine(node.combine, combined, one), node.start);
    run.tell(() => ({ along: own, count: values.length }));
    return value;
  },
  lower(node, at) {
    const own = at.own(node.over).value(node.along);
    const upTo = narrowed(at.members(node.over), (one) => compareWritten('at-most', one.value(node.along), own));
    const start = ratioOf(node.start);
    const value = (one: Lowering) => one.value(node.of);
    const combined =
      node.combine === 'sum'
        ? asNumber(sumOf([start, totalOf(upTo, (one) => numberIn(value(one)))]))
        : bestOf(
            [asNumber(start), at.named(extremeOf(upTo, EXTREMES[node.combine], at, (one) => [value(one)]))],
            EXTREMES[node.combine],
            at,
          );
    return afterAll(termsOf(own), combined);
  },
  direction: { of: 'with', along: 'either' },
  sentence: {
    kk: '{along} қоса алғанда, {count} мән бойынша: {value}',
    ru: 'По {along} включительно, значений {count}: {value}',
    en: 'Up to and including {along}, {count} values: {value}',
  },
  examples: [
    {
      facts: {
        item: [
          { x: 3, day: '2025-02-01' },
          { x: 4, day: '2025-01-01' },
          { x: 1, day: '2025-03-01' },
        ],
      },
      rule: { op: 'running', of: 'x', over: 'item', along: 'day', combine: 'sum', start: 0 },
      per: 'item',
      gives: { 1: '7', 2: '4', 3: '8' },
    },
    {
      facts: {
        item: [
          { x: 3, n: 1 },
          { x: 4, n: 2 },
        ],
      },
      rule: { op: 'running', of: 'x', over: 'item', along: 'n', combine: 'maximum', start: 3.5 },
      per: 'item',
      gives: { 1: '3.5', 2: '4' },
    },
  ],
});

const EXTREMES = { minimum: 'least', maximum: 'greatest' } as const;

function combine(how: 'sum' | 'minimum' | 'maximum', a: Exact, b: Exact): Exact {
  if (how === 'sum') return a.add(b);
  const first = how === 'minimum' ? a.compare(b) <= 0 : a.compare(b) >= 0;
  return first ? a : b;
}
