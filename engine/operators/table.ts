import type { Value } from '../model/value.ts';
import { operator } from './operator.ts';
import { atSlot, checkRows, findRow, keySlot, lowerRows } from './rows.ts';
import { gaps, slot } from './slot.ts';
import { needJoin } from './types.ts';

export const table = operator({
  keyword: 'table',
  title: 'Table',
  description: 'The value of the row that one or two keys meet.',
  slots: {
    key: keySlot,
    rows: slot.map(
      { at: atSlot, value: slot.operand('Value', 'What the row gives.') },
      'Rows',
      'The rows; their order means nothing.',
    ),
    gaps,
  },
  type(node, typing) {
    checkRows(node.rows, node.gaps ?? [], node.key, typing, 'rows');
    return needJoin(
      typing,
      node.rows.map((row) => row.value),
      'rows',
    );
  },
  evaluate(node, run) {
    const values: Value[] = [];
    for (const key of node.key) values.push(run.value(key));
    const row = findRow(node.rows, node.gaps ?? [], values, run);
    run.reach(`rows/${row.id}`);
    run.tell(() => ({ key: values[0] as Value, row: row.id }));
    return run.value(row.value);
  },
  lower: (node, at) =>
    lowerRows(
      node.rows,
      node.gaps ?? [],
      node.key.map((key) => at.value(key)),
      at,
      (row) => at.value(row.value),
    ),
  direction: { key: 'either', 'rows.value': 'with' },
  sentence: {
    kk: 'Кесте бойынша {key} мәні үшін («{row}» жолы): {value}',
    ru: 'По таблице для значения {key} (строка «{row}»): {value}',
    en: 'By the table, for {key} (row “{row}”): {value}',
  },
  examples: [
    {
      facts: { a: 3 },
      rule: {
        op: 'table',
        key: 'a',
        rows: {
          low: { at: { below: 3 }, value: 0 },
          high: { at: { above: 3 }, value: 2 },
          three: { at: { is: 3 }, value: 1 },
        },
      },
      gives: '1',
    },
    {
      facts: { a: 5, b: true },
      rule: {
        op: 'table',
        key: ['a', 'b'],
        rows: {
          r1: { at: [{ below: 5 }, { is: true }], value: 1 },
          r2: { at: [{ from: 5 }, { is: true }], value: 2 },
          r3: { at: [{ below: 5 }, { is: false }], value: 3 },
          r4: { at: [{ from: 5 }, { in: [false] }], value: 4 },
        },
      },
      gives: '2',
    },
    {
      facts: { a: 1 },
      rule: {
        op: 'table',
        key: 'a',
        rows: { low: { at: { below: 3 }, value: 7 }, high: { at: { from: 4 }, value: 2 } },
        gaps: { hole: { from: 3, below: 4, defect: 'open' } },
      },
      gives: '7',
    },
  ],
});
