import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { lowerForm } from '../../engine/compile/program/index.ts';
import { sheetOutcomeOf } from '../../engine/executor/index.ts';
import { evaluate, type Plan } from '../../engine/index.ts';
import type { Program } from '../../engine/model/program.ts';
import { DIALECT } from '../../engine/sql/index.ts';
import { columnTypes, queryOf, type Row, readResult, resultOf, rowOf, sheetOf } from './sql-rows.ts';

const DUCKDB = DIALECT.duckdb;

/** A DuckDB in memory, in which sheets are appraised. */
export async function openDuckDB(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:');
  return instance.connect();
}

/** Sheets on which `evaluate` and DuckDB differ, each with what they say; all sheets are graded at once. */
export async function disagreements(
  connection: DuckDBConnection,
  plan: Plan,
  form: string,
  sheets: readonly Readonly<Record<string, unknown>>[],
): Promise<string[]> {
  const program = lowerForm(plan, form);
  const rows = sheets.map((sheet) => rowOf(program, sheet));
  const results = await graded(connection, program, rows);
  const found: string[] = [];
  for (const [at, row] of rows.entries()) {
    const sheet = sheetOf(program, row);
    const { result } = await evaluate(plan, sheet);
    const expected = JSON.stringify(resultOf(program, sheetOutcomeOf(result)));
    const given = JSON.stringify(results[at]);
    if (expected !== given) found.push(`${JSON.stringify(sheet)}\nevaluate ${expected}\nduckdb   ${given}`);
  }
  return found;
}

async function graded(connection: DuckDBConnection, program: Program, rows: readonly Row[]) {
  const record = (fields: readonly string[]): string =>
    `STRUCT(${fields.map((field) => `${DUCKDB.identifier(field)} VARCHAR`).join(', ')})[]`;
  const types = columnTypes(program, 'VARCHAR', record);
  const columns = [...types].map(([name, type]) => `${DUCKDB.identifier(name)} ${type}`).join(', ');
  await connection.run(`CREATE OR REPLACE TABLE sheets (place BIGINT, ${columns})`);
  const values = rows.map(
    (row, place) => `(${place}, ${[...types.keys()].map((name) => literal(row[name] ?? null)).join(', ')})`,
  );
  for (let at = 0; at < values.length; at += 100)
    await connection.run(`INSERT INTO sheets VALUES ${values.slice(at, at + 100).join(', ')}`);
  await connection.run(`UPDATE sheets SET id = place`);
  const reader = await connection.runAndReadAll(
    `SELECT * FROM (${queryOf(program, DUCKDB)}) ORDER BY CAST(id AS BIGINT)`,
  );
  return reader.getRowObjects().map((row) => readResult(row as Readonly<Record<string, unknown>>));
}

function literal(value: Row[string]): string {
  if (value === null) return 'NULL';
  if (typeof value === 'string') return DUCKDB.text(value);
  const records = value.map((one) => {
    const fields = Object.entries(one).map(([name, text]) => `${DUCKDB.text(name)}: ${literal(text)}`);
    return `{${fields.join(', ')}}`;
  });
  return `[${records.join(', ')}]`;
}
