import { ONE, share as shareOf, ZERO } from '../number/exact.ts';
import { countOf, narrowed, unlessEmpty } from './lowering/aggregate.ts';
import { ratio } from './lowering/ratio.ts';
import { asNumber } from './lowering/written.ts';
import { operator } from './operator.ts';
import { emptySlot, ifEmpty, overSlots } from './over.ts';
import { slot } from './slot.ts';
import { join, numberType } from './types.ts';

export const share = operator({
  keyword: 'share',
  title: 'Share',
  description: 'Part of the members for which a condition holds, from 0 to 1.',
  slots: {
    over: overSlots.over,
    within: slot.filter('over', 'Within', 'Which members count at all; all where it is left out.'),
    where: { ...slot.condition('Where', 'Which of them make up the part.'), over: 'over' },
    empty: emptySlot,
  },
  type(node, typing) {
    if (!node.empty && typing.size(node.over, [node.within]).min === 0)
      typing.open({ kind: 'empty-set', at: 'over', params: { set: node.over } });
    const part = numberType(ZERO, ONE, null);
    if (!node.empty || 'undetermined' in node.empty) return part;
    return join([part, node.empty.value.type]) ?? typing.error('not-number', {}, 'empty');
  },
  evaluate(node, run) {
    const { over, within, where } = node;
    const counted = within ? run.over(over, within) : null;
    const all = counted ? counted.length : run.count(over);
    if (all === 0) {
      run.tell(() => ({ over: run.label(over), part: 0, all }));
      return ifEmpty(node.empty, run);
    }
    const part = counted ? counted.filter((at) => at.holds(where)).length : run.count(over, where);
    run.tell(() => ({ over: run.label(over), part, all }));
    return shareOf(part, all);
  },
  lower(node, at) {
    const all = at.members(node.over, node.within);
    const part = countOf(narrowed(all, (one) => one.holds(node.where)));
    return unlessEmpty(node.empty, all, at, (count) => asNumber(ratio(part, count)));
  },
  direction: { where: 'with', within: 'either' },
  sentence: {
    kk: '{over}: {all} ішінен {part}, үлесі {value}',
    ru: '{over}: {part} из {all}, доля {value}',
    en: '{over}: {part} of {all}, a share of {value}',
  },
  examples: [
    {
      facts: {
        item: [
          { seen: true, asked: true },
          { seen: true, asked: false },
          { seen: false, asked: true },
        ],
      },
      rule: {
        op: 'share',
        over: 'item',
        within: { fact: 'asked', operator: 'equal', value: true },
        where: { fact: 'seen', operator: 'equal', value: true },
        empty: 0,
      },
      gives: '0.5',
    },
    {
      facts: { item: [{ seen: true }, { seen: true }, { seen: false }] },
      rule: { op: 'share', over: 'item', where: { fact: 'seen', operator: 'equal', value: true } },
      gives: '2/3',
    },
  ],
});
