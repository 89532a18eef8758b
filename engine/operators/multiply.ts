import type { Exact } from '../model/value.ts';
import { ONE } from '../number/exact.ts';
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
  async evaluate(node, run) {
    const values = (await Promise.all(node.of.map((of) => run.value(of)))) as Exact[];
    return values.reduce((product, value) => product.mul(value), ONE);
  },
  direction: { of: 'either' },
  sentence: { kk: 'Көбейтінді = {value}', ru: 'Произведение = {value}', en: 'Product = {value}' },
  examples: [
    { facts: { a: 1.5, b: 2.5 }, rule: { op: 'multiply', of: ['a', 'b'] }, gives: '3.75' },
    { facts: { a: 0.1 }, rule: { op: 'multiply', of: ['a', 'a', 100] }, gives: '1' },
  ],
});
