import { describe, expect, test } from 'vitest';
import { load } from '../../engine/load/index.ts';
import { minimal } from '../fixtures/minimal.ts';
import { positionOf, stated, withParts } from './found.ts';

const LABEL = '{ kk: Қ, ru: Д, en: X }';

describe('parts', () => {
  test('sections, entries of sections and entries of sections of the procedure come together by id', () => {
    const { pack, diagnostics } = withParts({
      'roles.yaml': `roles: { head: { label: ${LABEL} } }\nprocedure: { events: { start: { label: ${LABEL} } } }\n`,
      'more.yaml': `sets: { day-off: { kind: given, label: ${LABEL}, size: { min: 0, max: 9 }, cite: p1 } }\nprocedure: { events: { end: { label: ${LABEL} } } }\n`,
    });
    expect(diagnostics).toEqual([]);
    expect(Object.keys(pack?.sets ?? {})).toEqual(['subject', 'visit', 'day-off']);
    expect(Object.keys(pack?.procedure?.events ?? {})).toEqual(['start', 'end']);
    expect(pack).not.toHaveProperty('parts');
  });

  test('a pack in parts is the same as in one file', () => {
    const clauses = `clauses:\n  p1: { status: encoded, title: { kk: Бағалау, ru: Оценка, en: Grading } }\n`;
    const split = minimal([clauses, ''], ['adisteme: 1\n', 'adisteme: 1\nparts: [ clauses.yaml ]\n']);
    expect(load({ ...split, part: () => clauses }).pack).toEqual(load(minimal()).pack);
  });

  test('an id in two files is reported at the second, naming the first', () => {
    const { diagnostics } = withParts({ 'rules.yaml': '\nrules:\n  total: { op: number, value: 1 }\n' });
    expect(diagnostics.map(stated)).toEqual([['duplicate-entry', '3:3', 'rules/total']]);
    expect(diagnostics[0]?.place.file).toBe('rules/minimal/1/rules.yaml');
    expect(diagnostics[0]?.params).toMatchObject({ key: 'total', file: 'rules/minimal/1/pack.yaml' });
  });

  test.each([
    ['a key of the head', { 'a.yaml': 'roles: {}\nversion: 2.0.0\n' }, ['part-head', '2:1', 'version']],
    ['no YAML', { 'a.yaml': 'roles: [\n' }, ['not-yaml', '2:1', '']],
    ['nothing', { 'a.yaml': '' }, ['empty-file', '1:1', '']],
    ['a list', { 'a.yaml': '- a\n' }, ['wrong-kind', '1:1', '']],
    ['an unknown section', { 'a.yaml': 'ruels: {}\n' }, ['unknown-key', '1:1', 'ruels']],
    [
      'an error of the schema',
      { 'a.yaml': `roles:\n  head: { label: ${LABEL}, cit: p1 }\n` },
      ['unknown-key', '2:43', 'roles/head/cit'],
    ],
  ])('a part with %s is told in its own file', (_, parts, finding) => {
    const { pack, diagnostics } = withParts(parts);
    expect(pack).toBeNull();
    expect(diagnostics.map(stated)).toEqual([finding]);
    expect(diagnostics[0]?.place.file).toBe('rules/minimal/1/a.yaml');
  });

  test('a missing part is told where it is named, and what it may hold is not missed', () => {
    const main = minimal(['adisteme: 1\n', 'adisteme: 1\nparts: [ gone.yaml ]\n'], ['clauses:\n', 'x-clauses:\n']);
    expect(load(main).diagnostics.map(stated)).toEqual([['part-missing', '4:10', 'parts/0']]);
  });

  test('a part named twice', () => {
    const { diagnostics } = withParts({ 'a.yaml': 'roles: {}\n' }, ['a.yaml', 'a.yaml']);
    expect(diagnostics.map(stated)).toEqual([['part-repeated', '4:18', 'parts/1']]);
  });

  test('only a file beside the pack can be a part', () => {
    const asked: string[] = [];
    const main = minimal(['adisteme: 1\n', 'adisteme: 1\nparts: [ ../../secret.yaml, /etc/passwd ]\n']);
    const part = (name: string) => {
      asked.push(name);
      return null;
    };
    expect(load({ ...main, part }).diagnostics.map(({ code }) => code)).toEqual(['bad-form', 'bad-form']);
    expect(asked).toEqual([]);
  });

  test('at most thirty parts, and twenty mebibytes together', () => {
    const names = Array.from({ length: 31 }, (_, index) => `p${index}.yaml`);
    expect(withParts({}, names).diagnostics.map(({ code }) => code)).toEqual(['too-many-parts']);
    const large = `# ${'x'.repeat(5 * 1024 * 1024 - 20)}\nroles: {}`;
    const parts = Object.fromEntries(names.slice(0, 4).map((name) => [name, large]));
    expect(withParts(parts).diagnostics.map(({ code }) => code)).toContain('pack-too-large');
  });
});

describe('locate', () => {
  const choose =
    'of: { op: choose, cases: [ { id: one, when: { fact: mood, operator: equal, value: low }, then: 1 } ], otherwise: 2 }';
  const source = minimal(['of: average', choose]);
  const { locate } = load(source);

  test.each([
    ['a section', 'rules', 'rules:', 0],
    ['a key', 'rules/total/of', 'of: hours', 0],
    ['an entry of a list by its id', 'rules/grade/of/cases/one', '{ id: one', 0],
    ['an entry of a list by its index', 'rules/grade/of/cases/0', '{ id: one', 0],
    ['what an entry of a list holds', 'rules/grade/of/cases/one/then', 'then: 1', 0],
    ['a value in a list', 'scales/result/order/1', 'poor, good ]', 6],
    ['what is not there: its nearest ancestor', 'rules/total/where/fact', 'total: {', 0],
    ['the whole', '', 'adisteme', 0],
  ])('%s', (_, path, piece, inside) => {
    const { line, column, ...rest } = locate(path);
    expect(`${line}:${column}`).toBe(positionOf(source.text, piece, inside));
    expect(rest).toEqual({ file: 'minimal.yaml', path });
  });

  test('of a text that cannot be read: its file', () => {
    const { locate } = load({ file: 'a.yaml', text: '[', part: () => null });
    expect(locate('rules/a')).toEqual({ file: 'a.yaml', path: 'rules/a' });
  });
});
