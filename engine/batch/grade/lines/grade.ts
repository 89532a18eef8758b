import { lowerForm } from '../../../compile/program/index.ts';
import type { TableRecord } from '../../columns/table.ts';
import { cellsOf, type Separator } from '../../read/cells.ts';
import { inOrder } from '../chunks/order.ts';
import { tableOf } from '../chunks/table.ts';
import { type TextWorker, textParts } from '../chunks/text.ts';
import { Crew, type Worker } from '../crew/crew.ts';
import type { FileJob, GradedChunk, Single } from '../grader.ts';
import { gradedOf } from './graded.ts';
import { type GradedLines, HELD, LineGrader, type Lines } from './grader.ts';
import { lineTaskOf } from './task.ts';

/** Bytes that are graded together: few enough to stay near the processor. */
const BYTES = 2 * 1024 * 1024;

/** Grades a table straight from its bytes; null where that can't be done. */
export async function gradeTable(job: FileJob, { plan, form }: Single): Promise<AsyncGenerator<GradedChunk> | null> {
  if (job.format !== 'csv' && job.format !== 'tsv') return null;
  const table = await tableOf(job, plan);
  const task = table && lineTaskOf(job, table, plan, lowerForm(plan, form));
  const grader = task && LineGrader.of(task);
  if (!grader) return null;
  const crew = new Crew(task, (lines: Lines) => grader.grade(lines), { isMuch: job.size > BYTES, memory: job.memory });
  const size = Math.min(BYTES, job.memory / 64);
  const workers = crew.workers.map((worker) => new LineWorker(worker, task.separator));
  const parts = textParts(job, table, { size, held: workers.length * HELD + 1 }, (error) => error);
  return crew.done(inOrder(workers, parts, HELD));
}

/** One of the crew, as the pipeline asks it. */
class LineWorker implements TextWorker {
  readonly #ask: Worker<Lines, GradedLines>;
  readonly #separator: Separator;

  constructor(ask: Worker<Lines, GradedLines>, separator: Separator) {
    this.#ask = ask;
    this.#separator = separator;
  }

  async gradeLines(
    { bytes, isSpaced, isSieved }: Parameters<TextWorker['gradeLines']>[0],
    line: number,
  ): ReturnType<TextWorker['gradeLines']> {
    const found = await this.#ask({ bytes, line, isFolded: isSpaced || isSieved });
    const records = found.open.map(
      ({ row, text }) => ({ line: row, cells: cellsOf(text, this.#separator) }) as TableRecord,
    );
    return { graded: gradedOf(found), records };
  }
}
