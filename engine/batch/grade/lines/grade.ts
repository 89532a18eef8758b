import { lowerForm } from '../../../compile/program/index.ts';
import type { Plan } from '../../../model/plan.ts';
import { inOrder } from '../chunks/order.ts';
import { tableOf } from '../chunks/table.ts';
import { textParts } from '../chunks/text.ts';
import type { FileJob, GradedChunk } from '../grader.ts';
import { Crew } from './crew.ts';
import { HELD } from './grader.ts';
import { lineTaskOf } from './task.ts';

/** Bytes that are graded together: few enough to stay near the processor. */
const BYTES = 2 * 1024 * 1024;

/** Least memory for threads: each has some 60 MiB of its own. */
const AMPLE = 768 * 1024 * 1024;

/** Grades a table straight from its bytes; null where that can't be done. */
export async function gradeTable(job: FileJob, plan: Plan): Promise<AsyncGenerator<GradedChunk> | null> {
  const isTable = job.format === 'csv' || job.format === 'tsv';
  if (!isTable || job.form === undefined || job.results === 'ndjson' || plan.inputs.has('id')) return null;
  const table = await tableOf(job, plan);
  const task = table && lineTaskOf(job, table, plan, lowerForm(plan, job.form));
  const crew = task && Crew.open(task, job.size > BYTES && job.memory >= AMPLE);
  if (!crew) return null;
  const size = Math.min(BYTES, job.memory / 64);
  const parts = textParts(job, table, { size, held: crew.workers.length * HELD + 1 }, (error) => error);
  return closing(inOrder(crew.workers, parts, HELD), crew);
}

async function* closing(chunks: AsyncGenerator<GradedChunk>, crew: Crew): AsyncGenerator<GradedChunk> {
  try {
    yield* chunks;
  } finally {
    await crew.close();
  }
}
