import type { Exact } from '../model/value.ts';
import { ZERO } from '../number/exact.ts';
import { totalOf } from './lowering/aggregate.ts';
import type { Lowering } from './lowering/lowering.ts';
import { productOf } from './lowering/ratio.ts';
import { asNumber, numberIn } from './lowering/written.ts';
import { operator } from './operator.ts';
import { overSlots } from './over.ts';
import { slot } from './slot.ts';
import { multiplyTypes, needNumber, timesType, UNKNOWN } from './types.ts';

export const weightedSum = operator({
  keyword: 'weighted-sum',
  title: 'Weighted total',
  description: 'Adds value × weight over the members of a set; 0 where there is none.',
  slots: {
    of: slot.operandOver('over', 'Of', 'The value for each member.'),
    weight: slot.operandOver('over', 'Weight', 'Its weight.'),
    ...overSlots,
  },
  type(node, typing) {
    const of = needNumber(typing, node.of, 'of');
    const weight = needNumber(typing, node.weight, 'weight');
    const { min, max } = typing.size(node.over, [node.where]);
    return of && weight ? timesType(multiplyTypes(of, weight), min, max) : UNKNOWN;
  },
  evaluate(node, run) {
    const counted = run.over(node.over, node.where);
    const values = counted.map((at) => {
      const value = at.value(node.of) as Exact;
      return value.mul(at.value(node.weight) as Exact);
    });
    run.tell(() => ({ over: run.label(node.over), count: values.length }));
    return values.reduce((total, value) => total.add(value), ZERO);
  },
  lower(node, at) {
    const product = (one: Lowering) => productOf([numberIn(one.value(node.of)), numberIn(one.value(node.weight))]);
    return asNumber(totalOf(at.members(node.over, node.where), product));
  },
  direction: { of: 'either', weight: 'either', where: 'either' },
  sentence: {
    kk: 'Салмақталған жиын ({over}, {count} мән) = {value}',
    ru: 'Взвешенная сумма ({over}, значений: {count}) = {value}',
    en: 'Weighted total ({over}, {count} values) = {value}',
  },
  examples: [
    {
      facts: {
        item: [
          { x: 70, w: 20 },
          { x: 60, w: 10 },
        ],
      },
      rule: { op: 'weighted-sum', of: 'x', weight: 'w', over: 'item' },
      gives: '2000',
    },
    {
      facts: {
        item: [
          { x: 1, w: 0.5 },
          { x: 9, w: 9 },
        ],
      },
      rule: {
        op: 'weighted-sum',
        of: 'x',
        weight: 'w',
        over: 'item',
        where: { fact: 'x', operator: 'lessThan', value: 5 },
      },
      gives: '0.5',
    },
  ],
});
