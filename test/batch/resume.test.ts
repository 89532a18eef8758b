import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { duckdbProblem } from '../../engine/batch/duckdb.ts';
import { type BatchOptions, batch } from '../../engine/batch/index.ts';
import { Growing } from '../../engine/batch/output.ts';
import type { Run } from '../../engine/model/generated/run.ts';
import { cells, csv, prepared } from './batch.ts';

const ROWS = Array.from({ length: 300 }, (_, at) => cells({ id: String(at), age: at % 7 === 0 ? '200' : '54' }));

/** Runs until so many rows are done, and is interrupted there. */
async function interrupted(options: BatchOptions, rows: number): Promise<void> {
  const stop = new AbortController();
  const progress = (_: number, __: number, done: number): void => {
    if (done >= rows) stop.abort();
  };
  await expect(batch({ ...options, signal: stop.signal, progress })).rejects.toThrow();
}

function manifest({ output }: BatchOptions): Run {
  return JSON.parse(readFileSync(`${output}.run.json`, 'utf8')) as Run;
}

/** Each file of a run has the digest that its manifest tells. */
function expectDigests({ inputs, results, rejects }: Run): void {
  for (const { file, sha256 } of [...inputs, results, rejects])
    expect(sha256, file).toBe(createHash('sha256').update(readFileSync(file)).digest('hex'));
}

describe('an interrupted run', () => {
  it.each(['ndjson', 'csv', 'parquet'])('leaves no half file, and goes on to the same %s', async (format) => {
    const names = { output: `out.${format}`, rejects: `rejects.${format}` };
    const at = (options: BatchOptions): BatchOptions => ({
      ...options,
      inputs: [...options.inputs, join(dirname(options.output), 'b.csv')],
      output: join(dirname(options.output), names.output),
      rejects: join(dirname(options.output), names.rejects),
      report: join(dirname(options.output), 'report.html'),
    });
    const whole = at(prepared('a.csv', csv(ROWS)));
    const options = { ...at(prepared('a.csv', csv(ROWS))) };
    for (const one of [whole, options]) writeFileSync(one.inputs[1] ?? '', csv(ROWS));
    const summary = await batch(whole);
    await interrupted(options, 400);
    expect(readdirSync(dirname(options.output)).sort()).toEqual(['a.csv', 'b.csv', `out.${format}.partial`]);
    await expect(batch(options)).rejects.toMatchObject({ code: 'run-unfinished' });
    const told: unknown[] = [];
    expect(await batch({ ...options, resume: true, told: (notice) => told.push(notice) })).toEqual(summary);
    expect(told).toContainEqual({ kind: 'resumed', rows: expect.any(Number) });
    const text = (path: string, from: BatchOptions) =>
      readFileSync(path, format === 'parquet' ? 'latin1' : 'utf8').replaceAll(dirname(from.output), '');
    if (format !== 'parquet') expect(text(options.output, options)).toBe(text(whole.output, whole));
    expect(manifest(options).inputs.map(({ rows }) => rows)).toEqual([300, 300]);
    expect(manifest(options).results.rows).toBe(manifest(whole).results.rows);
    for (const one of [options, whole]) expectDigests(manifest(one));
    const page = (from: BatchOptions) => text(from.report ?? '', from).replace(/<dd>.*?<\/dd>|[0-9a-f]{64}/g, '');
    expect(page(options)).toBe(page(whole));
    expect(existsSync(`${options.output}.partial`)).toBe(false);
  });

  it('goes on only with the same files and options; force begins anew', async () => {
    const options = prepared('a.csv', csv(ROWS));
    await interrupted(options, 200);
    const german = { ...options, resume: true, language: 'kk' } as const;
    await expect(batch(german)).rejects.toMatchObject({ code: 'run-other' });
    writeFileSync(options.inputs[0] ?? '', csv(ROWS.slice(1)));
    await expect(batch({ ...options, resume: true })).rejects.toMatchObject({ code: 'run-other' });
    await expect(batch({ ...options, force: true })).resolves.toMatchObject({ read: 299 });
  });

  it('can be resumed before it was ever begun', async () => {
    const options = prepared('a.csv', csv([cells()]));
    await expect(batch({ ...options, resume: true })).resolves.toMatchObject({ read: 1 });
  });

  it('removes nothing from its folder that is not its own', async () => {
    const options = prepared('a.csv', csv([cells()]));
    const folder = `${options.output}.partial`;
    mkdirSync(folder);
    writeFileSync(join(folder, 'thesis.doc'), 'mine');
    await batch({ ...options, force: true });
    expect(readdirSync(folder)).toEqual(['thesis.doc']);
  });
});

it('an input that changes in the meantime is told', async () => {
  const options = prepared('a.csv', csv([cells()]));
  const progress = (): void => writeFileSync(options.inputs[0] ?? '', csv([cells(), cells()]));
  await expect(batch({ ...options, progress })).rejects.toMatchObject({ code: 'input-changed' });
  expect(readdirSync(dirname(options.output))).toEqual(['a.csv']);
});

it.skipIf(!existsSync('/dev/full'))('a full disk is told', async () => {
  const { output } = prepared('a.csv', '');
  symlinkSync('/dev/full', output);
  const file = await Growing.open(output, 'results.csv');
  await file.write('a');
  await expect(file.flush()).rejects.toMatchObject({ code: 'disk-full', params: { path: 'results.csv' } });
  await file.close();
});

it.each([
  ['No space left on device', 'disk-full', '/out/results.csv.partial/chunk-0.csv'],
  ['Disk quota exceeded', 'disk-full', '/out/results.csv.partial/chunk-0.csv'],
  ['Input/output error', 'file-damaged', 'sheets.csv'],
])('DuckDB stopped by “%s” is told as %s', (sentence, code, path) => {
  const error = new Error(`IO Error: Could not write file "/out/results.csv.partial/chunk-0.csv": ${sentence}\n\nmore`);
  expect(duckdbProblem('sheets.csv', error)).toMatchObject({ code, params: { path } });
});

describe('the manifest', () => {
  it('has digests, counts that add up, and the receipts', async () => {
    const options = prepared('a.csv', csv([cells(), cells({ age: '15' }), cells({ age: '200' }), cells({ gas: '' })]));
    await batch(options);
    const run = manifest(options);
    expectDigests(run);
    expect(run).toMatchObject({
      manifest: 1,
      engine: { version: expect.any(String), node: process.versions.node },
      inputs: [{ file: options.inputs[0], format: 'csv', rows: 4 }],
      receipts: [{ pack: 'news2', edition: '2017' }],
      counts: {
        read: 4,
        graded: 1,
        notAssessed: 1,
        undetermined: 0,
        rejected: 2,
        refused: 1,
        incomplete: 1,
        malformed: 0,
      },
      results: { file: options.output, rows: 2 },
      rejects: { file: options.rejects, rows: 2 },
    });
  });
});
