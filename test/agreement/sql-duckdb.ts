import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { lowerForm } from '../../engine/compile/program/index.ts';
import { sheetOutcomeOf } from '../../engine/executor/index.ts';
import { evaluate, type Plan } from '../../engine/index.ts';
import type { Program } from '../../engine/model/program.ts';
import type { SheetOutcome } from '../../engine/model/sheet-outcome.ts';
import { DIALECT } from '../../engine/sql/index.ts';
import { columnTypes, queryOf, type Row, readResult, resultOf, rowOf, sheetOf } from './sql-rows.ts';

const DUCKDB = DIALECT.duckdb;

type Sheet = Readonly<Record<string, unknown>>;

/** A DuckDB in memory, in which sheets are appraised. */
export async function openDuckDB(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:');
  return instance.connect();
}

/** A sheet on which a measure and DuckDB differ, and what they say. */
export interface Disagreement {
  readonly sheet: Sheet;
  readonly said: string;
}

/** Sheets on which `evaluate` and DuckDB differ, each with what they say; all sheets are graded at once. */
export async function disagreements(
  connection: DuckDBConnection,
  plan: Plan,
  form: string,
  sheets: readonly Sheet[],
): Promise<string[]> {
  const measure = (sheet: Sheet) => sheetOutcomeOf(evaluate(plan, sheet).result);
  const found = await disagreementsWith(measure, connection, lowerForm(plan, form), sheets);
  return found.map(({ sheet, said }) => `${JSON.stringify(sheet)}\n${said}`);
}

/** The same with any measure. */
export async function disagreementsWith(
  measure: (sheet: Sheet) => SheetOutcome | Promise<SheetOutcome>,
  connection: DuckDBConnection,
  program: Program,
  sheets: readonly Sheet[],
): Promise<Disagreement[]> {
  const rows = sheets.map((sheet) => rowOf(program, sheet));
  const results = await graded(connection, program, rows);
  const found: Disagreement[] = [];
  for (const [at, row] of rows.entries()) {
    const sheet = sheetOf(program, row);
    const expected = JSON.stringify(resultOf(program, await measure(sheet)));
    const given = JSON.stringify(results[at]);
    if (expected !== given) found.push({ sheet, said: `expected ${expected}\nduckdb   ${given}` });
  }
  return found;
}

async function graded(connection: DuckDBConnection, program: Program, rows: readonly Row[]) {
  await load(connection, program, rows);
  const reader = await connection.runAndReadAll(
    `SELECT * FROM (${queryOf(program, DUCKDB)}) ORDER BY CAST(id AS BIGINT)`,
  );
  return reader.getRowObjects().map((row) => readResult(row as Readonly<Record<string, unknown>>));
}

/** Makes the table `sheets` of rows, whose ids are their places. */
export async function load(connection: DuckDBConnection, program: Program, rows: readonly Row[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'adisteme-sql-'));
  try {
    const file = join(folder, 'sheets.ndjson');
    writeFileSync(file, rows.map((row, place) => `${JSON.stringify({ ...row, id: String(place) })}\n`).join(''));
    await connection.run(`CREATE OR REPLACE TABLE sheets AS FROM read_json('${file}', ${readingOf(program)})`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** How the rows are read: texts, and lists of records of texts. */
function readingOf(program: Program): string {
  const record = (fields: readonly string[]): string =>
    `STRUCT(${fields.map((field) => `${DUCKDB.identifier(field)} VARCHAR`).join(', ')})[]`;
  const types = columnTypes(program, 'VARCHAR', record);
  const columns = [...types].map(([name, type]) => `${DUCKDB.text(name)}: ${DUCKDB.text(type)}`);
  return `format = 'newline_delimited', maximum_object_size = 67108864, columns = {${columns.join(', ')}}`;
}
