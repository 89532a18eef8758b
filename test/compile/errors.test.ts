import { describe, expect, test } from 'vitest';
import { compile } from '../../engine/compile/index.ts';
import { prepare } from '../../engine/index.ts';
import type { Pack } from '../../engine/model/pack.ts';
import { minimal } from '../fixtures/minimal.ts';
import { errors, name, numbered, source } from '../operators/rules.ts';

const asks = (when: string) => `op: test, when: ${when}`;
const compares = (fact: string, operator: string, value: string) =>
  asks(`{ fact: "${fact}", operator: ${operator}, value: ${value} }`);
const meant = (id: string) => `Did you mean “${id}”?`;

/** By matter: rules, and what is wrong with each: code, place inside the rule, what it tells. */
const WRONG: Readonly<Record<string, readonly (readonly [rule: string, ...errors: string[]])[]>> = {
  references: [
    ['op: add, of: [ averag ]', `unknown-name | of/0 | averag | ${meant('average')}`],
    ['op: add, of: [ xyzzyx ]', 'unknown-name | of/0 | xyzzyx | '],
    ['op: add, of: [ fore ]', `unknown-name | of/0 | fore | ${meant('form')}`],
    [compares('moodd', 'equal', 'low'), `unknown-name | when/fact | moodd | ${meant('mood')}`],
    ['op: add, of: [ "mark[math]" ]', `unknown-member | of/0 | subject | math | ${meant('maths')}`],
    ['op: add, of: [ "mark[maths, music]" ]', 'index-count | of/0 | mark | 1 | 2'],
    ['op: add, of: [ "a[maths]" ]', 'index-count | of/0 | a | 0 | 1'],
    ['op: add, of: [ mark ]', 'missing-index | of/0 | mark | subject'],
    ['op: add, of: [ hours, mark ]', 'missing-index | of/0 | hours | visit', 'missing-index | of/1 | mark | subject'],
    [compares('subject', 'equal', 'maths'), 'set-not-at-hand | when/fact | subject'],
    [compares('subject.core', 'equal', 'true'), 'set-not-at-hand | when/fact | subject'],
    [
      `${compares('subject.kore', 'equal', 'true')}, per: subject`,
      `unknown-attribute | when/fact | subject | kore | ${meant('core')}`,
    ],
    [compares('mood.core', 'equal', 'true'), 'unknown-attribute | when/fact | mood | core | '],
    [compares('pick.core', 'equal', 'true'), 'unknown-attribute | when/fact | trio | core | '],
    [
      'op: sum, of: mark, over: subjet',
      'missing-index | of | mark | subject',
      `unknown-set | over | subjet | ${meant('subject')}`,
    ],
    ['op: add, per: subjet, of: [ a ]', `unknown-set | per | subjet | ${meant('subject')}`],
  ],
  literals: [
    [compares('mood', 'equal', 'hihg'), 'unknown-option | when/value | hihg | low, high, unsaid'],
    [compares('grade', 'equal', '3'), 'unknown-option | when/value | 3 | poor, good'],
    [compares('yes', 'equal', '3'), 'type-mismatch | when/value | true or false | “3”'],
    [compares('day', 'equal', '2025-02-30'), 'type-mismatch | when/value | a date | “2025-02-30”'],
    [compares('day', 'equal', '3'), 'type-mismatch | when/value | a date | “3”'],
    [compares('a', 'equal', 'x'), 'type-mismatch | when/value | a number | “x”'],
    [compares('a', 'equal', '2.5'), 'finer-literal | when/value | 2.5 | 0 | 1'],
    [compares('b', 'lessThan', '0.125'), 'finer-literal | when/value | 0.125 | 2 | 0.01'],
    [compares('a', 'in', '[ 2, x ]'), 'type-mismatch | when/value/1 | a number | “x”'],
  ],
  comparisons: [
    [
      compares('mood', 'lessThan', 'low'),
      'operator-type | when/operator | lessThan | an option of a choice | a number, a grade or a date',
    ],
    [compares('yes', 'in', '[ true ]'), 'operator-type | when/operator | in | true or false | any value'],
    [compares('yes', 'odd', 'true'), 'operator-type | when/operator | odd | true or false | a number'],
    [compares('a', 'odd', '3'), 'value-form | when/value | odd | true or false'],
    [compares('a', 'in', '3'), 'value-form | when/value | in | a list'],
    [compares('a', 'equal', '[ 3 ]'), 'value-form | when/value | equal | one value'],
    [compares('a', 'within', '3'), 'value-form | when/value | within | { fact: reference }'],
    [compares('a', 'within', '[ 3 ]'), 'value-form | when/value | within | { fact: reference }'],
    [compares('a', 'within', '{ fact: b }'), 'type-mismatch | when/value/fact | an interval | a number'],
    [compares('a', 'equal', '{ fact: fit }'), 'type-mismatch | when/value/fact | a number | a grade (result)'],
    [
      asks('{ all: [ { not: { fact: aa, operator: equal, value: 1 } } ] }'),
      `unknown-name | when/all/0/not/fact | aa | ${meant('a')}`,
    ],
    [
      asks('{ any: [ { fact: a, operator: equal, value: 2 }, { fact: a, operator: equal, value: x } ] }'),
      'type-mismatch | when/any/1/value | a number | “x”',
    ],
  ],
  operations: [
    [
      'op: divide, of: a, by: 2, zero: { undetermined: opn }',
      `unknown-entry | zero/undetermined | defects | opn | ${meant('open')}`,
    ],
    [
      'op: band, of: a, scale: reslt, bands: { i: { from: 0, grade: poor } }',
      `unknown-entry | scale | scales | reslt | ${meant('result')}`,
    ],
    [
      'op: band, of: a, scale: result, bands: { i: { from: 0, grade: poor } }, gaps: { g: { below: 0, defect: opn } }',
      `unknown-entry | gaps/g/defect | defects | opn | ${meant('open')}`,
    ],
    ['op: minimum, of: [ { grade: god } ]', `unknown-grade | of/0 | god | ${meant('good')}`],
    ['op: minimum, of: [ { grade: two, scale: star } ]', `unknown-scale | of/0 | star | ${meant('stars')}`],
    ['op: minimum, of: [ { grade: two, scale: result } ]', 'unknown-option | of/0 | two | poor, good'],
    ['op: add, of: [ { op: subtract, of: x1, less: a } ]', 'unknown-name | of/0/of | x1 | '],
    [
      'op: choose, cases: [ { id: i, when: { fact: aa, operator: equal, value: 1 }, then: 1 } ], otherwise: bb',
      `unknown-name | cases/i/when/fact | aa | ${meant('a')}`,
      `unknown-name | otherwise | bb | ${meant('b')}`,
    ],
  ],
};

test.each(Object.entries(WRONG))('what is wrong with %s', (_, table) => {
  const found = errors(prepare(source(numbered(table.map(([rule]) => rule)))));
  const expected = table.flatMap(([, ...wrong], index) =>
    wrong.map((one) => one.replace(/ \| /, ` | rules/${name(index)}/`)),
  );
  expect(found).toEqual(expected);
});

type Piece = readonly [piece: string, by: string];

/** Pieces of the minimal pack said wrongly, and what is found. */
const PACKS: Readonly<Record<string, readonly [pieces: readonly Piece[], ...errors: string[]]>> = {
  'one name for an input and a rule': [
    [['  total: {', '  mark: {']],
    'duplicate-name | rules/mark | mark | inputs/mark | rules/mark',
    'unknown-entry | forms/report/result/values | rules | total | ',
  ],
  'a name of the language': [
    [['  mood: {', '  form: {']],
    'reserved-name | inputs/form | form',
    'unknown-name | checks/mood-known/require/fact | mood | ',
  ],
  'limits of an input the wrong way round': [
    [['min: 0, max: 5, places', 'min: 6, max: 5, places']],
    'limits-order | inputs/mark/min | 6 | 5',
  ],
  'sizes the wrong way round': [
    [['size: { min: 0, max: 5 }', 'size: { min: 6, max: 5 }']],
    'limits-order | sets/visit/size | 6 | 5',
  ],
  'an unknown date of force': [[['appliesBy: day', 'appliesBy: mood']], 'applies-by | force/appliesBy | mood'],
  'a date of force with members': [
    [['type: date, better: none', 'type: date, per: subject, better: none']],
    'applies-by | force/appliesBy | day',
  ],
  'an input over an unknown set': [
    [['per: subject, min', 'per: subjet, min']],
    `unknown-set | inputs/mark/per | subjet | ${meant('subject')}`,
  ],
  'an attribute with a wrong value': [
    [['attributes: { core: true }', 'attributes: { core: sure }']],
    'attribute-value | sets/subject/members/maths/attributes | core | sure | boolean',
  ],
  'an attribute left out': [
    [['attributes: { core: true }', 'attributes: {}']],
    'attribute-value | sets/subject/members/maths/attributes | core | — | boolean',
  ],
  'an attribute that is not declared': [
    [['attributes: { core: true }', 'attributes: { core: true, kore: true }']],
    `unknown-attribute | sets/subject/members/maths/attributes/kore | subject | kore | ${meant('core')}`,
  ],
  'a whole number that is none': [
    [
      ['core: { type: boolean }', 'core: { type: integer }'],
      ['core: true', 'core: 1.5'],
      ['core: false', 'core: 2'],
    ],
    'attribute-value | sets/subject/members/maths/attributes | core | 1.5 | integer',
  ],
  'an option that is none': [
    [
      [
        'core: { type: boolean }',
        'core: { type: choice, options: { x: { kk: A, ru: A, en: A }, y: { kk: A, ru: A, en: A } } }',
      ],
      ['core: true', 'core: z'],
      ['core: false', 'core: y'],
    ],
    'attribute-value | sets/subject/members/maths/attributes | core | z | x | y',
  ],
  'an attribute of an unknown set': [
    [
      ['core: { type: boolean }', 'core: { type: choice, set: visitt }'],
      ['core: true', 'core: z'],
      ['core: false', 'core: y'],
    ],
    `unknown-set | sets/subject/attributes/core/set | visitt | ${meant('visit')}`,
    'attribute-value | sets/subject/members/maths/attributes | core | z | ',
    'attribute-value | sets/subject/members/music/attributes | core | y | ',
  ],
  'a check over an unknown set': [
    [['checks:\n  mood-known: {', 'checks:\n  mood-known: { per: subjet,']],
    `unknown-set | checks/mood-known/per | subjet | ${meant('subject')}`,
  ],
  'a form with an unknown grade': [
    [['grade: grade,', 'grade: graed,']],
    `unknown-entry | forms/report/result/grade | rules | graed | ${meant('grade')}`,
  ],
  'a form with an unknown value': [
    [['values: [ total ]', 'values: [ totel ]']],
    `unknown-entry | forms/report/result/values | rules | totel | ${meant('total')}`,
  ],
  'a form with an unknown check': [
    [['checks: [ mood-known ]', 'checks: [ mood-know ]']],
    `unknown-entry | forms/report/checks | checks | mood-know | ${meant('mood-known')}`,
  ],
  'a form with an unknown record': [
    [['checks: [ mood-known ]', 'checks: [ mood-known ]\n    records: [ moody ]']],
    `unknown-entry | forms/report/records | inputs | moody | ${meant('mood')}`,
  ],
  'a form with an unknown ground': [
    [['checks: [ mood-known ]', 'checks: [ mood-known ]\n    grounds: [ early ]']],
    'unknown-entry | forms/report/grounds | grounds | early | ',
  ],
  'rules that rest on each other': [
    [
      ['of: mark, over: subject', 'of: total, over: subject'],
      ['of: hours, over: visit', 'of: average, over: visit'],
    ],
    'cycle | rules/average | average → total → average',
  ],
  'a set that is taken from itself': [
    [
      [
        '  visit:\n',
        '  some: { kind: subset, label: { kk: A, ru: A, en: A }, of: some, where: { fact: mood, operator: equal, value: low }, cite: p1 }\n  visit:\n',
      ],
    ],
    'cycle | sets/some | some → some',
  ],
  'a set that is taken from none': [
    [
      [
        '  visit:\n',
        '  some: { kind: subset, label: { kk: A, ru: A, en: A }, of: subjet, where: { fact: mood, operator: equal, value: low }, cite: p1 }\n  visit:\n',
      ],
    ],
    `unknown-set | sets/some/of | subjet | ${meant('subject')}`,
  ],
  'the best by what has no order': [
    [
      [
        '  visit:\n',
        '  some: { kind: best, label: { kk: A, ru: A, en: A }, of: subject, take: mood, by: [ subject.core ], order: highest, cite: p1 }\n  visit:\n',
      ],
    ],
    'type-mismatch | sets/some/by | a number, a grade or a date | true or false',
    'type-mismatch | sets/some/take | a number | an option of a choice',
  ],
  'options in no order': [
    [['en: unsaid } }, better: none', 'en: unsaid } }, better: [ low, high ]']],
    'better-options | inputs/mood/better | low, high, unsaid',
  ],
  'options named twice': [
    [['en: unsaid } }, better: none', 'en: unsaid } }, better: [ low, high, unsaid, low ]']],
    'better-options | inputs/mood/better | low, high, unsaid',
  ],
  'an optional input that a rule uses': [
    [['type: decimal, per: subject', 'type: decimal, optional: true, per: subject']],
    'optional-used | rules/average/of | mark',
  ],
  'an unknown scale of an input': [
    [
      ['type: date, better', 'type: date, better'],
      ['type: integer, per: visit, min: 0, max: 24', 'type: grade, scale: reslt, per: visit'],
    ],
    `unknown-scale | inputs/hours/scale | reslt | ${meant('result')}`,
  ],
};

describe('a pack that does not hold together', () => {
  test.each(Object.entries(PACKS))('%s', (_, [pieces, ...wrong]) => {
    expect(errors(prepare(minimal(...pieces)))).toEqual(wrong);
  });
});

describe('numbers that cannot be kept, in a pack that no file held', () => {
  const found = (change: (pack: Pack) => unknown) => {
    const pack = structuredClone(prepare(minimal()).pack) as Pack;
    change(pack);
    return compile(pack, '', {}).diagnostics.map(({ code, place, params }) =>
      [code, place.path, params.found].join(' | '),
    );
  };

  test('limits of an input', () => {
    const hours = { min: 0.1234567890123456, max: 0.2345678901234567 };
    expect(found((pack) => Object.assign(pack.inputs?.hours ?? {}, hours))).toEqual([
      'lossy-number | inputs/hours/min | 0.1234567890123456',
      'lossy-number | inputs/hours/max | 0.2345678901234567',
    ]);
  });

  test('one limit of an input', () => {
    expect(found((pack) => Object.assign(pack.inputs?.hours ?? {}, { min: 0.1234567890123456 }))).toEqual([
      'lossy-number | inputs/hours/min | 0.1234567890123456',
    ]);
    expect(found((pack) => Object.assign(pack.inputs?.hours ?? {}, { max: 1.234567890123456 }))).toEqual([
      'lossy-number | inputs/hours/max | 1.234567890123456',
    ]);
  });

  test('edges of a band', () => {
    const bands = { low: { from: 0.1234567890123456, below: 3, grade: 'poor' } };
    expect(found((pack) => Object.assign(pack.rules?.grade ?? {}, { bands }))).toEqual([
      'lossy-number | rules/grade/bands/low/from | 0.1234567890123456',
    ]);
  });
});
