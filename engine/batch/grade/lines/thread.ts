import { workerData } from 'node:worker_threads';
import { answerEach } from '../../../store/thread.ts';
import { LineGrader, type Lines } from './grader.ts';
import type { LineTask } from './task.ts';

/** A thread of the crew: grades the lines that it is sent, by the task it was started with. */
const grader = LineGrader.of(workerData as LineTask);

answerEach((lines: Lines) => {
  if (!grader) throw new Error('no code can be made here');
  return grader.grade(lines);
});
