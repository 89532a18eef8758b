import { expect, test } from 'vitest';
import type { OpenReason } from '../../../engine/model/plan.ts';
import type { Term, Written } from '../../../engine/model/program.ts';
import { parseExact as exact } from '../../../engine/number/exact.ts';
import { comparisonOf } from '../../../engine/operators/comparison.ts';
import { operatorOf } from '../../../engine/operators/index.ts';
import type { Lowered, Lowering, Members } from '../../../engine/operators/lowering/lowering.ts';
import { ratio } from '../../../engine/operators/lowering/ratio.ts';
import { constant, FALSE, integer, TRUE, term } from '../../../engine/operators/lowering/terms.ts';
import { asNumber, termsOf } from '../../../engine/operators/lowering/written.ts';
import { full, leaf, whole, writtenText } from './term-text.ts';

/** n: -3 to 5; m: 2 to 4; k: 0 to 9; d: 1 to 9; e: 0 to 9, missing early; x, y: any; p, q: truths. */
const [n, m, k, d] = [whole('n', -3, 5), whole('m', 2, 4), whole('k', 0, 9), whole('d', 1, 9)];
const e = whole('e', 0, 9, 'early');
const [x, y] = [leaf('x', 'integer'), leaf('y', 'integer')];
const [p, q] = [leaf('p', 'boolean'), leaf('q', 'boolean')];
const number = (of: Term, by: number | Term = 1): Written =>
  asNumber(ratio(of, typeof by === 'number' ? BigInt(by) : by));
const date = (of: string): Written => ({ kind: 'date', term: leaf(of, 'date') });
const grade = (of: Term): Written => ({ kind: 'grade', grades: ['poor', 'good'], term: of });
const truth = (of: Term): Written => ({ kind: 'boolean', term: of });

/** What differs from the first member at hand to the second. */
const each =
  <T>(first: T, second: T) =>
  (member: number): T =>
    member === 0 ? first : second;

interface Around {
  /** Members of the set: declared ones, or one loop; `none`. */
  readonly members?: 'two' | 'listed' | 'none';
  readonly open?: readonly OpenReason[];
  readonly sized?: boolean;
}

/** Lowers what is a term already: slots hold terms, or what gives them for a member. */
function lowering({ members = 'two', open = [], sized = true }: Around, member = 0): Lowering {
  const at = (index: number) => lowering({ members, open, sized }, index);
  const given = <T>(of: unknown): T => (typeof of === 'function' ? of(member) : of) as T;
  const none = (point: number, early = false): Lowered => ({
    kind: 'none',
    term: term('integer', early ? 'early' : 'always', null, { kind: 'undetermined', point }),
  });
  const made = {
    sized,
    open: (reason: OpenReason) => open.includes(reason),
    value: given,
    holds: given,
    fallback: given,
    undetermined: (defect: string | null, early?: boolean) => none(defect === null ? 0 : 1, early),
    grade: (scale: string, id: string) => ({ ...grade(integer(BigInt(['poor', 'good'].indexOf(id)))), scale }),
    own: () => at(0),
    named: (value: Lowered) => value,
    members: (_: string, where?: unknown): Members => {
      const kept = (index: number): Term => (where === undefined ? TRUE : (where as (index: number) => Term)(index));
      if (members === 'none') return { known: [], spots: [] };
      if (members === 'listed')
        return { known: [], spots: [{ at: at(0), kept: kept(0), loop: { loop: 'i', set: 'visit' }, most: 5n }] };
      return { known: [], spots: [0, 1].map((index) => ({ at: at(index), kept: kept(index), loop: null, most: 1n })) };
    },
  };
  return made as unknown as Lowering;
}

/** What an operator makes of its slots: `?` and `!` where it may lack a value, early or always. */
function lowered(keyword: string, slots: object, around: Around = {}): string {
  const made = operatorOf(keyword)?.lower(slots as never, lowering(around)) as Lowered;
  const [first] = termsOf(made);
  return `${writtenText(made)}${{ never: '', early: ' ?', always: ' !' }[first?.lack ?? 'always']}`;
}

type Row = readonly [slots: object, made: string, around?: Around];

const limits = (...all: readonly (readonly [when: Term, at: Written])[]) =>
  all.map(([when, at], id) => ({ id, when, at }));
const rows = (...all: readonly (readonly [at: object, value: Term])[]) =>
  all.map(([at, value], id) => ({ id, at: Array.isArray(at) ? at : [at], value: number(value) }));
const to = (edge: string) => ({ to: exact(edge) });
const from = (edge: string) => ({ from: exact(edge) });
const is = (...values: readonly unknown[]) => ({ in: values });

const ARITHMETIC: Readonly<Record<string, readonly Row[]>> = {
  number: [[{ value: exact('2.5') }, '5 / 2']],
  add: [[{ of: [number(n, 10), number(m), number(integer(2n))] }, '(add n (multiply m 10) 20) / 10']],
  subtract: [[{ of: number(n, 10), less: number(m) }, '(add n (multiply m -10)) / 10']],
  multiply: [[{ of: [number(n, 10), number(m, 10)] }, '(multiply n m) / 100']],
  divide: [
    [{ of: number(n), by: number(m) }, 'n / m'],
    [{ of: number(n), by: number(k) }, '(if (equal k 0) none-0 n) / (if (equal k 0) none-0 k) !'],
    [{ of: number(n), by: number(k), zero: number(m) }, '(if (equal k 0) m n) / (if (equal k 0) 1 k)'],
    [
      { of: number(e), by: number(k), zero: number(m) },
      '(after e (if (equal k 0) m e)) / (after e (if (equal k 0) 1 k)) ?',
    ],
  ],
  round: [[{ of: number(n, 100), places: 1, mode: 'half-up' }, '(round n 10 half-up) / 10']],
};

/** The greatest x of the members that do not come after the own. */
const GREATEST = '(greatest i in visit where (at-most e e) by x: x)';

const OVER: Readonly<Record<string, readonly Row[]>> = {
  count: [
    [{ over: 'set' }, '2 / 1'],
    [{ over: 'set', where: each(p, q) }, '(add (if p 1 0) (if q 1 0)) / 1'],
    [{ over: 'set', where: each(p, q) }, '(total i in visit where p: 1) / 1', { members: 'listed' }],
  ],
  sum: [
    [{ over: 'set', of: each(number(n), number(m)) }, '(add n m) / 1'],
    [{ over: 'set', of: each(number(n), number(m)), where: each(p, TRUE) }, '(add (if p n 0) m) / 1'],
    [
      { over: 'set', of: number(n, 10), where: each(p, q) },
      '(total i in visit where p: n) / 10',
      { members: 'listed' },
    ],
    [{ over: 'set', of: number(n) }, '0 / 1', { members: 'none' }],
  ],
  'weighted-sum': [
    [
      { over: 'set', of: each(number(n), number(m)), weight: each(number(k, 10), number(d, 10)), where: each(p, TRUE) },
      '(add (if p (multiply n k) 0) (multiply m d)) / 10',
    ],
  ],
  mean: [
    [{ over: 'set', of: each(number(n), number(m)) }, '(add n m) / 2'],
    [{ over: 'set', of: number(n) }, '(total i in visit: n) / size(visit)', { members: 'listed' }],
    [
      { over: 'set', of: number(n) },
      '(if (equal size(visit) 0) none-0 (total i in visit: n)) / (if (equal size(visit) 0) none-0 size(visit)) !',
      { members: 'listed', open: ['empty-set'] },
    ],
    [{ over: 'set', of: number(n), empty: number(k) }, 'k / 1', { members: 'none' }],
    [{ over: 'set', of: each(number(n), number(m)), where: each(TRUE, p) }, '(add n (if p m 0)) / (add (if p 1 0) 1)'],
  ],
  share: [
    [{ over: 'set', where: each(p, q) }, '(add (if p 1 0) (if q 1 0)) / 2'],
    [
      { over: 'set', within: each(TRUE, q), where: each(p, p) },
      '(add (if p 1 0) (if (all q p) 1 0)) / (add (if q 1 0) 1)',
    ],
    [{ over: 'set', where: each(p, q), empty: number(k) }, 'k / 1', { members: 'none' }],
  ],
  minimum: [
    [{ of: [number(n), number(m)] }, '(if (less m n) m n) / 1'],
    [{ over: 'set', of: [each(number(n), number(m))] }, '(if (less m n) m n) / 1'],
    [{ over: 'set', of: [number(n)], empty: number(k) }, 'k / 1', { members: 'none' }],
    [{ over: 'set', of: [number(n)] }, '(least i in visit by n: n) / 1', { members: 'listed' }],
  ],
  maximum: [
    [{ of: [date('x'), date('y')] }, 'date (if (less x y) y x)'],
    [{ over: 'set', of: [each(number(n), number(m))], where: each(p, TRUE) }, '(if (if p (less n m) true) m n) / 1'],
    [
      { over: 'set', of: [number(n)], where: each(p, q) },
      '(greatest i in visit where p by n: n) / 1',
      { members: 'listed' },
    ],
  ],
  rank: [
    [
      { over: 'set', of: each(number(x), number(y)), order: 'highest', ties: 'competition' },
      '(add (if (less x y) 1 0) 1) / 1',
    ],
    [
      { over: 'set', of: each(number(x), number(y)), order: 'lowest', ties: 'dense' },
      '(add (if (all (less y x) (not (equal x y))) 1 0) 1) / 1',
    ],
    [
      { over: 'set', of: number(x), order: 'lowest', ties: 'dense' },
      '(lowest dense i in visit: x by x) / 1',
      { members: 'listed' },
    ],
  ],
  running: [
    [
      {
        over: 'set',
        of: each(number(x), number(y)),
        along: each(number(n), number(m)),
        combine: 'sum',
        start: exact('7'),
      },
      '(add x (if (at-most m n) y 0) 7) / 1',
    ],
    [
      { over: 'set', of: number(x), along: number(n), combine: 'sum', start: exact('0.5') },
      '(add (multiply (total i in visit: x) 2) 1) / 2',
      { members: 'listed' },
    ],
    [
      {
        over: 'set',
        of: each(number(x), number(y)),
        along: each(date('day'), date('on')),
        combine: 'minimum',
        start: exact('2'),
      },
      '(if (less (if (all (at-most on day) (less y x)) y x) 2) (if (all (at-most on day) (less y x)) y x) 2) / 1',
    ],
    [
      { over: 'set', of: number(x), along: number(e), combine: 'maximum', start: exact('2') },
      `(after e (after ${GREATEST} (if (less 2 ${GREATEST}) ${GREATEST} 2))) / (after e (after ${GREATEST} 1)) ?`,
      { members: 'listed' },
    ],
  ],
};

const two = rows([to('1'), k], [from('2'), m]);
const meeting = rows([to('3'), k], [from('2'), m]);

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  table: [
    [{ key: [number(n)], rows: two }, '(if (at-most n 1) k m) / 1'],
    [{ key: [number(n)], rows: two }, '(if (at-most n 1) k (at-most 2 n) m none-0) / 1 ?', { sized: false }],
    [{ key: [number(n)], rows: two }, '(if (at-most n 1) k (at-most 2 n) m none-0) / 1 !', { open: ['hole'] }],
    [{ key: [number(n)], rows: meeting }, '(if (at-most n 3) k m) / 1'],
    [
      { key: [number(n)], rows: meeting },
      '(if (all (at-most n 3) (at-most 2 n)) none-0 (if (at-most n 3) k m)) / 1 !',
      { open: ['overlap'] },
    ],
    [
      { key: [number(n)], rows: rows([to('3'), k], [from('2'), m], [is(exact('0')), d]) },
      '(if (any (all (at-most n 3) (at-most 2 n)) (all (at-most n 3) (equal n 0)) (all (at-most 2 n) (equal n 0))) none-0 (if (at-most n 3) k (at-most 2 n) m d)) / 1 !',
      { open: ['overlap'] },
    ],
    [
      { key: [number(n)], rows: two, gaps: [{ id: 'g', above: exact('1'), below: exact('2'), defect: 'open' }] },
      '(if (at-most n 1) k (at-most 2 n) m (all (less 1 n) (less n 2)) none-1 none-0) / 1 !',
    ],
    [{ key: [number(e)], rows: two }, '(after e (if (at-most e 1) k m)) / (after e 1) ?'],
    [
      { key: [number(n, 10)], rows: rows([is(exact('0.2'), exact('0.5')), k], [{ above: exact('0.5') }, m]) },
      '(if (any (equal n 2) (equal n 5)) k m) / 1',
    ],
    [
      {
        key: [truth(p), grade(k)],
        rows: rows([[is(true), is('good')], m], [[is(false), is('poor')], k]),
      },
      '(if (all p (equal k 1)) m k) / 1',
    ],
    [
      { key: [{ kind: 'text', term: leaf('s', 'text') }], rows: rows([is('a', 'b'), m], [is('c'), k]) },
      '(if (any (among s a) (among s b)) m k) / 1',
    ],
    [{ key: [truth(p)], rows: rows([is(false), m], [is(true), k]) }, '(if (not p) m k) / 1'],
  ],
  allowed: [
    [
      {
        key: [truth(p)],
        rows: [
          { id: 'i', at: [is(true)], from: number(n), to: number(m) },
          { id: 'j', at: [is(false)], from: number(k, 10), to: number(d) },
        ],
      },
      '(if p (multiply n 10) k) / 10 to (if p m d) / 1',
    ],
  ],
  band: [
    [
      {
        of: number(n),
        scale: 'result',
        bands: [
          { id: 'i', below: exact('3'), grade: 'poor' },
          { id: 'j', from: exact('3'), grade: 'good' },
        ],
      },
      'grade (if (less n 3) 0 1)',
    ],
    [
      {
        of: number(n),
        scale: 'result',
        bands: [{ id: 'i', below: exact('3'), grade: 'good' }],
        gaps: [{ id: 'g', from: exact('3'), defect: 'open' }],
      },
      'grade (if (less n 3) 1 (at-most 3 n) none-1 none-0) !',
    ],
  ],
};

const OTHERS: Readonly<Record<string, readonly Row[]>> = {
  test: [[{ when: p }, 'boolean p']],
  choose: [
    [
      {
        cases: [
          { id: 'i', when: p, then: number(n) },
          { id: 'j', when: q, then: number(m) },
        ],
        otherwise: number(k, 10),
      },
      '(if p (multiply n 10) q (multiply m 10) k) / 10',
    ],
  ],
  cap: [
    [{ of: number(n), limits: limits([p, number(m)]) }, '(if p (if (less m n) m n) n) / 1'],
    [{ of: number(n), limits: limits([FALSE, number(m)]) }, 'n / 1'],
    [{ of: number(e), limits: limits([p, number(m)]) }, '(after e (if p (if (less m e) m e) e)) / (after e 1) ?'],
    [
      { of: number(n), limits: limits([TRUE, number(k)], [TRUE, number(d)]) },
      '(if (less d (if (less k n) k n)) d (if (less k n) k n)) / 1',
    ],
  ],
  floor: [[{ of: number(n), limits: limits([p, number(m)]) }, '(if p (if (less n m) m n) n) / 1']],
  'months-between': [[{ from: date('day'), to: date('on') }, '(months day on) / 1']],
  'days-between': [[{ from: date('day'), to: date('on') }, '(days day on) / 1']],
  'date-add': [
    [{ to: date('day'), months: 3, days: -1 }, 'date (move day 3 -1)'],
    [{ to: date('day') }, 'date (move day 0 0)'],
  ],
};

test.each(Object.entries({ ...ARITHMETIC, ...OVER, ...ROWS, ...OTHERS }))('%s as terms', (keyword, table) => {
  expect(table.map(([slots, , around]) => lowered(keyword, slots, around))).toEqual(table.map(([, made]) => made));
});

test('months and days between dates lie within what a calendar has', () => {
  const early: Written = { kind: 'date', term: leaf('day', 'date', null, 'early') };
  const between = (keyword: string) =>
    full(
      termsOf(operatorOf(keyword)?.lower({ from: early, to: date('on') } as never, lowering({})) as Lowered)[0] as Term,
    );
  expect(between('months-between')).toBe('(months day on) -10000000..10000000 ?');
  expect(between('days-between')).toBe('(days day on) -300000000..300000000 ?');
  const moved = operatorOf('date-add')?.lower({ to: early, days: 1 } as never, lowering({})) as Lowered;
  expect(termsOf(moved).map((one) => full(one))).toEqual(['date (move day 0 1) ?']);
});

test('what is never looked at is not lowered', () => {
  const needless = () => {
    throw new Error('nobody needs it');
  };
  const made = (keyword: string, slots: object) =>
    operatorOf(keyword)?.lower(slots as never, { ...lowering({}), fallback: needless, undetermined: needless });
  expect(() => made('divide', { of: number(n), by: number(m), zero: number(k) })).not.toThrow();
  expect(() => made('mean', { over: 'set', of: number(n), empty: number(k) })).not.toThrow();
  expect(() => made('table', { key: [number(n)], rows: two })).not.toThrow();
});

test('a text is looked for among all of a list at once', () => {
  const text = (of: Term): Written => ({ kind: 'text', term: of });
  const list = ['x', 'y'].map((one) => text(constant('text', one)));
  const made = ['in', 'notIn'].map((keyword) => comparisonOf(keyword)?.lower(text(leaf('s', 'text')), list) as Term);
  expect(made.map((one) => full(one))).toEqual(['boolean (among s x y)', 'boolean (not (among s x y))']);
});
