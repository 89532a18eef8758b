import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { batch } from '../../engine/batch/index.ts';
import { sheet } from '../cli/adisteme.ts';
import { cells, csv, prepared, run } from './batch.ts';
import { rowsOf, sql } from './tables.ts';

const ROWS = [
  cells(),
  cells({ id: '2', 'pulse-rate': '140' }),
  cells({ id: '3', age: '15' }),
  cells({ id: '4', gas: 'neon' }),
];
const COUNTS = { read: 4, graded: 2, notAssessed: 1, rejected: 1, refused: 1 };

/** A Parquet file made of the rows above by a query over them. */
async function parquet(select: string): Promise<{ options: ReturnType<typeof prepared>; file: string }> {
  const options = prepared('a.csv', csv(ROWS));
  const file = join(dirname(options.output), 'a.parquet');
  const from = `read_csv('${options.inputs[0]}', all_varchar = true, header = true)`;
  await sql(`COPY (SELECT ${select} FROM ${from}) TO '${file}' (FORMAT parquet)`);
  return { options: { ...options, inputs: [file] }, file };
}

function resultsOf(path: string): { sheet: string; status: string; grade?: string }[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}

describe('sheets are read from', () => {
  it('TSV, and files of any name when told', async () => {
    expect((await run('a.tsv', csv(ROWS, '\t'))).summary).toMatchObject(COUNTS);
    expect((await run('a.data', csv(ROWS), { from: 'csv' })).summary).toMatchObject(COUNTS);
  });

  it('JSON: a list of sheets, one of which is broken, or one sheet', async () => {
    const list = `[\n  ${sheet()},\n  ${sheet({ age: 15 }, { id: 'c]}{["' })}, {"a": tru}, 7,\n${sheet({ gas: 'neon' })} ]\n`;
    const { summary, rejects, results } = await run('a.json', list);
    expect(summary).toMatchObject({ read: 5, graded: 1, notAssessed: 1, refused: 1, malformed: 2 });
    expect(rejects.map(({ row, value, column }) => [row, column, value])).toEqual([
      [3, '', ''],
      [3, '', ''],
      [4, 'gas', 'neon'],
    ]);
    expect(results[1]?.sheet).toBe('c]}{["');
    expect((await run('a.json', sheet())).summary).toMatchObject({ read: 1, graded: 1 });
    expect((await run('a.json', '[]')).summary).toMatchObject({ read: 0 });
  });

  it.each(['', '[1, 2] 3', '  '])('no JSON: “%s”', async (text) => {
    await expect(run('a.json', text)).rejects.toMatchObject({ code: 'json-form' });
  });

  it('JSON that is cut off: what was whole counts', async () => {
    const { summary } = await run('a.json', `[${sheet()}, ${sheet().slice(0, 90)}`);
    expect(summary).toMatchObject({ read: 2, graded: 1, malformed: 1 });
  });

  it('Parquet, as a table with types of its own', async () => {
    const { options } = await parquet(
      `id::INTEGER AS id, "observed-on"::DATE AS "observed-on", age::BIGINT AS age, * EXCLUDE (id, "observed-on", age, "body-temperature", pregnant),
       "body-temperature"::DECIMAL(4, 1) AS "Temperature, °C", pregnant::BOOLEAN AS pregnant`,
    );
    expect(await batch(options)).toMatchObject(COUNTS);
    expect(resultsOf(options.output).map((one) => [one.sheet, one.grade])).toEqual([
      ['1', 'low'],
      ['2', 'low-medium'],
      ['3', undefined],
    ]);
    expect(resultsOf(options.rejects)).toMatchObject([{ row: 4, column: 'gas', value: 'neon' }]);
  });

  it('Parquet that holds sheets', async () => {
    const { options } = await parquet(`'news2' AS pack, id, NULL AS edition, COLUMNS(*)`);
    const nested = join(dirname(options.output), 'nested.parquet');
    await sql(`COPY (SELECT pack, id, {'age': age::INTEGER, 'observed-on': "observed-on", 'gas': gas, pregnant: pregnant = 'true',
      'spinal-injury': false, 'hypercapnic': false, 'respiration-rate': 16, 'oxygen-saturation': 98, 'systolic-pressure': 125,
      'pulse-rate': "pulse-rate"::INTEGER, 'level-of-consciousness': 'alert', 'body-temperature': 36.8::DECIMAL(4, 1), remarks: NULL} AS inputs
      FROM '${options.inputs[0]}') TO '${nested}' (FORMAT parquet)`);
    expect(await batch({ ...options, inputs: [nested] })).toMatchObject(COUNTS);
  });

  it('Parquet with given sets as lists', async () => {
    const options = prepared('a.csv', '', { pack: 'degree-classification' });
    const file = join(dirname(options.output), 'a.parquet');
    await sql(`COPY (SELECT DATE '2025-07-01' AS "award-date", false AS "misconduct-open", list_transform(range(12), n ->
      {'mark': 70, 'credits': if(n < 4, 60, 15), 'level': if(n < 2, 'level-4', if(n < 4, 'level-5', 'level-6'))}) AS module)
      TO '${file}' (FORMAT parquet)`);
    await batch({ ...options, inputs: [file] });
    expect(resultsOf(options.output)).toMatchObject([{ status: 'graded', grade: 'first' }]);
  });

  it('no truncated Parquet', async () => {
    const { options, file } = await parquet('*');
    truncateSync(file, 600);
    await expect(batch(options)).rejects.toMatchObject({ code: 'file-damaged', place: { file } });
  });

  it('several files and patterns, each row once, told by its file', async () => {
    const options = prepared('in/a.csv', csv(ROWS));
    const folder = dirname(options.output);
    mkdirSync(join(folder, 'in', 'deep'));
    writeFileSync(join(folder, 'in', 'deep', 'b.csv'), csv(ROWS.slice(2)));
    writeFileSync(join(folder, 'in', 'c.ndjson'), sheet());
    const inputs = [join(folder, 'in', '*.ndjson'), join(folder, '**', '[ab].c?v'), join(folder, 'in', 'a.csv')];
    expect(await batch({ ...options, inputs })).toMatchObject({ read: 7, graded: 3, rejected: 2 });
    expect(resultsOf(options.rejects).map((one) => one as unknown as { file: string; row: number })).toMatchObject([
      { file: join(folder, 'in', 'a.csv'), row: 5 },
      { file: join(folder, 'in', 'deep', 'b.csv'), row: 3 },
    ]);
  });
});

describe('results are written as', () => {
  it('Parquet with types', async () => {
    const options = prepared('a.csv', csv(ROWS));
    const [output, rejects] = ['out.parquet', 'rejects.parquet'].map((name) => join(dirname(options.output), name));
    await batch({ ...options, output: output ?? '', rejects: rejects ?? '' });
    expect(await sql(`SELECT "row", sheet, status, grade, "values.aggregate" AS aggregate FROM '${output}'`)).toEqual([
      { row: '2', sheet: '1', status: 'graded', grade: 'low', aggregate: '0' },
      { row: '3', sheet: '2', status: 'graded', grade: 'low-medium', aggregate: '3' },
      { row: '4', sheet: '3', status: 'not-assessed', grade: null, aggregate: null },
    ]);
    const types = await sql(
      `SELECT column_name AS name, column_type AS type FROM (DESCRIBE SELECT * FROM '${output}')`,
    );
    expect(types).toContainEqual({ name: 'row', type: 'BIGINT' });
    expect(types).toContainEqual({ name: 'values.aggregate', type: expect.stringMatching(/^DECIMAL\(\d+,0\)$/) });
    expect(await sql(`SELECT "column", "value", sheet FROM '${rejects}'`)).toEqual([
      { column: 'gas', value: 'neon', sheet: '4' },
    ]);
  });

  it('XLSX: numbers as numbers, ids as texts', async () => {
    const options = prepared('a.csv', csv([cells({ id: '007' })]));
    const output = join(dirname(options.output), 'out.xlsx');
    await batch({ ...options, output });
    const [head = [], first = []] = await rowsOf(output);
    const cell = (name: string) => first[head.indexOf(name)];
    expect([cell('row'), cell('sheet'), cell('grade'), cell('values.aggregate')]).toEqual([2, '007', 'low', 0]);
  });
});
