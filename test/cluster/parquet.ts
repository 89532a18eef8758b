import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { Program } from '../../engine/model/program.ts';
import { type Columns, DIALECT } from '../../engine/sql/index.ts';
import { columnTypes, type Row, readResult } from '../agreement/sql-rows.ts';
import { typedColumns } from '../agreement/sql-typed.ts';
import type { Result } from './engine.ts';

const DUCKDB = DIALECT.duckdb;

/** Writes and reads Parquet. */
export class Parquet {
  readonly #connection: DuckDBConnection;

  private constructor(connection: DuckDBConnection) {
    this.#connection = connection;
  }

  static async open(): Promise<Parquet> {
    return new Parquet(await (await DuckDBInstance.create(':memory:')).connect());
  }

  /** Rows as a file; members of given sets as lists of records, or as JSON texts. */
  async write(
    folder: string,
    program: Program,
    rows: readonly Row[],
    { columns, sets }: { readonly columns: Columns; readonly sets: 'records' | 'json' },
  ): Promise<string> {
    const [lines, file] = [join(folder, 'sheets.ndjson'), join(folder, 'sheets.parquet')];
    writeFileSync(lines, rows.map((row, place) => `${JSON.stringify({ ...row, id: String(place) })}\n`).join(''));
    const record = (fields: readonly string[]): string =>
      sets === 'json' ? 'JSON' : `STRUCT(${fields.map((one) => `${DUCKDB.identifier(one)} VARCHAR`).join(', ')})[]`;
    const types = [...columnTypes(program, 'VARCHAR', record)];
    const read = types.map(([name, type]) => `${DUCKDB.text(name)}: ${DUCKDB.text(type)}`).join(', ');
    const json = (id: string): string => `CAST(nullif(${DUCKDB.identifier(id)}, 'null') AS VARCHAR)`;
    const texts = types.map(([name, type]) => {
      const own = DUCKDB.identifier(name);
      return type === 'JSON' ? `${json(name)} AS ${own}` : own;
    });
    const chosen = columns === 'text' ? texts.join(', ') : typedColumns(program, sets === 'json' ? json : undefined);
    const source = `read_json(${DUCKDB.text(lines)}, format = 'newline_delimited', maximum_object_size = 67108864, columns = {${read}})`;
    await this.#connection.run(`COPY (SELECT ${chosen} FROM ${source}) TO ${DUCKDB.text(file)} (FORMAT parquet)`);
    return file;
  }

  /** Results of the rows, in their order. */
  async read(pattern: string): Promise<Result[]> {
    const reader = await this.#connection.runAndReadAll(
      `SELECT * FROM read_parquet(${DUCKDB.text(pattern)}) ORDER BY CAST(id AS BIGINT)`,
    );
    return reader.getRowObjects().map((row) => readResult(row as Result));
  }
}
