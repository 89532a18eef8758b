import { describe, expect, test } from 'vitest';
import type { Fallback, OpenReason } from '../../../engine/model/plan.ts';
import type { Loop, Ratio, Term, Written } from '../../../engine/model/program.ts';
import {
  bestOf,
  countOf,
  extremeOf,
  narrowed,
  rankOf,
  totalOf,
  unlessEmpty,
} from '../../../engine/operators/lowering/aggregate.ts';
import type { Lowered, Lowering, Members, Spot } from '../../../engine/operators/lowering/lowering.ts';
import { ratio } from '../../../engine/operators/lowering/ratio.ts';
import { integer, TRUE, term } from '../../../engine/operators/lowering/terms.ts';
import { asNumber, numberIn } from '../../../engine/operators/lowering/written.ts';
import { full, leaf, text, whole, writtenText } from './term-text.ts';

const n = whole('n', -3, 5);
const m = whole('m', 2, 4);
const k = whole('k', 0, 9);
const d = whole('d', 1, 9);
const [p, q, s] = [leaf('p', 'boolean'), leaf('q', 'boolean'), leaf('s', 'boolean')];
const early = whole('e', 0, 9, 'early');
const maybe = leaf('r', 'boolean', null, 'early');
const number = (of: Term, by: number | Term = 1): Written => asNumber(over(of, by));
const over = (of: Term, by: number | Term): Ratio => ratio(of, typeof by === 'number' ? BigInt(by) : by);

/** A value that goes by a member: what an operator asks for with the member at hand. */
interface AtHand extends Lowering {
  readonly written: Written;
  readonly met: Term;
}
const ownOf = (at: Lowering): Written => (at as AtHand).written;
const metBy = (at: Lowering): Term => (at as AtHand).met;

interface Given {
  readonly kept?: Term;
  readonly met?: Term;
}

function member(written: Written, { kept = TRUE, met = TRUE }: Given = {}): Spot {
  return { at: { written, met, named: (value: Lowered) => value } as unknown as AtHand, kept, loop: null, most: 1n };
}

const LOOP: Loop = { loop: 'i', set: 'visit' };

/** A loop over at most five visits. */
function visits(written: Written, given: Given = {}): Spot {
  return { ...member(written, given), loop: LOOP, most: 5n };
}

const members = (...spots: Spot[]): Members => ({ known: [], spots });
const after = (known: Term, ...spots: Spot[]): Members => ({ known: [known], spots });

test.each([
  ['none', members(), '0 0..0'],
  ['declared ones', members(member(number(n)), member(number(m))), '2 2..2'],
  [
    'declared ones, one of them perhaps',
    members(member(number(n), { kept: p }), member(number(m))),
    '(add (if p 1 0) 1) 1..2',
  ],
  ['one of which it is not known', members(member(number(n), { kept: maybe })), '(after r (if r 1 0)) 0..1 ?'],
  ['listed ones', members(visits(number(n))), 'size(visit) 0..5'],
  ['some of those listed', members(visits(number(n), { kept: p })), '(total i in visit where p: 1) 0..5'],
  [
    'some of those listed, perhaps',
    members(visits(number(n), { kept: maybe })),
    '(total i in visit where r: 1) 0..5 ?',
  ],
  ['once they are known', after(early, member(number(n), { kept: maybe })), '(after e r (if r 1 0)) 0..1 ?'],
])('members counted: %s', (_, of, made) => {
  expect(full(countOf(of))).toBe(made);
});

test('members narrowed to those that meet a condition as well', () => {
  const { known, spots } = narrowed(
    after(
      early,
      member(number(n), { kept: p, met: q }),
      member(number(m), { met: s }),
      member(number(k), { met: leaf('never', 'boolean') }),
      visits(number(n), { kept: q, met: p }),
    ),
    (at) =>
      text(metBy(at)) === 'never' ? term('boolean', 'never', null, { kind: 'constant', value: false }) : metBy(at),
  );
  expect(known.map(text)).toEqual(['e', 'p', 'true', 'true']);
  expect(spots.map(({ kept }) => text(kept))).toEqual(['(all p q)', 's', '(all q p)']);
});

test.each([
  ['over none', members(), '0 0..0 / 1'],
  [
    'over declared ones',
    members(member(number(n, 10)), member(number(m, 100))),
    '(add (multiply n 10) m) -28..54 / 100',
  ],
  ['over some of them', members(member(number(m, 10), { kept: p })), '(if p m 0) 0..4 / 10'],
  ['over some of them, by what differs', members(member(number(m, d), { kept: p })), '(if p m 0) 0..4 / (if p d 1)'],
  ['over listed ones', members(visits(number(n, 10))), '(total i in visit: n) -15..25 / 10'],
  [
    'over some of those listed',
    members(visits(number(n, 10), { kept: p })),
    '(total i in visit where p: n) -15..25 / 10',
  ],
  ['perhaps', members(visits(number(n, 10), { kept: maybe })), '(total i in visit where r: n) -15..25 ? / 10'],
  ['of what is missing', members(visits(number(early, 10))), '(total i in visit: e) 0..45 ? / 10'],
  ['of anything', members(visits(number(leaf('u', 'integer')))), '(total i in visit: u) / 1'],
  [
    'over listed ones, by what differs',
    members(visits(number(n, d), { kept: p })),
    '(numerator of total i in visit where p: n / d) / (denominator of total i in visit where p: n / d)',
  ],
  [
    'over listed ones, by what is missing',
    members(visits(number(n, early))),
    '(numerator of total i in visit: n / e) ? / (denominator of total i in visit: n / e)',
  ],
  ['once they are known', after(early, visits(number(n))), '(after e (total i in visit: n)) -15..25 ? / (after e 1)'],
])('totals: %s', (_, of, made) => {
  const { numerator, denominator } = totalOf(of, (at) => numberIn(ownOf(at)));
  expect(`${full(numerator)} / ${text(denominator)}`).toBe(made);
});

describe('a value where there are members, another where there is none', () => {
  const one: Fallback = { undetermined: 'one' };
  const at = (sized: boolean, open: boolean): Lowering =>
    ({
      sized,
      open: (reason: OpenReason) => open && reason === 'empty-set',
      named: (value: Lowered) => value,
      fallback: () => number(k),
      undetermined: (defect: string | null, early?: boolean): Lowered => ({
        kind: 'none',
        term: term('integer', early ? 'early' : 'always', null, {
          kind: 'undetermined',
          point: defect === null ? 3 : 4,
        }),
      }),
    }) as unknown as Lowering;
  const given = (of: Members, empty: Fallback | undefined, sized: boolean, open: boolean): string => {
    const counts: string[] = [];
    const made = unlessEmpty(empty, of, at(sized, open), (count) => {
      counts.push(full(count));
      return number(n);
    });
    return [...counts, made.kind === 'none' ? full(made.term) : writtenText(made)].join(': ');
  };
  const some = members(visits(number(n)));

  test.each([
    ['none, with a fallback', members(), one, true, true, 'k / 1'],
    ['none, without one, and it is open', members(), undefined, true, true, 'none-3 !'],
    ['none, without one, before sizes are known', members(), undefined, false, false, 'none-3 ?'],
    ['one that is sure', members(member(number(n))), one, true, true, '1 1..1: n / 1'],
    ['two that are sure', members(member(number(n)), member(number(m))), undefined, true, true, '2 2..2: n / 1'],
    [
      'one or none',
      members(member(number(n), { kept: p })),
      one,
      true,
      true,
      '(if p 1 0) 1..1: (if (equal (if p 1 0) 0) k n) / 1',
    ],
    ['listed ones, with a fallback', some, one, true, false, 'size(visit) 1..5: (if (equal size(visit) 0) k n) / 1'],
    ['listed ones, open', some, undefined, true, true, 'size(visit) 1..5: (if (equal size(visit) 0) none-3 n) / 1'],
    ['listed ones, whose size is vouched for', some, undefined, true, false, 'size(visit) 1..5: n / 1'],
    [
      'listed ones, whose size is not yet known',
      some,
      undefined,
      false,
      false,
      'size(visit) 1..5: (if (equal size(visit) 0) none-3 n) / 1',
    ],
    [
      'listed ones, never any',
      members({ ...visits(number(n)), most: 0n }),
      one,
      true,
      true,
      'size(visit) 1..1: (if (equal size(visit) 0) k n) / 1',
    ],
  ])('%s', (_, of, empty, sized, open, made) => {
    expect(given(of, empty, sized, open)).toBe(made);
  });
});

const date = (of: string): Written => ({ kind: 'date', term: leaf(of, 'date') });
const at = { named: (value: Lowered) => value } as unknown as Lowering;

test.each([
  ['one', [number(n)], 'greatest', 'n / 1'],
  ['the greater', [number(n), number(m)], 'greatest', '(if (less n m) m n) / 1'],
  ['the lesser', [number(n), number(m)], 'least', '(if (less m n) m n) / 1'],
  ['the later', [date('x'), date('y')], 'greatest', 'date (if (less x y) y x)'],
  ['once both are known', [number(m), number(early)], 'greatest', '(after e (if (less m e) e m)) / (after e 1)'],
] as const)('of some values: %s', (_, values, order, made) => {
  expect(writtenText(bestOf(values, order, at))).toBe(made);
});

test.each([
  ['a declared one', members(member(number(n))), 'greatest', 'n / 1'],
  ['the greater of two', members(member(number(n)), member(number(m))), 'greatest', '(if (less n m) m n) / 1'],
  ['the lesser of two', members(member(number(n)), member(number(m))), 'least', '(if (less m n) m n) / 1'],
  [
    'of two that may be left out',
    members(member(number(n), { kept: p }), member(number(m), { kept: q })),
    'greatest',
    '(if (all q (if p (less n m) true)) m n) / 1',
  ],
  [
    'of three that may be left out',
    members(member(number(n), { kept: p }), member(number(m), { kept: q }), member(number(k), { kept: s })),
    'least',
    '(if (all s (if (any p q) (less k (if (all q (if p (less m n) true)) m n)) true)) k (if (all q (if p (less m n) true)) m n)) / 1',
  ],
  [
    'of what may be missing, wherever it is looked at',
    members(member(number(early), { kept: p })),
    'greatest',
    '(after (if p e 0) (after e e)) / (after (if p e 0) (after e 1))',
  ],
  ['of listed ones', members(visits(number(n, 10))), 'greatest', '(greatest i in visit by n: n) / 10'],
  ['of some listed ones', members(visits(number(n), { kept: p })), 'least', '(least i in visit where p by n: n) / 1'],
  [
    'of listed ones, by what differs',
    members(visits(number(n, d))),
    'least',
    '(least i in visit by n / d: n) / (least i in visit by n / d: d)',
  ],
  ['of listed dates', members(visits(date('x'))), 'greatest', 'date (greatest i in visit by x: x)'],
  [
    'once they are known',
    after(early, visits(number(n))),
    'greatest',
    '(after e (greatest i in visit by n: n)) / (after e 1)',
  ],
] as const)('greatest or least: %s', (_, of, order, made) => {
  expect(writtenText(extremeOf(of, order, at, (one) => [ownOf(one)]))).toBe(made);
});

test('the greatest of listed values is missing where one of them, or whether it counts, is', () => {
  const lack = (own: Written, kept = TRUE) =>
    numberIn(extremeOf(members(visits(own, { kept })), 'greatest', at, (one) => [ownOf(one)])).numerator.lack;
  expect(lack(number(n))).toBe('never');
  expect(lack(number(early))).toBe('early');
  expect(lack(number(n), maybe)).toBe('early');
  expect(lack(number(n, early))).toBe('early');
});

const ranked = (of: Members, own: Written, order: 'highest' | 'lowest', ties: 'competition' | 'dense') =>
  full(rankOf(of, own, { order, ties }, ownOf));

test('places among declared members: one more than come before', () => {
  const two = members(member(number(n)), member(number(m), { kept: p }));
  expect(ranked(two, number(k), 'highest', 'competition')).toBe(
    '(add (if (less k n) 1 0) (if (all p (less k m)) 1 0) 1) 1..3',
  );
  expect(ranked(two, number(k), 'lowest', 'competition')).toBe(
    '(add (if (less n k) 1 0) (if (all p (less m k)) 1 0) 1) 1..3',
  );
  expect(ranked(two, number(k), 'lowest', 'dense')).toBe(
    '(add (if (less n k) 1 0) (if (all p (less m k) (not (equal n m))) 1 0) 1) 1..3',
  );
  const first = members(member(number(n), { kept: p }), member(number(m)));
  expect(ranked(first, number(k), 'highest', 'dense')).toBe(
    '(add (if (all p (less k n)) 1 0) (if (all (less k m) (not (all p (equal n m)))) 1 0) 1) 1..3',
  );
});

test('places are known once the own value and the members are', () => {
  expect(ranked(members(member(number(m), { kept: maybe })), number(early), 'highest', 'competition')).toBe(
    '(after e r (add (if (all r (less e m)) 1 0) 1)) 1..2 ?',
  );
});

test('places among listed members', () => {
  expect(ranked(members(visits(number(m))), number(k), 'highest', 'dense')).toBe(
    '(highest dense i in visit: k by m) 1..6',
  );
  expect(ranked(members(visits(number(m, d), { kept: p })), number(k, d), 'lowest', 'competition')).toBe(
    '(lowest competition i in visit where p: k / d by m / d) 1..6',
  );
  expect(ranked(members(visits(number(m, early))), number(k), 'lowest', 'competition')).toBe(
    '(lowest competition i in visit: k by m / e) 1..6 ?',
  );
  expect(ranked(members(visits(number(m), { kept: maybe })), number(integer(3n)), 'lowest', 'competition')).toBe(
    '(lowest competition i in visit where r: 3 by m) 1..6 ?',
  );
});
