import type { Exact } from '../model/value.ts';
import { quotientOf } from './lowering/ratio.ts';
import { compare, integer, known } from './lowering/terms.ts';
import { afterAll, asNumber, firstOf, numberIn } from './lowering/written.ts';
import { operator } from './operator.ts';
import { slot } from './slot.ts';
import { canBeZero, divideTypes, join, needNumber, UNKNOWN } from './types.ts';

export const divide = operator({
  keyword: 'divide',
  title: 'Quotient',
  description: 'Divides one value by another.',
  slots: {
    of: slot.operand('Of', 'The value divided.'),
    by: slot.operand('By', 'The divisor.'),
    zero: slot.optional(slot.fallback('Zero', 'What it gives where the divisor is zero; needed where it can be.')),
  },
  type(node, typing) {
    const of = needNumber(typing, node.of, 'of');
    const by = needNumber(typing, node.by, 'by');
    if (!of || !by) return UNKNOWN;
    if (canBeZero(by) && !node.zero) typing.open({ kind: 'zero-divisor', at: 'by', params: {} });
    const quotient = divideTypes(of, by);
    if (!node.zero || 'undetermined' in node.zero) return quotient;
    return join([quotient, node.zero.value.type]) ?? typing.error('not-number', {}, 'zero');
  },
  evaluate(node, run) {
    const of = run.value(node.of) as Exact;
    const by = run.value(node.by) as Exact;
    run.tell(() => ({ of, by }));
    if (!by.equals(0)) return of.div(by);
    if (!node.zero) return run.undetermined(null, 'zero-divisor');
    run.reach('zero');
    return run.fallback(node.zero);
  },
  lower(node, at) {
    const of = numberIn(at.value(node.of));
    const by = numberIn(at.value(node.by));
    const isZero = compare('equal', by.numerator, integer(0n));
    const quotient = asNumber(quotientOf(of, by));
    if (known(isZero) === false) return quotient;
    const zero = node.zero ? at.fallback(node.zero) : at.undetermined(null);
    return afterAll([of.numerator], firstOf([{ when: isZero, then: zero }], quotient));
  },
  direction: { of: 'either', by: 'either' },
  sentence: {
    kk: 'Бөлінді: {of} ÷ {by} = {value}',
    ru: 'Частное: {of} ÷ {by} = {value}',
    en: 'Quotient: {of} ÷ {by} = {value}',
  },
  examples: [
    { facts: { a: 1 }, rule: { op: 'divide', of: 'a', by: 3 }, gives: '1/3' },
    { facts: { a: 1, b: 0 }, rule: { op: 'divide', of: 'a', by: 'b', zero: 100 }, gives: '100' },
  ],
});
