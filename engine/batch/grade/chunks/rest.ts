import type { Table, TableRecord } from '../../columns/table.ts';
import { Tally } from '../../summary.ts';
import { rejectWriter, resultWriter } from '../../write/writer.ts';
import { COMPILED } from '../compiled.ts';
import type { FileJob, GradedChunk, Place } from '../grader.ts';
import { type Outcome, outcomesOf } from '../outcome.ts';
import { type Graded, woven } from './weave.ts';

/** Rows that are graded one by one, at once. */
const BLOCK = 256;

/** Grades the rows that were left open, which `records` hold, and puts what comes of them in its place. */
export async function withRest(
  job: FileJob,
  table: Table,
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
    outcomes.push(...(await outcomesOf(block, { grader: COMPILED, choice, form, language, file: path })));
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
