import { describe, expect, test } from 'vitest';
import { evaluate } from '../../engine/evaluate/index.ts';
import type { Step } from '../../engine/model/evaluation.ts';
import { isExact, isGrade, isInterval, type Value } from '../../engine/model/value.ts';
import { write } from '../../engine/number/exact.ts';
import { name, numbered, planOf, sheetOf } from './rules.ts';

function plain(value: unknown): unknown {
  const known = value as Value | { en: string };
  if (typeof known !== 'object') return known;
  if ('en' in known) return known.en;
  if (isInterval(known)) return `${write(known.from)} to ${write(known.to)}`;
  return isExact(known) ? write(known) : isGrade(known) ? known.id : known;
}

/** What a step tells: its value, and what its sentence asks for, in English. */
function told(step: Step | undefined): unknown {
  if (!step) return null;
  const detail = Object.entries(step.detail()).map(([key, value]) => [key, plain(value)]);
  return { value: plain(step.value), ...Object.fromEntries(detail) };
}

const SHEET = {
  a: 3,
  b: 1.25,
  z: 0,
  yes: true,
  later: '2025-07-01',
  fit: 'good',
  visit: [
    { id: 'n1', hours: 2, v: 1.5, on: '2025-02-01', asked: true },
    { id: 'n2', hours: 8, v: 1.5, on: '2025-01-01', asked: false },
    { id: 'n3', hours: 5, v: 2.5, on: '2025-03-01', asked: true },
  ],
};

const yes = '{ fact: yes, operator: equal, value: true }';
const no = '{ fact: yes, operator: equal, value: false }';
const asked = '{ fact: asked, operator: equal, value: true }';
const never = '{ fact: hours, operator: greaterThan, value: 20 }';
const bands = 'i: { below: 3, grade: poor }, j: { from: 3, grade: good }';

/** By operator: rules, what each tells of its run on the sheet, and the parts of it that are reached. */
const TOLD: Readonly<
  Record<string, readonly (readonly [rule: string, told: object, ...reached: readonly string[]])[]>
> = {
  arithmetic: [
    ['op: add, of: [ a, b ]', { value: '4.25' }],
    ['op: subtract, of: a, less: b', { value: '1.75', of: '3', less: '1.25' }],
    ['op: multiply, of: [ a, b ]', { value: '3.75' }],
    ['op: divide, of: b, by: a', { value: '5/12', of: '1.25', by: '3' }],
    ['op: divide, of: b, by: a, zero: 7', { value: '5/12', of: '1.25', by: '3' }],
    ['op: divide, of: b, by: z, zero: 7', { value: '7', of: '1.25', by: '0' }, 'zero'],
  ],
  rounding: [
    ['op: round, of: b, places: 1, mode: half-up', { value: '1.3', of: '1.25', places: 1, mode: 'half up' }],
    ['op: round, of: b, places: 1, mode: half-even', { value: '1.2', of: '1.25', places: 1, mode: 'half to even' }],
    ['op: round, of: b, places: 1, mode: half-down', { value: '1.2', of: '1.25', places: 1, mode: 'half down' }],
    ['op: round, of: b, places: 0, mode: up', { value: '2', of: '1.25', places: 0, mode: 'away from zero' }],
    ['op: round, of: b, places: 0, mode: down', { value: '1', of: '1.25', places: 0, mode: 'truncated' }],
    ['op: round, of: b, places: 0, mode: ceiling', { value: '2', of: '1.25', places: 0, mode: 'up' }],
    ['op: round, of: b, places: 0, mode: floor', { value: '1', of: '1.25', places: 0, mode: 'down' }],
  ],
  'members of a set': [
    ['op: count, over: visit', { value: '3', over: 'Visit', all: 3 }],
    [`op: count, over: visit, where: ${asked}`, { value: '2', over: 'Visit', all: 3 }],
    [`op: share, over: visit, where: ${asked}, empty: 0`, { value: '2/3', over: 'Visit', part: 2, all: 3 }],
    [
      `op: share, over: visit, within: ${asked}, where: { fact: hours, operator: greaterThan, value: 4 }, empty: 0`,
      { value: '0.5', over: 'Visit', part: 1, all: 2 },
    ],
    [
      `op: share, over: visit, within: ${never}, where: ${asked}, empty: 1`,
      { value: '1', over: 'Visit', part: 0, all: 0 },
      'empty',
    ],
    ['op: sum, of: hours, over: visit', { value: '15', over: 'Visit', count: 3 }],
    [`op: sum, of: hours, over: visit, where: ${asked}`, { value: '7', over: 'Visit', count: 2 }],
    [`op: sum, of: hours, over: visit, where: ${never}`, { value: '0', over: 'Visit', count: 0 }],
    [
      `op: weighted-sum, of: hours, weight: v, over: visit, where: ${asked}`,
      { value: '15.5', over: 'Visit', count: 2 },
    ],
    [`op: weighted-sum, of: hours, weight: v, over: visit, where: ${never}`, { value: '0', over: 'Visit', count: 0 }],
    [
      `op: mean, of: hours, over: visit, where: ${asked}, empty: 0`,
      { value: '3.5', over: 'Visit', count: 2, total: '7' },
    ],
    [
      `op: mean, of: hours, over: visit, where: ${never}, empty: 9`,
      { value: '9', over: 'Visit', count: 0, total: '0' },
      'empty',
    ],
    ['op: minimum, of: [ a, b, later ]'.replace(', later', ''), { value: '1.25', count: 2 }],
    [`op: maximum, of: [ hours, v ], over: visit, where: ${asked}, empty: 0`, { value: '5', count: 4 }],
    [`op: minimum, of: hours, over: visit, where: ${never}, empty: 9`, { value: '9', count: 0 }, 'empty'],
    ['op: maximum, of: [ day, later ]', { value: '2025-07-01', count: 2 }],
    ['op: minimum, of: [ day, later ]', { value: '2025-06-01', count: 2 }],
    ['op: minimum, of: [ fit, { grade: poor, scale: result } ]', { value: 'poor', count: 2 }],
  ],
  'cases and limits': [
    [
      `op: choose, cases: [ { id: i, when: ${no}, then: 1 }, { id: j, when: ${yes}, then: 2 }, { id: k, when: ${yes}, then: 3 } ], otherwise: 4`,
      { value: '2', case: 'j' },
      'cases/j',
    ],
    [
      `op: choose, cases: [ { id: i, when: ${no}, then: 1 } ], otherwise: 4`,
      { value: '4', case: 'otherwise' },
      'otherwise',
    ],
    [
      `op: cap, of: a, limits: { i: { when: ${yes}, at: 2 }, j: { when: ${no}, at: 1 }, k: { when: ${yes}, at: 9 } }`,
      { value: '2', of: '3' },
      'limits/i',
      'limits/k',
    ],
    [
      `op: floor, of: a, limits: { i: { when: ${yes}, at: 2 }, j: { when: ${no}, at: 9 }, k: { when: ${yes}, at: 4 } }`,
      { value: '4', of: '3' },
      'limits/i',
      'limits/k',
    ],
    [
      `op: floor, of: day, limits: { i: { when: ${yes}, at: later } }`,
      { value: '2025-07-01', of: '2025-06-01' },
      'limits/i',
    ],
    [
      'op: test, when: { any: [ { fact: a, operator: equal, value: 3 }, { fact: b, operator: equal, value: 0 } ] }',
      { value: true },
    ],
  ],
  'rows and bands': [
    [
      'op: table, key: a, rows: { i: { at: { below: 3 }, value: 1 }, j: { at: { from: 3 }, value: b } }',
      { value: '1.25', key: '3', row: 'j' },
      'rows/j',
    ],
    [
      'op: table, key: [ yes, a ], rows: { i: { at: [ { is: true }, { from: 0 } ], value: 1 }, j: { at: [ { is: false }, { from: 0 } ], value: 2 } }',
      { value: '1', key: true, row: 'i' },
      'rows/i',
    ],
    [
      'op: allowed, key: fit, rows: { i: { at: { is: poor }, from: 0, to: 1 }, j: { at: { is: good }, from: b, to: a } }',
      { value: '1.25 to 3', key: 'good', row: 'j' },
      'rows/j',
    ],
    [
      `op: band, of: a, scale: result, bands: { ${bands} }`,
      { value: 'good', of: '3', range: '[3; +∞)', slack: '0 above the lower edge' },
      'bands/j',
    ],
    [
      `op: band, of: b, scale: result, bands: { ${bands} }`,
      { value: 'poor', of: '1.25', range: '(−∞; 3)', slack: '1.75 below the upper edge' },
      'bands/i',
    ],
    [
      'op: band, of: b, scale: result, bands: { i: { above: 0, to: 1.5, grade: poor } }',
      { value: 'poor', of: '1.25', range: '(0; 1.5]', slack: '1.25 above the lower edge, 0.25 below the upper edge' },
      'bands/i',
    ],
    [
      'op: band, of: b, scale: result, bands: { i: { from: 1, below: 1.5, grade: poor } }',
      { value: 'poor', of: '1.25', range: '[1; 1.5)', slack: '0.25 above the lower edge, 0.25 below the upper edge' },
      'bands/i',
    ],
  ],
  dates: [
    ['op: months-between, from: day, to: later', { value: '1', from: '2025-06-01', to: '2025-07-01' }],
    ['op: days-between, from: later, to: day', { value: '-30', from: '2025-07-01', to: '2025-06-01' }],
    ['op: date-add, to: day, months: 1, days: 2', { value: '2025-07-03', to: '2025-06-01', by: '+1 months, +2 days' }],
    ['op: date-add, to: day, months: -12', { value: '2024-06-01', to: '2025-06-01', by: '−12 months' }],
    ['op: date-add, to: day, months: 0, days: -1', { value: '2025-05-31', to: '2025-06-01', by: '−1 days' }],
    ['op: date-add, to: day, days: 0', { value: '2025-06-01', to: '2025-06-01', by: '+0 days' }],
  ],
  'the member at hand (the first)': [
    ['op: rank, per: visit, of: v, over: visit, order: highest, ties: competition', { value: '2', of: '1.5', all: 3 }],
    ['op: rank, per: visit, of: hours, over: visit, order: highest, ties: dense', { value: '3', of: '2', all: 3 }],
    ['op: rank, per: visit, of: v, over: visit, order: lowest, ties: dense', { value: '1', of: '1.5', all: 3 }],
    ['op: rank, per: visit, of: on, over: visit, order: lowest, ties: dense', { value: '2', of: '2025-02-01', all: 3 }],
    [
      'op: running, per: visit, of: hours, over: visit, along: on, combine: sum, start: 1',
      { value: '11', along: '2025-02-01', count: 2 },
    ],
    [
      'op: running, per: visit, of: hours, over: visit, along: v, combine: minimum, start: 3',
      { value: '2', along: '1.5', count: 2 },
    ],
    [
      'op: running, per: visit, of: hours, over: visit, along: v, combine: minimum, start: 1',
      { value: '1', along: '1.5', count: 2 },
    ],
    [
      'op: running, per: visit, of: hours, over: visit, along: v, combine: maximum, start: 3',
      { value: '8', along: '1.5', count: 2 },
    ],
    [
      'op: running, per: visit, of: hours, over: visit, along: v, combine: maximum, start: 9',
      { value: '9', along: '1.5', count: 2 },
    ],
  ],
};

test.each(Object.entries(TOLD))('%s: value, facts of the sentence, parts reached', (_, table) => {
  const plan = planOf(numbered(table.map(([rule]) => rule)));
  const { trace } = evaluate(plan, sheetOf(plan, SHEET));
  const found = table.map(([rule], index) => {
    const path = `rules/${name(index)}`;
    const reached = [...trace.hits]
      .filter((hit) => hit.startsWith(`${path}/`))
      .map((hit) => hit.slice(path.length + 1));
    return [rule, told(trace.steps.get(path, { visit: 'n1' }) ?? trace.steps.get(path)), ...reached.sort()];
  });
  expect(found).toEqual(table);
});

/** Rules without a value on the sheet: the defect that says why (null: the pack leaves it open), and the parts reached. */
const UNDETERMINED: readonly (readonly [rule: string, defect: string | null, reached: readonly string[]])[] = [
  ['op: divide, of: a, by: z', null, []],
  ['op: divide, of: a, by: z, zero: { undetermined: open }', 'open', ['zero']],
  [`op: mean, of: hours, over: visit, where: ${never}`, null, []],
  [`op: mean, of: hours, over: visit, where: ${never}, empty: { undetermined: open }`, 'open', ['empty']],
  [`op: maximum, of: hours, over: visit, where: ${never}`, null, []],
  [`op: share, over: visit, within: ${never}, where: ${asked}`, null, []],
  [`op: choose, cases: [ { id: i, when: ${no}, then: 1 } ], otherwise: { undetermined: open }`, 'open', ['otherwise']],
  ['op: table, key: a, rows: { i: { at: { below: 3 }, value: 1 } }', null, []],
  ['op: allowed, key: a, rows: { i: { at: { below: 3 }, from: 1, to: 2 } }', null, []],
  ['op: band, of: a, scale: result, bands: { i: { below: 3, grade: poor } }', null, []],
  ['op: table, key: a, rows: { i: { at: { to: 3 }, value: 1 }, j: { at: { from: 3 }, value: 2 } }', null, []],
  [
    'op: table, key: a, rows: { i: { at: { below: 3 }, value: 1 } }, gaps: { g: { from: 4, defect: open }, h: { to: 3, defect: open } }',
    'open',
    ['gaps/h'],
  ],
  [
    'op: allowed, key: a, rows: { i: { at: { below: 3 }, from: 1, to: 2 } }, gaps: { g: { from: 3, defect: open } }',
    'open',
    ['gaps/g'],
  ],
  [
    'op: band, of: a, scale: result, bands: { i: { below: 3, grade: poor } }, gaps: { g: { from: 3, defect: open } }',
    'open',
    ['gaps/g'],
  ],
];

describe('a value that cannot be formed', () => {
  test.each(UNDETERMINED)('%s', (rule, defect, parts) => {
    const plan = planOf({ a1: rule });
    const { result, trace } = evaluate(plan, sheetOf(plan, SHEET));
    expect(result).toMatchObject({ status: 'undetermined', undetermined: { at: 'rules/a1' } });
    expect((result as { undetermined?: { defect?: string } }).undetermined?.defect ?? null).toBe(defect);
    const reached = [...trace.hits].filter((hit) => hit.startsWith('rules/a1/')).map((hit) => hit.slice(9));
    expect(reached).toEqual(parts);
  });
});
