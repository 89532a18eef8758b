import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adisteme, PACKS, scratch, withPacks } from './adisteme.ts';

const NEWS2 = readFileSync(join(PACKS, 'news2/2017/pack.yaml'), 'utf8');

function check(files: Record<string, string>, words: string[] = []) {
  return adisteme(['check', '--rules', scratch(files), ...words]);
}

describe('check', () => {
  it('finds nothing in a sound pack', () => {
    expect(withPacks(['check', 'penalty-points'])).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Packs checked: 1; errors: 0; warnings: 0\n',
    });
  });

  it('names file, line, column, severity, code', () => {
    const { code, stdout } = check({ 'news2/2017/pack.yaml': NEWS2.replace('key: pulse-rate', 'key: puls-rate') });
    expect(code).toBe(1);
    expect(stdout).toMatch(/news2[/\\]2017[/\\]pack\.yaml:\d+:\d+ error [a-z-]+ .*puls-rate/);
  });

  it('gives findings as JSON', () => {
    const { stdout } = check({ 'news2/2017/pack.yaml': NEWS2.replace('key: pulse-rate', 'key: puls-rate') }, [
      '--json',
    ]);
    const [finding] = JSON.parse(stdout) as object[];
    expect(finding).toMatchObject({ severity: 'error', line: expect.any(Number), message: expect.any(String) });
  });

  it('wants folders to be named for what they hold', () => {
    const { code, stdout } = check({ 'news2/2018/pack.yaml': NEWS2 });
    expect(code).toBe(1);
    expect(stdout).toContain('error folder-differs');
  });

  it('reads the files of cases too', () => {
    const { stdout } = check({
      'news2/2017/pack.yaml': NEWS2,
      'news2/2017/cases/a.yaml': 'cases:\n  - case: a case\n    base: none\n    expct: {}\n',
    });
    expect(stdout.match(/error case-[a-z-]+/g)).toEqual([
      'error case-key-unknown',
      'error case-incomplete',
      'error case-base-unknown',
    ]);
  });

  it('takes a path to a pack, and a folder of packs', () => {
    expect(adisteme(['check', join(PACKS, 'news2/2017/pack.yaml')]).stderr).toContain('Packs checked: 1');
    expect(adisteme(['check', join(PACKS, 'news2')]).stderr).toContain('Packs checked: 1');
    expect(adisteme(['check', PACKS]).stderr).toMatch(/Packs checked: [2-9]/);
  });
});
