import { parentPort, workerData } from 'node:worker_threads';
import { Problem } from '../../store/index.ts';
import { Refusal } from '../problem.ts';
import type { Order, Reply } from './crew.ts';
import { Library } from './library.ts';
import { TASKS, type Task } from './tasks.ts';

/** A thread of the crew: does what it is asked, one piece of work after another. */
const library = new Library(workerData as readonly string[]);

async function replyTo({ task, question, language }: Order): Promise<Reply> {
  try {
    return { answer: await (TASKS[task] as Task<unknown, unknown>)(library, question, language) };
  } catch (error) {
    if (!(error instanceof Problem)) return { failure: error instanceof Error ? error.message : String(error) };
    const { code, params, place } = error;
    return { problem: { code, params, place, extras: error instanceof Refusal ? error.extras : {} } };
  }
}

parentPort?.on('message', async (order: Order) => {
  parentPort?.postMessage({ begins: true } satisfies Reply);
  parentPort?.postMessage(await replyTo(order));
});
