import { describe, expect, test } from 'vitest';
import { prepare } from '../../engine/index.ts';
import type { Plan } from '../../engine/model/plan.ts';
import { minimal } from '../fixtures/minimal.ts';
import { name, numbered, typeText } from '../operators/rules.ts';

const words = '{ kk: A, ru: A, en: A }';
const equal = (fact: string, value: string) => `{ fact: ${fact}, operator: equal, value: ${value} }`;
const either = (one: string) => `{ any: [ ${one}, { not: ${one} } ] }`;
const subset = (id: string, of: string, where: string) =>
  `  ${id}: { kind: subset, of: ${of}, label: ${words}, where: ${where}, cite: p1 }\n`;
const input = (id: string, said: string) => `  ${id}: { label: ${words}, cite: p1, better: none, ${said} }\n`;

/** Facts that are true or false: more combinations than are tried. */
const MANY = Array.from({ length: 15 }, (_, index) => `f${index}`);

/** `subject`: maths (core, 3 hours), music (not core, 5 hours), art (not core, 7 hours). */
const PIECES: readonly (readonly [string, string])[] = [
  ['attributes: { core: { type: boolean } }', 'attributes: { core: { type: boolean }, hours: { type: integer } }'],
  ['attributes: { core: true } }', 'attributes: { core: true, hours: 3 } }'],
  [
    'attributes: { core: false } }\n',
    `attributes: { core: false, hours: 5 } }\n      art: { label: ${words}, attributes: { core: false, hours: 7 } }\n`,
  ],
  [
    '  visit:\n',
    [
      subset('free', 'subject', equal('subject.core', 'false')),
      subset('short', 'free', '{ fact: free.hours, operator: lessThan, value: 6 }'),
      subset('named', 'free', '{ not: { fact: free, operator: equal, value: music } }'),
      subset('moody', 'subject', equal('mood', 'low')),
      subset('chosen', 'subject', '{ fact: subject, operator: equal, value: { fact: pick } }'),
      '  visit:\n',
    ].join(''),
  ],
  [
    'inputs:\n',
    [
      'inputs:\n',
      input('pick', 'type: choice, set: subject'),
      input('fit', 'type: grade, scale: result'),
      ...MANY.map((id) => input(id, 'type: boolean')),
    ].join(''),
  ],
  ['rules:\n', `rules:\n  sad: { label: ${words}, cite: p1, op: test, when: ${equal('mood', 'low')} }\n`],
  ['clauses:\n', `  other: { kind: graded, label: ${words}, cite: p1, result: { values: [ total ] } }\nclauses:\n`],
];

function planOf(rules: readonly string[]): Plan {
  const texts = Object.entries(numbered(rules)).map(
    ([id, rule]) => `  ${id}: { label: ${words}, cite: p1, ${rule} }\n`,
  );
  const { plan, diagnostics } = prepare(minimal(...PIECES, ['rules:\n', `rules:\n${texts.join('')}`]));
  if (!plan) throw new Error(JSON.stringify(diagnostics));
  return plan;
}

const count = (set: string, where: string, more = '') => `op: count, over: ${set}, where: ${where}${more}`;
/** Not the member at hand of another set. */
const other = (set: string) => `{ fact: subject, operator: notEqual, value: { fact: ${set} } }`;
const less = (fact: string, than: string) => `{ fact: ${fact}, operator: lessThan, value: { fact: ${than} } }`;

/** How many members there can be, where all combinations of what conditions rest on are tried. */
const COUNTS: Readonly<Record<string, readonly (readonly [rule: string, type: string])[]>> = {
  'sets taken from sets': [
    ['op: count, over: free', '2..2 /0'],
    ['op: count, over: short', '1..1 /0'],
    ['op: count, over: named', '1..1 /0'],
    [count('short', equal('short', 'music')), '1..1 /0'],
    [count('short', equal('free', 'art')), '0..0 /0'],
    [count('short', equal('subject.core', 'true')), '0..0 /0'],
    ['op: count, over: moody', '0..3 /0'],
    ['op: count, over: chosen', '1..1 /0'],
    [count('moody', equal('mood', 'low')), '0..3 /0'],
    [count('moody', equal('mood', 'high')), '0..0 /0'],
    [count('moody', either(equal('mood', 'high'))), '0..3 /0'],
  ],
  'members at hand of another set': [
    [count('subject', other('free'), ', per: free'), '2..2 /0'],
    [count('subject', `{ all: [ ${other('free')}, ${equal('subject.core', 'true')} ] }`, ', per: free'), '1..1 /0'],
    [count('subject', `{ all: [ ${other('short')}, ${equal('subject.core', 'false')} ] }`, ', per: short'), '1..1 /0'],
    [count('subject', other('moody'), ', per: moody'), '2..2 /0'],
    [count('subject', `{ all: [ ${other('moody')}, ${equal('mood', 'high')} ] }`, ', per: moody'), '0..0 /0'],
    [count('subject', `{ all: [ ${other('moody')}, ${equal('mood', 'low')} ] }`, ', per: moody'), '2..2 /0'],
  ],
  'choices and their attributes': [
    [count('subject', '{ fact: subject.core, operator: equal, value: { fact: pick.core } }'), '1..2 /0'],
    [count('subject', less('subject.hours', 'pick.hours')), '0..2 /0'],
    [count('subject', '{ fact: pick.hours, operator: greaterThan, value: 2 }'), '3..3 /0'],
    [count('subject', '{ fact: pick.hours, operator: greaterThan, value: 7 }'), '0..0 /0'],
  ],
  'facts that are known to be one of some': [
    [count('subject', either(equal('form', 'other'))), '3..3 /0'],
    [count('subject', equal('form', 'other')), '0..3 /0'],
    [count('subject', equal('sad', 'true')), '0..3 /0'],
    [count('subject', either(equal('sad', 'true'))), '3..3 /0'],
    [count('subject', '{ fact: mood, operator: notIn, value: [ low, high, unsaid ] }'), '0..0 /0'],
    [
      count(
        'subject',
        `{ all: [ ${Array(12)
          .fill(either(equal('mood', 'low')))
          .join(', ')} ] }`,
      ),
      '3..3 /0',
    ],
  ],
  'facts that are not': [
    [count('subject', either(equal('fit', 'good'))), '0..3 /0'],
    [count('subject', either('{ fact: total, operator: equal, value: 3 }')), '0..3 /0'],
    [count('subject', either('{ fact: "mark[art]", operator: equal, value: 3 }')), '0..3 /0'],
    [count('subject', either(equal('visit', 'n1')), ', per: visit'), '0..3 /0'],
    [count('subject', either(equal('day', '2025-01-01'))), '0..3 /0'],
  ],
  'more combinations than are tried': [
    [count('subject', `{ all: [ ${MANY.map((id) => either(equal(id, 'true'))).join(', ')} ] }`), '0..3 /0'],
    [
      count(
        'subject',
        `{ all: [ ${MANY.slice(0, 8)
          .map((id) => either(equal(id, 'true')))
          .join(', ')} ] }`,
      ),
      '3..3 /0',
    ],
  ],
};

describe('how many members there can be', () => {
  test.each(Object.entries(COUNTS))('%s', (_, table) => {
    const { rules } = planOf(table.map(([rule]) => rule));
    expect(table.map(([rule], index) => [rule, typeText(rules.get(name(index))?.type)])).toEqual(table);
  });
});
