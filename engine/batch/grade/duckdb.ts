import { once } from 'node:events';
import { createReadStream, createWriteStream, writeFileSync } from 'node:fs';
import { lowerForm } from '../../compile/program/index.ts';
import { Unprintable } from '../../sql/index.ts';
import { Table } from '../columns/table.ts';
import { literal, openDuckDB } from '../duckdb.ts';
import { cellsOf, separatorOf } from '../read/cells.ts';
import { linesOf } from '../read/line.ts';
import type { Row } from '../row.ts';
import { type Summary, Tally } from '../summary.ts';
import { csvLine } from '../write/csv-line.ts';
import { rejectWriter, resultWriter, type TextFormat } from '../write/writer.ts';
import type { FileJob, Grader } from './grader.ts';
import { JS } from './js.ts';
import { outcomesOf } from './outcome.ts';
import { gradingQuery } from './query.ts';
import { regularLines } from './regular.ts';

/** Part of the memory that DuckDB may take. */
const PART = 0.5;

/** Rows that are graded one by one, at once. */
const BLOCK = 256;

/**
 * Grades by SQL in DuckDB, from one table of texts to another. Rows that SQL can't decide by itself, because anything of them is
 * refused, missing or written otherwise than plainly, are graded by JS, which says why. Whatever else is asked goes block by block with JS.
 */
export const DUCKDB: Grader = {
  engine: 'duckdb',
  grade: JS.grade,
  async gradeFiles(job) {
    const run = await runOf(job);
    return run && gradeAll(job, run);
  },
};

interface FileRun {
  readonly path: string;
  readonly format: TextFormat;
  readonly table: Table;
  readonly query: string;
}

/** The run, where it is one that DuckDB can take whole. */
async function runOf(job: FileJob): Promise<FileRun | null> {
  const { inputs, choice, form, results, rejects, report, columns } = job;
  const [input, ...others] = inputs;
  const [plan, ...more] = choice.plans;
  const isText = (format: string): format is TextFormat => format === 'csv' || format === 'tsv';
  if (!input || others.length > 0 || !plan || more.length > 0 || form === undefined || report) return null;
  if (!isText(input.format) || !isText(results.format) || rejects.format !== results.format) return null;
  const head = await firstLine(input.path);
  if (head === null) return null;
  const separator = separatorOf(head);
  const cells = cellsOf(head, separator);
  if ('cell' in cells) return null;
  const lines = await regularLines(input.path, separator, cells.length);
  if (lines === null) return null;
  const table = new Table({ file: input.path, choice, form, columns, system: null, ragged: false });
  const header = table.begin([{ line: 1, cells }]);
  try {
    const program = lowerForm(plan, form);
    const query = gradingQuery({ job, plan, program, header, path: input.path, separator, format: results.format });
    return query === null ? null : { path: input.path, format: results.format, table, query };
  } catch (error) {
    if (error instanceof Unprintable) return null;
    throw error;
  }
}

async function firstLine(path: string): Promise<string | null> {
  const stream = createReadStream(path);
  try {
    for await (const [line] of linesOf(stream)) return line?.text ?? null;
    return null;
  } finally {
    stream.destroy();
  }
}

async function gradeAll(job: FileJob, run: FileRun): Promise<Summary> {
  const { results, rejects, choice, form, folder, memory, signal } = job;
  const writers = { result: resultWriter(run.format, choice.plans, form), reject: rejectWriter(run.format) };
  const body = `${results.path}.rows`;
  const { connection, close } = await openDuckDB({ files: [run.path, body], folder, memory: memory * PART });
  const interrupt = (): void => connection.interrupt();
  signal?.addEventListener('abort', interrupt);
  const tally = new Tally();
  let open: number[];
  try {
    await connection.run(`CREATE TEMP TABLE graded AS ${run.query}`);
    await connection.run(
      `COPY (SELECT line FROM graded WHERE line IS NOT NULL) TO ${literal(body)} (FORMAT csv, HEADER false, QUOTE '', ESCAPE '', DELIMITER '\u0001')`,
    );
    const counts = await connection.runAndReadAll(
      'SELECT status, count(*) FROM graded WHERE line IS NOT NULL GROUP BY status',
    );
    for (const [status, count] of counts.getRows()) tally.add(String(status) as 'graded', Number(count));
    const rest = await connection.runAndReadAll('SELECT number FROM graded WHERE line IS NULL ORDER BY number');
    open = rest.getRows().map(([number]) => Number(number));
  } finally {
    signal?.removeEventListener('abort', interrupt);
    close();
  }
  signal?.throwIfAborted();
  const late: { readonly number: number; readonly text: string }[] = [];
  const rejected = createWriteStream(rejects.path);
  rejected.write(writers.reject.head);
  for await (const rows of rowsAt(run, open)) {
    signal?.throwIfAborted();
    const options = { grader: JS, choice, form, language: job.language, file: run.path };
    for (const { row, reject, result } of await outcomesOf(rows, options)) {
      tally.add(reject ? reject.status : result.status);
      if (reject) rejected.write(writers.reject.text(reject));
      else late.push({ number: row.line, text: writers.result.text(result, { file: run.path, row: row.line }) });
    }
  }
  rejected.end();
  await once(rejected, 'finish');
  await merged(body, results.path, writers.result.head, late, csvLine([run.path], '').trimEnd().length + 1);
  return tally.summary();
}

/** The rows of some lines, in groups. */
async function* rowsAt({ path, table }: FileRun, lines: readonly number[]): AsyncGenerator<readonly Row[]> {
  let next = 0;
  let group: Row[] = [];
  if (lines.length === 0) return;
  const head = separatorOf((await firstLine(path)) ?? '');
  for await (const some of linesOf(createReadStream(path))) {
    for (const { number, text } of some) {
      if (number !== lines[next]) continue;
      next += 1;
      const cells = cellsOf(text ?? '', head);
      if (!('cell' in cells)) group.push(...table.rows([{ line: number, cells }], false));
      if (group.length < BLOCK) continue;
      yield group;
      group = [];
    }
    if (next === lines.length) break;
  }
  if (group.length > 0) yield group;
}

/** Puts the header, the rows that SQL wrote, and those that were graded late together, in order of their lines. */
async function merged(
  body: string,
  path: string,
  head: string,
  late: readonly { readonly number: number; readonly text: string }[],
  skip: number,
): Promise<void> {
  const out = createWriteStream(path);
  out.write(head);
  let next = 0;
  if (late.length === 0)
    for await (const chunk of createReadStream(body, { highWaterMark: 1024 * 1024 })) await put(out, chunk as Buffer);
  else
    for await (const lines of linesOf(createReadStream(body))) {
      const texts: string[] = [];
      for (const { text } of lines) {
        const number = Number.parseInt((text ?? '').slice(skip), 10);
        for (; (late[next]?.number ?? Number.POSITIVE_INFINITY) < number; next += 1) texts.push(late[next]?.text ?? '');
        texts.push(`${text}\n`);
      }
      await put(out, texts.join(''));
    }
  for (const { text } of late.slice(next)) out.write(text);
  out.end();
  await once(out, 'finish');
  writeFileSync(body, '');
}

async function put(out: NodeJS.WritableStream, data: Buffer | string): Promise<void> {
  if (!out.write(data)) await once(out, 'drain');
}
