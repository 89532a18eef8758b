import type { Exact } from '../model/value.ts';
import { ZERO } from '../number/exact.ts';
import { totalOf } from './lowering/aggregate.ts';
import { asNumber, numberIn } from './lowering/written.ts';
import { operator } from './operator.ts';
import { overSlots } from './over.ts';
import { slot } from './slot.ts';
import { needNumber, timesType, UNKNOWN } from './types.ts';

export const sum = operator({
  keyword: 'sum',
  title: 'Total',
  description: 'Adds a value over the members of a set; 0 where there is none.',
  slots: { of: slot.operandOver('over', 'Of', 'The value added for each member.'), ...overSlots },
  type(node, typing) {
    const of = needNumber(typing, node.of, 'of');
    const { min, max } = typing.size(node.over, [node.where]);
    return of ? timesType(of, min, max) : UNKNOWN;
  },
  evaluate(node, run) {
    const counted = run.over(node.over, node.where);
    const values = counted.map((at) => at.value(node.of)) as Exact[];
    run.tell(() => ({ over: run.label(node.over), count: values.length }));
    return values.reduce((total, value) => total.add(value), ZERO);
  },
  lower: (node, at) => asNumber(totalOf(at.members(node.over, node.where), (one) => numberIn(one.value(node.of)))),
  direction: { of: 'with', where: 'either' },
  sentence: {
    kk: 'Жиыны ({over}, {count} мән) = {value}',
    ru: 'Сумма ({over}, значений: {count}) = {value}',
    en: 'Total ({over}, {count} values) = {value}',
  },
  examples: [
    { facts: { item: [{ x: 0.1 }, { x: 0.2 }] }, rule: { op: 'sum', of: 'x', over: 'item' }, gives: '0.3' },
    {
      facts: { item: [{ x: 1 }, { x: 5 }] },
      rule: { op: 'sum', of: 'x', over: 'item', where: { fact: 'x', operator: 'greaterThan', value: 2 } },
      gives: '5',
    },
  ],
});
