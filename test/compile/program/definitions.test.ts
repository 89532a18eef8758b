import { describe, expect, test } from 'vitest';
import { Lines, lowered, type Piece } from './program-text.ts';

const yes = '{ fact: yes, operator: equal, value: true }';

/** What is computed for rules, and in which order: worked out by hand from what `model/program.ts` says. */
function computed(rules: Readonly<Record<string, string>>, ...pieces: readonly Piece[]): string[] {
  return new Lines(lowered(rules, ...pieces)).definitions();
}

describe('a rule is computed', () => {
  test('once, however often it is used', () => {
    expect(
      computed({ r1: 'op: add, of: [ a, 1 ]', r2: 'op: add, of: [ r1, r1 ]', r3: 'op: subtract, of: r2, less: r1' }),
    ).toEqual(['r1 = (add a 1) 3..8', 'r2 = (add r1 r1) 6..16', 'r3 = (add r2 (multiply r1 -1)) -2..13']);
  });

  test('once for each member of a declared set, in order of name', () => {
    expect(computed({ r1: 'op: add, per: trio, of: [ t, 1 ]', r2: 'op: sum, of: r1, over: trio' })).toEqual([
      'r1[one] = (add t[one] 100) 100..1000',
      'r1[three] = (add t[three] 100) 100..1000',
      'r1[two] = (add t[two] 100) 100..1000',
      'r2 = (add r1[one] r1[three] r1[two]) 300..3000',
    ]);
  });

  test('at all members of a set that the sheet lists together', () => {
    expect(
      computed({ r1: 'op: add, per: visit, of: [ hours, 1 ]', r2: 'op: add, per: visit, of: [ r1, v, "r1[n1]" ]' }),
    ).toEqual([
      'r1[visit] for i in visit = (add hours(i) 1) 1..25',
      'r1 for i in visit = (if listed(n1 in visit) r1[visit](n1) none{rules/r1[n1] @ visit=i}) 1..25 !',
      'r2[visit] for i in visit = (add (multiply r1[visit](i) 10) v(i) (multiply r1(i)! 10)) 10..545 !',
    ]);
  });

  test('for pairs of members', () => {
    expect(
      computed({
        r1: 'op: add, per: [ visit, subject ], of: [ hours, mark ]',
        r2: 'op: add, per: [ subject, visit ], of: [ r1 ]',
        r3: 'op: sum, per: subject, of: r1, over: visit',
      }),
    ).toEqual([
      'r1[visit, maths] for i in visit = (add (multiply hours(i) 100) mark[maths]) 0..2900',
      'r1[visit, music] for i in visit = (add (multiply hours(i) 100) mark[music]) 0..2900',
      'r3[maths] = (total i in visit: r1[visit, maths](i)) 0..14500',
      'r3[music] = (total i in visit: r1[visit, music](i)) 0..14500',
    ]);
  });

  test('piece by piece where operations stand in each other', () => {
    expect(computed({ r1: 'op: add, of: [ { op: multiply, of: [ a, z ] }, { op: add, of: [ a, 2 ] }, b ]' })).toEqual([
      'r1 = (multiply a z) 0..21',
      'r1 2 = (add a 2) 4..9',
      'r1 3 = (add (multiply r1 100) (multiply r1 2 100) b) 250..3225',
    ]);
  });
});

describe('what may have no value says where', () => {
  test('a member that the sheet may not list', () => {
    expect(computed({ r1: 'op: add, of: [ "hours[n1]", "mark[maths]" ]' })).toEqual([
      'hours = (if listed(n1 in visit) hours(n1) none{inputs/hours[n1]}) 0..24 !',
      'r1 = (add (multiply hours! 100) mark[maths]) 0..2900 !',
    ]);
  });

  test('one point however often it is met, another for other members', () => {
    const { points } = lowered({
      r1: 'op: choose, per: visit, cases: [ { id: i, when: { fact: yes, operator: equal, value: true }, then: { op: divide, of: v, by: hours, zero: { undetermined: open } } } ], otherwise: { undetermined: open }',
      r2: 'op: add, of: [ "hours[n1]" ]',
      r3: 'op: add, of: [ "hours[n1]", "hours[n2]" ]',
    });
    expect(points.map(({ path, members, defect }) => [path, members.map(({ set }) => set), defect])).toEqual([
      ['rules/r1/cases/i/then', ['visit'], 'open'],
      ['rules/r1', ['visit'], 'open'],
      ['inputs/hours[n1]', [], null],
      ['inputs/hours[n2]', [], null],
    ]);
  });

  test('a rule of another type keeps its form where it has none', () => {
    const rest = (then: string) =>
      `op: choose, per: visit, cases: [ { id: i, when: ${yes}, then: ${then} } ], otherwise: { undetermined: open }`;
    const program = lowered({
      r1: rest('fit'),
      r2: rest('later'),
      r3: rest('mood'),
      r4: rest('yes'),
      r5: 'op: choose, cases: [ { id: i, when: { fact: "r1[n1]", operator: equal, value: good }, then: "r2[n1]" } ], otherwise: "r2[n2]"',
    });
    expect(new Lines(program).definitions()).toEqual([
      'r1[visit] for i in visit = (if yes fit none{rules/r1 @ visit=i: open}) 0..1 !',
      'r2[visit] for i in visit = date (if yes later none{rules/r2 @ visit=i: open}) !',
      'r3[visit] for i in visit = text (if yes mood none{rules/r3 @ visit=i: open}) !',
      'r4[visit] for i in visit = boolean (if yes yes none{rules/r4 @ visit=i: open}) !',
      'r1 = (if listed(n1 in visit) r1[visit](n1)! none{rules/r1[n1]}) 0..1 !',
      'r2 = date (if listed(n1 in visit) r2[visit](n1)! none{rules/r2[n1]}) !',
      'r2 2 = date (if listed(n2 in visit) r2[visit](n2)! none{rules/r2[n2]}) !',
      'r5 = date (if (equal r1! 1) r2! r2 2!) !',
    ]);
  });
});
