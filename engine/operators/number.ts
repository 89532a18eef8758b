import { ratioOf } from './lowering/ratio.ts';
import { asNumber } from './lowering/written.ts';
import { operator } from './operator.ts';
import { slot } from './slot.ts';
import { exactly } from './types.ts';

export const number = operator({
  keyword: 'number',
  title: 'Number',
  description: 'A number that the act names.',
  slots: { value: slot.number('Value', 'The number.') },
  type: (node) => exactly(node.value),
  evaluate: (node) => node.value,
  lower: (node) => asNumber(ratioOf(node.value)),
  direction: {},
  sentence: { kk: 'Акт бойынша: {value}', ru: 'По акту: {value}', en: 'By the act: {value}' },
  examples: [
    { facts: {}, rule: { op: 'number', value: 0.75 }, gives: '0.75' },
    { facts: {}, rule: { op: 'number', value: -3 }, gives: '-3' },
  ],
});
