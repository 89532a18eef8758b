import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { batch, type Engine, manifestPath } from '../../engine/batch/index.ts';
import { cells, csv, prepared } from '../batch/batch.ts';

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

async function written(engine: Engine, text: string): Promise<string[]> {
  const options = prepared('a.csv', text, { engine });
  const folder = dirname(options.output);
  const files = { output: join(folder, 'out.csv'), rejects: join(folder, 'rejects.csv') };
  const counts = await batch({ ...options, ...files });
  const texts = [files.output, files.rejects].map((path) => readFileSync(path, 'utf8').replaceAll(folder, ''));
  return [JSON.stringify(counts), ...texts];
}

test('DuckDB reads the file itself, so that rows are not counted by file', async () => {
  const options = prepared('a.csv', csv(ROWS, '\t'), { engine: 'duckdb' });
  const folder = dirname(options.output);
  const output = join(folder, 'out.csv');
  await batch({ ...options, output, rejects: join(folder, 'rejects.csv') });
  expect(JSON.parse(readFileSync(manifestPath(output), 'utf8')).inputs[0]).not.toHaveProperty('rows');
});

test.each([
  ['plain and odd rows', csv(ROWS, '\t')],
  ['other separators', csv(ROWS.slice(0, 1), ';')],
  ['line ends of two characters', csv(ROWS, '\t').replaceAll('\n', '\r\n')],
  ['quotes, which are read with more care', csv([cells({ id: '"a,b"' })])],
  ['no rows', csv([])],
])('DuckDB writes from file to file what JS does: %s', async (_, text) => {
  expect(await written('duckdb', text)).toEqual(await written('js', text));
});
