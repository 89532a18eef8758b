import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { GRADERS } from '../../engine/batch/grade/index.ts';
import { type BatchOptions, batch, choiceOf, type Engine } from '../../engine/batch/index.ts';
import { csvLine } from '../../engine/batch/write/csv-line.ts';
import { PackStore } from '../../engine/store/index.ts';
import { cells, csv, prepared } from '../batch/batch.ts';
import { sql } from '../batch/tables.ts';

/** Sample sheets tried of each form. */
const SHEETS = 20;

/** Every kind of row: graded, refused, incomplete, malformed, and such as only a reader of tables understands. */
const ROWS = [
  cells(),
  cells({ id: 'a;b', gas: 'oxygen' }),
  cells({ age: '15' }),
  cells({ gas: 'neon' }),
  cells({ gas: '' }),
  cells({ pregnant: 'no' }),
  cells({ 'observed-on': '14.02.2018' }),
  cells({ 'observed-on': '2016-01-01' }),
  cells({ 'body-temperature': ' 36,8 ' }),
  cells({ 'body-temperature': '+036.80' }),
  cells({ 'pulse-rate': '1 072' }),
  cells({ id: '\u00a0x\u00a0' }),
  blanks(),
  cells({ 'respiration-rate': '25', 'systolic-pressure': '219' }),
];

/** A row of nothing but blanks is none. */
function blanks(): string[] {
  return cells().map(() => ' ');
}

/** Plain rows with one line amid them. */
function amid(line: string): string {
  const many = (from: number) => Array.from({ length: 3 }, (_, at) => cells({ id: String(from + at) }));
  return `${csv(many(1))}${line}\n${csv(many(4)).split('\n').slice(1).join('\n')}`;
}

const TEXTS: readonly (readonly [string, string | Buffer])[] = [
  ['plain and odd rows', csv(ROWS, '\t')],
  ['other separators', csv(ROWS.slice(0, 1), ';')],
  ['line ends of two characters', csv(ROWS, '\t').replaceAll('\n', '\r\n')],
  ['cells in quotes', csv([cells({ id: '"a,b"' }), cells({ id: '"say ""no"""' }), cells({ id: '#1' })])],
  ['a record of several lines', amid(cells({ id: '"a\nb,c"' }).join(','))],
  ['a quote that is never closed', amid(cells({ id: '"a' }).join(','))],
  ['a quote in the middle of a cell', amid(cells({ id: 'a"b' }).join(','))],
  ['a cell too many', amid([...cells(), 'more'].join(','))],
  ['a cell too few', amid(cells().slice(1).join(','))],
  ['an empty line', amid('')],
  ['another encoding', Buffer.from(amid(cells({ id: '\u00e0\u00e1\u00e2' }).join(',')), 'latin1')],
  ['signs that mark lines', amid(cells({ id: '\u0001\u0002' }).join(','))],
  ['no end of the last line', csv([cells()]).trimEnd()],
  ['titles above the header', `NEWS2,,,,,,,,,,,,\n${csv([cells()])}`],
  ['no rows', csv([])],
];

async function written(
  engine: Engine,
  name: string,
  text: string | Buffer,
  changes: Partial<BatchOptions> = {},
): Promise<string[]> {
  const options = { ...prepared(name, text), ...changes, engine };
  const folder = dirname(options.output);
  const files = { output: join(folder, 'out.csv'), rejects: join(folder, 'rejects.csv') };
  const report = options.roles ? { report: join(folder, 'report.html') } : {};
  const counts = await batch({ ...options, ...files, ...report });
  const read = (path: string): string => readFileSync(path, 'utf8').replaceAll(folder, '');
  const page = report.report ? read(report.report).replace(/<dd>.*?<\/dd>|[0-9a-f]{64}|duckdb|\bjs\b/g, '') : '';
  return [JSON.stringify(counts), read(files.output), read(files.rejects), page];
}

test.each(TEXTS)('DuckDB writes from file to file what JS does: %s', async (_, text) => {
  const blockwise = vi.spyOn(GRADERS.duckdb, 'grade');
  const roles = { unit: 'gas', assessor: 'level-of-consciousness' };
  expect(await written('duckdb', 'a.csv', text, { roles })).toEqual(await written('js', 'a.csv', text, { roles }));
  expect(blockwise).not.toHaveBeenCalled();
});

test('DuckDB takes a table in Parquet itself', async () => {
  const { inputs } = prepared(
    'a.csv',
    csv(
      ROWS.filter((row) => row[0]?.trim() !== ''),
      '\t',
    ),
  );
  const parquet = (inputs[0] ?? '').replace('.csv', '.parquet');
  await sql(
    `COPY (FROM read_csv('${inputs[0]}', delim = '\t', header = true, all_varchar = true)) TO '${parquet}' (FORMAT parquet)`,
  );
  const table = readFileSync(parquet);
  const blockwise = vi.spyOn(GRADERS.duckdb, 'grade');
  expect(await written('duckdb', 'a.parquet', table)).toEqual(await written('js', 'a.parquet', table));
  expect(blockwise).not.toHaveBeenCalled();
});

const STORE = new PackStore(['rules']);

/** Sample sheets of every third form. */
const SAMPLES = STORE.entries()
  .flatMap(({ file, pack, edition }) => {
    const folder = join(dirname(file), 'samples');
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.ndjson')) : [];
    return names.map((name) => [`${pack}@${edition}`, name.replace('.ndjson', ''), join(folder, name)] as const);
  })
  .filter((_, at) => at % 3 === 0);

type Cells = Readonly<Record<string, string>>;

/** What a sheet says, by flat names of columns; members of given sets by their places. */
function flat(value: unknown, name = ''): Cells {
  if (typeof value !== 'object' || value === null) return { [name]: String(value ?? '') };
  const parts = Array.isArray(value) ? value.map((one, at) => [String(at + 1), one]) : Object.entries(value);
  return Object.assign({}, ...parts.map(([key, one]) => flat(one, name === '' ? key : `${name}.${key}`)));
}

/** Sheets as a table. */
function tableOf(sheets: readonly { readonly id?: string; readonly inputs: unknown }[]): string {
  const rows = sheets.map(({ id = '', inputs }): Cells => ({ id, ...flat(inputs) }));
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = rows.map((row) => columns.map((column) => row[column] ?? ''));
  return [columns, ...lines].map((line) => csvLine(line)).join('');
}

test.each(SAMPLES)('flat columns of %s, %s', async (name, form, file) => {
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, SHEETS);
  const table = tableOf(lines.filter((line) => line !== '').map((line) => JSON.parse(line)));
  const changes = { choice: choiceOf(STORE, name), form };
  expect(await written('duckdb', 'a.csv', table, changes)).toEqual(await written('js', 'a.csv', table, changes));
});
