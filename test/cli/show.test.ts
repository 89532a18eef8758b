import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { adisteme, twoEditions, withPacks } from './adisteme.ts';

describe('show', () => {
  it('prints the pack as YAML', () => {
    const { code, stdout } = withPacks(['show', 'news2']);
    expect(code).toBe(0);
    expect(parse(stdout)).toMatchObject({ pack: 'news2', edition: '2017' });
  });

  it('prints it as JSON', () => {
    expect(JSON.parse(withPacks(['show', 'news2', '--json']).stdout)).toMatchObject({ pack: 'news2' });
  });

  it('applies a reading', () => {
    const { stdout } = withPacks(['show', 'news2', '--reading', 'interval=four']);
    expect(parse(stdout).rules['observation-interval'].otherwise).toBe(4);
  });

  it.each([
    [['--on', '2020-06-01'], '2017'],
    [['--on', '2024-06-01'], '2024'],
    [[], '2024'],
  ])('with %j takes the edition %s', (words, edition) => {
    expect(parse(adisteme(['show', 'news2', ...words, '--rules', twoEditions()]).stdout).edition).toBe(edition);
  });

  it('takes a named edition, a folder and a file', () => {
    const rules = twoEditions();
    for (const name of ['news2@2017', `${rules}/news2/2017`, `${rules}/news2/2017/pack.yaml`]) {
      expect(parse(adisteme(['show', name, '--rules', rules]).stdout).edition).toBe('2017');
    }
  });
});
