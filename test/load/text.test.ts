import { describe, expect, test } from 'vitest';
import { load } from '../../engine/load/index.ts';
import { minimal } from '../fixtures/minimal.ts';
import { foundIn, foundInSheet } from './found.ts';

const MEBIBYTE = 1024 * 1024;

describe('a text that is not what it should be is refused where it turns bad', () => {
  test.each([
    ['no YAML', 'pack: [ a, b\nedition: "1"\n', 'not-yaml', '2:1'],
    ['a colon inside a text', 'title: Act: the first\n', 'not-yaml', '1:8'],
    ['a bracket that nothing opened', 'a: 1\n]\n', 'not-yaml', '2:1'],
    ['brackets crossed', 'a: [ { b: 1 ] }\n', 'not-yaml', '1:13'],
    ['an empty entry', 'a: [ 1, , 2 ]\n', 'not-yaml', '1:9'],
    ['a tab as indentation', 'rules:\n\tgrade: 1\n', 'tab-indent', '2:1'],
    ['an anchor', 'a: &one [ 1 ]\nb: *one\n', 'unsupported-yaml', '1:4'],
    ['an alias', 'a: *one\n', 'unsupported-yaml', '1:4'],
    ['a tag', 'a: !!str 1\n', 'unsupported-yaml', '1:4'],
    ['a directive', '%YAML 1.1\n---\na: 1\n', 'unsupported-yaml', '1:1'],
    ['two documents', 'a: 1\n---\nb: 2\n', 'too-many-documents', '2:1'],
    ['nothing', '', 'empty-file', '1:1'],
    ['comments only', '# later\n\n', 'empty-file', '1:1'],
    ['a list', '- a\n', 'wrong-kind', '1:1'],
    ['a NUL', 'a: 1\nb: \0\n', 'wrong-encoding', '2:4'],
    ['a character that could not be decoded', 'a: 1\nb: \uFFFD\n', 'wrong-encoding', '2:4'],
    ['UTF-16 read as UTF-8', Buffer.from('\uFEFFpack: a\n', 'utf16le').toString('utf8'), 'wrong-encoding', '1:1'],
    ['UTF-16 read as Latin-1', Buffer.from('\uFEFFpack: a\n', 'utf16le').toString('latin1'), 'wrong-encoding', '1:1'],
    ['UTF-16 the other way round', '\uFFFEpack', 'wrong-encoding', '1:1'],
    [
      'Windows-1251 read as UTF-8',
      Buffer.from([0x61, 0x3a, 0x20, 0xc4, 0xe0]).toString('utf8'),
      'wrong-encoding',
      '1:4',
    ],
    ['a bell', 'a: ring\u0007\n', 'bad-character', '1:8'],
    ['the control character that the parser uses itself', 'a: \u001f\n', 'bad-character', '1:4'],
    ['half a surrogate pair', 'a: \ud800\n', 'bad-character', '1:4'],
  ])('%s', (_, text, code, position) => {
    expect(foundIn(text)).toEqual([[code, position, '']]);
  });

  test('a byte order mark of UTF-8 is not one of them', () => {
    const source = minimal();
    expect(load({ ...source, text: `\uFEFF${source.text}` }).diagnostics).toEqual([]);
  });
});

describe('limits', () => {
  test.each([
    ['a hundred megabytes', 'a'.repeat(100 * MEBIBYTE), 'file-too-large'],
    ['characters within the limit, bytes beyond it', 'ә'.repeat(3 * MEBIBYTE), 'file-too-large'],
    ['brackets without end', '['.repeat(5 * MEBIBYTE), 'too-deep'],
    ['maps within maps', '{a: '.repeat(MEBIBYTE), 'too-deep'],
    ['lists within lists', '- '.repeat(2 * MEBIBYTE), 'too-deep'],
    ['steps of indentation', Array.from({ length: 80 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), 'too-deep'],
  ])('%s', (_, text, code) => {
    expect(foundIn(text).map(([found]) => found)).toEqual([code]);
    expect(foundInSheet(text).map(([found]) => found)).toEqual([code]);
  });

  test.each([
    ['500,000 values', `[${'1,'.repeat(500_001)}]`, 'too-many-nodes'],
    ['2,000,000 tokens', '\n'.repeat(2_000_001), 'too-many-tokens'],
  ])('more than %s', (_, text, code) => {
    expect(foundIn(text).map(([found]) => found)).toEqual([code]);
  });

  test('depth just within the limit is read', () => {
    const nested = `${'['.repeat(62)}${']'.repeat(62)}`;
    expect(foundInSheet(`a: ${nested}`)).toEqual([]);
  });

  test('a bomb of aliases is refused at its first anchor', () => {
    const lines = Array.from({ length: 30 }, (_, row) => `a${row}: &a${row} [ *a${row - 1}, *a${row - 1} ]`);
    expect(foundIn(['a: &a-1 [ x ]', ...lines].join('\n'))).toEqual([['unsupported-yaml', '1:4', '']]);
  });

  test('at most fifty findings are told one by one, the rest are counted', () => {
    const many = Array.from({ length: 200 }, (_, index) => `key${index}: 1\n`).join('');
    const { diagnostics } = load(minimal(['adisteme: 1\n', `adisteme: 1\n${many}`]));
    expect(diagnostics).toHaveLength(51);
    expect(diagnostics.at(-1)).toMatchObject({ code: 'more-findings', params: { count: 150 } });
  });
});
