import { describe, expect, test } from 'vitest';
import { earlyRounding } from '../../engine/analyse/early-rounding.ts';
import { ranges } from '../../engine/analyse/ranges.ts';
import { rounding } from '../../engine/analyse/rounding.ts';
import { scales } from '../../engine/analyse/scales.ts';
import { steps } from '../../engine/analyse/steps.ts';
import { totals } from '../../engine/analyse/totals.ts';
import { weights } from '../../engine/analyse/weights.ts';
import type { Patch } from './bad.ts';
import { added, found, LABEL } from './found.ts';

const rules = (...texts: string[]) =>
  added('rules', texts.map((text) => text.replace(/^([\w-]+): (.*)$/, `  $1: { ${LABEL}, cite: p1, $2 }`)).join('\n'));
const input = (id: string, range: string, better = 'none', type = 'integer') =>
  added('inputs', `  ${id}: { ${LABEL}, type: ${type}, ${range}, better: ${better}, cite: p1 }`);

/** The weights of maths and music. */
function weighing(total: string, maths: number, music: number): Patch[] {
  return [
    [
      'attributes: { core: { type: boolean } }',
      `attributes: { core: { type: boolean }, weight: { type: decimal${total} } }`,
    ],
    ['attributes: { core: true }', `attributes: { core: true, weight: ${maths} }`],
    ['attributes: { core: false }', `attributes: { core: false, weight: ${music} }`],
  ];
}

describe('weights', () => {
  const at = 'sets/subject/attributes/weight/total';

  test('make what is declared, exactly', () => {
    expect(found(weights, ...weighing(', total: 0.3', 0.1, 0.2))).toEqual([]);
    expect(found(weights, ...weighing('', 0.6, 0.5))).toEqual([]);
    expect(found(weights, ...weighing(', total: 1', 0.6, 0.5))).toEqual([
      [
        ...['weights-total', at, { attribute: 'weight', found: '1.1', total: 1 }],
        [{ op: 'replace', at, was: 1, with: 1.1 }],
      ],
    ]);
  });

  const sum = (weight: string) => `weighed: op: weighted-sum, of: mark, weight: ${weight}, over: subject`;

  test('of a sum are added up somewhere', () => {
    const finding = (weight: string, ...rest: unknown[]) => [
      ['weights-untotalled', 'rules/weighed/weight', { weight }, ...rest],
    ];
    const share = added(
      'inputs',
      `  share: { ${LABEL}, type: decimal, per: subject, places: 2, min: 0, max: 1, better: none, cite: p1 }`,
    );
    const declared = weighing('', 0.6, 0.5);
    expect(found(totals, rules(sum('subject.weight')), ...declared)).toEqual(
      finding('subject.weight', [{ op: 'insert', at, with: 1.1 }]),
    );
    expect(found(totals, rules(sum('subject.weight')), ...weighing(', total: 1.1', 0.6, 0.5))).toEqual([]);
    expect(
      found(totals, rules(sum('subject.weight'), 'all: op: sum, of: subject.weight, over: subject'), ...declared),
    ).toEqual([]);
    expect(found(totals, rules(sum('share')), share)).toEqual(finding('share'));
    expect(found(totals, rules(sum('share'), 'all: op: sum, of: share, over: subject'), share)).toEqual([]);
    expect(found(totals, rules(sum('share'), 'all: op: sum, of: mark, over: subject'), share)).toEqual(
      finding('share'),
    );
    expect(found(totals, rules(sum('share'), 'all: op: mean, of: share, over: subject'), share)).toEqual(
      finding('share'),
    );
    expect(found(totals, rules(sum('0.5')))).toEqual([]);
    expect(found(totals, rules(sum('{ op: add, of: [ share, 1 ] }')), share)).toEqual(finding('operation'));
  });
});

describe('a scale', () => {
  const FAIR = '      fair: { label: { kk: Орташа, ru: Средне, en: Fair }, cite: p1 }\n      good: { label';

  test('has each grade once in its order', () => {
    const path = 'scales/result/order';
    expect(found(scales)).toEqual([]);
    expect(found(scales, ['      good: { label', FAIR])).toEqual([
      ['scale-order', path, { grades: 'fair, good, poor' }],
    ]);
    expect(found(scales, ['order: [ poor, good ]', 'order: [ poor, good, poor ]'])).toEqual([
      [
        ...['scale-order', path, { grades: 'good, poor' }],
        [{ op: 'replace', at: path, was: ['poor', 'good', 'poor'], with: ['poor', 'good'] }],
      ],
    ]);
    expect(found(scales, ['order: [ poor, good ]', 'order: [ poor, fine, good ]'])).toEqual([
      [
        ...['scale-order', path, { grades: 'good, poor' }],
        [{ op: 'replace', at: path, was: ['poor', 'fine', 'good'], with: ['poor', 'good'] }],
      ],
    ]);
  });

  test('is what a form grades on', () => {
    expect(found(scales, ['grade: grade,', 'grade: average,'])).toEqual([
      ['grade-result', 'forms/report/result/grade', { name: 'average' }],
    ]);
    expect(found(scales, ['grade: grade, values: [ total ]', 'values: [ total, grade ]'])).toEqual([]);
  });
});

describe('the edge of a row lies where the key can be', () => {
  const edge = (path: string, value: string, range: string) => ['edge-outside', path, { edge: value, range }];
  const high = (edges: string): Patch => ['high: { from: 3, to: 5,', `high: { ${edges},`];
  const table = (key: string, one: string, other: string) =>
    rules(`points: op: table, key: ${key}, rows: { few: { at: ${one}, value: 1 }, many: { at: ${other}, value: 2 } }`);

  test('of bands', () => {
    expect(found(ranges)).toEqual([]);
    expect(found(ranges, high('from: 3, to: 50'))).toEqual([edge('rules/grade/bands/high', '50', '0 – 5')]);
    expect(found(ranges, high('from: 3, below: 5.01'))).toEqual([edge('rules/grade/bands/high', '5.01', '0 – 5')]);
    expect(found(ranges, ['low: { from: 0,', 'low: { above: -1,'])).toEqual([
      edge('rules/grade/bands/low', '-1', '0 – 5'),
    ]);
  });

  test('of tables, by each of their keys', () => {
    const age = input('age', 'min: 1, max: 9');
    expect(found(ranges, age, table('age', '{ to: 9 }', '{ above: 9 }'))).toEqual([]);
    expect(found(ranges, age, table('age', '{ to: 12 }', '{ from: 0, to: 10 }'))).toEqual([
      edge('rules/points/rows/few', '12', '1 – 9'),
      edge('rules/points/rows/many', '0', '1 – 9'),
      edge('rules/points/rows/many', '10', '1 – 9'),
    ]);
    const two = '[ mood, age ]';
    expect(
      found(ranges, age, table(two, '[ { is: low }, { to: 12 } ]', '[ { in: [ high, unsaid ] }, { to: 9 } ]')),
    ).toEqual([edge('rules/points/rows/few', '12', '1 – 9')]);
    expect(found(ranges, age, table('age', '{ in: [ 1, 2 ] }', '{ from: 3 }'))).toEqual([]);
  });
});

describe('the sides of a comparison are of one scale', () => {
  const compared = (require: string, ...more: Patch[]) =>
    found(ranges, ...more, ['{ fact: mood, operator: in, value: [ low, high ] }', require]);
  const differ = (left: string, right: string) => [['scales-differ', 'checks/mood-known/require', { left, right }]];
  const below = '{ fact: average, operator: lessThan, value: { fact: goal } }';

  test.each([
    ['min: 0, max: 49', []],
    ['min: 0, max: 50', differ('0 – 5', '0 – 50')],
    ['min: 1, max: 100', differ('0 – 5', '1 – 100')],
    ['min: -50, max: 5', differ('0 – 5', '-50 – 5')],
    ['min: -49, max: 5', []],
    ['min: 0, max: 0', []],
  ])('5 and { %s }', (range, expected) => {
    expect(compared(below, input('goal', range))).toEqual(expected);
  });

  test('whichever is greater', () => {
    const above = '{ fact: goal, operator: greaterThan, value: { fact: average } }';
    expect(compared(above, input('goal', 'min: 0, max: 50'))).toEqual(differ('0 – 50', '0 – 5'));
    expect(compared(above, input('goal', 'min: 0, max: 49'))).toEqual([]);
    expect(compared('{ fact: goal, operator: greaterThan, value: 1 }', input('goal', 'min: 0, max: 50'))).toEqual([]);
    expect(compared('{ fact: goal, operator: in, value: [ 1, 50 ] }', input('goal', 'min: 0, max: 50'))).toEqual([]);
  });

  test('or of none that is known', () => {
    const part = rules('part: op: divide, of: 10, by: average, zero: 0');
    expect(compared('{ fact: part, operator: greaterThan, value: { fact: average } }', part)).toEqual([]);
    expect(compared('{ fact: average, operator: greaterThan, value: { fact: part } }', part)).toEqual([]);
  });

  const held = (operator: string, from: number, to: number) =>
    compared(
      `{ fact: average, operator: ${operator}, value: { fact: limits } }`,
      input('age', 'min: 1, max: 9'),
      rules(
        `limits: op: allowed, key: age, rows: { few: { at: { to: 4 }, from: 1, to: 3 }, many: { at: { from: 5 }, from: ${from}, to: ${to} } }`,
      ),
    );

  test('and allowed intervals lie in that of the value', () => {
    expect(held('within', 0, 5)).toEqual([]);
    expect(held('within', 2, 5.5)).toEqual(differ('0 – 5', '1 – 5.5'));
    expect(held('within', -1, 4)).toEqual(differ('0 – 5', '-1 – 4'));
    expect(held('notWithin', 2, 6)).toEqual(differ('0 – 5', '1 – 6'));
  });
});

describe('values of steps rise or fall', () => {
  const stepped = (op: string, rows: string, better = 'higher', key = 'age') =>
    found(
      steps,
      input('age', 'min: 0, max: 99', better),
      rules(`points: op: ${op}, key: ${key}, rows: { ${rows} }`, 'next: op: add, of: [ age, 1 ]'),
    );
  const three = (...values: number[]) =>
    ['{ below: 5 }', '{ from: 5, below: 10 }', '{ above: 9 }'].map(
      (at, place) => `r${place}: { at: ${at}, value: ${values[place]} }`,
    );
  const disordered = (values: string) => [['steps-disordered', 'rules/points/rows', { values }]];

  test.each([
    [three(1, 3, 2), '1, 3, 2'],
    [three(3, 1, 2), '3, 1, 2'],
    [three(1, 3, 2).reverse(), '1, 3, 2'],
  ])('%s', (rows, values) => {
    expect(stepped('table', rows.join(', '))).toEqual(disordered(values));
    expect(stepped('table', rows.join(', '), 'lower')).toEqual(disordered(values));
    expect(stepped('table', rows.join(', '), 'none')).toEqual([]);
    expect(stepped('table', rows.join(', '), 'higher', 'next')).toEqual([]);
  });

  test.each([[three(1, 2, 3)], [three(3, 2, 1)], [three(1, 1, 2)], [three(2, 1, 1)], [three(1, 2, 3).reverse()]])(
    '%s are in order',
    (rows) => expect(stepped('table', rows.join(', '))).toEqual([]),
  );

  test('of intervals at each of their edges', () => {
    const rows = (...edges: [number, number][]) =>
      ['{ below: 5 }', '{ from: 5, below: 10 }', '{ from: 10 }']
        .map((at, place) => `r${place}: { at: ${at}, from: ${edges[place]?.[0]}, to: ${edges[place]?.[1]} }`)
        .join(', ');
    expect(stepped('allowed', rows([1, 2], [2, 3], [3, 4]))).toEqual([]);
    expect(stepped('allowed', rows([1, 9], [3, 9], [2, 9]))).toEqual(disordered('1, 3, 2'));
    expect(stepped('allowed', rows([1, 5], [1, 4], [1, 6]))).toEqual(disordered('5, 4, 6'));
  });

  test('unless they are listed, or hang on two keys', () => {
    const listed =
      'a: { at: { in: [ 0, 1 ] }, value: 1 }, b: { at: { from: 2, to: 3 }, value: 3 }, c: { at: { from: 4 }, value: 2 }';
    expect(stepped('table', listed)).toEqual([]);
    const two = ['{ below: 5 }', '{ from: 5, below: 10 }', '{ from: 10 }']
      .map((at, place) => `r${place}: { at: [ ${at}, { in: [ low, high, unsaid ] } ], value: ${[1, 3, 2][place]} }`)
      .join(', ');
    expect(stepped('table', two, 'higher', '[ age, mood ]')).toEqual([]);
  });
});

describe('a value that is rounded', () => {
  const near = (places: number, of = 'average') => `op: round, of: ${of}, places: ${places}, mode: half-up`;
  const low = '{ fact: mood, operator: equal, value: low }';
  const limit = `limits: { low: { when: ${low}, at: 4 } }`;

  test.each([
    ['at once', 'near'],
    ['under a limit', `{ op: cap, of: near, ${limit} }`],
    ['above a limit', `{ op: floor, of: near, ${limit} }`],
    [
      'in a case',
      `{ op: choose, cases: [ { id: a, when: ${low}, then: average }, { id: b, when: ${low}, then: near } ], otherwise: average }`,
    ],
    ['in no case', `{ op: choose, cases: [ { id: a, when: ${low}, then: average } ], otherwise: near }`],
  ])('is not rounded again: %s', (_, of) => {
    expect(found(rounding, rules(`near: ${near(2)}`, `last: ${near(1, of)}`))).toEqual([
      ['rounded-twice', 'rules/last/of', { first: 2, second: 1 }],
    ]);
    expect(found(earlyRounding, rules(`near: ${near(2)}`, `last: ${near(1, of)}`))).toEqual([]);
  });

  test.each([
    ['in a sum', '{ op: add, of: [ near, average ] }'],
    ['in a part of a product', '{ op: multiply, of: [ average, { op: add, of: [ 1, near ] } ] }'],
    [
      'in the case of a sum',
      `{ op: choose, cases: [ { id: a, when: ${low}, then: { op: add, of: [ near, 1 ] } } ], otherwise: 1 }`,
    ],
    ['in a rule', 'further'],
  ])('is reckoned with, and rounded again: %s', (_, of) => {
    const all = rules(`near: ${near(2)}`, 'further: op: multiply, of: [ near, near ]', `last: ${near(1, of)}`);
    expect(found(earlyRounding, all)).toEqual([['rounded-early', 'rules/last', { name: 'last', first: 'near' }]]);
    expect(found(rounding, all)).toEqual([]);
  });

  test('may be rounded at the end only', () => {
    const once = rules('sum: op: add, of: [ average, 1 ]', `last: ${near(1, 'sum')}`, 'more: op: add, of: [ last, 1 ]');
    expect(found(earlyRounding, once)).toEqual([]);
    expect(found(rounding, once)).toEqual([]);
    const chosen = rules(
      `last: ${near(1, `{ op: choose, cases: [ { id: a, when: ${low}, then: average } ], otherwise: { undetermined: blur } }`)}`,
    );
    const defect: Patch = [
      'clauses:\n',
      'defects: { blur: { place: [ p1 ], kind: misprint, text: { kk: А, ru: Б, en: C } } }\nclauses:\n',
    ];
    expect(found(rounding, chosen, defect)).toEqual([]);
    expect(found(earlyRounding, chosen, defect)).toEqual([]);
  });
});
