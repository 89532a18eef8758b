import { workerData } from 'node:worker_threads';
import { answerEach } from '../../../store/thread.ts';
import { LineGrader, type Lines } from '../lines/grader.ts';
import type { LineTask } from '../lines/task.ts';
import { SheetGrader, type Sheets } from '../sheets/grader.ts';
import type { SheetTask } from '../sheets/task.ts';

/** A thread of the crew: grades what it is sent, by the task it was started with. */
const task = workerData as LineTask | SheetTask;
const grader = task.kind === 'lines' ? LineGrader.of(task) : SheetGrader.of(task);

answerEach((asked: Lines & Sheets) => {
  if (!grader) throw new Error('no code can be made here');
  return grader.grade(asked);
});
