import { TYPE_NAMES } from '../model/messages/compile.ts';
import { integer } from '../number/exact.ts';
import { compareValues, isOrdered } from './extremes.ts';
import { rankOf } from './lowering/aggregate.ts';
import { ratio } from './lowering/ratio.ts';
import { asNumber } from './lowering/written.ts';
import { operator } from './operator.ts';
import { overSlots } from './over.ts';
import { slot } from './slot.ts';
import { typeName, wholeNumber } from './types.ts';

export const rank = operator({
  keyword: 'rank',
  title: 'Rank',
  description:
    'Place of the member at hand among the members of its set, 1 being the first. The rule is `per` that set.',
  slots: {
    of: slot.operandOver('over', 'Of', 'The value by which they are ranked.'),
    over: overSlots.over,
    order: slot.word(['highest', 'lowest'], 'Order', 'Which values come first.'),
    ties: slot.word(
      ['competition', 'dense'],
      'Ties',
      'After two first places comes the third (competition) or the second (dense).',
    ),
  },
  type(node, typing) {
    const { type } = node.of;
    if (!isOrdered(type))
      return typing.error('type-mismatch', { expected: TYPE_NAMES.ordered, found: typeName(type) }, 'of');
    return wholeNumber(1, Math.max(1, typing.size(node.over, []).max));
  },
  evaluate(node, run) {
    const own = run.value(node.of);
    const all = run.over(node.over).map((at) => at.value(node.of));
    const sign = node.order === 'highest' ? 1 : -1;
    const ahead = all.filter((value) => sign * compareValues(value, own) > 0);
    const places =
      node.ties === 'competition' ? ahead.length : distinct(ahead.map((value) => JSON.stringify(value, plain)));
    run.tell(() => ({ of: own, all: all.length }));
    return integer(places + 1);
  },
  lower(node, at) {
    const own = at.own(node.over).value(node.of);
    return asNumber(
      ratio(
        rankOf(at.members(node.over), own, node, (one) => one.value(node.of)),
        1n,
      ),
    );
  },
  direction: { of: 'either' },
  sentence: {
    kk: '{of}: {all} ішінен {value}-орын',
    ru: '{of}: место {value} из {all}',
    en: '{of}: place {value} of {all}',
  },
  examples: [
    {
      facts: { item: [{ x: 5 }, { x: 7 }, { x: 5 }, { x: 1 }] },
      rule: { op: 'rank', of: 'x', over: 'item', order: 'highest', ties: 'competition' },
      per: 'item',
      gives: { 1: '2', 2: '1', 3: '2', 4: '4' },
    },
    {
      facts: { item: [{ x: 5 }, { x: 7 }, { x: 5 }, { x: 1 }] },
      rule: { op: 'rank', of: 'x', over: 'item', order: 'lowest', ties: 'dense' },
      per: 'item',
      gives: { 1: '2', 2: '3', 3: '2', 4: '1' },
    },
  ],
});

function distinct(keys: readonly string[]): number {
  return new Set(keys).size;
}

function plain(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value;
}
