import { describe, expect, test } from 'vitest';
import { Lines, lowered, more, type Piece } from './program-text.ts';

const core = (value: boolean) => `{ fact: subject.core, operator: equal, value: ${value} }`;

function lines(rules: readonly string[], ...pieces: readonly Piece[]): Lines {
  return new Lines(lowered(Object.fromEntries(rules.map((rule, index) => [`r${index + 1}`, rule])), ...pieces));
}

/** A value for music, and none for maths: known before any sheet. */
const partly = (value: string) =>
  `op: choose, per: subject, cases: [ { id: i, when: ${core(false)}, then: ${value} } ], otherwise: { undetermined: open }`;

describe('a value that there never is keeps the form of its type', () => {
  const none = (rule: string) => `none{rules/${rule} @ subject=maths: open} !`;

  test('where the act gives none', () => {
    const made = lines([
      ...['b', 'fit', 'yes', 'later', 'mood', 'r7'].map(partly),
      'op: allowed, key: yes, rows: { i: { at: { in: [ true, false ] }, from: 1, to: a } }',
    ]);
    expect(made.definitions()).toEqual([
      `r1[maths] = ${none('r1')}`,
      `r2[maths] = ${none('r2')}`,
      `r3[maths] = boolean ${none('r3')}`,
      `r4[maths] = date ${none('r4')}`,
      `r5[maths] = text ${none('r5')}`,
      `r6[maths] = ${none('r6')}`,
      `r6[maths] 2 = ${none('r6')}`,
    ]);
    expect(made.shown()).toEqual([
      'r1 over subject: maths#0: r1[maths]! / 1; music#1: b / 100',
      'r2 over subject: maths#0: grade r2[maths]!; music#1: grade fit',
      'r3 over subject: maths#0: boolean r3[maths]!; music#1: boolean yes',
      'r4 over subject: maths#0: date r4[maths]!; music#1: date later',
      'r5 over subject: maths#0: text r5[maths]!; music#1: text mood',
      'r6 over subject: maths#0: r6[maths]! / 1 to r6[maths] 2! / 1; music#1: 1 / 1 to a / 1',
      'r7: 1 / 1 to a / 1',
    ]);
  });

  test('where a member never belongs to a set', () => {
    const set = more.set('core', `kind: subset, of: subject, where: ${core(true)}`);
    const made = lines(
      [
        'op: add, per: core, of: [ mark, 1 ]',
        'op: add, of: [ "r1[music]" ]',
        'op: test, per: core, when: { fact: mark, operator: lessThan, value: 2 }',
        'op: test, when: { fact: "r3[music]", operator: equal, value: true }',
      ],
      set,
    );
    expect(made.definitions()).toEqual([
      'r1[maths] = (add mark[maths] 100) 100..600',
      'r1[music] where false = (add mark[music] 100) 100..600',
      'r1 = none{rules/r1[music]} !',
      'r3[maths] = boolean (less mark[maths] 200)',
      'r3[music] where false = boolean (less mark[music] 200)',
      'r3 = boolean none{rules/r3[music]} !',
    ]);
    expect(made.shown().slice(1)).toEqual([
      'r2: r1! / 1',
      'r3 over core: maths#0: boolean r3[maths]',
      'r4: boolean r3!',
    ]);
  });
});

describe('texts', () => {
  const both = (value: string, per = '') =>
    `op: choose${per}, cases: [ { id: i, when: { fact: yes, operator: equal, value: true }, then: ${value} } ], otherwise: ${value}`;

  test('name of the form and of members', () => {
    const made = lines([
      both('form'),
      both('subject', ', per: subject'),
      `op: choose, per: [ visit, subject ], cases: [ { id: i, when: ${core(true)}, then: visit } ], otherwise: words`,
      `op: choose, per: [ subject, visit ], cases: [ { id: i, when: ${core(true)}, then: r3 } ], otherwise: words`,
      'op: test, when: { fact: form, operator: equal, value: report }',
    ]);
    expect(made.definitions()).toEqual([]);
    expect(made.shown()).toEqual([
      'r1: text report',
      'r2 over subject: maths#0: text maths; music#1: text music',
      'r3 over visit, subject: i, maths#0: text name(i); j, music#1: text words',
      'r4 over subject, visit: maths#0, i: text name(i); music#1, j: text words',
      'r5: boolean true',
    ]);
  });
});

describe('attributes', () => {
  const pieces: readonly Piece[] = [
    [
      'attributes: { core: { type: boolean } }',
      'attributes: { core: { type: boolean }, due: { type: decimal }, note: { type: text } }',
    ],
    ['attributes: { core: true }', 'attributes: { core: true, due: 2.5, note: x }'],
    ['attributes: { core: false }', 'attributes: { core: false, due: 1, note: y }'],
    more.input('chosen', 'type: choice, set: subject'),
  ];

  test('of the member at hand are constants', () => {
    expect(lines(['op: add, per: subject, of: [ subject.due ]'], ...pieces).shown()).toEqual([
      'r1 over subject: maths#0: 5 / 2; music#1: 1 / 1',
    ]);
  });

  test('of the member that a choice names are looked up, numbers over one denominator', () => {
    const made = lines(
      [
        'op: add, of: [ chosen.due ]',
        'op: test, when: { fact: chosen.core, operator: equal, value: true }',
        'op: choose, cases: [ { id: i, when: { fact: yes, operator: equal, value: true }, then: chosen.note } ], otherwise: words',
      ],
      ...pieces,
    );
    expect(made.definitions()).toEqual([
      'r1 = (lookup chosen maths=5 music=2) 2..5',
      'r2 = boolean (lookup chosen maths=true music=false)',
      'r3 = text (if yes (lookup chosen maths=x music=y) words)',
    ]);
    expect(made.shown()[0]).toBe('r1: r1 / 2');
  });

  test('of a choice from a set without members', () => {
    const made = lines(
      ['op: add, of: [ nobody.due, 1 ]'],
      more.set('unborn', 'kind: declared, attributes: { due: { type: decimal } }, members: {}'),
      more.input('nobody', 'type: choice, set: unborn'),
    );
    expect(made.definitions()).toEqual(['r1 = (add (lookup nobody) 1)']);
  });
});

describe('what stands inside a rule', () => {
  test('is computed once where it says nothing of the members', () => {
    expect(lines(['op: add, per: visit, of: [ hours, { op: multiply, of: [ a, z ] } ]']).definitions()).toEqual([
      'r1[visit] = (multiply a z) 0..21',
      'r1[visit] 2 for i in visit = (add hours(i) r1[visit]) 0..45',
    ]);
  });

  test('is not computed for members that are left out', () => {
    const set = more.set('core', `kind: subset, of: subject, where: ${core(true)}`);
    const sum = `op: sum, of: { op: add, of: [ mark, 1 ] }, over: subject, where: ${core(true)}`;
    expect(lines([sum]).definitions()).toEqual(['r1 = (add mark[maths] 100) 100..600']);
    const count = 'op: count, over: core, where: { fact: "hours[n1]", operator: greaterThan, value: 4 }';
    expect(lines([count], set).definitions()).toEqual([
      'hours = (if listed(n1 in visit) hours(n1) none{inputs/hours[n1] @ core=maths, subject=maths}) 0..24 !',
      'r1 = boolean (after hours! (less 4 hours!)) !',
      'r1 2 = (after r1! (if r1! 1 0)) 0..1 !',
    ]);
  });

  test('has no value at points that name all members at hand, sets in order of name', () => {
    const cell = more.input('cell', 'type: integer, min: 0, max: 9, per: [ subject, visit ]');
    const rest = `op: choose, per: [ visit, subject ], cases: [ { id: i, when: { fact: yes, operator: equal, value: true }, then: "cell[maths, n1]" } ], otherwise: { undetermined: open }`;
    expect(lines([rest], cell).definitions().slice(0, 2)).toEqual([
      'cell for i in visit = (if listed(n1 in visit) cell[maths](n1) none{inputs/cell[maths, n1] @ subject=maths, visit=i}) 0..9 !',
      'r1[visit, maths] for i in visit = (if yes cell(i)! none{rules/r1 @ subject=maths, visit=i: open}) 0..9 !',
    ]);
  });

  test('needs no way out where it is never open, whatever others leave open', () => {
    const made = lines(['op: mean, of: v, over: visit', 'op: mean, of: w, over: shift']);
    expect(made.definitions().at(-1)).toBe('r2 = (total i in shift: w(i)) -8..12');
    expect(made.shown()[1]).toBe('r2: r2 / size(shift)');
  });
});
