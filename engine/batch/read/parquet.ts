import type { DuckDBConnection } from '@duckdb/node-api';
import { Table, type TableOptions, type TableRecord } from '../columns/table.ts';
import { duckdbProblem, identifier, literal } from '../duckdb.ts';
import type { Row } from '../row.ts';
import { jsonRow } from './ndjson.ts';

/** Rows of a Parquet file, and the part of it that has been read with them. */
export interface ParquetGroup {
  readonly rows: readonly Row[];
  /** 0 … 1. */
  readonly part: number;
}

/** Types of lists and records. */
export const NESTED = /^(STRUCT|MAP|UNION)\b|\[\d*\]$/;

/**
 * Rows of a Parquet file, numbered from 1. A file with a column `inputs` holds sheets as NDJSON does; any other is a table:
 * its columns go by their names, lists and records in a cell are given sets and inputs by member. Numbers are taken as
 * DuckDB writes them in full, so decimals stay exact.
 */
export async function* parquetRows(
  connection: DuckDBConnection,
  options: Omit<TableOptions, 'system' | 'ragged'>,
): AsyncGenerator<ParquetGroup> {
  const from = `FROM read_parquet(${literal(options.file)})`;
  try {
    const { columns, count: total } = await parquetColumns(connection, options.file);
    const sheets = columns.some(({ name }) => name === 'inputs');
    const table = sheets ? null : new Table({ ...options, system: null, ragged: true });
    table?.rows([{ line: 0, cells: columns.map(({ name }) => name) }], true);
    const select = sheets ? `to_json(one)::VARCHAR ${from} AS one` : `${columns.map(textOf).join(', ')} ${from}`;
    const stream = await connection.stream(`SELECT ${select}`);
    let number = 0;
    for (let chunk = await stream.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await stream.fetchChunk()) {
      const records = chunk.getRows().map((cells): TableRecord => {
        number += 1;
        return { line: number, cells: cells.map((cell) => (cell === null ? '' : String(cell))) };
      });
      const rows = table ? table.rows(records, false) : records.map(sheetOf);
      yield { rows, part: total === 0 ? 1 : number / total };
    }
  } catch (error) {
    throw error instanceof Error && error.constructor === Error ? duckdbProblem(options.file, error) : error;
  }
}

/** Names and types of the columns of a Parquet file, and how many rows it has. */
export async function parquetColumns(connection: DuckDBConnection, file: string) {
  const from = `FROM read_parquet(${literal(file)})`;
  const rows = (await connection.runAndReadAll(`DESCRIBE SELECT * ${from}`)).getRows();
  const count = Number((await connection.runAndReadAll(`SELECT count(*) ${from}`)).getRows()[0]?.[0] ?? 0);
  return { columns: rows.map(([name, type]) => ({ name: String(name), type: String(type) })), count };
}

function textOf({ name, type }: { name: string; type: string }): string {
  const column = identifier(name);
  return NESTED.test(type) ? `to_json(${column})::VARCHAR` : `${column}::VARCHAR`;
}

function sheetOf(record: TableRecord): Row {
  const text = 'cells' in record ? (record.cells[0] ?? '') : '';
  const row = jsonRow(text, record.line);
  return row.sheet ? { ...row, sheet: present(row.sheet) } : row;
}

/** Columns of Parquet are there in every row: what is null was not given. */
function present(sheet: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const given = Object.entries(sheet).filter(([, value]) => value !== null);
  return Object.fromEntries(given.map(([key, value]) => [key, key === 'inputs' ? inputs(value) : value]));
}

function inputs(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null));
}
