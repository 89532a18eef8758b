import { operator } from './operator.ts';
import { slot } from './slot.ts';
import { BOOLEAN } from './types.ts';

export const test = operator({
  keyword: 'test',
  title: 'Test',
  description: 'Whether a condition holds.',
  slots: { when: slot.condition('When', 'The condition.') },
  type: () => BOOLEAN,
  evaluate: (node, run) => run.holds(node.when),
  lower: (node, at) => ({ kind: 'boolean', term: at.holds(node.when) }),
  direction: { when: 'with' },
  sentence: { kk: 'Шарт: {value}', ru: 'Условие: {value}', en: 'Condition: {value}' },
  examples: [
    { facts: { a: 3 }, rule: { op: 'test', when: { fact: 'a', operator: 'lessThan', value: 4 } }, gives: true },
    {
      facts: { a: 3, b: 3 },
      rule: { op: 'test', when: { not: { fact: 'a', operator: 'equal', value: { fact: 'b' } } } },
      gives: false,
    },
  ],
});
