import type { Exact } from '../model/value.ts';
import { integer, placesOf, ZERO } from '../number/exact.ts';
import { totalOf, unlessEmpty } from './lowering/aggregate.ts';
import { productOf, ratio } from './lowering/ratio.ts';
import { integer as whole } from './lowering/terms.ts';
import { asNumber, numberIn } from './lowering/written.ts';
import { operator } from './operator.ts';
import { emptySlot, ifEmpty, overSlots } from './over.ts';
import { slot } from './slot.ts';
import { join, needNumber, numberType, UNKNOWN } from './types.ts';

export const mean = operator({
  keyword: 'mean',
  title: 'Mean',
  description: 'Arithmetic mean of a value over the members of a set, not rounded.',
  slots: { of: slot.operandOver('over', 'Of', 'The value averaged.'), ...overSlots, empty: emptySlot },
  type(node, typing) {
    const of = needNumber(typing, node.of, 'of');
    if (!of) return UNKNOWN;
    const { min, max } = typing.size(node.over, [node.where]);
    if (!node.empty && min === 0) typing.open({ kind: 'empty-set', at: 'over', params: { set: node.over } });
    const result = numberType(of.min, of.max, meanPlaces(of.places, min, max));
    if (!node.empty || 'undetermined' in node.empty) return result;
    return join([result, node.empty.value.type]) ?? typing.error('not-number', {}, 'empty');
  },
  evaluate(node, run) {
    const counted = run.over(node.over, node.where);
    run.tell(() => ({ over: run.label(node.over), count: counted.length, total: ZERO }));
    if (counted.length === 0) return ifEmpty(node.empty, run);
    const values = counted.map((at) => at.value(node.of)) as Exact[];
    const total = values.reduce((sum, value) => sum.add(value), ZERO);
    run.tell(() => ({ over: run.label(node.over), count: values.length, total }));
    return total.div(values.length);
  },
  lower(node, at) {
    const members = at.members(node.over, node.where);
    return unlessEmpty(node.empty, members, at, (count) => {
      const total = totalOf(members, (one) => numberIn(one.value(node.of)));
      return asNumber(productOf([total, ratio(whole(1n), count)]));
    });
  },
  direction: { of: 'with', where: 'either' },
  sentence: {
    kk: '{over}: {count} мәннің орташасы: {total} ÷ {count} = {value}',
    ru: '{over}: среднее по значениям ({count}): {total} ÷ {count} = {value}',
    en: '{over}: mean of {count}: {total} ÷ {count} = {value}',
  },
  examples: [
    { facts: { item: [{ x: 4.5 }, { x: 4.25 }] }, rule: { op: 'mean', of: 'x', over: 'item' }, gives: '4.375' },
    {
      facts: { item: [{ x: 4.5 }, { x: 4.25 }] },
      rule: { op: 'mean', of: 'x', over: 'item', where: { fact: 'x', operator: 'lessThan', value: 1 }, empty: 0 },
      gives: '0',
    },
  ],
});

/** Places of a mean of a fixed number of values: five values of two places have three; three values, any. */
function meanPlaces(places: number | null, min: number, max: number): number | null {
  if (places === null || min !== max || max === 0) return null;
  const share = placesOf(integer(1).div(max));
  return share === null ? null : places + share;
}
