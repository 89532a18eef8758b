import type { Exact, Interval, Value } from '../model/value.ts';
import { numberIn } from './lowering/written.ts';
import { operator } from './operator.ts';
import { atSlot, checkRows, findRow, keySlot, lowerRows } from './rows.ts';
import { gaps, slot } from './slot.ts';
import { needNumber } from './types.ts';

export const allowed = operator({
  keyword: 'allowed',
  title: 'Allowed interval',
  description:
    'The interval, both ends included, that a table allows for one or two keys. A check compares a value with it by `within`.',
  slots: {
    key: keySlot,
    rows: slot.map(
      {
        at: atSlot,
        from: slot.operand('From', 'Least value allowed.'),
        to: slot.operand('To', 'Greatest value allowed.'),
      },
      'Rows',
      'The rows; their order means nothing.',
    ),
    gaps,
  },
  type(node, typing) {
    checkRows(node.rows, node.gaps ?? [], node.key, typing, 'rows');
    for (const row of node.rows) {
      const from = needNumber(typing, row.from, `rows/${row.id}/from`);
      const to = needNumber(typing, row.to, `rows/${row.id}/to`);
      if (from?.min && to?.max && from.min.compare(to.max) > 0) typing.error('range-empty', {}, `rows/${row.id}`);
    }
    return { kind: 'interval' };
  },
  evaluate(node, run) {
    const values: Value[] = [];
    for (const key of node.key) values.push(run.value(key));
    const row = findRow(node.rows, node.gaps ?? [], values, run);
    run.reach(`rows/${row.id}`);
    run.tell(() => ({ key: values[0] as Value, row: row.id }));
    const interval: Interval = { from: run.value(row.from) as Exact, to: run.value(row.to) as Exact };
    return interval;
  },
  lower: (node, at) =>
    lowerRows(
      node.rows,
      node.gaps ?? [],
      node.key.map((key) => at.value(key)),
      at,
      (row) => ({ kind: 'interval', from: numberIn(at.value(row.from)), to: numberIn(at.value(row.to)) }),
    ),
  direction: { key: 'either', 'rows.from': 'either', 'rows.to': 'either' },
  sentence: {
    kk: 'Кесте бойынша {key} мәні үшін («{row}» жолы) рұқсат етілген аралық: {value}',
    ru: 'По таблице для значения {key} (строка «{row}») допустимо: {value}',
    en: 'By the table, for {key} (row “{row}”) allowed: {value}',
  },
  examples: [
    {
      facts: { a: 96 },
      rule: {
        op: 'allowed',
        key: 'a',
        rows: { low: { at: { below: 95 }, from: 0, to: 4.74 }, high: { at: { from: 95 }, from: 4.75, to: 4.99 } },
      },
      gives: '4.75…4.99',
    },
    {
      facts: { a: 1 },
      rule: {
        op: 'allowed',
        key: 'a',
        rows: { low: { at: { below: 3 }, from: 0, to: 'a' }, high: { at: { from: 4 }, from: 2, to: 3 } },
        gaps: { hole: { from: 3, below: 4, defect: 'open' } },
      },
      gives: '0…1',
    },
  ],
});
