import { describe, expect, test } from 'vitest';
import type { Place, Term } from '../../../engine/model/program.ts';
import * as terms from '../../../engine/operators/lowering/terms.ts';
import { full, leaf, whole } from './term-text.ts';

const { add, after, all, among, any, bounds, choose, compare, constant, FALSE, integer, lookup, multiply, not, TRUE } =
  terms;

const i = (value: number) => integer(BigInt(value));
const word = (value: string) => constant('text', value);
const n = whole('n', -3, 5);
const m = whole('m', 2, 4);
const u = leaf('u', 'integer');
const early = whole('e', 0, 9, 'early');
const lost = whole('x', 1, 2, 'always');
const p = leaf('p', 'boolean');
const q = leaf('q', 'boolean');
const r = leaf('r', 'boolean', null, 'early');
const s = leaf('s', 'text');
const t = leaf('t', 'text', null, 'early');
const none = terms.term('integer', 'always', null, { kind: 'undetermined', point: 7 });
const xy = (key: Term) =>
  lookup('text', key, [
    { key: 'a', value: 'x' },
    { key: 'b', value: 'y' },
  ]);
const places = (key: Term) =>
  lookup('integer', key, [
    { key: 'a', value: 1n },
    { key: 'b', value: 4n },
    { key: 'c', value: 1n },
  ]);

/** n: -3 to 5; m: 2 to 4; u: any; e: 0 to 9, missing early; x: 1 to 2, never sure; p, q: truth; r: truth, missing early; s, t: texts, t missing early. */
const MADE: Readonly<Record<string, () => readonly (readonly [made: Term, text: string])[]>> = {
  sums: () => [
    [add([n, i(2), i(3)]), '(add n 5) 2..10'],
    [add([i(2), i(3)]), '5 5..5'],
    [add([]), '0 0..0'],
    [add([n, i(0)]), 'n -3..5'],
    [add([i(2), n, i(-2)]), 'n -3..5'],
    [add([add([n, m]), early]), '(add n m e) -1..18 ?'],
    [add([n, add([m, i(4)])]), '(add n m 4) 3..13'],
    [add([n, u]), '(add n u)'],
    [add([u, n]), '(add u n)'],
    [add([early, lost]), '(add e x) 1..11 !'],
  ],
  products: () => [
    [multiply([n, i(2), i(3)]), '(multiply n 6) -18..30'],
    [multiply([i(2), i(3)]), '6 6..6'],
    [multiply([]), '1 1..1'],
    [multiply([n, i(1)]), 'n -3..5'],
    [multiply([n, i(0)]), '0 0..0'],
    [multiply([early, i(0)]), '(multiply e 0) 0..0 ?'],
    [multiply([n, early, i(0)]), '(multiply n e 0) 0..0 ?'],
    [multiply([n, m]), '(multiply n m) -12..20'],
    [multiply([n, n]), '(multiply n n) -15..25'],
    [multiply([m, i(-1)]), '(multiply m -1) -4..-2'],
    [multiply([n, u]), '(multiply n u)'],
    [multiply([u, n]), '(multiply u n)'],
    [multiply([multiply([n, i(2)]), multiply([m, i(5)])]), '(multiply n m 10) -120..200'],
    [multiply([early, m]), '(multiply e m) 0..36 ?'],
  ],
  'values without their sign': () => [
    [terms.magnitude(m), 'm 2..4'],
    [terms.magnitude(whole('z', 0, 4)), 'z 0..4'],
    [terms.magnitude(n), '(magnitude n) 0..5'],
    [terms.magnitude(whole('k', -7, 5)), '(magnitude k) 0..7'],
    [terms.magnitude(whole('k', -7, -5)), '(magnitude k) 0..7'],
    [terms.magnitude(u), '(magnitude u)'],
    [terms.magnitude(i(-3)), '3 3..3'],
    [terms.magnitude(i(3)), '3 3..3'],
    [terms.magnitude(whole('k', -7, 5, 'early')), '(magnitude k) 0..7 ?'],
  ],
  'comparisons of what is known': () => [
    [compare('equal', i(3), i(3)), 'boolean true'],
    [compare('equal', i(3), i(4)), 'boolean false'],
    [compare('less', i(2), i(3)), 'boolean true'],
    [compare('less', i(3), i(3)), 'boolean false'],
    [compare('at-most', i(3), i(3)), 'boolean true'],
    [compare('at-most', i(4), i(3)), 'boolean false'],
    [compare('less', n, n), 'boolean false'],
    [compare('at-most', n, n), 'boolean true'],
    [compare('equal', n, n), 'boolean true'],
    [compare('equal', early, early), 'boolean (equal e e) ?'],
    [compare('equal', early, i(12)), 'boolean (equal e 12) ?'],
    [compare('less', i(-1), early), 'boolean (less -1 e) ?'],
    [compare('less', u, u), 'boolean false'],
    [compare('less', n, u), 'boolean (less n u)'],
    [compare('less', u, n), 'boolean (less u n)'],
  ],
  'comparisons that bounds settle': () => [
    [compare('less', n, whole('k', 6, 9)), 'boolean true'],
    [compare('less', n, whole('k', 5, 9)), 'boolean (less n k)'],
    [compare('less', n, whole('k', -9, -3)), 'boolean false'],
    [compare('less', n, whole('k', -9, -2)), 'boolean (less n k)'],
    [compare('at-most', n, whole('k', 5, 9)), 'boolean true'],
    [compare('at-most', n, whole('k', 4, 9)), 'boolean (at-most n k)'],
    [compare('at-most', n, whole('k', -9, -4)), 'boolean false'],
    [compare('at-most', n, whole('k', -9, -3)), 'boolean (at-most n k)'],
    [compare('equal', n, whole('k', 6, 9)), 'boolean false'],
    [compare('equal', n, whole('k', 5, 9)), 'boolean (equal n k)'],
    [compare('equal', n, whole('k', -9, -4)), 'boolean false'],
    [compare('equal', n, whole('k', -9, -3)), 'boolean (equal n k)'],
  ],
  'comparisons of truths and texts': () => [
    [compare('equal', p, TRUE), 'boolean p'],
    [compare('equal', p, FALSE), 'boolean (not p)'],
    [compare('equal', r, TRUE), 'boolean r ?'],
    [compare('equal', p, q), 'boolean (equal p q)'],
    [compare('equal', s, word('x')), 'boolean (among s x)'],
    [compare('equal', word('x'), s), 'boolean (among s x)'],
    [compare('equal', s, t), 'boolean (equal s t) ?'],
    [compare('equal', xy(s), word('x')), 'boolean (among s a)'],
    [compare('equal', places(s), i(1)), 'boolean (among s a c)'],
    [compare('equal', places(s), i(2)), 'boolean false'],
    [compare('equal', places(s), n), 'boolean (equal (lookup s a=1 b=4 c=1) n)'],
    [compare('less', places(s), i(2)), 'boolean (less (lookup s a=1 b=4 c=1) 2)'],
    [compare('equal', constant('date', '2025-01-01'), leaf('d', 'date')), 'boolean (equal 2025-01-01 d)'],
    [compare('less', constant('date', '2025-01-01'), constant('date', '2025-01-02')), 'boolean true'],
  ],
  'one of some texts': () => [
    [among(word('x'), ['x', 'y']), 'boolean true'],
    [among(word('z'), ['x', 'y']), 'boolean false'],
    [among(s, ['x', 'y']), 'boolean (among s x y)'],
    [among(s, []), 'boolean false'],
    [among(t, []), 'boolean (among t) ?'],
    [among(s, ['x', 'y'], ['y', 'x']), 'boolean true'],
    [among(s, ['x'], ['y', 'x']), 'boolean (among s x)'],
    [among(t, ['x'], ['x']), 'boolean (among t x) ?'],
    [among(xy(s), ['y', 'z']), 'boolean (among s b)'],
    [among(xy(s), ['y', 'x']), 'boolean true'],
    [among(xy(t), ['y', 'x']), 'boolean (among t a b) ?'],
    [among(xy(s), ['z']), 'boolean false'],
  ],
  'truths together': () => [
    [not(TRUE), 'boolean false'],
    [not(FALSE), 'boolean true'],
    [not(not(p)), 'boolean p'],
    [not(r), 'boolean (not r) ?'],
    [all([]), 'boolean true'],
    [all([TRUE, TRUE]), 'boolean true'],
    [all([p, TRUE]), 'boolean p'],
    [all([p, FALSE]), 'boolean false'],
    [all([FALSE]), 'boolean false'],
    [all([r, FALSE]), 'boolean (all r false) ?'],
    [all([FALSE, r]), 'boolean (all false r) ?'],
    [all([all([p, q]), r]), 'boolean (all p q r) ?'],
    [all([any([p, q]), r]), 'boolean (all (any p q) r) ?'],
    [any([]), 'boolean false'],
    [any([FALSE, p]), 'boolean p'],
    [any([p, TRUE]), 'boolean true'],
    [any([r, TRUE]), 'boolean (any r true) ?'],
    [any([any([p, q]), r]), 'boolean (any p q r) ?'],
  ],
  'the first case': () => [
    [choose([], n), 'n -3..5'],
    [choose([{ when: FALSE, then: m }], n), 'n -3..5'],
    [choose([{ when: TRUE, then: m }], n), 'm 2..4'],
    [
      choose(
        [
          { when: p, then: n },
          { when: TRUE, then: m },
          { when: q, then: i(99) },
        ],
        i(50),
      ),
      '(if p n m) -3..5',
    ],
    [choose([{ when: p, then: TRUE }], FALSE), 'boolean p'],
    [choose([{ when: p, then: FALSE }], TRUE), 'boolean (not p)'],
    [choose([{ when: p, then: q }], FALSE), 'boolean (all p q)'],
    [choose([{ when: p, then: q }], TRUE), 'boolean (if p q true)'],
    [choose([{ when: p, then: TRUE }], q), 'boolean (if p true q)'],
    [choose([{ when: p, then: FALSE }], q), 'boolean (if p false q)'],
    [choose([{ when: r, then: TRUE }], FALSE), 'boolean (if r true false) ?'],
    [choose([{ when: p, then: r }], FALSE), 'boolean (if p r false) ?'],
    [choose([{ when: p, then: TRUE }], r), 'boolean (if p true r) ?'],
    [
      choose(
        [
          { when: p, then: TRUE },
          { when: q, then: TRUE },
        ],
        FALSE,
      ),
      'boolean (if p true q true false)',
    ],
    [choose([{ when: p, then: n }], n), 'n -3..5'],
    [
      choose(
        [
          { when: p, then: n },
          { when: q, then: m },
        ],
        n,
      ),
      '(if p n q m n) -3..5',
    ],
    [choose([{ when: r, then: i(3) }], i(3)), '(if r 3 3) 3..3 ?'],
    [
      choose(
        [
          { when: p, then: n },
          { when: r, then: n },
        ],
        n,
      ),
      '(if p n r n n) -3..5 ?',
    ],
    [
      choose(
        [
          { when: p, then: n },
          { when: q, then: m },
        ],
        i(7),
      ),
      '(if p n q m 7) -3..7',
    ],
    [choose([{ when: p, then: n }], u), '(if p n u)'],
    [choose([{ when: p, then: n }], none), '(if p n none-7) -3..5 !'],
    [choose([{ when: p, then: early }], n), '(if p e n) -3..9 ?'],
  ],
  'what waits for others': () => [
    [after([], m), 'm 2..4'],
    [after([n, null], m), 'm 2..4'],
    [after([null, early, n], m), '(after e m) 2..4 ?'],
    [after([early, lost], m), '(after e x m) 2..4 !'],
    [after([r], p), 'boolean (after r p) ?'],
    [after([early], lost), '(after e x) 1..2 !'],
  ],
  entries: () => [
    [places(word('b')), '4 4..4'],
    [places(word('z')), '(lookup z a=1 b=4 c=1) 1..4'],
    [places(s), '(lookup s a=1 b=4 c=1) 1..4'],
    [places(t), '(lookup t a=1 b=4 c=1) 1..4 ?'],
    [xy(s), 'text (lookup s a=x b=y)'],
    [
      lookup('integer', s, [
        { key: 'a', value: 2n },
        { key: 'b', value: 2n },
      ]),
      '2 2..2',
    ],
    [
      lookup('integer', t, [
        { key: 'a', value: 2n },
        { key: 'b', value: 2n },
      ]),
      '(lookup t a=2 b=2) 2..2 ?',
    ],
    [lookup('integer', s, []), '(lookup s)'],
  ],
  'what stands where nothing matters': () => [
    [terms.blank('integer'), '0 0..0'],
    [terms.blank('boolean'), 'boolean false'],
    [terms.blank('text'), 'text '],
    [terms.blank('date'), 'date 2000-01-01'],
  ],
};

test.each(Object.entries(MADE))('%s', (_, make) => {
  const table = make();
  expect(table.map(([made]) => full(made))).toEqual(table.map(([, text]) => text));
});

test('what rests on others lacks a value as soon as one of them does', () => {
  expect(terms.lackOf([])).toBe('never');
  expect(terms.lackOf([null, n])).toBe('never');
  expect(terms.lackOf([early, n])).toBe('early');
  expect(terms.lackOf([n, early])).toBe('early');
  expect(terms.lackOf([early, lost])).toBe('always');
  expect(terms.lackOf([lost, early])).toBe('always');
});

test('bounds that hold those of all', () => {
  expect(terms.hull([])).toBeNull();
  expect(terms.hull([null])).toBeNull();
  expect(terms.hull([bounds(1n, 3n), bounds(0n, 2n)])).toEqual(bounds(0n, 3n));
  expect(terms.hull([bounds(2n, 4n), bounds(-1n, 9n)])).toEqual(bounds(-1n, 9n));
  expect(terms.hull([bounds(0n, 2n), null])).toBeNull();
  expect(terms.hull([null, bounds(0n, 2n)])).toBeNull();
});

describe('two terms are the same', () => {
  const value = (of: string, ...at: Place[]) => terms.term('integer', 'never', null, { kind: 'value', of, at });
  const read = (cell: number, ...at: Place[]) => terms.term('integer', 'never', null, { kind: 'read', cell, at });
  const size = (set: string) => terms.term('integer', 'never', null, { kind: 'size', set });
  const loop = (name: string): Place => ({ loop: name, set: 'visit' });
  const named = (name: string): Place => ({ name, set: 'visit' });
  const sum = () => add([n, m]);
  const one = sum();

  test.each([
    ['itself', one, one, true],
    ['sums that look alike', one, sum(), false],
    ['equal constants', i(3), i(3), true],
    ['other constants', i(3), i(4), false],
    ['a constant and a value', i(3), n, false],
    ['one value', value('a'), value('a'), true],
    ['other values', value('a'), value('b'), false],
    ['a value in one loop', value('a', loop('i')), value('a', loop('i')), true],
    ['a value in other loops', value('a', loop('i')), value('a', loop('j')), false],
    ['a value at one name', value('a', named('i')), value('a', named('i')), true],
    ['a value at other names', value('a', named('i')), value('a', named('j')), false],
    ['a name and a loop', value('a', named('i')), value('a', loop('i')), false],
    ['a loop and a name', value('a', loop('i')), value('a', named('i')), false],
    ['two places and one', value('a', loop('i'), loop('j')), value('a', loop('i')), false],
    ['two places, the second another', value('a', loop('i'), loop('j')), value('a', loop('i'), loop('k')), false],
    ['one cell', read(1), read(1), true],
    ['other cells', read(1), read(2), false],
    ['a cell in other loops', read(1, loop('i')), read(1, loop('j')), false],
    ['a cell and a value', read(1), value('a'), false],
    ['one size', size('a'), size('a'), true],
    ['other sizes', size('a'), size('b'), false],
    ['a size and a value', size('a'), value('a'), false],
    ['a value and a size', value('a'), size('a'), false],
  ] as const)('%s', (_, a, b, same) => {
    expect(terms.isSame(a, b)).toBe(same);
  });
});
