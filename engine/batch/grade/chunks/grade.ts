import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Plan } from '../../../model/plan.ts';
import type { Program } from '../../../model/program.ts';
import type { TableRecord } from '../../columns/table.ts';
import { duckdbProblem, identifier, literal, openDuckDB } from '../../duckdb.ts';
import { unwritten } from '../../output.ts';
import { cellsOf } from '../../read/cells.ts';
import { MAX_LINE } from '../../read/line.ts';
import { Tally } from '../../summary.ts';
import { rejectWriter, resultWriter } from '../../write/writer.ts';
import type { FileJob, GradedChunk, Place } from '../grader.ts';
import { JS } from '../js.ts';
import { type Outcome, outcomesOf } from '../outcome.ts';
import { type Source, writingQuery } from './query.ts';
import { type Chunk, chunksOf } from './read.ts';
import { linesAt, type Sieved, sieved } from './sieve.ts';
import type { FlatTable } from './table.ts';
import { woven } from './weave.ts';
import { type Graded, Worker } from './worker.ts';

/** Part of the memory that DuckDB may take. */
const PART = 0.5;

/** Most chunks that are graded at a time; each is graded by one thread, as its lines are numbered in order. */
const MOST_WORKERS = 4;

/** Bytes of a text, or rows of a Parquet file, that are graded together. */
const MOST_BYTES = 32 * 1024 * 1024;
const ROWS = 150_000;

/** Rows that are graded one by one, at once. */
const BLOCK = 256;

interface File extends FlatTable {
  readonly plan: Plan;
  readonly program: Program;
}

/** Grades a table chunk by chunk, several at a time. Throws `Unprintable` at once where its form can't be printed. */
export async function gradeChunks(job: FileJob, file: File): Promise<AsyncGenerator<GradedChunk>> {
  const source = (name: string): Source => ({ ...file, job, rows: rowsOf(job, file, name) });
  writingQuery(source(''), false, '');
  return inOrder(job, file, source);
}

/** One part of a table and how to grade it. */
type Part = (worker: Worker, name: string) => Promise<GradedChunk>;

async function* inOrder(job: FileJob, file: File, source: (name: string) => Source): AsyncGenerator<GradedChunk> {
  const { folder, memory, path } = job;
  const { connect, close } = await openDuckDB({ files: [path], folder, memory: memory * PART });
  const names = Array.from({ length: Math.min(availableParallelism(), MOST_WORKERS) }, (_, at) => `chunk-${at}`);
  const workers = await Promise.all(names.map(async (name) => new Worker(await connect(), source(name), name)));
  const running: Promise<GradedChunk>[] = [];
  let started = 0;
  try {
    for await (const part of partsOf(job, file)) {
      if (running.length === workers.length) yield (await running.shift()) as GradedChunk;
      const at = started % workers.length;
      started += 1;
      const graded = part(workers[at] as Worker, names[at] as string);
      graded.catch(() => undefined);
      running.push(graded);
    }
    for (let next = running.shift(); next; next = running.shift()) yield await next;
  } finally {
    await Promise.allSettled(running);
    for (const worker of workers) await worker.close();
    close();
  }
}

async function* partsOf(job: FileJob, file: File): AsyncGenerator<Part> {
  const { rows } = file;
  if (rows.kind === 'parquet') {
    for (let first = (job.from?.line ?? 1) - 1; first < rows.count; first += ROWS)
      yield (worker) => gradeRows(job, file, worker, first, Math.min(first + ROWS, rows.count));
    return;
  }
  const size = Math.max(MAX_LINE / 4, Math.min(MOST_BYTES, job.memory / 32));
  const width = file.header.columns.length;
  for await (const chunk of chunksOf({ path: job.path, from: rows.from, separator: rows.separator, width, size }))
    yield (worker, name) => gradeText(job, file, worker, chunk, name);
}

/** Relation of the rows that a worker is given: those of a chunk, which stands in a file, or some of a Parquet file. */
function rowsOf({ folder, path }: FileJob, { header, rows }: File, name: string): Source['rows'] {
  const names = header.columns.map((_, at) => `c${at}`);
  if (rows.kind === 'parquet') {
    const cells = rows.columns.map((column, at) => `nullif(CAST(${identifier(column)} AS VARCHAR), '') AS c${at}`);
    const from = `read_parquet(${literal(path)}, file_row_number = true)`;
    return (first, last) =>
      `(SELECT file_row_number + 1 AS number, ${cells.join(', ')} FROM ${from} WHERE file_row_number >= ${first} AND file_row_number < ${last}) AS rows`;
  }
  const columns = names.map((column) => `'${column}': 'VARCHAR'`).join(', ');
  const options = `delim = ${literal(rows.separator)}, quote = '"', escape = '"', header = false, columns = {${columns}}, auto_detect = false, max_line_size = ${MAX_LINE}, nullstr = ''`;
  const from = `read_csv(${literal(chunkPath(folder, name))}, ${options})`;
  return (first, last) =>
    `(SELECT row_number() OVER () + ${first} + ${last} AS number, ${names.join(', ')} FROM ${from}) AS rows`;
}

function chunkPath(folder: string, name: string): string {
  return join(folder, `${name}.csv`);
}

/** Lines that turn out not to be one row each are taken out on a second try. */
async function gradeText(job: FileJob, file: File, worker: Worker, chunk: Chunk, name: string): Promise<GradedChunk> {
  const { separator } = file.rows as Extract<File['rows'], { kind: 'text' }>;
  const { from, isLast, source, lines, length } = chunk;
  const place = { bytes: from.bytes + length, line: from.line + lines };
  const attempt = async ({ bytes, isSpaced, taken, records }: Sieved): Promise<GradedChunk> => {
    const path = chunkPath(job.folder, name);
    await writeFile(path, bytes).catch((error) => {
      throw unwritten(path, error);
    });
    const graded = await worker.grade(isSpaced, { between: [from.line - 1, 0], count: lines });
    const open = graded.open.filter((line) => !taken.has(line));
    const cells = linesAt(bytes, open, from.line).map(({ line, text }) => ({ line, cells: cellsOf(text, separator) }));
    return finished(job, file, graded, [...records, ...(cells as TableRecord[])], place);
  };
  try {
    return await attempt(chunk);
  } catch (error) {
    const shape = { separator, width: file.header.columns.length, line: from.line, isLast };
    const again = chunk.isSieved ? null : sieved(source, shape);
    if (!again) throw duckdbProblem(job.path, error);
    return attempt(again).catch((second) => {
      throw duckdbProblem(job.path, second);
    });
  }
}

async function gradeRows(job: FileJob, file: File, worker: Worker, first: number, last: number): Promise<GradedChunk> {
  try {
    const { count } = file.rows as Extract<File['rows'], { kind: 'parquet' }>;
    const place = { bytes: Math.floor((job.size * last) / count), line: last + 1 };
    const rows = { between: [first, last], count: last - first } as const;
    const graded = await worker.grade(true, rows);
    return await finished(job, file, graded, await worker.cells(graded.open, rows), place);
  } catch (error) {
    throw duckdbProblem(job.path, error);
  }
}

/** Grades what SQL has left, and puts it in its place. */
async function finished(
  job: FileJob,
  { table }: File,
  graded: Graded,
  records: readonly TableRecord[],
  place: Place,
): Promise<GradedChunk> {
  const { choice, form, language, path } = job;
  const writers = { result: resultWriter(job.results, choice.plans, form), reject: rejectWriter(job.rejects) };
  const tally = new Tally(graded.counts);
  const outcomes: Outcome[] = [];
  const rows = table.rows(
    [...records].sort((a, b) => a.line - b.line),
    false,
  );
  for (let start = 0; start < rows.length; start += BLOCK) {
    const block = rows.slice(start, start + BLOCK);
    outcomes.push(...(await outcomesOf(block, { grader: JS, choice, form, language, file: path })));
  }
  const texts = new Map<number, string>();
  const rejects: string[] = [];
  for (const { row, reject, result } of outcomes) {
    tally.add(reject ? reject.status : result.status);
    if (reject) rejects.push(writers.reject.text(reject));
    else texts.set(row.line, writers.result.text(result, { file: path, row: row.line }));
  }
  const { pieces, counted } = graded;
  const results = woven(pieces, texts);
  return { results, rejects: rejects.join(''), counts: tally.summary(), place, counted, outcomes };
}
