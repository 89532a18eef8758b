import { describe, expect, test } from 'vitest';
import type { Expression } from '../../engine/model/plan.ts';
import { isExact } from '../../engine/model/value.ts';
import { write } from '../../engine/number/exact.ts';
import { planOf, typeText } from '../operators/rules.ts';

const yes = '{ fact: yes, operator: equal, value: true }';

/** What is compiled, with exact numbers as text, and types as `typeText` writes them. */
function plain(of: unknown): unknown {
  if (Array.isArray(of)) return of.map(plain);
  if (typeof of !== 'object' || of === null) return of;
  if (isExact(of as never)) return write(of as never);
  const { type, ...rest } = of as Expression;
  const told = Object.fromEntries(Object.entries(rest).map(([key, one]) => [key, plain(one)]));
  return type === undefined ? told : { ...told, type: typeText(type) };
}

function slotsOf(rule: string): unknown {
  const expression = planOf({ a1: rule }).rules.get('a1')?.expression;
  return expression?.kind === 'operation' ? plain(expression.node.slots) : expression;
}

const literal = (value: unknown, type: string) => ({ kind: 'literal', value, type });
const input = (id: string, type: string) => ({ kind: 'input', id, index: [], type });

describe('what stands in the slots of an operation', () => {
  test('operands: numbers, truth values, references, grades, dates, options, operations in place', () => {
    expect(slotsOf('op: add, of: [ 0.75, a, { op: number, value: -3 } ]')).toEqual({
      of: [
        literal('0.75', '0.75..0.75 /2'),
        input('a', '2..7 /0'),
        { kind: 'operation', node: { op: 'number', path: 'rules/a1/of/2', slots: { value: '-3' } }, type: '-3..-3 /0' },
      ],
    });
    const then = (one: string, otherwise: string) =>
      `op: choose, cases: [ { id: i, when: ${yes}, then: ${one} } ], otherwise: ${otherwise}`;
    const kept = (rule: string) => (slotsOf(rule) as { cases: { then: unknown }[] }).cases[0]?.then;
    expect(kept(then('false', 'yes'))).toEqual(literal(false, 'boolean'));
    expect(kept(then('{ date: 2025-01-31 }', 'day'))).toEqual(literal('2025-01-31', 'date'));
    expect(kept(then('{ grade: good }', 'fit'))).toEqual(
      literal({ scale: 'result', id: 'good', rank: 1 }, 'grade result'),
    );
    expect(kept(then('{ grade: one, scale: stars }', 'star'))).toEqual(
      literal({ scale: 'stars', id: 'one', rank: 0 }, 'grade stars'),
    );
    expect(kept(then('{ option: low }', '{ option: low }'))).toEqual(literal('low', 'choice low'));
  });

  test('rows in order of name, with what they ask of each key', () => {
    expect(
      slotsOf(
        'op: table, key: [ a, mood ], rows: { z1: { at: [ { from: 2, below: 4.0 }, { is: low } ], value: 1 }, b1: { at: [ { above: 6, to: 7 }, { in: [ low, high ] } ], value: a } }, gaps: { g: { from: 4, to: 6, defect: open } }',
      ),
    ).toEqual({
      key: [input('a', '2..7 /0'), input('mood', 'choice low high unsaid')],
      rows: [
        {
          id: 'b1',
          path: 'rules/a1/rows/b1',
          at: [{ above: '6', to: '7' }, { in: ['low', 'high'] }],
          value: input('a', '2..7 /0'),
        },
        {
          id: 'z1',
          path: 'rules/a1/rows/z1',
          at: [{ from: '2', below: '4' }, { in: ['low'] }],
          value: literal('1', '1..1 /0'),
        },
      ],
      gaps: [{ id: 'g', path: 'rules/a1/gaps/g', from: '4', to: '6', defect: 'open' }],
    });
  });

  test('one key without a list, and what values it may have', () => {
    const at = (rule: string) => (slotsOf(rule) as { key: unknown; rows: { at: unknown }[] }).rows.map((row) => row.at);
    expect(slotsOf('op: table, key: yes, rows: { i: { at: { is: true }, value: 1 } }')).toMatchObject({
      key: [input('yes', 'boolean')],
      rows: [{ at: [{ in: [true] }] }],
    });
    expect(
      at('op: table, key: z, rows: { i: { at: { in: [ 0, 1 ] }, value: 1 }, j: { at: { is: 3 }, value: 1 } }'),
    ).toEqual([[{ in: ['0', '1'] }], [{ in: ['3'] }]]);
  });

  test('cases as they are written, and what stands in for a value', () => {
    const cases = `[ { id: z1, when: ${yes}, then: 1 }, { id: b1, when: ${yes}, then: 2 } ]`;
    const when = {
      kind: 'comparison',
      fact: input('yes', 'boolean'),
      operator: 'equal',
      value: literal(true, 'boolean'),
    };
    expect(slotsOf(`op: choose, cases: ${cases}, otherwise: { undetermined: open }`)).toEqual({
      cases: [
        {
          id: 'z1',
          path: 'rules/a1/cases/z1',
          when: { ...when, path: 'rules/a1/cases/z1/when' },
          then: literal('1', '1..1 /0'),
        },
        {
          id: 'b1',
          path: 'rules/a1/cases/b1',
          when: { ...when, path: 'rules/a1/cases/b1/when' },
          then: literal('2', '2..2 /0'),
        },
      ],
      otherwise: { undetermined: 'open' },
    });
    expect(slotsOf('op: divide, of: a, by: z, zero: { op: number, value: 1 }')).toMatchObject({
      zero: { value: { kind: 'operation', node: { op: 'number', path: 'rules/a1/zero' } } },
    });
  });
});

describe('conditions', () => {
  const compared = (condition: string) => (slotsOf(`op: test, when: ${condition}`) as { when: unknown }).when;
  const comparison = (fact: string, operator: string, value: string) =>
    compared(`{ fact: ${fact}, operator: ${operator}, value: ${value} }`);

  test.each([
    ['a', 'equal', '3', literal('3', '3..3 /0')],
    ['b', 'lessThan', '0.12', literal('0.12', '0.12..0.12 /2')],
    ['a', 'lessThan', '{ fact: b }', input('b', '-1.5..2.25 /2')],
    ['a', 'odd', 'false', literal(false, 'boolean')],
    ['yes', 'equal', 'false', literal(false, 'boolean')],
    ['day', 'lessThan', '2025-01-31', literal('2025-01-31', 'date')],
    ['words', 'equal', '3', literal('3', 'text')],
    ['mood', 'equal', 'low', literal('low', 'choice low high unsaid')],
    ['fit', 'equal', 'good', literal({ scale: 'result', id: 'good', rank: 1 }, 'grade result')],
    ['z', 'in', '[ 0, 2 ]', [literal('0', '0..0 /0'), literal('2', '2..2 /0')]],
    ['mood', 'notIn', '[ low ]', [literal('low', 'choice low high unsaid')]],
  ])('%s %s %s', (fact, operator, value, right) => {
    expect(comparison(fact, operator, value)).toMatchObject({ kind: 'comparison', operator, value: right });
  });

  test('stand in each other', () => {
    const one = (path: string) => ({ kind: 'comparison', path: `rules/a1/when/${path}` });
    expect(compared(`{ all: [ ${yes}, { any: [ { not: ${yes} }, ${yes} ] } ] }`)).toMatchObject({
      kind: 'all',
      of: [one('all/0'), { kind: 'any', of: [{ kind: 'not', of: one('all/1/any/0/not') }, one('all/1/any/1')] }],
    });
  });

  test('a number of any places is compared with one of many', () => {
    const rule = 'op: count, over: visit, where: { fact: rate, operator: lessThan, value: 0.12345 }';
    const { open } = planOf({ a1: rule, rate: 'op: divide, of: a, by: 3' });
    expect(open).toEqual([]);
  });
});
