import { expect, test } from 'vitest';
import type { Opening } from '../../engine/model/plan.ts';
import { isExact, isGrade, type Value } from '../../engine/model/value.ts';
import { write } from '../../engine/number/exact.ts';
import { name, numbered, planOf } from './rules.ts';

function valueText(value: Value): string {
  if (isExact(value)) return write(value);
  return isGrade(value) ? `${value.id} (${value.rank})` : String(value);
}

/** An opening as `kind at: what it tells: combinations of values`. */
function text({ kind, at, params, keys, rows }: Opening): string {
  const told = Object.values(params).join(' to ');
  const values = keys?.map((combination) => combination.map(valueText).join(' & ')).join('; ');
  return [`${kind} ${at}`, told, values, rows?.join('+')].filter((one) => one).join(': ');
}

const band = (bands: string, of = 'a') => `op: band, of: ${of}, scale: result, bands: { ${bands} }`;
const rows = (key: string, all: readonly string[], more = '') =>
  `op: table, key: ${key}, rows: { ${all.map((at, index) => `${'ijkl'[index]}: { at: ${at}, value: ${index} }`).join(', ')} }${more}`;

const half = '{ op: divide, of: a, by: 2 }';
const limit =
  'limits: { i: { when: { fact: yes, operator: equal, value: true }, at: { op: divide, of: a, by: z, zero: 1 } } }';
/** At most 7, of any places, without a lower bound; at least 2, without an upper one. */
const [low, high] = [`{ op: cap, of: a, ${limit} }`, `{ op: floor, of: a, ${limit} }`];
const whole = (of: string) => `{ op: round, of: ${of}, places: 0, mode: half-up }`;
const middle = 'i: { from: 3, to: 5, grade: poor }';

/** By matter: rules, and what they leave open. a: whole, 2 to 7; b: -1.5 to 2.25, two places; z: 0 to 3; a ÷ 2: 1 to 3.5, any places. */
const OPEN: Readonly<Record<string, readonly (readonly [rule: string, ...open: string[]])[]>> = {
  divisors: [
    ['op: divide, of: a, by: z', 'zero-divisor by'],
    ['op: divide, of: a, by: minus', 'zero-divisor by'],
    ['op: divide, of: a, by: b', 'zero-divisor by'],
    ['op: divide, of: a, by: c'],
    ['op: divide, of: z, by: a'],
    ['op: divide, of: a, by: z, zero: 1'],
    ['op: divide, of: a, by: { op: divide, of: a, by: z, zero: 1 }', 'zero-divisor by'],
  ],
  'sets that may be empty': [
    ['op: mean, of: v, over: visit', 'empty-set over: visit'],
    ['op: mean, of: v, over: visit, empty: 1'],
    ['op: mean, of: y, over: shift'],
    ['op: mean, of: y, over: shift, where: { fact: w, operator: lessThan, value: 0 }', 'empty-set over: shift'],
    ['op: share, over: visit, where: { fact: asked, operator: equal, value: true }', 'empty-set over: visit'],
    ['op: share, over: visit, where: { fact: asked, operator: equal, value: true }, empty: 0'],
    ['op: share, over: shift, where: { fact: w, operator: lessThan, value: 0 }'],
    [
      'op: share, over: shift, within: { fact: y, operator: lessThan, value: 1 }, where: { fact: w, operator: lessThan, value: 0 }',
      'empty-set over: shift',
    ],
    ['op: minimum, of: v, over: visit', 'empty-set over: visit'],
    ['op: maximum, of: v, over: visit, empty: 1'],
    ['op: maximum, of: y, over: shift'],
    ['op: maximum, of: y, over: shift, where: { fact: w, operator: lessThan, value: 0 }', 'empty-set over: shift'],
    ['op: minimum, of: [ a, b ]'],
  ],
  'bands over whole numbers': [
    [band('i: { from: 2, to: 4, grade: poor }, j: { from: 5, to: 7, grade: good }')],
    [band('i: { from: 2, below: 4, grade: poor }, j: { from: 5, to: 7, grade: good }'), 'hole bands: 4 to 4: 4'],
    [band('i: { above: 2, to: 4, grade: poor }, j: { above: 4, grade: good }'), 'hole bands: 2 to 2: 2'],
    [
      band('i: { below: 4, grade: poor }, j: { above: 4, below: 6, grade: good }'),
      'hole bands: 4 to 4: 4',
      'hole bands: 6 to 7: 6; 7',
    ],
    [band('i: { to: 4, grade: poor }, j: { from: 4, grade: good }'), 'overlap bands: i, j to 4: 4: i+j'],
    [band('i: { to: 5, grade: poor }, j: { from: 4, grade: good }'), 'overlap bands: i, j to 4: 4; 5: i+j'],
    [
      `${band('i: { to: 3, grade: poor }, j: { from: 5, grade: good }')}, gaps: { four: { from: 4, to: 4, defect: open } }`,
    ],
    [
      `${band('i: { to: 2, grade: poor }, j: { from: 7, grade: good }')}, gaps: { five: { from: 5, to: 5, defect: open } }`,
      'hole bands: 3 to 4: 3; 4',
      'hole bands: 6 to 6: 6',
    ],
    [
      `${band('i: { to: 2, grade: poor }, j: { from: 5, grade: good }')}, gaps: { four: { from: 4, to: 4, defect: open } }`,
      'hole bands: 3 to 3: 3',
    ],
  ],
  'bands over numbers of some places': [
    [band('i: { below: 1, grade: poor }, j: { above: 1, grade: good }', 'b'), 'hole bands: 1 to 1: 1'],
    [band('i: { to: 1, grade: poor }, j: { from: 1.02, grade: good }', 'b'), 'hole bands: 1.01 to 1.01: 1.01'],
    [band('i: { to: 1, grade: poor }, j: { from: 1.01, grade: good }', 'b')],
    [band('i: { from: -1.49, grade: poor }', 'b'), 'hole bands: -1.5 to -1.5: -1.5'],
    [band('i: { to: 2.24, grade: poor }', 'b'), 'hole bands: 2.25 to 2.25: 2.25'],
    [band('i: { from: 9, grade: poor }, j: { below: 9, grade: good }', 'b')],
    [band('i: { above: 0, grade: poor }', 'z'), 'hole bands: 0 to 0: 0'],
    [
      band('i: { to: 8, grade: poor }, j: { from: 12, grade: good }', '{ op: multiply, of: [ a, 2 ] }'),
      'hole bands: 9 to 11: 9; 10; 11',
    ],
    [band(middle, whole(low)), 'hole bands: 2 to 2: 2', 'hole bands: 6 to 7: 6; 7'],
    [band(middle, whole(high)), 'hole bands: 2 to 2: 2', 'hole bands: 6 to 7: 6; 7'],
  ],
  'bands over any numbers': [
    [
      band('i: { to: 2, grade: poor }, j: { from: 2.01, grade: good }', half),
      'hole bands: (2; 2.01) to (2; 2.01): 2.005',
    ],
    [band('i: { below: 2, grade: poor }, j: { above: 2, grade: good }', half), 'hole bands: 2 to 2: 2'],
    [band('i: { from: 2, grade: good }', half), 'hole bands: 1 to (1; 2): 1; 1.5'],
    [band('i: { to: 3, grade: poor }, j: { from: 2, grade: good }', half), 'overlap bands: i, j to 2: 2; 2.5; 3: i+j'],
    [
      band('i: { from: 0, to: 9, grade: poor }', '{ op: divide, of: a, by: z, zero: 1 }'),
      'hole bands: < 0 to < 0: -1',
      'hole bands: > 9 to > 9: 10',
    ],
    [band('i: { to: 2, grade: poor }, j: { from: 2, grade: good }', half), 'overlap bands: i, j to 2: 2: i+j'],
    [band('i: { above: 0, grade: poor }', '{ op: divide, of: z, by: a }'), 'hole bands: 0 to 0: 0'],
    [band('i: { below: 0, grade: poor }', '{ op: divide, of: minus, by: 2 }'), 'hole bands: 0 to 0: 0'],
    [
      band('i: { to: 9, grade: poor }, j: { from: 10, grade: good }', '{ op: divide, of: a, by: 0.5 }'),
      'hole bands: (9; 10) to (9; 10): 9.5',
    ],
    [band(middle, low), 'hole bands: (5; 7) to 7: 6; 7', 'hole bands: < 3 to < 3: 2'],
    [band(middle, high), 'hole bands: 2 to (2; 3): 2; 2.5', 'hole bands: > 5 to > 5: 6'],
  ],
  'rows by one key': [
    [rows('yes', ['{ is: true }']), 'hole rows: false to false: false'],
    [rows('yes', ['{ in: [ true, false ] }', '{ is: false }']), 'overlap rows: i, j to false: false: i+j'],
    [rows('mood', ['{ is: low }']), 'hole rows: high to unsaid: high; unsaid'],
    [rows('mood', ['{ is: high }']), 'hole rows: low to low: low', 'hole rows: unsaid to unsaid: unsaid'],
    [rows('fit', ['{ is: poor }']), 'hole rows: good to good: good (1)'],
    [rows('fit', ['{ is: good }']), 'hole rows: poor to poor: poor (0)'],
    [rows('z', ['{ is: 0 }', '{ in: [ 1, 3 ] }']), 'hole rows: 2 to 2: 2'],
    [rows('a', ['{ is: 5 }']), 'hole rows: 2 to 4: 2; 3; 4', 'hole rows: 6 to 7: 6; 7'],
    [
      rows('z', ['{ is: 0 }', '{ from: 1 }', '{ is: 2 }', '{ from: 2 }']),
      'overlap rows: j, k, l to 2: 2: j+k+l',
      'overlap rows: j, l to 3: 3: j+l',
    ],
    [`op: allowed, key: yes, rows: { i: { at: { is: true }, from: 1, to: 2 } }`, 'hole rows: false to false: false'],
  ],
  'rows by two keys': [
    [
      rows('[ z, yes ]', [
        '[ { below: 2 }, { is: true } ]',
        '[ { from: 2 }, { is: true } ]',
        '[ { from: 0 }, { is: false } ]',
      ]),
    ],
    [
      rows('[ z, yes ]', ['[ { below: 2 }, { is: true } ]', '[ { from: 1 }, { is: false } ]']),
      'hole rows: 0, false to 0, false: 0 & false',
      'hole rows: 2, true to 3, true: 2 & true; 3 & true',
    ],
    [
      rows('[ yes, z ]', [
        '[ { is: true }, { to: 2 } ]',
        '[ { in: [ true, false ] }, { from: 2 } ]',
        '[ { is: false }, { below: 2 } ]',
      ]),
      'overlap rows: i, j to true, 2: true & 2: i+j',
    ],
    [
      rows(
        '[ z, yes ]',
        ['[ { below: 1 }, { is: true } ]', '[ { below: 1 }, { is: false } ]'],
        ', gaps: { rest: { from: 1, defect: open } }',
      ),
    ],
    [
      rows(`[ z, ${half} ]`, ['[ { below: 3 }, { to: 2 } ]'], ', gaps: { rest: { from: 3, defect: open } }'),
      'hole rows: 0, (2; 3.5) to 2, (2; 3.5): 0 & 2.75; 1 & 2.75; 2 & 2.75',
      'hole rows: 0, 3.5 to 2, 3.5: 0 & 3.5; 1 & 3.5; 2 & 3.5',
    ],
  ],
};

test.each(Object.entries(OPEN))('what is left open by %s', (_, table) => {
  const { open } = planOf(numbered(table.map(([rule]) => rule)));
  const found = table.map(([rule], index) => {
    const own = open.filter(({ path }) => path === `rules/${name(index)}`);
    return [rule, ...own.map(text).sort()];
  });
  expect(found).toEqual(table);
});
