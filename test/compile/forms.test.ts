import { describe, expect, test } from 'vitest';
import { prepare } from '../../engine/index.ts';
import type { Pack } from '../../engine/model/pack.ts';
import { minimal } from '../fixtures/minimal.ts';
import { errors, planOf } from '../operators/rules.ts';

const words = '{ kk: A, ru: A, en: A }';
const low = '{ fact: mood, operator: equal, value: low }';

/** The minimal pack with routes to its form. */
function routed(routes: string, substitutes = '') {
  const role = `roles:\n  head: { label: ${words}, cite: p1 }\n`;
  const routing = `routing:\n  cite: p1\n  routes: [ ${routes} ]\n${substitutes === '' ? '' : `  substitutes: [ ${substitutes} ]\n`}`;
  return prepare(minimal(['forms:\n', `${role}${routing}forms:\n`]));
}

const route = (id: string, more = '', form = 'report', assessor = 'head') =>
  `{ id: ${id}, form: ${form}, assessor: ${assessor}, cite: p1${more} }`;

describe('routes', () => {
  test.each([
    [route('all'), '', []],
    [`${route('some', `, when: ${low}`)}, ${route('all')}`, `{ id: away, when: ${low}, assessor: head, cite: p1 }`, []],
    [
      route('all', '', 'reprot'),
      '',
      ['unknown-entry | routing/routes/all/form | forms | reprot | Did you mean “report”?'],
    ],
    [
      route('all', '', 'report', 'haed'),
      '',
      ['unknown-entry | routing/routes/all/assessor | roles | haed | Did you mean “head”?'],
    ],
    [
      route('all'),
      `{ id: away, when: ${low}, assessor: haed, cite: p1 }`,
      ['unknown-entry | routing/substitutes/away/assessor | roles | haed | Did you mean “head”?'],
    ],
    [route('all', `, when: ${low}`), '', ['route-order | routing/routes/all']],
    [`${route('first')}, ${route('last')}`, '', ['route-order | routing/routes/first']],
    [
      `${route('first')}, ${route('last', `, when: ${low}`)}`,
      '',
      ['route-order | routing/routes/first', 'route-order | routing/routes/last'],
    ],
  ])('%s; %s', (routes, substitutes, wrong) => {
    expect(errors(routed(routes, substitutes))).toEqual(wrong);
  });
});

test('rules that grounds rest on are told in order of name', () => {
  const both = '{ all: [ { fact: total, operator: equal, value: 0 }, { fact: average, operator: equal, value: 0 } ] }';
  const { plan } = prepare(
    minimal(
      ['forms:\n', `grounds:\n  nothing: { message: ${words}, cite: p1, when: ${both} }\nforms:\n`],
      ['    checks:', '    grounds: [ nothing ]\n    checks:'],
    ),
  );
  expect(plan?.forms.get('report')).toMatchObject({
    grounds: ['nothing'],
    basis: ['average', 'total'],
    rules: ['average', 'grade', 'total'],
    inputs: ['day', 'hours', 'mark', 'mood'],
    sets: ['subject', 'visit'],
  });
});

test('what is open is told in order of path, whatever rests on what', () => {
  const { open } = planOf({
    a1: 'op: divide, of: z1, by: z',
    z1: 'op: divide, of: a, by: minus',
    m1: 'op: add, of: [ { op: divide, of: a, by: b } ]',
  });
  expect(open.map(({ path }) => path)).toEqual(['rules/a1', 'rules/m1/of/0', 'rules/z1']);
});

test('elements come in order of name, whatever their order in the pack', () => {
  const { pack, plan } = prepare(minimal());
  expect([...(plan?.inputs.keys() ?? [])]).toEqual(['day', 'hours', 'mark', 'mood']);
  expect([...(plan?.sets.keys() ?? [])]).toEqual(['subject', 'visit']);
  expect([...(plan?.rules.keys() ?? [])]).toEqual(['average', 'grade', 'total']);
  expect(Object.keys((pack as Pack).rules ?? {})).toEqual(['average', 'total', 'grade']);
});
