import { describe, expect, test } from 'vitest';
import { Lines, lowered, more, type Piece } from './program-text.ts';

const late = '{ fact: hours, operator: greaterThan, value: 4 }';

/** Definitions of a form that asks for these rules, worked out by hand from what `model/program.ts` says. */
function computed(rules: readonly string[], ...pieces: readonly Piece[]): string[] {
  const named = Object.fromEntries(rules.map((rule, index) => [`r${index + 1}`, rule]));
  return new Lines(lowered(named, ...pieces)).definitions();
}

describe('members of a declared set', () => {
  test('that belong to a subset: a condition for each', () => {
    expect(computed(['op: count, over: high', 'op: sum, of: t, over: high'])).toEqual([
      'high[one] = boolean (at-most 500 t[one])',
      'high[three] = boolean (at-most 500 t[three])',
      'high[two] = boolean (at-most 500 t[two])',
      'r1 = (add (if high[one] 1 0) (if high[three] 1 0) (if high[two] 1 0)) 0..3',
      'r2 = (add (if high[one] t[one] 0) (if high[three] t[three] 0) (if high[two] t[two] 0)) 0..2700',
    ]);
  });

  test('that belong to no subset, or always, are told before any sheet', () => {
    const core = more.set(
      'core',
      'kind: subset, of: subject, where: { fact: subject.core, operator: equal, value: true }',
    );
    expect(
      computed(['op: sum, of: mark, over: none', 'op: sum, of: { op: add, of: [ mark, 1 ] }, over: core'], core),
    ).toEqual(['r2 = (add mark[maths] 100) 100..600']);
  });

  test('what is made of a member need have no value where it does not belong', () => {
    expect(computed(['op: divide, per: high, of: a, by: t', 'op: add, of: [ "r1[two]" ]'])).toEqual([
      'high[one] = boolean (at-most 500 t[one])',
      'high[three] = boolean (at-most 500 t[three])',
      'high[two] = boolean (at-most 500 t[two])',
      'r1[one] where high[one] = (if (equal t[one] 0) none{rules/r1 @ high=one, trio=one} (multiply a 100)) 200..700 !',
      'r1[one] 2 where high[one] = (if (equal t[one] 0) none{rules/r1 @ high=one, trio=one} t[one]) 1..900 !',
      'r1[three] where high[three] = (if (equal t[three] 0) none{rules/r1 @ high=three, trio=three} (multiply a 100)) 200..700 !',
      'r1[three] 2 where high[three] = (if (equal t[three] 0) none{rules/r1 @ high=three, trio=three} t[three]) 1..900 !',
      'r1[two] where high[two] = (if (equal t[two] 0) none{rules/r1 @ high=two, trio=two} (multiply a 100)) 200..700 !',
      'r1[two] 2 where high[two] = (if (equal t[two] 0) none{rules/r1 @ high=two, trio=two} t[two]) 1..900 !',
      'r1 = (if high[two] r1[two]! none{rules/r1[two]}) 200..700 !',
      'r1 2 = (if high[two] r1[two] 2! none{rules/r1[two]}) 1..900 !',
    ]);
  });

  test('the best: each is compared with the others, ties by name', () => {
    const two = more.set('two-best', 'kind: best, of: subject, take: z, by: [ mark ], order: highest');
    expect(computed(['op: count, over: two-best'], two)).toEqual([
      'two-best[maths] = boolean (at-most (add (if (if (less mark[maths] mark[music]) true (not (equal mark[music] mark[maths])) false false) 1 0) 1) z)',
      'two-best[music] = boolean (at-most (add (if (if (less mark[music] mark[maths]) true (not (equal mark[maths] mark[music])) false true) 1 0) 1) z)',
      'r1 = (add (if two-best[maths] 1 0) (if two-best[music] 1 0)) 0..2',
    ]);
  });

  test('the best of a subset, by two keys, the lowest first', () => {
    const two = more.set('low', 'kind: best, of: high, take: r2, by: [ t, w1 ], order: lowest');
    const key = more.input('w1', 'type: grade, per: trio, scale: result');
    const [one, ...others] = computed(['op: count, over: low', 'op: number, value: 1.5'], two, key).slice(3);
    expect(one).toBe(
      [
        'low[one] = boolean (all high[one] (at-most (multiply (add',
        '(if (all high[three] (if (less t[three] t[one]) true (not (equal t[three] t[one])) false (if (less w1[three] w1[one]) true (not (equal w1[three] w1[one])) false false))) 1 0)',
        '(if (all high[two] (if (less t[two] t[one]) true (not (equal t[two] t[one])) false (if (less w1[two] w1[one]) true (not (equal w1[two] w1[one])) false false))) 1 0)',
        '1) 2) 3))',
      ].join(' '),
    );
    expect(others).toHaveLength(3);
  });
});

describe('the best of a declared set', () => {
  const two = more.set('two-best', 'kind: best, of: subject, take: z, by: [ mark ], order: highest');
  const ground = more.ground('g', '{ fact: r1, operator: equal, value: 0 }');

  test('is known once all that they are compared by is there', () => {
    const before = '(after (after mark[maths]? true) (after mark[music]? true) z?';
    const first = '(if (less mark[maths]? mark[music]?) true (not (equal mark[music]? mark[maths]?)) false false)';
    const second = '(if (less mark[music]? mark[maths]?) true (not (equal mark[maths]? mark[music]?)) false true)';
    expect(computed(['op: count, over: two-best'], two, ...ground).slice(0, 3)).toEqual([
      `early two-best[maths] = boolean ${before} (at-most (add (if ${first} 1 0) 1) z?)) ?`,
      `early two-best[music] = boolean ${before} (at-most (add (if ${second} 1 0) 1) z?)) ?`,
      'early two-best known = boolean (after two-best[maths]? two-best[music]? true) ?',
    ]);
  });

  test('of a subset: only of those that belong', () => {
    const low = more.set('low', 'kind: best, of: high, take: 1, by: [ t ], order: lowest');
    expect(computed(['op: count, over: low'], low, ...ground)[4]).toMatch(
      /^early low\[one\] = boolean \(after \(if high\[one\]\? \(after t\[one\]\? true\) true\) \(if high\[one\]\? true true\) \(if high\[three\]\? /,
    );
  });

  test('by what is looked up: once for each', () => {
    const pieces: readonly Piece[] = [
      more.set('late', 'kind: best, of: trio, take: 1, by: [ t, chosen.due ], order: lowest'),
      ['attributes: { core: { type: boolean } }', 'attributes: { core: { type: boolean }, due: { type: decimal } }'],
      ['attributes: { core: true }', 'attributes: { core: true, due: 2.5 }'],
      ['attributes: { core: false }', 'attributes: { core: false, due: 1 }'],
      more.input('chosen', 'type: choice, set: subject'),
    ];
    expect(computed(['op: count, over: late'], ...pieces).map((one) => one.split(' = ')[0])).toEqual([
      ...['late[one]', 'late[three]', 'late[two]', 'late[one] 2', 'late[three] 2', 'late[two] 2'],
      'r1',
    ]);
  });
});

describe('members that a sheet lists', () => {
  test('a subset may speak of its members under its own name', () => {
    const first = more.set('first', 'kind: subset, of: visit, where: { fact: first, operator: in, value: [ n1, n2 ] }');
    expect(computed(['op: count, over: first'], first)).toEqual([
      'first for i in visit = boolean (among name(i) n1 n2)',
      'r1 = (total i in visit where first(i): 1) 0..5',
    ]);
  });

  test('those for which a condition holds: found in one walk', () => {
    const busy = more.set('busy', `kind: subset, of: visit, where: ${late}`);
    expect(
      computed(['op: count, over: busy', 'op: sum, of: hours, over: busy', 'op: count, over: held'], busy),
    ).toEqual([
      'busy for i in visit = boolean (less 4 hours(i))',
      'r1 = (total i in visit where busy(i): 1) 0..5',
      'r2 = (total i in visit where busy(i): hours(i)) 0..120',
      'r3 = (total i in visit where asked(i): 1) 0..5',
    ]);
  });

  test('the best of them', () => {
    expect(computed(['op: count, over: top', 'op: sum, of: v, over: top'])).toEqual([
      'top for i in visit = boolean (highest 2 / 1, j in visit: i hours(i) by hours(j))',
      'r1 = (total i in visit where top(i): 1) 0..5',
      'r2 = (total i in visit where top(i): v(i)) -50..225',
    ]);
  });

  test('the best of a subset, and a subset of the best', () => {
    const best = more.set('best-held', 'kind: best, of: held, take: r2, by: [ on, v ], order: lowest');
    const some = more.set('some', `kind: subset, of: best-held, where: ${late}`);
    expect(computed(['op: count, over: some', 'op: divide, of: a, by: 2'], best, some)).toEqual([
      'best-held for i in visit = boolean (all asked(i) (lowest a / 2, j in visit where asked(j): i on(i), v(i) by on(j), v(j)))',
      'some for i in visit = boolean (all best-held(i) (less 4 hours(i)))',
      'r1 = (total i in visit where some(i): 1) 0..5',
    ]);
  });

  test('the best by a quotient', () => {
    const rate = more.set('rate', 'kind: best, of: visit, take: 1, by: [ r2 ], order: highest');
    expect(
      computed(['op: count, over: rate', 'op: divide, per: visit, of: v, by: { op: add, of: [ hours, 1 ] }'], rate),
    ).toEqual([
      'r2[visit] for i in visit = (add hours(i) 1) 1..25',
      'r2[visit] 2 for i in visit = (multiply r2[visit](i) 10) 10..250',
      'rate for i in visit = boolean (highest 1 / 1, j in visit: i v(i) / r2[visit] 2(i) by v(j) / r2[visit] 2(j))',
      'r1 = (total i in visit where rate(i): 1) 0..5',
    ]);
  });

  test('a member by name must be listed, and belong', () => {
    const busy = more.set('busy', `kind: subset, of: visit, where: ${late}`);
    expect(computed(['op: add, per: busy, of: [ v, 1 ]', 'op: add, of: [ "r1[n1]" ]'], busy)).toEqual([
      'busy for i in visit = boolean (less 4 hours(i))',
      'r1[busy] for i in visit where busy(i) = (add v(i) 10) 0..55',
      'r1 = (if (all listed(n1 in visit) busy(n1)) r1[busy](n1) none{rules/r1[n1]}) 0..55 !',
    ]);
  });
});
