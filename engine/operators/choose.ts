import { firstOf } from './lowering/written.ts';
import { operator } from './operator.ts';
import { slot } from './slot.ts';
import { needJoin } from './types.ts';

export const choose = operator({
  keyword: 'choose',
  title: 'First case that holds',
  description: 'Tries cases in turn and gives the value of the first that holds.',
  slots: {
    cases: slot.list(
      { when: slot.condition('When', 'When the case holds.'), then: slot.operand('Then', 'What it gives.') },
      'Cases',
      'Tried in turn; each has an id.',
    ),
    otherwise: slot.fallback('Otherwise', 'What it gives where no case holds.'),
  },
  type(node, typing) {
    const values = node.cases.map((one) => one.then);
    return needJoin(typing, 'value' in node.otherwise ? [...values, node.otherwise.value] : values, 'cases');
  },
  evaluate(node, run) {
    for (const one of node.cases) {
      if (!run.holds(one.when)) continue;
      run.reach(`cases/${one.id}`);
      run.tell(() => ({ case: one.id }));
      return run.value(one.then);
    }
    run.reach('otherwise');
    run.tell(() => ({ case: OTHERWISE }));
    return run.fallback(node.otherwise);
  },
  lower: (node, at) =>
    firstOf(
      node.cases.map((one) => ({ when: at.holds(one.when), then: at.value(one.then) })),
      at.fallback(node.otherwise),
    ),
  direction: { 'cases.then': 'with', 'cases.when': 'either', otherwise: 'with' },
  sentence: { kk: '«{case}» жағдайы: {value}', ru: 'Случай «{case}»: {value}', en: 'Case “{case}”: {value}' },
  examples: [
    {
      facts: { a: 12, b: 7 },
      rule: {
        op: 'choose',
        cases: [
          { id: 'high', when: { fact: 'a', operator: 'greaterThan', value: 10 }, then: 'b' },
          { id: 'middle', when: { fact: 'a', operator: 'greaterThan', value: 5 }, then: 2 },
        ],
        otherwise: 0,
      },
      gives: '7',
    },
    {
      facts: { a: 1 },
      rule: {
        op: 'choose',
        cases: [{ id: 'high', when: { fact: 'a', operator: 'greaterThan', value: 10 }, then: 1 }],
        otherwise: 0,
      },
      gives: '0',
    },
  ],
});

const OTHERWISE = { kk: 'қалған жағдайда', ru: 'в остальных случаях', en: 'otherwise' };
