import { duckdbProblem, identifier, literal, openDuckDB } from '../duckdb.ts';
import type { ColumnType } from './result.ts';

/** A CSV text that becomes a file of another format. */
export interface Conversion {
  readonly from: string;
  readonly to: string;
  readonly columns: readonly { readonly name: string; readonly type: ColumnType }[];
  /** Most bytes to hold. */
  readonly memory: number;
  /** A folder for what does not fit. */
  readonly folder: string;
}

/** Writes a Parquet file: typed columns, what is empty as null. */
export async function writeParquet({ from, to, columns, memory, folder }: Conversion): Promise<void> {
  const types = columns.map(({ name, type }) => `${literal(name)}: ${literal(sqlType(type))}`).join(', ');
  const names = columns.map(({ name }) => identifier(name)).join(', ');
  const options = `auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '', max_line_size = 16777216`;
  const { connection, close } = await openDuckDB({ files: [from, to], folder, memory });
  try {
    await connection.run(
      `COPY (SELECT ${names} FROM read_csv(${literal(from)}, ${options}, columns = {${types}})) TO ${literal(to)} (FORMAT parquet, COMPRESSION zstd)`,
    );
  } catch (error) {
    throw duckdbProblem(to, error);
  } finally {
    close();
  }
}

function sqlType(type: ColumnType): string {
  if (type.kind === 'decimal') return `DECIMAL(${Math.max(type.digits, 1)}, ${type.places})`;
  return type.kind === 'integer' ? 'BIGINT' : 'VARCHAR';
}
