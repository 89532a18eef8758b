import type { Exact } from '../model/value.ts';
import { ZERO } from '../number/exact.ts';
import { sumOf } from './lowering/ratio.ts';
import { asNumber, numberIn } from './lowering/written.ts';
import { operator } from './operator.ts';
import { slot } from './slot.ts';
import { addTypes, needNumbers, UNKNOWN } from './types.ts';

export const add = operator({
  keyword: 'add',
  title: 'Sum of values',
  description: 'Adds its operands.',
  slots: { of: slot.operands('Of', 'The values added.') },
  type(node, typing) {
    const types = needNumbers(typing, node.of, 'of');
    return types?.reduce(addTypes) ?? UNKNOWN;
  },
  evaluate(node, run) {
    const values = node.of.map((of) => run.value(of)) as Exact[];
    return values.reduce((sum, value) => sum.add(value), ZERO);
  },
  lower: (node, at) => asNumber(sumOf(node.of.map((of) => numberIn(at.value(of))))),
  direction: { of: 'with' },
  sentence: { kk: 'Қосынды = {value}', ru: 'Сумма = {value}', en: 'Sum = {value}' },
  examples: [
    { facts: { a: 1.5, b: 2.25 }, rule: { op: 'add', of: ['a', 'b', 1] }, gives: '4.75' },
    { facts: { a: 0.1, b: 0.2 }, rule: { op: 'add', of: ['a', 'b'] }, gives: '0.3' },
  ],
});
