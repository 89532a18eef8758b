import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adisteme, PACKS, scratch, withPacks } from './adisteme.ts';

const NEWS2 = readFileSync(join(PACKS, 'news2/2017/pack.yaml'), 'utf8');

describe('coverage', () => {
  it('tells of each clause what became of it', () => {
    const { code, stdout } = withPacks(['coverage', 'news2']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^annex3 +form +Chart 3/m);
    expect(stdout).toContain('news2@2017: 16 of 16 accounted for (100 %)');
  });

  it('refuses a clause that is left out', () => {
    const rules = scratch({ 'news2/2017/pack.yaml': NEWS2.replace('numbering: { p: 10', 'numbering: { p: 11') });
    const { code, stdout } = adisteme(['coverage', '--rules', rules]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^p11 +not accounted for/m);
  });

  it('refuses a claim that nothing backs', () => {
    const rules = scratch({
      'news2/2017/pack.yaml': NEWS2.replace('p9: { status: judgement', 'p9: { status: procedure'),
    });
    const { code, stdout } = adisteme(['coverage', '--rules', rules, '--json']);
    expect(code).toBe(1);
    const [{ clauses }] = JSON.parse(stdout) as [{ clauses: { id: string; backed: boolean }[] }];
    expect(clauses.filter(({ backed }) => !backed).map(({ id }) => id)).toEqual(['p9']);
  });
});
