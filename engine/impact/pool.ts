import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { threadOf } from '../store/home.ts';
import type { Compared, Foreign, Task } from './compare.ts';
import type { SheetAt } from './sheets.ts';

type Reply = { readonly compared: (Compared | Foreign)[] } | { readonly error: string };

/** Threads that compare chunks of sheets, each in turn, so that the same sheets always go the same way. */
export class Pool {
  readonly #workers: Worker[];
  readonly #last: Promise<unknown>[];
  #next = 0;

  private constructor(task: Task, size: number) {
    this.#workers = Array.from({ length: size }, () => new Worker(threadOf('impact'), { workerData: task }));
    this.#last = this.#workers.map(() => Promise.resolve());
  }

  /** As many threads as there are processors; null where one would be all, or where the engine runs from its sources. */
  static open(task: Task): Pool | null {
    const size = availableParallelism();
    return size > 1 && import.meta.url.endsWith('.js') ? new Pool(task, size) : null;
  }

  /** How many chunks may be on their way. */
  get size(): number {
    return this.#workers.length;
  }

  compare(sheets: readonly SheetAt[]): Promise<(Compared | Foreign)[]> {
    const place = this.#next;
    this.#next = (place + 1) % this.#workers.length;
    const worker = this.#workers[place] as Worker;
    const compared = (this.#last[place] ?? Promise.resolve()).then(() => answer(worker, sheets));
    this.#last[place] = compared.catch(() => undefined);
    return compared;
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}

function answer(worker: Worker, sheets: readonly SheetAt[]): Promise<(Compared | Foreign)[]> {
  return new Promise((resolve, reject) => {
    const done = (): void => {
      worker.off('message', onMessage);
      worker.off('error', onError);
    };
    const onMessage = (reply: Reply): void => {
      done();
      if ('error' in reply) reject(new Error(reply.error));
      else resolve(reply.compared);
    };
    const onError = (error: unknown): void => {
      done();
      reject(error);
    };
    worker.once('message', onMessage);
    worker.once('error', onError);
    worker.postMessage(sheets);
  });
}
