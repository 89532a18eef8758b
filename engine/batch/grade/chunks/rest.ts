import type { Table, TableRecord } from '../../columns/table.ts';
import type { Row } from '../../row.ts';
import { Tally } from '../../summary.ts';
import { rejectWriter, resultWriter } from '../../write/writer.ts';
import { COMPILED } from '../compiled.ts';
import type { FileJob, GradedChunk, Place } from '../grader.ts';
import { type Outcome, outcomesOf } from '../outcome.ts';
import { type Graded, woven } from './weave.ts';

/** Rows that are graded one by one, at once. */
const BLOCK = 256;

/** A row that was left open, and the number by which it is known among the pieces. */
export interface OpenRow {
  readonly number: number;
  readonly row: Row;
}

/** The rows of records of a table, which go by their lines. */
export function openRows(table: Table, records: readonly TableRecord[]): OpenRow[] {
  const sorted = [...records].sort((a, b) => a.line - b.line);
  return table.rows(sorted, false).map((row) => ({ number: row.line, row }));
}

/** Grades the rows that were left open, in order, and puts what comes of them in its place. */
export async function withRest(
  job: FileJob,
  graded: Graded,
  open: readonly OpenRow[],
  place: Place,
): Promise<GradedChunk> {
  const { choice, form, language, path } = job;
  const writers = { result: resultWriter(job.results, choice.plans, form), reject: rejectWriter(job.rejects) };
  const tally = new Tally(graded.counts);
  const outcomes: Outcome[] = [];
  for (let start = 0; start < open.length; start += BLOCK) {
    const block = open.slice(start, start + BLOCK).map(({ row }) => row);
    outcomes.push(...(await outcomesOf(block, { grader: COMPILED, choice, form, language, file: path })));
  }
  const texts = new Map<number, string>();
  const rejects: string[] = [];
  for (const [at, { row, reject, result }] of outcomes.entries()) {
    tally.add(reject ? reject.status : result.status);
    if (reject) rejects.push(writers.reject.text(reject));
    else texts.set(open[at]?.number ?? 0, writers.result.text(result, { file: path, row: row.line }));
  }
  const { pieces, counted } = graded;
  const results = woven(pieces, texts);
  return { results, rejects: rejects.join(''), counts: tally.summary(), place, counted, outcomes };
}
