import { parentPort, workerData } from 'node:worker_threads';
import type { Reply } from './crew.ts';
import { LineGrader, type Lines } from './grader.ts';
import type { LineTask } from './task.ts';

/** A thread of the crew: grades the lines that it is sent, by the task it was started with. */
const grader = LineGrader.of(workerData as LineTask);

parentPort?.on('message', (lines: Lines) => {
  const reply = answer(lines);
  parentPort?.postMessage(reply, 'error' in reply ? [] : [reply.bytes.buffer as ArrayBuffer]);
});

function answer(lines: Lines): Reply {
  try {
    return grader?.grade(lines) ?? { error: 'no code can be made here' };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
