import { describe, expect, test } from 'vitest';
import type { Lack, Term, Written } from '../../../engine/model/program.ts';
import type { Lowered } from '../../../engine/operators/lowering/lowering.ts';
import { ratio } from '../../../engine/operators/lowering/ratio.ts';
import { after, choose, constant, FALSE, integer, TRUE, term } from '../../../engine/operators/lowering/terms.ts';
import {
  asNumber,
  compareWritten,
  firstOf,
  numberIn,
  ofType,
  orderKey,
  termIn,
  termsOf,
  afterAll as waiting,
  withTerms,
} from '../../../engine/operators/lowering/written.ts';
import { full, leaf, text, whole, writtenText } from './term-text.ts';

const n = whole('n', -3, 5);
const m = whole('m', 2, 4);
const d = whole('d', 1, 9);
const early = whole('e', 0, 9, 'early');
const [p, q] = [leaf('p', 'boolean'), leaf('q', 'boolean')];
const tenths = asNumber(ratio(n, 10n));
const hundredths = asNumber(ratio(m, 100n));
const open = asNumber(ratio(n, d));
const interval: Written = { kind: 'interval', from: ratio(n, 10n), to: ratio(m, 100n) };
const date: Written = { kind: 'date', term: leaf('day', 'date') };
const grade: Written = { kind: 'grade', grades: ['poor', 'good'], term: m };
const none = (point: number, lack: Lack = 'always'): Lowered => ({
  kind: 'none',
  term: term('integer', lack, null, { kind: 'undetermined', point }),
});

describe('what a value consists of', () => {
  test('is asked for by its form', () => {
    expect(numberIn(tenths)).toBe(tenths);
    expect(termIn(date)).toBe(date.term);
    expect(() => numberIn(date)).toThrow(TypeError);
    expect(() => termIn(tenths)).toThrow(TypeError);
    expect(() => termIn(interval)).toThrow(TypeError);
  });

  test('in order', () => {
    expect(termsOf(tenths).map(text)).toEqual(['n', '10']);
    expect(termsOf(interval).map(text)).toEqual(['n', '10', 'm', '100']);
    expect(termsOf(date).map(text)).toEqual(['day']);
  });

  test('changed, each on its own', () => {
    const twice = (of: Term): Term =>
      of.kind === 'constant' ? of : term(of.type, of.lack, of.bounds, { kind: 'add', of: [of, of] });
    expect(writtenText(withTerms(tenths, twice))).toBe('(add n n) / 10');
    expect(writtenText(withTerms(interval, twice))).toBe('(add n n) / 10 to (add m m) / 100');
    expect(writtenText(withTerms(grade, twice))).toBe('grade (add m m)');
  });

  test('once others have a value', () => {
    expect(writtenText(waiting([early, null, n], tenths))).toBe('(after e n) / (after e 10)');
    expect(waiting([n, null], tenths)).toBe(tenths);
  });

  test('compared and put in order', () => {
    expect(text(compareWritten('less', tenths, hundredths))).toBe('(less (multiply n 10) m)');
    expect(text(compareWritten('equal', date, { kind: 'date', term: leaf('later', 'date') }))).toBe(
      '(equal day later)',
    );
    expect(orderKey(tenths)).toEqual({ of: n, per: null });
    expect(orderKey(open)).toEqual({ of: n, per: d });
    expect(orderKey(grade)).toEqual({ of: m, per: null });
  });
});

describe('the first case that holds', () => {
  test.each([
    ['numbers over one denominator', [{ when: p, then: tenths }], hundredths, '(if p (multiply n 10) m) / 100'],
    ['numbers over open ones', [{ when: p, then: tenths }], open, 'n / (if p 10 d)'],
    [
      'a case that always holds',
      [
        { when: p, then: tenths },
        { when: TRUE, then: hundredths },
        { when: q, then: open },
      ],
      open,
      '(if p (multiply n 10) m) / 100',
    ],
    [
      'a case that never holds',
      [
        { when: FALSE, then: open },
        { when: p, then: tenths },
      ],
      hundredths,
      '(if p (multiply n 10) m) / 100',
    ],
    ['only the last', [{ when: FALSE, then: open }], tenths, 'n / 10'],
    ['numbers or none', [{ when: p, then: tenths }], none(3), '(if p n none-3) / 10'],
    [
      'none or numbers, over open denominators',
      [
        { when: p, then: none(3) },
        { when: q, then: tenths },
      ],
      open,
      '(if p none-3 q n n) / (if p none-3 q 10 d)',
    ],
    ['none at all', [{ when: p, then: none(3) }], none(4), 'none (if p none-3 none-4)'],
    [
      'intervals',
      [{ when: p, then: interval }],
      { ...interval, to: ratio(n, 1n) },
      'n / 10 to (if p m (multiply n 100)) / 100',
    ],
    ['intervals or none', [{ when: p, then: interval }], none(3), '(if p n none-3) / 10 to (if p m none-3) / 100'],
    [
      'dates',
      [{ when: p, then: date }],
      { kind: 'date', term: constant('date', '2025-01-01') },
      'date (if p day 2025-01-01)',
    ],
    ['dates or none', [{ when: p, then: none(3) }], date, 'date (if p none-3 day)'],
    ['grades or none', [{ when: p, then: grade }], none(3), 'grade (if p m none-3)'],
  ] as const)('%s', (_, cases, last, made) => {
    expect(writtenText(firstOf(cases, last as Lowered))).toBe(made);
  });

  test('keeps what belongs to the form of the value', () => {
    const number = firstOf([{ when: p, then: tenths }], none(3));
    expect(termsOf(number).map((one) => full(one))).toEqual(['(if p n none-3) -3..5 !', '10 10..10']);
    expect(firstOf([{ when: p, then: none(3) }], grade)).toMatchObject({ kind: 'grade', grades: ['poor', 'good'] });
  });
});

describe('no value, as a term of another type', () => {
  const lost = (none(3) as { term: Term }).term;

  test('stays what it is where it has that type', () => {
    expect(ofType(lost, 'integer')).toBe(lost);
  });

  test('with its reason, whatever it waits for', () => {
    expect(full(ofType(lost, 'date'))).toBe('date none-3 !');
    expect(full(ofType(after([early], lost), 'date'))).toBe('date (after e none-3) !');
    expect(full(ofType(choose([{ when: p, then: lost }], (none(4) as { term: Term }).term), 'text'))).toBe(
      'text (if p none-3 none-4) !',
    );
    expect(full(ofType((none(3, 'early') as { term: Term }).term, 'boolean'))).toBe('boolean none-3 ?');
    expect(() => ofType(integer(1n), 'date')).toThrow(TypeError);
  });
});
