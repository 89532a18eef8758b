import { TYPE_NAMES } from '../model/messages/compile.ts';
import type { Written } from '../model/program.ts';
import type { Text } from '../model/text.ts';
import { isExact, type Value } from '../model/value.ts';
import { compareValues, isOrdered } from './extremes.ts';
import { afterAll, compareWritten, firstOf, termsOf } from './lowering/written.ts';
import { type Example, operator } from './operator.ts';
import { slot } from './slot.ts';
import { checkPlaces, describe, join, numberType, typeName } from './types.ts';

function limiter<const K extends string>(
  keyword: K,
  title: string,
  description: string,
  sign: 1 | -1,
  sentence: Text,
  examples: readonly Example[],
) {
  return operator({
    keyword,
    title,
    description,
    slots: {
      of: slot.operand('Of', 'The value limited: a number, a grade or a date.'),
      limits: slot.map(
        { when: slot.condition('When', 'When the limit applies.'), at: slot.operand('At', 'The limit.') },
        'Limits',
        'All limits that apply are kept; their order means nothing.',
      ),
    },
    type(node, typing) {
      const of = node.of.type;
      if (!isOrdered(of))
        return typing.error('type-mismatch', { expected: TYPE_NAMES.ordered, found: typeName(of) }, 'of');
      for (const limit of node.limits) {
        const at = limit.at.type;
        if (!join([of, at]))
          typing.error('type-mismatch', { expected: describe(of), found: describe(at) }, `limits/${limit.id}/at`);
        if (limit.at.kind === 'literal' && isExact(limit.at.value))
          checkPlaces(typing, limit.at.value, of, `limits/${limit.id}/at`);
      }
      const joined = join([of, ...node.limits.map((limit) => limit.at.type)]);
      if (joined?.kind !== 'number' || of.kind !== 'number') return of;
      return sign < 0 ? numberType(joined.min, of.max, joined.places) : numberType(of.min, joined.max, joined.places);
    },
    evaluate(node, run) {
      const of = run.value(node.of);
      let value: Value = of;
      for (const limit of node.limits) {
        if (!run.holds(limit.when)) continue;
        run.reach(`limits/${limit.id}`);
        const at = run.value(limit.at);
        if (sign * compareValues(at, value) > 0) value = at;
      }
      run.tell(() => ({ of }));
      return value;
    },
    lower(node, at) {
      let value = at.value(node.of);
      for (const limit of node.limits) {
        const edge = at.value(limit.at);
        const passed = sign > 0 ? compareWritten('less', value, edge) : compareWritten('less', edge, value);
        const limited = firstOf([{ when: passed, then: edge }], value);
        value = at.named(
          afterAll(termsOf(value), firstOf([{ when: at.holds(limit.when), then: limited }], value)) as Written,
        );
      }
      return value;
    },
    direction: { of: 'with', 'limits.at': 'with', 'limits.when': 'either' },
    sentence,
    examples,
  });
}

export const cap = limiter(
  'cap',
  'At most',
  'A value, lowered to each limit that applies.',
  -1,
  {
    kk: '{of}, шектеулерден кейін: {value}',
    ru: '{of}, с учётом пределов: {value}',
    en: '{of}, after the limits: {value}',
  },
  [
    {
      facts: { a: 4.5, b: true },
      rule: {
        op: 'cap',
        of: 'a',
        limits: { penalty: { when: { fact: 'b', operator: 'equal', value: true }, at: 2.99 } },
      },
      gives: '2.99',
    },
    {
      facts: { a: 4.5, b: false },
      rule: {
        op: 'cap',
        of: 'a',
        limits: { penalty: { when: { fact: 'b', operator: 'equal', value: true }, at: 2.99 } },
      },
      gives: '4.5',
    },
  ],
);

export const floor = limiter(
  'floor',
  'At least',
  'A value, raised to each limit that applies.',
  1,
  {
    kk: '{of}, шектеулерден кейін: {value}',
    ru: '{of}, с учётом пределов: {value}',
    en: '{of}, after the limits: {value}',
  },
  [
    {
      facts: { a: -4, b: 1 },
      rule: {
        op: 'floor',
        of: 'a',
        limits: { zero: { when: { fact: 'b', operator: 'greaterThan', value: 0 }, at: 0 } },
      },
      gives: '0',
    },
    {
      facts: { a: 4, b: 1 },
      rule: {
        op: 'floor',
        of: 'a',
        limits: { zero: { when: { fact: 'b', operator: 'greaterThan', value: 0 }, at: 0 } },
      },
      gives: '4',
    },
  ],
);
