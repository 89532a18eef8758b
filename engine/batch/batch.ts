import { unreadable } from '../store/read.ts';
import { BlockRun } from './blocks.ts';
import { finish } from './finish.ts';
import { type BatchOptions, jobOf } from './job.ts';
import type { Summary } from './summary.ts';
import { Workplace } from './workplace.ts';

/**
 * Grades every row of some files, of any length, in bounded memory. Each row ends up once: sheets that have an outcome in
 * the output, in the order of the input; all others, with place and reason, in the rejects. Output, rejects, report and
 * manifest appear when all is done, or not at all.
 */
export async function batch(options: BatchOptions): Promise<Summary> {
  const job = jobOf(options);
  const workplace = Workplace.open(job.output, { resume: job.resume ?? false, force: job.force ?? false });
  if (workplace.checkpoint) workplace.checkRun(await job.digest);
  const run = new BlockRun(job, workplace);
  try {
    const done = await run.work();
    job.signal?.throwIfAborted();
    await finish(job, workplace, done);
    return done.counts;
  } catch (error) {
    if (!run.saved) workplace.remove();
    throw error instanceof Error && 'syscall' in error ? unreadable(job.files[0]?.path ?? '', error) : error;
  }
}
