import { expect, test } from 'vitest';
import { prepare } from '../../engine/index.ts';
import { minimal } from '../fixtures/minimal.ts';
import { errors } from '../operators/rules.ts';

type Piece = readonly [piece: string, by: string];

const words = '{ kk: A, ru: A, en: A }';
const set = (said: string): Piece => ['  visit:\n', `  some: { label: ${words}, cite: p1, ${said} }\n  visit:\n`];
const AT = 'attribute-value | sets/subject/members/maths/attributes | core';

/** An attribute of a type, with what maths and music carry. */
const carried = (type: string, maths: string, music: string): Piece[] => [
  ['core: { type: boolean }', `core: { ${type} }`],
  ['attributes: { core: true }', `attributes: { ${maths} }`],
  ['core: false', `core: ${music}`],
];

const scale = `  other: { label: ${words}, cite: p1, order: [ good, best ], grades: { good: { label: ${words}, cite: p1 }, best: { label: ${words}, cite: p1 } } }\n`;
const rule = (said: string): Piece => ['rules:\n', `rules:\n  extra: { label: ${words}, cite: p1, ${said} }\n`];

/** Pieces of the minimal pack said otherwise, and what is wrong then. */
const PACKS: Readonly<Record<string, readonly [pieces: readonly Piece[], ...errors: string[]]>> = {
  'whole numbers': [carried('type: integer', 'core: 1', '2')],
  'a whole number that is a text': [carried('type: integer', 'core: x', '2'), `${AT} | x | integer`],
  numbers: [carried('type: decimal', 'core: 1.5', '2')],
  'a number that is a text': [carried('type: decimal', 'core: x', '2'), `${AT} | x | decimal`],
  texts: [carried('type: text', 'core: x', 'y')],
  'a text that is a number': [carried('type: text', 'core: 3', 'y'), `${AT} | 3 | text`],
  options: [carried(`type: choice, options: { x: ${words}, y: ${words} }`, 'core: x', 'y')],
  'members of a set': [carried('type: choice, set: subject', 'core: maths', 'music')],
  'no member of the set': [carried('type: choice, set: subject', 'core: art', 'music'), `${AT} | art | maths | music`],
  'an option left out': [
    carried(`type: choice, options: { undefined: ${words}, y: ${words} }`, '', 'y'),
    `${AT} | — | undefined | y`,
  ],
  'a scale with a grade that another has': [
    [rule('op: minimum, of: [ { grade: good }, { grade: poor } ]'), ['scales:\n', `scales:\n${scale}`]],
    'ambiguous-grade | rules/extra/of/0 | good | other, result',
  ],
  'a grade that is most like one of another scale': [
    [rule('op: minimum, of: [ { grade: bets } ]'), ['scales:\n', `scales:\n${scale}`]],
    'unknown-grade | rules/extra/of/0 | bets | Did you mean “best”?',
  ],
  'the best so many, of an unknown name': [
    [set('kind: best, of: subject, take: totel, by: [ mark ], order: highest')],
    'unknown-name | sets/some/take | totel | Did you mean “total”?',
  ],
  'the best by an unknown name': [
    [set('kind: best, of: subject, take: 1, by: [ mark, markk ], order: highest')],
    'unknown-name | sets/some/by/1 | markk | Did you mean “mark”?',
  ],
  'so many of the members at hand': [
    [set('kind: best, of: subject, take: mark, by: [ mark ], order: highest')],
    'missing-index | sets/some/take | mark | subject',
  ],
  'members of a set that is taken from none': [
    [
      set(`kind: subset, of: subjet, where: { fact: mood, operator: equal, value: low }`),
      rule(
        'op: count, over: some, where: { all: [ { fact: some, operator: equal, value: x }, { fact: some.core, operator: equal, value: true } ] }',
      ),
    ],
    'unknown-set | sets/some/of | subjet | Did you mean “subject”?',
    'unknown-attribute | rules/extra/where/all/1/fact | subjet | core | ',
  ],
  'a set by a name of the language': [
    [['  visit:\n', `  form: { label: ${words}, cite: p1, kind: given, size: { min: 0, max: 5 } }\n  visit:\n`]],
    'reserved-name | sets/form | form',
  ],
  'rules that rest on each other, and one that rests on them': [
    [
      [
        'rules:\n',
        `rules:\n  a1: { label: ${words}, cite: p1, op: add, of: [ b1 ] }\n  b1: { label: ${words}, cite: p1, op: add, of: [ c1 ] }\n  c1: { label: ${words}, cite: p1, op: add, of: [ b1 ] }\n`,
      ],
    ],
    'cycle | rules/b1 | b1 → c1 → b1',
  ],
  'a set where a value belongs': [
    [rule('op: add, of: [ visitt ]')],
    'unknown-name | rules/extra/of/0 | visitt | Did you mean “visit”?',
  ],
  'an interval compared with a number': [
    [
      [
        'rules:\n',
        `rules:\n  near: { label: ${words}, cite: p1, op: allowed, key: total, rows: { i: { at: { from: 0 }, from: 0, to: 1 } } }\n`,
      ],
      rule('op: test, when: { fact: near, operator: equal, value: 3 }'),
    ],
    'operator-type | rules/extra/when/operator | equal | an interval | any value',
  ],
  'what an input has when it is not asked': [
    [
      [
        'en: unsaid } }, better: none',
        'en: unsaid } }, better: none, when: { fact: day, operator: lessThan, value: 2025-01-01 }, otherwise: hihg',
      ],
    ],
    'unknown-option | inputs/mood/otherwise | hihg | low, high, unsaid',
  ],
  'an unknown scale, and what is said in it': [
    [
      [
        'inputs:\n',
        `inputs:\n  pick: { label: ${words}, cite: p1, better: none, type: grade, scale: reslt, when: { fact: day, operator: lessThan, value: 2025-01-01 }, otherwise: good }\n`,
      ],
    ],
    'unknown-scale | inputs/pick/scale | reslt | Did you mean “result”?',
  ],
  'better in an order of other options': [
    [['en: unsaid } }, better: none', 'en: unsaid } }, better: [ low, high, other ]']],
    'better-options | inputs/mood/better | low, high, unsaid',
  ],
  'a choice from a set that the sheet gives': [
    [['inputs:\n', `inputs:\n  pick: { label: ${words}, cite: p1, better: none, type: choice, set: visit }\n`]],
    'wrong-set-kind | inputs/pick/set | visit | given | declared',
  ],
  'a choice from an unknown set': [
    [['inputs:\n', `inputs:\n  pick: { label: ${words}, cite: p1, better: [ a, b ], type: choice, set: visitt }\n`]],
    'unknown-set | inputs/pick/set | visitt | Did you mean “visit”?',
  ],
  'a date that no input has': [[['appliesBy: day', 'appliesBy: dayy']], 'applies-by | force/appliesBy | dayy'],
  'a form without a grade, with an unknown value': [
    [['grade: grade, values: [ total ]', 'values: [ totel ]']],
    'unknown-entry | forms/report/result/values | rules | totel | Did you mean “total”?',
  ],
  'a size of none or one': [[['size: { min: 0, max: 5 }', 'size: { min: 5, max: 5 }']]],
  'limits that are the same': [[['min: 0, max: 5, places', 'min: 5, max: 5, places']]],
  'better in an order of all options': [
    [['en: unsaid } }, better: none', 'en: unsaid } }, better: [ low, unsaid, high ]']],
  ],
  'better of numbers in an order': [
    [['min: 0, max: 24, better: higher', 'min: 0, max: 24, better: [ a, b ]']],
    'better-options | inputs/hours/better | ',
  ],
};

test.each(Object.entries(PACKS))('%s', (_, [pieces, ...wrong]) => {
  expect(errors(prepare(minimal(...pieces)))).toEqual(wrong);
});
