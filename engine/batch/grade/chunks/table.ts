import { createReadStream } from 'node:fs';
import type { Plan } from '../../../model/plan.ts';
import { HEADER_WITHIN, type Header } from '../../columns/header.ts';
import { Table } from '../../columns/table.ts';
import { type Target, targetOf } from '../../columns/target.ts';
import { openDuckDB } from '../../duckdb.ts';
import type { Separator } from '../../read/cells.ts';
import { candidatesIn } from '../../read/csv.ts';
import { type Line, linesOf } from '../../read/line.ts';
import { NESTED, parquetColumns } from '../../read/parquet.ts';
import type { FileJob, Place } from '../grader.ts';

/** A table whose columns are known, and where its rows are. */
export interface FlatTable {
  readonly header: Header;
  readonly targets: readonly (Target | null)[];
  /** Makes sheets of the rows that are looked at one by one. */
  readonly table: Table;
  readonly rows:
    | { readonly kind: 'text'; readonly separator: Separator; readonly from: Place }
    | { readonly kind: 'parquet'; readonly columns: readonly string[]; readonly count: number };
}

/** The table that a file is; null of one whose rows are not flat, or of another format. */
export async function tableOf(job: FileJob, plan: Plan): Promise<FlatTable | null> {
  const isText = job.format === 'csv' || job.format === 'tsv';
  const found = isText ? await textTable(job) : job.format === 'parquet' ? await parquetTable(job) : null;
  if (!found) return null;
  const targets = found.header.columns.map(({ name }) => (name === null ? null : targetOf(name, plan)));
  if (targets.some((target) => target?.kind === 'whole')) return null;
  job.told(found.header);
  return { ...found, targets };
}

type Found = Omit<FlatTable, 'targets'>;

async function textTable(job: FileJob): Promise<Found | null> {
  const table = tableFor(job, false);
  const candidates = candidatesIn(await firstLines(job.path), job.path);
  const header = table.begin(candidates);
  const separator = candidates.find(({ line }) => line === header.line)?.separator ?? ',';
  if (header.columns.length === 1) return null;
  const from = job.from ?? { bytes: await endOfLine(job.path, header.line), line: header.line + 1 };
  return { header, table, rows: { kind: 'text', separator, from } };
}

async function firstLines(path: string): Promise<Line[]> {
  const stream = createReadStream(path);
  const lines: Line[] = [];
  try {
    for await (const group of linesOf(stream)) {
      lines.push(...group);
      if (lines.length >= HEADER_WITHIN) break;
    }
    return lines;
  } finally {
    stream.destroy();
  }
}

/** Bytes up to the end of a line. */
async function endOfLine(path: string, line: number): Promise<number> {
  const stream = createReadStream(path);
  let [bytes, lines] = [0, 0];
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) {
        lines += 1;
        if (lines === line) return bytes + at + 1;
      }
      bytes += chunk.length;
    }
    return bytes;
  } finally {
    stream.destroy();
  }
}

/** A file that can't be read is left to be complained of by others. */
async function parquetTable(job: FileJob): Promise<Found | null> {
  const { connection, close } = await openDuckDB({ files: [job.path], folder: job.folder, memory: job.memory / 2 });
  try {
    const { columns, count } = await parquetColumns(connection, job.path).catch(() => ({ columns: [], count: 0 }));
    if (columns.length === 0 || columns.some(({ name, type }) => name === 'inputs' || NESTED.test(type))) return null;
    const names = columns.map(({ name }) => name);
    const table = tableFor(job, true);
    return {
      header: table.begin([{ line: 0, cells: names }]),
      table,
      rows: { kind: 'parquet', columns: names, count },
    };
  } finally {
    close();
  }
}

function tableFor({ path, choice, form, columns }: FileJob, ragged: boolean): Table {
  return new Table({ file: path, choice, form, columns, system: null, ragged });
}
