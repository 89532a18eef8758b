import { availableParallelism } from 'node:os';
import type { Plan } from '../../../model/plan.ts';
import type { Program } from '../../../model/program.ts';
import { duckdbProblem, identifier, literal, openDuckDB } from '../../duckdb.ts';
import { MAX_LINE } from '../../read/line.ts';
import type { FileJob, GradedChunk } from '../grader.ts';
import { inOrder, type Part } from './order.ts';
import { type Source, writingQuery } from './query.ts';
import { openRows, withRest } from './rest.ts';
import type { FlatTable } from './table.ts';
import { textParts } from './text.ts';
import { chunkPath, Worker } from './worker.ts';

/** Part of the memory that DuckDB may take. */
const PART = 0.5;

/** Most chunks that are graded at a time; each is graded by one thread, as its lines are numbered in order. */
const MOST_WORKERS = 4;

/** Bytes of a text, or rows of a Parquet file, that are graded together. */
const MOST_BYTES = 32 * 1024 * 1024;
const ROWS = 150_000;

interface File extends FlatTable {
  readonly plan: Plan;
  readonly program: Program;
}

/** Grades a table chunk by chunk, several at a time. Throws `Unprintable` at once where its form can't be printed. */
export async function gradeChunks(job: FileJob, file: File): Promise<AsyncGenerator<GradedChunk>> {
  const source = (name: string): Source => ({ ...file, job, ...rowsOf(job, file, name) });
  writingQuery(source(''), false, '');
  return graded(job, file, source);
}

async function* graded(job: FileJob, file: File, source: (name: string) => Source): AsyncGenerator<GradedChunk> {
  const { folder, memory, path } = job;
  const { connect, close } = await openDuckDB({ files: [path], folder, memory: memory * PART });
  const names = Array.from({ length: Math.min(availableParallelism(), MOST_WORKERS) }, (_, at) => `chunk-${at}`);
  const workers = await Promise.all(names.map(async (name) => new Worker(await connect(), source(name), name)));
  const problem = (error: unknown) => duckdbProblem(path, error);
  const parts: AsyncGenerator<Part<Worker, GradedChunk>> =
    file.rows.kind === 'parquet'
      ? rowParts(job, file)
      : textParts(job, file, { size: Math.min(MOST_BYTES, memory / 32), held: workers.length + 1 }, problem);
  try {
    yield* inOrder(workers, parts, 1);
  } finally {
    for (const worker of workers) await worker.close();
    close();
  }
}

async function* rowParts(job: FileJob, file: File): AsyncGenerator<Part<Worker, GradedChunk>> {
  if (file.rows.kind !== 'parquet') return;
  const { count } = file.rows;
  for (let first = (job.from?.line ?? 1) - 1; first < count; first += ROWS)
    yield (worker) => gradeRows(job, file, worker, [first, Math.min(first + ROWS, count)], count);
}

/** Relation of the rows that a worker is given: those of a chunk, which stands in a file, or some of a Parquet file. */
function rowsOf({ folder, path }: FileJob, { header, rows }: File, name: string): Pick<Source, 'rows' | 'separator'> {
  const names = header.columns.map((_, at) => `c${at}`);
  if (rows.kind === 'parquet') {
    const cells = rows.columns.map((column, at) => `nullif(CAST(${identifier(column)} AS VARCHAR), '') AS c${at}`);
    const from = `read_parquet(${literal(path)}, file_row_number = true)`;
    const rowsIn: Source['rows'] = (first, last) =>
      `(SELECT file_row_number + 1 AS number, ${cells.join(', ')} FROM ${from} WHERE file_row_number >= ${first} AND file_row_number < ${last}) AS rows`;
    return { rows: rowsIn, separator: ',' };
  }
  const columns = names.map((column) => `'${column}': 'VARCHAR'`).join(', ');
  const options = `delim = ${literal(rows.separator)}, quote = '"', escape = '"', header = false, columns = {${columns}}, auto_detect = false, max_line_size = ${MAX_LINE}, nullstr = ''`;
  const from = `read_csv(${literal(chunkPath(folder, name))}, ${options})`;
  const rowsIn: Source['rows'] = (first, last) =>
    `(SELECT row_number() OVER () + ${first} + ${last} AS number, ${names.join(', ')} FROM ${from}) AS rows`;
  return { rows: rowsIn, separator: rows.separator };
}

async function gradeRows(
  job: FileJob,
  { table }: File,
  worker: Worker,
  [first, last]: readonly [number, number],
  count: number,
): Promise<GradedChunk> {
  try {
    const place = { bytes: Math.floor((job.size * last) / count), line: last + 1 };
    const rows = { between: [first, last], count: last - first } as const;
    const graded = await worker.grade(true, rows);
    return await withRest(job, graded, openRows(table, await worker.cells(graded.open, rows)), place);
  } catch (error) {
    throw duckdbProblem(job.path, error);
  }
}
