import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { adisteme, scratch, twoEditions, withPacks } from '../cli/adisteme.ts';

describe('adisteme diff', () => {
  test('tells what differs between two editions', () => {
    const { code, stdout } = adisteme(['diff', 'news2@2017', 'news2@2024', '--rules', twoEditions()]);
    expect(code).toBe(0);
    expect(stdout).toContain('~ Pack, edition: 2017 → 2024');
    expect(stdout).toContain('Force');
  });

  test('--json gives the differences as data', () => {
    const { stdout } = adisteme(['diff', 'news2@2017', 'news2@2024', '--json', '--rules', twoEditions()]);
    expect(JSON.parse(stdout)).toMatchObject({
      a: { edition: '2017' },
      b: { edition: '2024' },
      differences: [
        { kind: 'head', of: 'edition', before: '2017', after: '2024' },
        { kind: 'force', of: 'range' },
      ],
    });
  });

  test('compares an edition with another reading of itself', () => {
    const pack = 'kz-acs-corps-b';
    const words = ['diff', pack, pack, '--reading', 'rounding=exact', '--rules', 'rules', '--json'];
    const { differences } = JSON.parse(adisteme(words).stdout) as { differences: { path: string }[] };
    expect(differences.map(({ path }) => path)).toContain('rules/grade/gaps/below-four');
  });

  test('--html writes a page, whole or not at all', () => {
    const folder = scratch();
    const page = join(folder, 'new', 'page.html');
    const { stderr } = withPacks(['diff', 'news2', 'news2', '--html', page, '--lang', 'kk']);
    expect(stderr).toContain(page);
    expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>\n<html lang="kk">[\s\S]*<\/html>\n$/);
    expect(withPacks(['diff', 'news2', 'nothing', '--html', join(folder, 'none.html')]).code).toBe(2);
    expect(existsSync(join(folder, 'none.html'))).toBe(false);
  });
});

describe('wrong use is one line', () => {
  test.each([
    [['diff', 'news2', 'news3'], /Did you mean “news2”/],
    [['diff', 'news2'], /argument/],
    [['diff', 'news2', 'news2', '--reading', 'nothing'], /malformed/],
    [['diff', 'news2', 'news2', '--reading', 'nothing=x'], /nothing/],
    [['diff', 'news2', 'news2', '--html', '/dev/null/page.html'], /page\.html/],
  ])('%j', (words, expected) => {
    const { code, stdout, stderr } = withPacks(words);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(expected);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
