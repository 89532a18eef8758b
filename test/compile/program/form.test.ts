import { describe, expect, test } from 'vitest';
import { lowerForm } from '../../../engine/compile/program/index.ts';
import type { Cell, Program } from '../../../engine/model/program.ts';
import { officeWith } from '../../evaluate/office.ts';
import { cellName, Lines, lowered, more } from './program-text.ts';

const office = (form: string, ...pieces: readonly (readonly [string, string])[]): Program =>
  lowerForm(officeWith(...pieces), form);

function cellText(cell: Cell): string {
  const { type, over } = cell;
  const told =
    type.kind === 'number'
      ? `${type.min}..${type.max} /${type.places}${type.whole ? ' whole' : ''}`
      : [type.kind, ...Object.values(type).slice(1)].join(' ');
  return `${cellName(cell)}${over.length === 0 ? '' : ` over ${over.join(', ')}`}: ${told}`;
}

describe('the cells of a form', () => {
  test('one for each combination of declared members, by name', () => {
    expect(office('staff').cells.map(cellText)).toEqual([
      'answer over peer: 1..5 /0 whole',
      'away: boolean',
      'day: date',
      'excused over goal: boolean',
      'kind: choice mild,severe,none',
      'months: 0..600 /0 whole',
      'penalty: boolean',
      'points over goal: 0..10 /0 whole',
      'post: choice chief,clerk',
      'remark: text 10',
      'score[q1]: 0..500 /2',
      'score[q2]: 0..500 /2',
      'score[q10]: 0..500 /2',
      'story: text 2000',
      'verdict: grade poor,good',
      'weight over goal: 0..90 /1',
    ]);
    expect(office('grid').cells.map(cellText)).toEqual([
      'cell[q1] over goal: 0..9 /0 whole',
      'cell[q2] over goal: 0..9 /0 whole',
      'cell[q10] over goal: 0..9 /0 whole',
      'day: date',
    ]);
  });

  test('limits between two steps are moved inwards', () => {
    const rule = 'op: add, of: [ i1, i2, i3 ]';
    const input = (id: string, min: number, max: number) =>
      more.input(id, `type: decimal, min: ${min}, max: ${max}, places: 2`);
    const { cells } = lowered(
      { r1: rule },
      input('i1', -0.125, 0.999),
      input('i2', 0.121, 5),
      input('i3', -3.5, -0.005),
    );
    expect(cells.slice(1).map(cellText)).toEqual(['i1: -12..99 /2', 'i2: 13..500 /2', 'i3: -350..-1 /2']);
  });
});

describe('what a form asks', () => {
  test('when, for which members, and whether it may stay blank', () => {
    expect(new Lines(office('staff')).questions()).toEqual([
      'answer for i in peer',
      'away',
      'day',
      'excused for i in goal if (less points(i)? 5) known (after size(goal)? true)',
      'kind if penalty?',
      'months',
      'penalty',
      'points for i in goal known (after size(goal)? true)',
      'post',
      'optional remark',
      'score[q1]',
      'score[q2]',
      'score[q10]',
      'optional story',
      'verdict',
      'weight for i in goal known (after size(goal)? true)',
    ]);
  });

  test('only of members that belong', () => {
    const inputs = ['high', 'held', 'none', 'top', 'visit, subject'].map((set, index) =>
      more.input(`i${index + 1}`, `type: integer, per: [ ${set} ], min: 0, max: 9`),
    );
    const program = lowered(
      {
        r1: 'op: add, per: high, of: [ i1 ]',
        r2: 'op: add, per: held, of: [ i2 ]',
        r3: 'op: sum, of: i3, over: none',
        r4: 'op: sum, of: i4, over: top',
        r5: 'op: add, per: [ visit, subject ], of: [ i5 ]',
      },
      ...inputs,
    );
    const lines = new Lines(program);
    expect(lines.questions().filter((one) => one.startsWith('i'))).toEqual([
      'i1[one] known (after high known? true) where high[one]?',
      'i1[three] known (after high known? true) where high[three]?',
      'i1[two] known (after high known? true) where high[two]?',
      'i2 for i in visit known (after held known? true) where asked(i)?',
      'i3[maths] where false',
      'i3[music] where false',
      'i4 for i in visit known (after top known? true) where top(i)?',
      'i5[maths] for i in visit',
      'i5[music] for i in visit',
    ]);
    expect(lines.definitions()).toEqual([
      'early high[one] = boolean (after t[one]? (at-most 500 t[one]?)) ?',
      'early high[three] = boolean (after t[three]? (at-most 500 t[three]?)) ?',
      'early high[two] = boolean (after t[two]? (at-most 500 t[two]?)) ?',
      'early high known = boolean (after high[one]? high[three]? high[two]? true) ?',
      'early held known = boolean (after (known i in visit: asked(i)?)? true) ?',
      'early top for i in visit = boolean (highest 2 / 1, j in visit: i hours(i)? by hours(j)?)? ?',
      'early top known = boolean (after (known i in visit: top(i)?)? true) ?',
      'r4 = (total i in visit where top(i): i4(i)) 0..45',
    ]);
  });
});

describe('what grounds rest on is computed before it is known whether anything is missing', () => {
  const ground = more.ground('g', '{ fact: r1, operator: equal, value: 0 }');

  test.each([
    ['a sum', 'op: add, of: [ a, b ]', ['early r1 = (add (multiply a? 100) b?) 50..925 ?']],
    ['the members of a set', 'op: count, over: shift', ['early r1 = (after size(shift)? size(shift)) 0..1000 ?']],
    ['the members of a set that may be empty', 'op: count, over: visit', []],
    [
      'the members of a subset',
      'op: count, over: held',
      [
        'early held known = boolean (after (known i in visit: asked(i)?)? true) ?',
        'early r1 = (after held known? (total i in visit where asked(i)?: 1)?) 0..1000 ?',
      ],
    ],
    [
      'the members of a declared subset',
      'op: count, over: high',
      [
        'early high[one] = boolean (after t[one]? (at-most 500 t[one]?)) ?',
        'early high[three] = boolean (after t[three]? (at-most 500 t[three]?)) ?',
        'early high[two] = boolean (after t[two]? (at-most 500 t[two]?)) ?',
        'early high known = boolean (after high[one]? high[three]? high[two]? true) ?',
        'early r1 = (after high known? high[one]? high[three]? high[two]? (add (if high[one]? 1 0) (if high[three]? 1 0) (if high[two]? 1 0))) 0..3 ?',
      ],
    ],
    [
      'a member by name',
      'op: add, of: [ "w[n1]", 1 ]',
      [
        'early w = (after size(shift)? (if listed(n1 in shift) w(n1)? none{inputs/w[n1]})) -2..3 !',
        'early w 2 = (after size(shift)? 1) 1..1 ?',
        'early r1 = (add w! w 2?) -1..4 !',
      ],
    ],
  ])('%s', (_, rule, definitions) => {
    const lines = new Lines(lowered({ r1: rule }, ...ground));
    expect(lines.definitions()).toEqual(definitions);
    expect(lines.shown()[0]).toMatch(/^early r1: /);
  });

  test('and is there once that was checked', () => {
    const program = lowered(
      {
        r1: 'op: add, of: [ a, b ]',
        r2: 'op: add, of: [ r1, z ]',
        r3: 'op: count, over: held',
        r4: 'op: add, of: [ r3, r1 ]',
      },
      ...more.ground(
        'g',
        '{ any: [ { fact: r1, operator: equal, value: 0 }, { fact: r3, operator: equal, value: 0 } ] }',
      ),
    );
    const lines = new Lines(program);
    expect(program.grounds.map(({ id, when }) => `${id} ${lines.term(when)}`)).toEqual([
      'g boolean (any (equal r1? 0) (equal r3? 0)) ?',
    ]);
    expect(lines.definitions().slice(3)).toEqual([
      'r2 = (add r1 (multiply z 100)) 50..1225',
      'r4 = (add (multiply r3 100) r1) 50..100925',
    ]);
    expect(lines.shown()).toEqual(['early r1: r1? / 100', 'r2: r2 / 100', 'early r3: r3? / 1', 'r4: r4 / 100']);
  });
});

describe('what a form shows', () => {
  test('each rule at each of its members', () => {
    const program = lowered({
      r1: 'op: add, per: trio, of: [ t, 1 ]',
      r2: 'op: add, per: visit, of: [ hours, 1 ]',
      r3: 'op: add, per: [ visit, subject ], of: [ hours, mark ]',
      r4: 'op: add, per: high, of: [ t, 1 ]',
      r5: 'op: add, per: held, of: [ v, 1 ]',
      r6: 'op: add, per: none, of: [ mark, 1 ]',
      r7: 'op: test, per: subject, when: { fact: subject.core, operator: equal, value: true }',
      r8: 'op: test, per: shift, when: { fact: shift, operator: equal, value: n1 }',
      r9: 'op: test, per: trio, when: { fact: trio, operator: in, value: [ one, two ] }',
    });
    expect(new Lines(program).shown()).toEqual([
      'r1 over trio: one#0: r1[one] / 100; three#1: r1[three] / 100; two#2: r1[two] / 100',
      'r2 over visit: i: r2[visit](i) / 1',
      'r3 over visit, subject: i, maths#0: r3[visit, maths](i) / 100; j, music#1: r3[visit, music](j) / 100',
      'r4 over high: one#0 where high[one]: r4[one] / 100; three#1 where high[three]: r4[three] / 100; two#2 where high[two]: r4[two] / 100',
      'r5 over held: i where asked(i): r5[held](i) / 10',
      'r6 over none: ',
      'r7 over subject: maths#0: boolean true; music#1: boolean false',
      'r8 over shift: i: boolean r8[shift](i)',
      'r9 over trio: one#0: boolean true; three#1: boolean false; two#2: boolean true',
    ]);
    expect(program.shown[2]?.items.map(({ at }) => at.order)).toEqual([
      [null, 0],
      [null, 1],
    ]);
    expect(new Lines(program).definitions()).toContain('r8[shift] for i in shift = boolean (among name(i) n1)');
  });

  test('members that are never named are not shown', () => {
    const lines = new Lines(office('peers'));
    expect(lines.shown().map((one) => one.split(':')[0])).toEqual(['peer-mean', 'closed peer-twice over peer']);
    expect(lines.checks()).toEqual([
      'high-answer over peer warn unnamed: i: boolean high-answer met(i)',
      'peers-agree warn: boolean peers-agree met! !',
    ]);
  });
});

describe('what a form decides', () => {
  test('checks, at the members that belong', () => {
    expect(new Lines(office('staff')).checks()).toEqual([
      'in-limits over core-quality refuse: q2#1: boolean in-limits met; q10#2: boolean in-limits met 2',
      'high-answer over peer warn unnamed: i: boolean high-answer met(i)',
    ]);
  });

  test('its route, and who stands in', () => {
    const program = office('staff');
    const lines = new Lines(program);
    const { routes = [], substitutes = [] } = program.routing ?? {};
    expect(routes.map(({ id, form, assessor, when }) => [id, form, assessor, when && lines.term(when)])).toEqual([
      ['heads', 'leader', 'chair', 'boolean (among post chief)'],
      ['others', 'staff', 'head', null],
    ]);
    expect(substitutes.map(({ id, assessor, when }) => [id, assessor, lines.term(when)])).toEqual([
      ['absent', 'deputy', 'boolean away'],
    ]);
    expect(office('peers').routing).toBeNull();
  });

  test('its grade, and the values without which there is no result', () => {
    const { grade, needed, shown } = office('staff');
    expect(grade).toMatchObject({ rule: 'final', early: false, per: [] });
    expect(shown.map(({ rule }) => rule)).toEqual([
      'average',
      'best-points',
      'by-score',
      'final',
      'leniency',
      'limits',
      'pair',
      'peer-twice',
      'worst-points',
    ]);
    expect(needed).toEqual([8, 7, 6]);
    expect(office('peers').grade).toBeNull();
  });
});

describe('what a form says of itself', () => {
  test('its name, its sets, what other forms ask, and the date that counts', () => {
    expect(office('staff')).toMatchObject({
      pack: 'office',
      edition: '2025',
      form: 'staff',
      sets: [
        { id: 'goal', min: 1, max: 3, anonymous: false },
        { id: 'peer', min: 0, max: 4, anonymous: true },
      ],
      elsewhere: ['cell'],
      appliesBy: 2,
    });
    expect(office('leader')).toMatchObject({
      sets: [],
      elsewhere: [
        ...['answer', 'cell', 'excused', 'goal', 'kind', 'months', 'peer'],
        ...['penalty', 'points', 'remark', 'story', 'verdict', 'weight'],
      ],
      appliesBy: 1,
    });
  });

  test('acts whose new wording is not held, each with its clauses in order', () => {
    const p5 = '  p5: { status: encoded, title: { kk: А, ru: А, en: A } }\n';
    expect(office('staff', ['  p2: { status', '  p5: { status'], [p5, p5.replace('p5', 'p2')]).pending).toEqual([
      { act: '9', from: '2026-01-01', cite: ['p3', 'p5'] },
      { act: '8', from: '2025-06-01', cite: ['p4'] },
    ]);
    expect(office('staff', ['act: "8", date: 2025-05-01', 'act: "9", date: 2025-05-01']).pending).toEqual([
      { act: '9', from: '2026-01-01', cite: ['p2', 'p3'] },
      { act: '9', from: '2025-06-01', cite: ['p4'] },
    ]);
  });

  test('a form that is no graded one has no program', () => {
    expect(() => office('paper')).toThrow('paper is no graded form of office');
    expect(() => office('nothing')).toThrow('nothing is no graded form of office');
  });
});
