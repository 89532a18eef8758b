import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { adisteme, scratch, sheet, twoEditions, withPacks } from '../cli/adisteme.ts';

/** Two editions of NEWS2, the second counting a fast pulse higher. */
function stricter(): string {
  const folder = twoEditions();
  const file = join(folder, 'news2', '2024', 'pack.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('at: { from: 111, to: 130 }, value: 2', 'at: { from: 111, to: 130 }, value: 3'));
  return folder;
}

const FAST = sheet({ 'pulse-rate': 120 }, { id: 'fast', edition: '2017' });
const WELL = sheet({}, { id: 'well', edition: '2017' });

function impact(sheets: string, ...more: string[]) {
  const folder = scratch({ 'sheets.ndjson': sheets });
  const words = ['impact', 'news2@2017', 'news2@2024', join(folder, 'sheets.ndjson'), '--rules', stricter(), ...more];
  return adisteme(words);
}

describe('adisteme impact', () => {
  test('tells who changes and because of what', () => {
    const { code, stdout } = impact(`${WELL}\n${FAST}\n`);
    expect(code).toBe(0);
    expect(stdout).toContain('Sheets: 2; the outcome changes for 1');
    expect(stdout).toContain('fast: Low → Low–medium; the earlier outcome returns without Points for pulse');
  });

  test('gives the same in several threads as in one', () => {
    const lines = Array.from({ length: 400 }, (_, place) => sheet({ 'pulse-rate': 80 + (place % 60) }, { id: place }));
    const { stdout } = impact(`${lines.join('\n')}\n`, '--json');
    const found = JSON.parse(stdout) as {
      sheets: number;
      changed: number;
      persons: { sheet: string; reasons: unknown }[];
    };
    const expected = lines.flatMap((_, place) =>
      80 + (place % 60) >= 111 && 80 + (place % 60) <= 130 ? [String(place)] : [],
    );
    expect(found).toMatchObject({ sheets: 400, changed: expected.length });
    expect(found.persons.map((one) => one.sheet)).toEqual(expected);
    expect(new Set(found.persons.map(({ reasons }) => JSON.stringify(reasons)))).toEqual(
      new Set(['[["rules/pulse-points"]]']),
    );
  });

  test('lines that hold no sheet are findings, sheets that cannot be read are named; the rest is compared', () => {
    const { code, stdout, stderr } = impact(`${WELL}\n{\n${sheet({ gas: 'argon' }, { id: 'argon' })}\n`);
    expect(code).toBe(1);
    expect(stderr).toMatch(/sheets\.ndjson:2:1 error/);
    expect(stdout).toContain('Sheets: 1;');
    expect(stdout).toContain('argon: “gas” must be one of air, oxygen');
  });

  test('--html writes a page with charts', () => {
    const page = join(scratch(), 'impact.html');
    expect(impact(`${FAST}\n`, '--html', page, '--lang', 'ru').code).toBe(0);
    expect(readFileSync(page, 'utf8')).toMatch(/<svg role="img"[\s\S]*<\/svg>[\s\S]*<\/html>\n$/);
  });
});

describe('wrong use is one line', () => {
  const file = (): string => join(scratch({ 's.ndjson': `${WELL}\n`, 'empty.ndjson': '' }), 's.ndjson');

  test.each([
    [['impact', 'news2', 'news2'], /argument/],
    [['impact', 'news2', 'news2', 'nowhere.ndjson'], /nowhere\.ndjson/],
    [['impact', 'news2', 'news2', 'SHEETS', '--to-form', 'nothing'], /nothing/],
    [['impact', 'news2', 'news2', 'SHEETS', '--reading', 'a=b'], /reading/i],
    [['impact', 'news2', 'news2', 'EMPTY'], /No sheets/],
  ])('%j', (words, expected) => {
    const sheets = file();
    const given = words.map((word) =>
      word === 'SHEETS' ? sheets : word === 'EMPTY' ? sheets.replace('s.nd', 'empty.nd') : word,
    );
    const { code, stdout, stderr } = withPacks(given);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(expected);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(existsSync(sheets)).toBe(true);
  });
});
