import type { Exact } from '../model/value.ts';
import { negative, sumOf } from './lowering/ratio.ts';
import { asNumber, numberIn } from './lowering/written.ts';
import { operator } from './operator.ts';
import { slot } from './slot.ts';
import { addTypes, needNumber, negateType, UNKNOWN } from './types.ts';

export const subtract = operator({
  keyword: 'subtract',
  title: 'Difference',
  description: 'Takes one value from another.',
  slots: { of: slot.operand('Of', 'The value taken from.'), less: slot.operand('Less', 'The value taken away.') },
  type(node, typing) {
    const of = needNumber(typing, node.of, 'of');
    const less = needNumber(typing, node.less, 'less');
    return of && less ? addTypes(of, negateType(less)) : UNKNOWN;
  },
  evaluate(node, run) {
    const of = run.value(node.of) as Exact;
    const less = run.value(node.less) as Exact;
    run.tell(() => ({ of, less }));
    return of.sub(less);
  },
  lower: (node, at) => asNumber(sumOf([numberIn(at.value(node.of)), negative(numberIn(at.value(node.less)))])),
  direction: { of: 'with', less: 'against' },
  sentence: {
    kk: 'Айырма: {of} − {less} = {value}',
    ru: 'Разность: {of} − {less} = {value}',
    en: 'Difference: {of} − {less} = {value}',
  },
  examples: [
    { facts: { a: 5, b: 2.99 }, rule: { op: 'subtract', of: 'a', less: 'b' }, gives: '2.01' },
    { facts: { a: 1 }, rule: { op: 'subtract', of: 'a', less: 3 }, gives: '-2' },
  ],
});
