import { describe, expect, test } from 'vitest';
import type { Check } from '../../engine/analyse/check.ts';
import { conditions } from '../../engine/analyse/conditions.ts';
import { grades } from '../../engine/analyse/grades.ts';
import { limits } from '../../engine/analyse/limits.ts';
import { reach } from '../../engine/analyse/reach.ts';
import { evaluate, type Plan, prepare } from '../../engine/index.ts';
import { minimal } from '../fixtures/minimal.ts';
import type { Patch } from './bad.ts';
import { added, found, LABEL, section } from './found.ts';

const MESSAGE = 'message: { kk: Мысал, ru: Пример, en: Example }';
const LISTED = '    checks: [ mood-known ]\n';
const KNOWN = '{ fact: mood, operator: in, value: [ low, high ] }';
const VALUES: Patch = ['values: [ total ]', 'values: [ total, extra ]'];

/** One more rule, of which the form gives the value. */
const extra = (rule: string): [Patch, Patch] => [added('rules', `  extra: { ${LABEL}, ${rule}, cite: p1 }`), VALUES];
const average = (operator: string, value: number | string) =>
  `{ fact: average, operator: ${operator}, value: ${value} }`;
const low = '{ fact: mood, operator: equal, value: low }';
const ground = (when: string): [Patch, Patch] => [
  section(`grounds: { unwell: { when: ${when}, ${MESSAGE}, cite: p1 } }`),
  [LISTED, `${LISTED}    grounds: [ unwell ]\n`],
];

/** Codes and paths alone. */
const told = (check: Check, ...patches: Patch[]) =>
  found(check, ...patches).map(([code, path, params]) => [code, path, params]);

describe('grades that no sheet gets', () => {
  const FAIR: Patch[] = [
    ['order: [ poor, good ]', 'order: [ poor, fair, good ]'],
    [
      '      good: { label',
      '      fair: { label: { kk: Орташа, ru: Средне, en: Fair }, cite: p1 }\n      good: { label',
    ],
  ];
  const unreached = (grade: string, was: string[], rest: string[]) => [
    ...['grade-unreachable', `scales/result/grades/${grade}`, { grade, scale: 'result' }],
    [
      { op: 'replace', at: 'scales/result/order', was, with: rest },
      { op: 'remove', at: `scales/result/grades/${grade}` },
    ],
  ];

  test('are those that no band names', () => {
    expect(found(grades)).toEqual([]);
    expect(found(grades, ...FAIR)).toEqual([unreached('fair', ['poor', 'fair', 'good'], ['poor', 'good'])]);
  });

  test('and those whose band no sheet comes to', () => {
    const bands: Patch = [
      'high: { from: 3, to: 5, grade: good }',
      'high: { from: 3, to: 5, grade: good }, top: { above: 5, grade: fair }',
    ];
    expect(found(grades, ...FAIR, bands)).toEqual([unreached('fair', ['poor', 'fair', 'good'], ['poor', 'good'])]);
    const split: Patch = [
      'high: { from: 3, to: 5, grade: good }',
      'high: { from: 3, below: 5, grade: good }, top: { from: 5, grade: fair }',
    ];
    expect(found(grades, ...FAIR, split)).toEqual([]);
  });

  test('not those that a case, or the sheet itself, gives', () => {
    const chosen: Patch[] = [
      added(
        'rules',
        `  final: { op: choose, ${LABEL}, cases: [ { id: a, when: ${low}, then: { grade: fair } } ], otherwise: grade, cite: p1 }`,
      ),
      ['grade: grade,', 'grade: final,'],
    ];
    expect(found(grades, ...FAIR, ...chosen)).toEqual([]);
    const said: Patch[] = [
      added('inputs', `  verdict: { ${LABEL}, type: grade, scale: result, better: higher, cite: p1 }`),
      added('rules', `  final: { op: minimum, ${LABEL}, of: [ verdict, grade ], cite: p1 }`),
      ['grade: grade,', 'grade: final,'],
    ];
    expect(found(grades, ...FAIR, ...said)).toEqual([]);
  });

  test('on forms that give none nothing is told', () => {
    expect(found(grades, ...FAIR, ['grade: grade, values: [ total ]', 'values: [ total, grade ]'])).toEqual([]);
  });
});

describe('parts that no sheet comes to', () => {
  const dead = (part: string) => [['part-unreachable', part, { part }]];

  test('bands, cases, rows and limits', () => {
    expect(told(reach)).toEqual([]);
    expect(
      told(reach, [
        'high: { from: 3, to: 5, grade: good }',
        'high: { from: 3, to: 5, grade: good }, top: { above: 5, grade: good }',
      ]),
    ).toEqual(dead('rules/grade/bands/top'));
    const cases = (first: string) =>
      extra(
        `op: choose, cases: [ { id: one, when: ${first}, then: 1 }, { id: two, when: ${low}, then: 2 } ], otherwise: 3`,
      );
    expect(told(reach, ...cases('{ fact: mood, operator: in, value: [ low, high ] }'))).toEqual(
      dead('rules/extra/cases/two'),
    );
    expect(told(reach, ...cases('{ fact: mood, operator: equal, value: high }'))).toEqual([]);
  });

  test('grounds and routes', () => {
    expect(told(reach, ...ground(average('greaterThan', 5)))).toEqual(dead('grounds/unwell'));
    expect(told(reach, ...ground(average('greaterThan', 4)))).toEqual([]);
    const routing = (when: string, form = 'report') =>
      section(
        `roles: { head: { ${LABEL}, cite: p1 } }\nrouting: { routes: [ { id: some, when: ${when}, form: ${form}, assessor: head, cite: p1 }, { id: rest, form: report, assessor: head, cite: p1 } ], cite: p1 }`,
      );
    expect(told(reach, routing(average('greaterThan', 5)))).toEqual(dead('routing/routes/some'));
    expect(told(reach, routing(low))).toEqual([]);
  });

  test('but not what no form uses, nor a safeguard', () => {
    const [ground1] = ground(average('greaterThan', 5));
    expect(told(reach, ground1)).toEqual([]);
    const [unused] = extra(
      `op: choose, cases: [ { id: one, when: ${average('greaterThan', 5)}, then: 1 } ], otherwise: 3`,
    );
    expect(told(reach, unused)).toEqual([]);
    expect(told(reach, ...extra('op: divide, of: 10, by: { op: add, of: [ total, 1 ] }, zero: 0'))).toEqual([]);
  });
});

describe('checks', () => {
  const check = (require: string, effect = 'warn', ...more: Patch[]) =>
    found(
      reach,
      [`${KNOWN}, effect: warn`, `${require}, effect: ${effect}`],
      [LISTED, `${LISTED}    records: [ mood ]\n`],
      ...more,
    );

  test('that never fail', () => {
    const never = [['check-never-fails', 'checks/mood-known', { name: 'mood-known' }]];
    expect(check(average('lessThanInclusive', 5))).toEqual(never);
    expect(check(average('lessThanInclusive', 5), 'refuse')).toEqual(never);
    expect(check(average('lessThanInclusive', 4))).toEqual([]);
  });

  test('that always fail, and refuse', () => {
    const always = [['check-always-fails', 'checks/mood-known', { name: 'mood-known', form: 'report' }]];
    expect(check(average('greaterThan', 5), 'refuse')).toEqual(always);
    expect(check(average('greaterThan', 5), 'warn')).toEqual([]);
    expect(check(average('greaterThan', 2), 'refuse')).toEqual([]);
  });

  test('two of which leave no sheet', () => {
    const other = `  other: { require: ${average('lessThan', 2)}, effect: refuse, ${MESSAGE}, cite: p1 }`;
    const both = check(average('greaterThan', 4), 'refuse', added('checks', other), [
      'checks: [ mood-known ]',
      'checks: [ mood-known, other ]',
    ]);
    expect(both).toEqual([['part-unreachable', 'forms/report', { part: 'forms/report' }]]);
  });

  test('of members that always fail leave no sheet', () => {
    const per = ['mood-known: { require', 'mood-known: { per: subject, require'] as const;
    const all = check('{ fact: mark, operator: greaterThan, value: 5 }', 'refuse', per);
    expect(all).toEqual([['part-unreachable', 'forms/report', { part: 'forms/report' }]]);
  });
});

describe('a test that always answers the same', () => {
  test.each([
    [average('lessThanInclusive', 5), 'true'],
    [average('greaterThan', 5), 'false'],
  ])('%s: %s', (when, value) => {
    expect(found(reach, ...extra(`op: test, when: ${when}`))).toEqual([
      ['condition-constant', 'rules/extra/when', { value }],
    ]);
  });

  test('is shown by a sheet', () => {
    const { pack, plan } = prepare(minimal(...extra(`op: test, when: ${average('greaterThan', 5)}`)));
    const subject = { pack, plan, today: null, under: () => null } as never;
    const [one] = [...reach.find(subject)];
    const { result } = evaluate(plan as Plan, one?.witness?.sheets[0]);
    expect(result).toMatchObject({ status: 'graded', values: { extra: false } });
  });

  test('is none where it answers both', () => {
    expect(found(reach, ...extra(`op: test, when: ${average('lessThan', 5)}`))).toEqual([]);
  });
});

describe('a part of a condition that answers the same', () => {
  const idle = (path: string, value: string) => [['condition-idle', path, { value }]];
  const check = (require: string) => found(conditions, [KNOWN, require]);

  test('in a list', () => {
    expect(found(conditions)).toEqual([]);
    expect(check(`{ all: [ ${KNOWN}, ${average('lessThan', 50)} ] }`)).toEqual(
      idle('checks/mood-known/require/all/1', 'true'),
    );
    expect(check(`{ any: [ ${average('greaterThan', 5)}, ${KNOWN} ] }`)).toEqual(
      idle('checks/mood-known/require/any/0', 'false'),
    );
    expect(check(`{ all: [ ${KNOWN}, { not: ${average('lessThan', 50)} } ] }`)).toEqual(
      idle('checks/mood-known/require/all/1/not', 'true'),
    );
    expect(
      check(`{ any: [ ${KNOWN}, { all: [ ${average('lessThan', 2)}, ${average('greaterThan', 3)} ] } ] }`),
    ).toEqual(idle('checks/mood-known/require/any/1', 'false'));
  });

  test('as a whole only where no other check tells of it', () => {
    expect(check(average('lessThan', 50))).toEqual([]);
    expect(found(conditions, ...extra(`op: test, when: ${average('lessThan', 50)}`))).toEqual([]);
    expect(found(conditions, ...ground(average('lessThan', 50)))).toEqual([]);
    const counted = (value: number) =>
      extra(`op: count, over: subject, where: { fact: mark, operator: lessThan, value: ${value} }`);
    expect(found(conditions, ...counted(50))).toEqual(idle('rules/extra/where', 'true'));
    expect(found(conditions, ...counted(0))).toEqual(idle('rules/extra/where', 'false'));
    expect(found(conditions, ...counted(3))).toEqual([]);
    const capped = (when: string) => extra(`op: cap, of: average, limits: { one: { when: ${when}, at: 4 } }`);
    expect(found(conditions, ...capped(average('lessThan', 50)))).toEqual(idle('rules/extra/limits/one/when', 'true'));
    expect(found(conditions, ...capped(average('greaterThan', 5)))).toEqual([]);
  });

  test('that asks for an input, or makes a set', () => {
    const asked = (when: string): Patch => [
      'type: integer, per: visit, min: 0, max: 24, better: higher,',
      `type: integer, per: visit, min: 0, max: 24, better: higher, when: ${when}, otherwise: 0,`,
    ];
    expect(found(conditions, asked(average('lessThan', 50)))).toEqual(idle('inputs/hours/when', 'true'));
    expect(found(conditions, asked(average('greaterThan', 5)))).toEqual(idle('inputs/hours/when', 'false'));
    expect(found(conditions, asked(low))).toEqual([]);
    const part = (value: number) => [
      added(
        'sets',
        `  some: { kind: subset, ${LABEL}, of: subject, where: { fact: mark, operator: lessThan, value: ${value} }, cite: p1 }`,
      ),
      ...extra('op: sum, of: mark, over: some'),
    ];
    expect(found(conditions, ...part(50))).toEqual(idle('sets/some/where', 'true'));
    expect(found(conditions, ...part(3))).toEqual([]);
  });
});

describe('a limit that bounds nothing', () => {
  const limit = (id: string, at: number, when = low) => `${id}: { when: ${when}, at: ${at} }`;
  const capped = (op: string, ...texts: string[]) =>
    found(limits, ...extra(`op: ${op}, of: average, limits: { ${texts.join(', ')} }`));
  const high = '{ fact: mood, operator: equal, value: high }';

  test('can go where another is left', () => {
    const removed = [{ op: 'remove', at: 'rules/extra/limits/two' }];
    const idle = ['limit-idle', 'rules/extra/limits/two', { limit: 'limits/two' }];
    expect(capped('cap', limit('one', 4), limit('two', 4.5, high))).toEqual([]);
    expect(capped('cap', limit('one', 4), limit('two', 5, high))).toEqual([[...idle, removed]]);
    expect(capped('cap', limit('two', 5, high))).toEqual([idle]);
    expect(capped('floor', limit('one', 1), limit('two', 0, high))).toEqual([[...idle, removed]]);
    expect(capped('floor', limit('one', 1), limit('two', 0.5, high))).toEqual([]);
  });

  test('is not told of where it is never met at all', () => {
    expect(capped('cap', limit('one', 4), limit('two', 5, average('greaterThan', 5)))).toEqual([]);
  });

  test('is one of which the least is taken', () => {
    expect(found(limits, ...extra('op: minimum, of: [ average, 5 ]'))).toEqual([
      ['limit-idle', 'rules/extra/of/1', { limit: 'of/1' }],
    ]);
    expect(found(limits, ...extra('op: minimum, of: [ average, 4 ]'))).toEqual([]);
    expect(found(limits, ...extra('op: maximum, of: [ 0, average ]'))).toEqual([
      ['limit-idle', 'rules/extra/of/0', { limit: 'of/0' }],
    ]);
  });
});
