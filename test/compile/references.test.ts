import { describe, expect, test } from 'vitest';
import { prepare } from '../../engine/index.ts';
import type { Expression } from '../../engine/model/plan.ts';
import { minimal } from '../fixtures/minimal.ts';
import { errors, typeText } from '../operators/rules.ts';

const words = '{ kk: Қ, ru: Д, en: X }';

/** Attributes of every type; `unit` is a set of its own, from which one of them is chosen. */
const ATTRIBUTES = [
  'core: { type: boolean }',
  'note: { type: text }',
  'hours: { type: integer }',
  'due: { type: decimal }',
  `group: { type: choice, options: { x: ${words}, y: ${words} } }`,
  'home: { type: choice, set: unit }',
].join(', ');

const SETS = `
  unit: { kind: declared, label: ${words}, members: { north: { label: ${words} }, south: { label: ${words} } }, cite: p1 }
  nobody: { kind: declared, label: ${words}, attributes: { due: { type: decimal } }, members: {}, cite: p1 }
  core-subject: { kind: subset, of: subject, label: ${words}, where: { fact: subject.core, operator: equal, value: true }, cite: p1 }
  core-core: { kind: subset, of: core-subject, label: ${words}, where: { fact: core-subject.hours, operator: equal, value: 3 }, cite: p1 }
`.slice(1);

const PIECES: readonly (readonly [string, string])[] = [
  ['attributes: { core: { type: boolean } }', `attributes: { ${ATTRIBUTES} }`],
  ['attributes: { core: true }', 'attributes: { core: true, note: x, hours: 3, due: 2.5, group: x, home: south }'],
  ['attributes: { core: false }', 'attributes: { core: false, note: y, hours: 5, due: -0.25, group: y, home: north }'],
  ['sets:\n', `sets:\n${SETS}`],
  [
    'inputs:\n',
    `inputs:\n  pick: { label: ${words}, cite: p1, better: none, type: choice, set: subject }\n  cell: { label: ${words}, cite: p1, better: none, type: integer, min: 0, max: 9, per: [ subject, visit ] }\n`,
  ],
];

/** A rule that gives what is referred to, over some sets. */
function compiled(fact: string, per = '') {
  const rule = `op: choose, cases: [ { id: i, when: { fact: mood, operator: equal, value: low }, then: "${fact}" } ], otherwise: "${fact}"`;
  const extra = `  extra: { label: ${words}, cite: p1, ${per === '' ? '' : `per: [ ${per} ], `}${rule} }\n`;
  return prepare(minimal(...PIECES, ['rules:\n', `rules:\n${extra}`]));
}

function expressionOf(fact: string, per = ''): Expression {
  const { plan, diagnostics } = compiled(fact, per);
  const extra = plan?.rules.get('extra')?.expression;
  if (extra?.kind !== 'operation') throw new Error(JSON.stringify(diagnostics));
  return (extra.node.slots.otherwise as { value: Expression }).value;
}

describe('the type of what is referred to', () => {
  test.each([
    ['subject.core', 'boolean'],
    ['subject.note', 'text'],
    ['subject.hours', '3..5 /0'],
    ['subject.due', '-0.25..2.5 /2'],
    ['subject.group', 'choice x y'],
    ['subject.home', 'choice north south of unit'],
    ['pick.due', '-0.25..2.5 /2'],
    ['pick.home', 'choice north south of unit'],
    ['subject', 'choice maths music of subject'],
    ['form', 'choice report'],
    ['average', '0..5 /3'],
    ['mark', '0..5 /2'],
    ['mark[music]', '0..5 /2'],
  ])('%s is %s', (fact, type) => {
    expect(typeText(expressionOf(fact, 'subject').type)).toBe(type);
  });

  test('an attribute that no member carries has no range', () => {
    expect(typeText(expressionOf('nobody.due', 'nobody').type)).toBe('-..- /-');
  });
});

describe('what it stands for', () => {
  test.each([
    ['mark', 'subject', { kind: 'input', id: 'mark', index: [{ set: 'subject' }] }],
    ['mark', 'core-core', { kind: 'input', id: 'mark', index: [{ set: 'subject' }] }],
    ['mark[music]', '', { kind: 'input', id: 'mark', index: [{ member: 'music' }] }],
    ['cell[music,n1]', '', { kind: 'input', id: 'cell', index: [{ member: 'music' }, { member: 'n1' }] }],
    ['cell[music, n1]', '', { kind: 'input', id: 'cell', index: [{ member: 'music' }, { member: 'n1' }] }],
    ['cell', 'visit, core-subject', { kind: 'input', id: 'cell', index: [{ set: 'subject' }, { set: 'visit' }] }],
    ['average', '', { kind: 'rule', id: 'average', index: [] }],
    ['core-core', 'core-core', { kind: 'member', set: 'core-core' }],
    ['core-subject', 'core-core', { kind: 'member', set: 'core-subject' }],
    ['core-core.due', 'core-core', { kind: 'attribute', set: 'subject', attribute: 'due' }],
    ['visit', 'visit', { kind: 'member', set: 'visit', type: { kind: 'text' } }],
    ['pick.core', '', { kind: 'attribute', set: 'subject', attribute: 'core', choice: { kind: 'input', id: 'pick' } }],
  ])('%s, per %s', (fact, per, expected) => {
    expect(expressionOf(fact, per)).toMatchObject(expected);
  });
});

describe('what is wrong with a reference', () => {
  const at = (one: string) => one.replace(/ \| /, ' | rules/extra/cases/i/then | ');

  test.each([
    ['form.kind', '', 'unknown-name | form.kind | '],
    ['markk.core', '', 'unknown-name | markk.core | Did you mean “mark”?'],
    ['pick.kore', '', 'unknown-attribute | subject | kore | Did you mean “core”?'],
    ['mark.core', 'subject', 'unknown-attribute | mark | core | '],
    ['average.core', '', 'unknown-attribute | average | core | '],
    ['mood.core', '', 'unknown-attribute | mood | core | '],
    ['core-subject', 'subject', 'set-not-at-hand | core-subject'],
    ['core-core.due', 'core-subject', 'set-not-at-hand | core-core'],
    ['visit.due', 'visit', 'unknown-attribute | visit | due | '],
    ['cell[music]', '', 'index-count | cell | 2 | 1'],
    ['cell[art, n1]', '', 'unknown-member | subject | art | '],
    ['cell', 'visit', 'missing-index | cell | subject'],
  ])('%s, per %s', (fact, per, wrong) => {
    expect(errors(compiled(fact, per))[0]).toBe(at(wrong));
  });

  test('a choice that is wrong itself is not found fault with again', () => {
    const bad = `bad: { label: ${words}, cite: p1, op: add, of: [ mood ] }`;
    const use = `use: { label: ${words}, cite: p1, op: test, when: { fact: bad.core, operator: equal, value: true } }`;
    expect(errors(prepare(minimal(['rules:\n', `rules:\n  ${bad}\n  ${use}\n`])))).toEqual([
      'type-mismatch | rules/bad/of | a number | an option of a choice',
    ]);
  });
});
