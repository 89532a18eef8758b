import { describe, expect, it } from 'vitest';
import { adisteme, scratch, twoEditions, withPacks } from './adisteme.ts';

describe('list', () => {
  it('prints a table of packs on stdout and nothing on stderr', () => {
    const { code, stdout, stderr } = withPacks(['list']);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^Pack +Edition/);
    expect(stdout).toContain('National Early Warning Score 2');
  });

  it('gives every edition as JSON', () => {
    const { stdout } = adisteme(['list', '--json', '--rules', twoEditions()]);
    const packs = JSON.parse(stdout) as { pack: string; edition: string; from: string }[];
    expect(packs.map(({ pack, edition, from }) => [pack, edition, from])).toEqual([
      ['news2', '2017', '2017-12-19'],
      ['news2', '2024', '2024-01-01'],
    ]);
  });

  it('gives the editions in force on a day', () => {
    const on = (day: string) => adisteme(['list', '--names', '--on', day, '--rules', twoEditions()]).stdout;
    expect(on('2020-01-01')).toBe('news2@2017\n');
    expect(on('2024-01-01')).toBe('news2@2024\n');
    expect(on('2017-01-01')).toBe('');
  });

  it('gives names for completion', () => {
    expect(adisteme(['list', '--names', '--rules', twoEditions()]).stdout).toBe('news2@2017\nnews2@2024\n');
  });

  it('says where it looked when there is no pack', () => {
    const folder = scratch();
    const { code, stdout, stderr } = adisteme(['list', '--rules', folder]);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain(folder);
  });

  it('uses ./rules where it exists', () => {
    const folder = scratch({ 'rules/some/1/pack.yaml': 'pack: some\n' });
    expect(adisteme(['list', '--names'], folder).stdout).toBe('some@1\n');
  });
});
