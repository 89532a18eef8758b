import { workerData } from 'node:worker_threads';
import { answerEach } from '../store/thread.ts';
import { Comparer, type Task } from './compare.ts';
import type { SheetAt } from './sheets.ts';

/** A thread of the pool: compares the sheets that it is sent, under the two editions it was started with. */
const comparer = new Comparer(workerData as Task);

answerEach((sheets: readonly SheetAt[]) => sheets.map((sheet) => comparer.compare(sheet)));
