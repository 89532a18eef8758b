import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { adisteme, MAIN, PACKS, scratch, sheet, twoEditions, withPacks } from './adisteme.ts';

const SHEETS = [sheet(), sheet({ age: 15 }), sheet({ age: 200 })].join('\n');
const WORDS = ['batch', 'in.ndjson', '--out', 'out.ndjson', '--rejects', 'rejects.csv', '--pack', 'news2'];

describe('batch', () => {
  it('writes results and rejects, and counts on stderr', () => {
    const folder = scratch({ 'in.ndjson': SHEETS });
    const { code, stdout, stderr } = withPacks(WORDS, folder);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('3 read = 1 graded + 1 not assessed + 0 undetermined + 1 rejected');
    expect(readFileSync(join(folder, 'rejects.csv'), 'utf8')).toMatch(
      /^file,row,column,value,sheet,status,reason\nin.ndjson,3,age,200,17,refused,/,
    );
  });

  it('gives the counts as JSON, and exits 0 where nothing is rejected', () => {
    const { code, stdout } = withPacks([...WORDS, '--json'], scratch({ 'in.ndjson': sheet() }));
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ read: 1, graded: 1, rejected: 0 });
  });

  it('takes for each sheet the edition in force by the date that counts', () => {
    const dates = ['2020-05-01', '2024-05-01', '2016-05-01'].map((date) => sheet({ 'observed-on': date }));
    const folder = scratch({ 'in.ndjson': dates.join('\n') });
    expect(adisteme([...WORDS, '--rules', twoEditions()], folder).code).toBe(1);
    const results = readFileSync(join(folder, 'out.ndjson'), 'utf8').trim().split('\n');
    expect(results.map((line) => JSON.parse(line).receipt.edition)).toEqual(['2017', '2024']);
    expect(readFileSync(join(folder, 'rejects.csv'), 'utf8')).toContain('\nin.ndjson,3,,,17,refused,');
  });

  it('grades long tables in threads, to the same bytes as another engine', () => {
    const names = 'id,observed-on,age,pregnant,spinal-injury,hypercapnic,respiration-rate,oxygen-saturation,gas';
    const head = `${names},systolic-pressure,pulse-rate,level-of-consciousness,body-temperature`;
    const rows = Array.from({ length: 80_000 }, (_, at) => {
      const row = `${at},2018-02-14,${at % 90},false,false,false,16,98,air,125,${at % 150},alert,36.${at % 10}`;
      return at === 70_000 ? `${row},more` : row;
    });
    const folder = scratch({ 'in.csv': [head, ...rows, ''].join('\n') });
    const written = (words: readonly string[]): string[] => {
      const all = ['batch', 'in.csv', '--out', 'out.csv', '--rejects', 'rejects.csv', '--pack', 'news2', '--force'];
      expect(withPacks([...all, ...words], folder).code).toBe(1);
      return ['out.csv', 'rejects.csv'].map((name) => readFileSync(join(folder, name), 'utf8'));
    };
    const [results = '', rejects = ''] = written([]);
    expect(results.split('\n').length + rejects.split('\n').length).toBe(rows.length + 4);
    const [others, otherRejects] = written(['--engine', 'duckdb']);
    expect([results === others, rejects === otherRejects]).toEqual([true, true]);
  });

  it.each([
    ['an unknown form', ['--form', 'observation-chat'], 'Did you mean “observation-chart”?'],
    ['an unknown pack', ['--pack', 'new2'], 'Did you mean “news2”?'],
    ['an output that is the input', ['--out', 'in.ndjson', '--force'], 'one file'],
    ['an output of an unknown kind', ['--out', 'out.doc'], '.ndjson'],
    ['an output in no folder', ['--out', 'nowhere/out.csv'], 'nowhere'],
  ])('refuses %s', (_, words, sentence) => {
    const folder = scratch({ 'in.ndjson': SHEETS });
    const { code, stderr } = withPacks([...WORDS, ...words], folder);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
    expect(readdirSync(folder)).toEqual(['in.ndjson']);
  });

  it('leaves no half file when it is interrupted, and goes on', async () => {
    const folder = scratch({ 'in.ndjson': `${sheet()}\n`.repeat(100_000) });
    const child = spawn(process.execPath, [MAIN, ...WORDS, '--rules', PACKS], { cwd: folder, stdio: 'ignore' });
    while (!existsSync(join(folder, 'out.ndjson.partial', 'checkpoint.json'))) await setTimeout(20);
    child.kill('SIGINT');
    expect(await once(child, 'close')).toEqual([130, null]);
    expect(readdirSync(folder)).toEqual(['in.ndjson', 'out.ndjson.partial']);
    expect(withPacks(WORDS, folder)).toMatchObject({ code: 2, stderr: expect.stringContaining('--resume') });
    const { code, stderr } = withPacks([...WORDS, '--resume'], folder);
    expect([code, stderr]).toEqual([0, expect.stringContaining('100000 read = 100000 graded')]);
    expect(readdirSync(folder)).toEqual(['in.ndjson', 'out.ndjson', 'out.ndjson.run.json', 'rejects.csv']);
  });
});
