import { parentPort, workerData } from 'node:worker_threads';
import { Comparer, type Task } from './compare.ts';
import type { SheetAt } from './sheets.ts';

/** A thread of the pool: compares the sheets that it is sent, under the two editions it was started with. */
const comparer = new Comparer(workerData as Task);

parentPort?.on('message', (sheets: readonly SheetAt[]) => {
  try {
    const compared = [];
    for (const sheet of sheets) compared.push(comparer.compare(sheet));
    parentPort?.postMessage({ compared });
  } catch (error) {
    parentPort?.postMessage({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
