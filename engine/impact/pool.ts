import { availableParallelism } from 'node:os';
import { isBuilt, threadOf } from '../store/home.ts';
import { Thread } from '../store/thread.ts';
import type { Compared, Foreign, Task } from './compare.ts';
import type { SheetAt } from './sheets.ts';

type Comparing = Thread<readonly SheetAt[], (Compared | Foreign)[]>;

/** Threads that compare chunks of sheets, each in turn, so that the same sheets always go the same way. */
export class Pool {
  readonly #threads: readonly Comparing[];
  #next = 0;

  private constructor(task: Task, size: number) {
    this.#threads = Array.from({ length: size }, () => new Thread(threadOf('impact'), { workerData: task }));
  }

  /** As many threads as there are processors; null where one would be all, or where the engine runs from its sources. */
  static open(task: Task): Pool | null {
    const size = availableParallelism();
    return size > 1 && isBuilt ? new Pool(task, size) : null;
  }

  /** How many chunks may be on their way. */
  get size(): number {
    return this.#threads.length;
  }

  compare(sheets: readonly SheetAt[]): Promise<(Compared | Foreign)[]> {
    const thread = this.#threads[this.#next] as Comparing;
    this.#next = (this.#next + 1) % this.#threads.length;
    return thread.ask(sheets);
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }
}
