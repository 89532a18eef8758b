import type { Exact } from '../model/value.ts';
import { ONE } from '../number/exact.ts';
import { productOf } from './lowering/ratio.ts';
import { asNumber, numberIn } from './lowering/written.ts';
import { operator } from './operator.ts';
import { slot } from './slot.ts';
import { multiplyTypes, needNumbers, UNKNOWN } from './types.ts';

export const multiply = operator({
  keyword: 'multiply',
  title: 'Product',
  description: 'Multiplies its operands.',
  slots: { of: slot.operands('Of', 'The values multiplied.') },
  type(node, typing) {
    const types = needNumbers(typing, node.of, 'of');
    return types?.reduce(multiplyTypes) ?? UNKNOWN;
  },
  evaluate(node, run) {
    const values = node.of.map((of) => run.value(of)) as Exact[];
    return values.reduce((product, value) => product.mul(value), ONE);
  },
  lower: (node, at) => asNumber(productOf(node.of.map((of) => numberIn(at.value(of))))),
  direction: { of: 'either' },
  sentence: { kk: 'Көбейтінді = {value}', ru: 'Произведение = {value}', en: 'Product = {value}' },
  examples: [
    { facts: { a: 1.5, b: 2.5 }, rule: { op: 'multiply', of: ['a', 'b'] }, gives: '3.75' },
    { facts: { a: 0.1 }, rule: { op: 'multiply', of: ['a', 'a', 100] }, gives: '1' },
  ],
});
