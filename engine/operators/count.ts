import { integer } from '../number/exact.ts';
import { countOf } from './lowering/aggregate.ts';
import { ratio } from './lowering/ratio.ts';
import { asNumber } from './lowering/written.ts';
import { operator } from './operator.ts';
import { overSlots } from './over.ts';
import { wholeNumber } from './types.ts';

export const count = operator({
  keyword: 'count',
  title: 'Count',
  description: 'How many members of a set there are for which a condition holds.',
  slots: overSlots,
  type(node, typing) {
    const { min, max } = typing.size(node.over, [node.where]);
    return wholeNumber(min, max);
  },
  evaluate(node, run) {
    run.tell(() => ({ over: run.label(node.over), all: run.count(node.over) }));
    return integer(run.count(node.over, node.where));
  },
  lower: (node, at) => asNumber(ratio(countOf(at.members(node.over, node.where)), 1n)),
  direction: { where: 'with' },
  sentence: { kk: '{over}: {all} ішінен {value}', ru: '{over}: {value} из {all}', en: '{over}: {value} of {all}' },
  examples: [
    {
      facts: { item: [{ done: true }, { done: false }, { done: true }] },
      rule: { op: 'count', over: 'item', where: { fact: 'done', operator: 'equal', value: true } },
      gives: '2',
    },
    { facts: { item: [{ done: true }] }, rule: { op: 'count', over: 'item' }, gives: '1' },
  ],
});
