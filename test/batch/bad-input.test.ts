import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { batch, ENGINES } from '../../engine/batch/index.ts';
import { COLUMNS, cells, csv, prepared, run } from './batch.ts';
import { sql, xlsx } from './tables.ts';

/** Engines that read files in ways of their own; `evaluate` reads as `js` does. */
const READERS = ENGINES.filter((engine) => engine !== 'evaluate');

/** Rows of the tables, of which one is bad: so many that engines read them in several parts. */
const ROWS = 3000;
const BAD = 2500;

/** A table of sound rows, whose ids count from 1, with a line in the place of the bad one. */
function amid(line: string | Buffer): Buffer {
  const rows = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => `${cells({ id: String(from + at) }).join()}\n`).join('');
  const before = `${COLUMNS.join()}\n${rows(1, BAD)}`;
  return Buffer.concat([Buffer.from(before), Buffer.from(line), Buffer.from(`\n${rows(BAD + 1, ROWS + 1)}`)]);
}

const bad = (changes: Parameters<typeof cells>[0]): string => cells({ id: 'bad', ...changes }).join();

describe.each(READERS)('with --engine %s, one bad row costs that row only', (engine) => {
  it.each([
    ['a quote that is never closed', bad({ gas: '"air' }), 'gas', 'quote'],
    ['a quote within a text', bad({ gas: '"a"ir' }), 'gas', 'quote'],
    ['another encoding', Buffer.concat([Buffer.from('Ж,'), Buffer.from([0xc6, 0xe0, 0xed])]), '', 'UTF-8'],
    ['thousands set apart', bad({ 'pulse-rate': '1 072' }), 'pulse-rate', '1072'],
    ['thousands apart by a no-break space', bad({ 'pulse-rate': '1\u00a0072' }), 'pulse-rate', '1072'],
    ['a day that is counted', bad({ 'observed-on': '43145' }), 'observed-on', '2018-02-14'],
    ['a decimal comma that is a separator', bad({ 'body-temperature': '36,8' }), '', '14'],
    ['a cell too few', bad({}).slice(0, -5), '', '12'],
    ['a cell too many', `${bad({})},5`, '', '14'],
  ])('%s', async (_, line, column, said) => {
    const { folder, summary, rejects, results } = await run('a.csv', amid(line), { engine });
    expect(summary).toMatchObject({ read: ROWS, graded: ROWS - 1, rejected: 1, malformed: 1 });
    expect(rejects).toMatchObject([
      {
        file: expect.stringMatching(/a\.csv$/),
        row: BAD + 1,
        column,
        status: 'malformed',
        reason: expect.stringContaining(said),
      },
    ]);
    expect(results.map(({ sheet }) => sheet)).not.toContain('bad');
    expect(results).toHaveLength(ROWS - 1);
    expect(readdirSync(folder).sort()).toEqual(['a.csv', 'out.ndjson', 'out.ndjson.run.json', 'rejects.ndjson']);
  });

  it('formulas, and days counted where a workbook counts them', async () => {
    const values = cells().map((cell) => (/^[\d.]+$/.test(cell) ? Number(cell) : cell));
    const at = (column: (typeof COLUMNS)[number], value: unknown) =>
      values.with(COLUMNS.indexOf(column), value as never) as never[];
    const book = await xlsx((sheet) => {
      sheet.addRow([...COLUMNS]);
      sheet.addRow(at('age', { formula: 'A1+1', result: 54 }));
      sheet.addRow(at('age', { formula: 'A1+1' }));
      sheet.addRow(at('observed-on', 43_145));
      sheet.addRow(at('observed-on', 43_145.5));
    });
    const { summary, rejects } = await run('a.xlsx', book, { engine });
    expect(summary).toMatchObject({ read: 4, graded: 2, rejected: 2 });
    expect(rejects.map(({ row, sheet, column, value }) => [row, sheet, column, value])).toEqual([
      [3, '1', 'age', '=A1+1'],
      [5, '1', 'observed-on', '43145.5'],
    ]);
  });
});

describe.each(READERS)('with --engine %s, what can’t be read at all leaves nothing behind', (engine) => {
  const table = csv([cells()]);
  const wide = `${COLUMNS.join()}${','.repeat(100_000)}\n`;

  it.each([
    ['two columns of one name', table.replace('age', 'gas'), 'column-twice'],
    ['a column too many', table.replaceAll('\n', ',x\n'), 'column-unknown'],
    ['a column too few', table.replace('gas', ''), 'column-missing'],
    ['100,000 columns', wide, 'columns-too-many'],
    ['lines that end in CR alone', table.replaceAll('\n', '\r'), 'line-ends'],
    ['many lines that end in CR alone', `${table}${table.repeat(50_000)}`.replaceAll('\n', '\r'), 'line-ends'],
  ])('%s', async (_, text, code) => {
    const options = prepared('a.csv', text, { engine });
    await expect(batch(options)).rejects.toMatchObject({
      code,
      place: { file: expect.stringMatching(/a\.csv$/), line: 1 },
    });
    expect(readdirSync(dirname(options.output))).toEqual(['a.csv']);
  });

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['spoilt amid', (bytes: Buffer) => bytes.fill(0x5a, bytes.length / 2, bytes.length / 2 + 400)],
    ['empty', () => Buffer.alloc(0)],
    ['none', () => Buffer.from(table)],
  ])('Parquet that is %s', async (_, spoil) => {
    const options = prepared('a.csv', amid(bad({})), { engine });
    const folder = dirname(options.output);
    const [input, file] = [join(folder, 'a.csv'), join(folder, 'a.parquet')];
    await sql(
      `COPY (SELECT * REPLACE (md5(id) AS id) FROM read_csv('${input}', all_varchar = true)) TO '${file}' (FORMAT parquet)`,
    );
    writeFileSync(file, spoil(readFileSync(file)));
    await expect(batch({ ...options, inputs: [file] })).rejects.toMatchObject({
      code: 'file-damaged',
      place: { file },
    });
    expect(readdirSync(folder).sort()).toEqual(['a.csv', 'a.parquet']);
  });
});
