import { createReadStream } from 'node:fs';
import { unreadable } from '../../store/read.ts';
import type { TableOptions } from '../columns/table.ts';
import { openDuckDB } from '../duckdb.ts';
import type { Format } from '../format.ts';
import type { Group, Row } from '../row.ts';
import { csvRows } from './csv.ts';
import { jsonRows } from './json.ts';
import { Meter } from './meter.ts';
import { ndjsonRows } from './ndjson.ts';
import { parquetRows } from './parquet.ts';
import { xlsxRows } from './xlsx.ts';

export interface ReadOptions extends Omit<TableOptions, 'system' | 'ragged'> {
  readonly format: Format;
  /** Bytes of the file. */
  readonly size: number;
  /** Bytes that reading may hold. */
  readonly memory: number;
  /** A folder for what does not fit. */
  readonly folder: string;
  /** Told of worksheets that are not read. */
  readonly unread?: (names: readonly string[]) => void;
}

/** Rows of a file of any format, in groups as they are read. */
export function groupsOf(options: ReadOptions): AsyncGenerator<Group> {
  if (options.format === 'xlsx') return xlsxRows({ ...options, memory: options.memory });
  return options.format === 'parquet' ? parquetGroups(options) : streamed(options);
}

async function* streamed(options: ReadOptions): AsyncGenerator<Group> {
  const { file, format } = options;
  const stream = createReadStream(file, { highWaterMark: 256 * 1024 });
  const meter = new Meter(stream);
  try {
    for await (const rows of textRows(meter, format, options)) yield { rows, bytes: meter.bytes };
  } catch (error) {
    throw error instanceof Error && 'syscall' in error ? unreadable(file, error) : error;
  } finally {
    stream.destroy();
  }
}

function textRows(stream: Meter, format: Format, options: ReadOptions): AsyncGenerator<readonly Row[]> {
  if (format === 'json') return jsonRows(stream, options.file);
  return format === 'ndjson' ? ndjsonRows(stream) : csvRows(stream, options);
}

async function* parquetGroups(options: ReadOptions): AsyncGenerator<Group> {
  const { file, folder, memory, size } = options;
  const { connection, close } = await openDuckDB({ files: [file], folder, memory });
  try {
    for await (const { rows, part } of parquetRows(connection, options)) yield { rows, bytes: size * part };
  } finally {
    close();
  }
}
