import { describe, expect, test } from 'vitest';
import { parseSheet } from '../../engine/load/sheet.ts';
import { foundInSheet, stated } from './found.ts';

const dataOf = (text: string, file = 'sheets.yaml') => parseSheet(text, file).sheets.map(({ data }) => data);

describe('parseSheet', () => {
  test.each([
    ['one sheet', 'pack: a\n'],
    ['a list of one', '- pack: a\n'],
    ['JSON', '{"pack":"a"}'],
    ['JSON indented with tabs', '{\n\t"pack": "a"\n}\n'],
    ['a list in JSON', '[{"pack": "a"}]'],
    ['with a byte order mark', '\uFEFFpack: a\n'],
    ['with line ends of Windows', 'pack: a\r\n'],
  ])('%s', (_, text) => {
    expect(parseSheet(text, 'sheet')).toMatchObject({ sheets: [{ data: { pack: 'a' } }], diagnostics: [] });
  });

  test('several documents; empty ones are no sheets', () => {
    expect(dataOf('---\npack: a\n---\npack: b\n---\n- pack: c\n- pack: d\n---\n')).toEqual([
      { pack: 'a' },
      { pack: 'b' },
      { pack: 'c' },
      { pack: 'd' },
    ]);
  });

  test('numbers are given as they are written, and nothing else is changed', () => {
    const written = [
      '4.50',
      '-0',
      '1e400',
      '0x1F',
      '.nan',
      '-.inf',
      '12345678901234567890',
      '0.1000000000000000000001',
    ];
    expect(dataOf(`values: [ ${written.join(', ')} ]`)).toEqual([{ values: written }]);
    expect(dataOf('{"a": 4.50, "b": 1E400, "c": -0.0}')).toEqual([{ a: '4.50', b: '1E400', c: '-0.0' }]);
    expect(dataOf('{ a: NaN, b: "4,5", c: 4,5: x, d: true, e: null, f: 2025-09-30, g: yes, h: ~ }')).toEqual([
      { a: 'NaN', b: '4,5', c: '4', '5': 'x', d: true, e: null, f: '2025-09-30', g: 'yes', h: null },
    ]);
  });

  test('texts of JSON keep their escapes: pairs of surrogates, slashes, line ends', () => {
    const text = 'a "quote" / \\ \n\t\u0001 😀 ә';
    expect(dataOf(JSON.stringify({ text }))).toEqual([{ text }]);
    expect(dataOf('{"text":"\\ud83d\\ude00\\/"}')).toEqual([{ text: '😀/' }]);
  });

  test('keys that are numbers are texts, as all numbers are', () => {
    expect(dataOf('score: { 1: 4.5, 2: 4 }')).toEqual([{ score: { '1': '4.5', '2': '4' } }]);
  });

  test('each sheet knows its place, and the places of what it says', () => {
    const { sheets } = parseSheet(
      '- pack: a\n- pack: b\n  inputs:\n    kpi:\n      - { id: k1, mark: 4 }\n',
      'two.yaml',
    );
    expect(sheets.map(({ place }) => [place.file, place.line, place.column])).toEqual([
      ['two.yaml', 1, 3],
      ['two.yaml', 2, 3],
    ]);
    expect(sheets[1]?.locate('inputs/kpi/k1/mark')).toMatchObject({ file: 'two.yaml', line: 5, column: 19 });
    expect(sheets[1]?.locate('inputs/score')).toMatchObject({ line: 3, column: 3 });
  });

  test.each([
    ['no YAML', 'a: [\n', ['not-yaml', '2:1', '']],
    ['broken JSON', '{"a": 1,\n "b" 2}', ['not-yaml', '2:6', '']],
    ['nothing', '\n', ['empty-file', '1:1', '']],
    ['a text', 'hello', ['wrong-kind', '1:1', '']],
    ['a list of texts', '- a\n', ['wrong-kind', '1:3', '']],
    ['a key twice', '{"a": 1, "a": 2}', ['duplicate-key', '1:10', 'a']],
    ['a key twice inside', 'inputs:\n  a: 1\n  a: 1\n', ['duplicate-key', '3:3', 'inputs/a']],
    ['a reserved key', '{"__proto__": {"a": 1}}', ['reserved-key', '1:2', '__proto__']],
    ['an alias', 'a: &x 1\nb: *x\n', ['unsupported-yaml', '1:4', '']],
    ['a NUL as an escape', '{"a": "x\\u0000"}', ['bad-character', '1:7', 'a']],
    ['half a surrogate pair as an escape', '{"a": "\\ud800"}', ['bad-character', '1:7', 'a']],
    ['a key that is no text', 'true: 1\n', ['key-not-text', '1:1', '']],
  ])('%s is refused', (_, text, finding) => {
    expect(foundInSheet(text)).toEqual([finding]);
    expect(dataOf(text)).toEqual([]);
  });

  test('one bad sheet keeps back the file, so that nobody takes a part for the whole', () => {
    const { sheets, diagnostics } = parseSheet('- { pack: a }\n- { pack: b, pack: c }\n', 'two.yaml');
    expect(sheets).toEqual([]);
    expect(diagnostics.map(stated)).toEqual([['duplicate-key', '2:14', '1/pack']]);
  });

  test('more than ten thousand documents', () => {
    expect(foundInSheet('---\na: 1\n'.repeat(10_001)).map(([code]) => code)).toEqual(['too-many-documents']);
  });
});
