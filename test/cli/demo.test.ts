import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adisteme, PACKS, scratch, sheet } from './adisteme.ts';

const NEWS2 = readFileSync(join(PACKS, 'news2/2017/pack.yaml'), 'utf8');

describe('demo', () => {
  it('grades the samples of every pack into a folder, and counts', () => {
    const sheets = [
      sheet(),
      sheet({ 'pulse-rate': 140 }),
      sheet({ age: 15 }),
      sheet({ age: 200 }),
      sheet({ gas: null }),
    ];
    const folder = scratch({
      'rules/news2/2017/pack.yaml': NEWS2,
      'rules/news2/2017/samples/ward.ndjson': `${sheets.join('\n')}\n`,
    });
    const { code, stdout } = adisteme(['demo', '--out', 'out'], folder);
    expect(code).toBe(0);
    expect(stdout).toMatch(/news2 +2017 +observation-chart +5 +2 +1 +1 +1 +0 +Low 1, Low–medium 1, Medium 0, High 0/);
    const written = readFileSync(join(folder, 'out/news2/2017/ward.ndjson'), 'utf8').trim().split('\n');
    expect(written.map((line) => JSON.parse(line).status)).toEqual([
      'graded',
      'graded',
      'not-assessed',
      'refused',
      'incomplete',
    ]);
    expect(readdirSync(join(folder, 'out/news2/2017'))).toEqual(['ward.ndjson']);
    const [row] = JSON.parse(adisteme(['demo', '--json'], folder).stdout) as object[];
    expect(row).toMatchObject({
      sheets: 5,
      graded: 2,
      grades: { low: 1, 'low-medium': 1, medium: 0, high: 0 },
      notAssessed: 1,
    });
  });
});
