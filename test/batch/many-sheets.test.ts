import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BatchOptions, batch, type Engine } from '../../engine/batch/index.ts';
import { sheet } from '../cli/adisteme.ts';
import { prepared } from './batch.ts';

const MEBIBYTE = 1024 * 1024;

/** Sheets that take several chunks, each with a number of its own; every so many one that is refused. */
const COUNT = 6000;
const SHEETS = Array.from({ length: COUNT }, (_, at) => {
  const changes = at % 700 === 699 ? { age: 1000 } : {};
  return sheet(changes, { id: at + 1, subject: { unit: ' '.repeat(300) + (at % 3) } });
});

async function written(name: string, text: string, changes: Partial<BatchOptions> = {}): Promise<string[]> {
  const options = tableOf(prepared(name, text), changes);
  await batch(options);
  return read(options);
}

function tableOf(options: BatchOptions, changes: Partial<BatchOptions> = {}): BatchOptions {
  const folder = dirname(options.output);
  return { ...options, output: join(folder, 'out.csv'), rejects: join(folder, 'rejects.csv'), ...changes };
}

function read({ output, rejects }: BatchOptions): string[] {
  return [output, rejects].map((path) => readFileSync(path, 'utf8').replaceAll(dirname(output), ''));
}

/** The numbers of lines and the ids of the rows of a table. */
function rowsIn(table: string | undefined, id: number): string[] {
  const rows = (table ?? '').trimEnd().split('\n').slice(1);
  return rows.map((row) => row.split(',')).map((cells) => `${cells[1]} ${cells[id]}`);
}

describe('sheets that are many', () => {
  it.each([
    ['a.ndjson', SHEETS.join('\n'), 1, 0],
    ['a.json', `[${SHEETS.join(',\n')}]`, 1, 0],
    ['a.json', `[\n${SHEETS.map((one) => one.replace(',', ',\n')).join(',\n')}\n]`, 2, 0],
    ['a.json', `[${SHEETS.join(',')}]`, 0, 1],
  ])('keep their order and their lines in %s', async (name, text, lines, own) => {
    const line = (at: number): number => (lines === 0 ? own : at * lines + (lines === 2 ? 2 : 1));
    const [results, rejects] = await written(name, text);
    const known = Array.from({ length: COUNT }, (_, at) => `${line(at)} ${at + 1}`);
    expect(text.length).toBeGreaterThan(2 * MEBIBYTE);
    expect(rowsIn(results, 2)).toEqual(known.filter((_, at) => at % 700 !== 699));
    expect(rowsIn(rejects, 4)).toEqual(known.filter((_, at) => at % 700 === 699));
  });

  it.each([
    ['a.ndjson', '', '\n', ''],
    ['a.json', '[', ',\n', ']'],
  ])('one that is too long costs only itself in %s', async (name, before, between, after) => {
    const long = [4, 5, 9].map((size) => `{"x":"${'x'.repeat(size * MEBIBYTE)}"}`);
    const end = long[0]?.replace('x"', 'x\r"') ?? '';
    const texts = [SHEETS[0], long[0], SHEETS[1], long[1], long[2], SHEETS[2], end];
    const text = before + texts.join(between) + after;
    const of = (engine: Engine) => written(name, text, { engine });
    const [results, rejects] = await of('evaluate');
    expect(rowsIn(results, 2)).toEqual(['1 1', '3 2', '6 3']);
    expect(rowsIn(rejects, 5)).toEqual(['2 malformed', '4 malformed', '5 malformed', '7 malformed']);
    expect(await of('js')).toEqual([results, rejects]);
  });

  it.each([
    ['a.ndjson', SHEETS.join('\n')],
    ['a.json', `[${SHEETS.join(',\n')}]`],
  ])('go on in %s where they were interrupted', async (name, text) => {
    const whole = tableOf(prepared(name, text), {});
    const options = tableOf(prepared(name, text), {});
    const report = (of: BatchOptions): BatchOptions => ({ ...of, report: of.output.replace('out.csv', 'report.html') });
    const summary = await batch(report(whole));
    const stop = new AbortController();
    const progress = (_: number, __: number, rows: number): void => (rows > 0 ? stop.abort() : undefined);
    await expect(batch({ ...report(options), signal: stop.signal, progress })).rejects.toThrow();
    const resumed: number[] = [];
    const told: BatchOptions['told'] = (notice) => notice.kind === 'resumed' && resumed.push(notice.rows);
    expect(await batch({ ...report(options), resume: true, told })).toEqual(summary);
    expect(resumed[0]).toBeGreaterThan(0);
    expect(resumed[0]).toBeLessThan(COUNT);
    expect(read(options)).toEqual(read(whole));
    const page = (of: BatchOptions): string => readFileSync(report(of).report ?? '', 'utf8');
    const table = (of: BatchOptions) =>
      page(of)
        .replaceAll(dirname(of.output), '')
        .match(/<table[\s\S]*<\/table>/)?.[0];
    expect(table(options)).toBe(table(whole));
  });

  it('are counted alike in the report', async () => {
    const text = SHEETS.slice(0, 100).join('\n');
    const page = async (engine: Engine): Promise<string> => {
      const options = prepared('a.ndjson', text);
      const report = options.output.replace('out.ndjson', 'report.html');
      await batch(tableOf(options, { report, engine, roles: { category: 'gas' } }));
      return readFileSync(report, 'utf8').match(/<table[\s\S]*<\/table>/)?.[0] ?? '';
    };
    const measure = await page('evaluate');
    expect(measure).toContain('air');
    for (const engine of ['js', 'duckdb'] as const) expect(await page(engine)).toBe(measure);
  });
});
