import { TYPE_NAMES } from '../model/messages/compile.ts';
import type { Text } from '../model/text.ts';
import type { Type } from '../model/type.ts';
import { isExact, isGrade, type Value } from '../model/value.ts';
import { bestOf, extremeOf, unlessEmpty } from './lowering/aggregate.ts';
import type { Lowering } from './lowering/lowering.ts';
import { type Direction, type Example, operator } from './operator.ts';
import { emptySlot, ifEmpty, overSlots } from './over.ts';
import { slot } from './slot.ts';
import { join, needJoin, typeName } from './types.ts';

/** Order of two numbers, grades (better is greater) or dates; negative where the first comes first. */
export function compareValues(a: Value, b: Value): number {
  if (isExact(a) && isExact(b)) return a.compare(b);
  if (isGrade(a) && isGrade(b)) return a.rank - b.rank;
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
}

const ORDERED = new Set<Type['kind']>(['number', 'grade', 'date', 'unknown']);

export function isOrdered(type: Type): boolean {
  return ORDERED.has(type.kind);
}

function extreme<const K extends string>(
  keyword: K,
  title: string,
  sign: 1 | -1,
  sentence: Text,
  examples: readonly Example[],
) {
  return operator({
    keyword,
    title,
    description: `${title} of some values, or of one value over the members of a set: numbers, grades or dates.`,
    slots: {
      of: slot.operandsOver('over', 'Of', 'The values compared; one value where there is `over`.'),
      over: slot.optional(overSlots.over),
      where: overSlots.where,
      empty: emptySlot,
    },
    type(node, typing) {
      const type = needJoin(typing, node.of, 'of');
      if (!isOrdered(type))
        return typing.error('type-mismatch', { expected: TYPE_NAMES.ordered, found: typeName(type) }, 'of');
      if (node.over !== undefined && !node.empty && typing.size(node.over, [node.where]).min === 0)
        typing.open({ kind: 'empty-set', at: 'over', params: { set: node.over } });
      if (!node.empty || 'undetermined' in node.empty) return type;
      return (
        join([type, node.empty.value.type]) ??
        typing.error('type-mismatch', { expected: typeName(type), found: typeName(node.empty.value.type) }, 'empty')
      );
    },
    evaluate(node, run) {
      const runs = node.over === undefined ? [run] : run.over(node.over, node.where);
      const values = runs.flatMap((at) => node.of.map((of) => at.value(of)));
      run.tell(() => ({ count: values.length }));
      const [first, ...rest] = values;
      if (first === undefined) return ifEmpty(node.empty, run);
      return rest.reduce((best, value) => (sign * compareValues(value, best) > 0 ? value : best), first);
    },
    lower(node, at) {
      const order = sign > 0 ? 'greatest' : 'least';
      const values = (one: Lowering) => node.of.map((of) => one.value(of));
      if (node.over === undefined) return bestOf(values(at), order, at);
      const members = at.members(node.over, node.where);
      return unlessEmpty(node.empty, members, at, () => extremeOf(members, order, at, values));
    },
    direction: { of: 'with', where: 'either' } satisfies Record<string, Direction>,
    sentence,
    examples,
  });
}

export const minimum = extreme(
  'minimum',
  'Least',
  -1,
  {
    kk: '{count} мәннің ең кішісі = {value}',
    ru: 'Наименьшее из значений ({count}) = {value}',
    en: 'Least of {count} values = {value}',
  },
  [
    { facts: { a: 2, b: 1.99 }, rule: { op: 'minimum', of: ['a', 'b'] }, gives: '1.99' },
    {
      facts: { item: [{ x: 3 }, { x: 2 }] },
      rule: { op: 'minimum', of: 'x', over: 'item', where: { fact: 'x', operator: 'greaterThan', value: 9 }, empty: 0 },
      gives: '0',
    },
  ],
);

export const maximum = extreme(
  'maximum',
  'Greatest',
  1,
  {
    kk: '{count} мәннің ең үлкені = {value}',
    ru: 'Наибольшее из значений ({count}) = {value}',
    en: 'Greatest of {count} values = {value}',
  },
  [
    { facts: { item: [{ x: 3 }, { x: 7 }] }, rule: { op: 'maximum', of: 'x', over: 'item' }, gives: '7' },
    {
      facts: { item: [{ x: 3 }] },
      rule: { op: 'maximum', of: 'x', over: 'item', where: { fact: 'x', operator: 'lessThan', value: 1 }, empty: 5 },
      gives: '5',
    },
  ],
);
