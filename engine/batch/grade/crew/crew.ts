import { availableParallelism } from 'node:os';
import { isBuilt, threadOf } from '../../../store/home.ts';
import { Thread } from '../../../store/thread.ts';

/** Most threads that grade. */
const MOST = 4;

/** MiB for what lives as long as a row: with more of them it is seldom looked through. */
const YOUNG = 48;

/** Least memory for threads: each has some 60 MiB of its own. */
const AMPLE = 768 * 1024 * 1024;

/** One of those who grade: whom to ask. */
export type Worker<Asked, Done> = (asked: Asked) => Promise<Done>;

/** Those who grade by a task: threads, or the one that there is. */
export class Crew<Asked, Done> {
  readonly workers: readonly Worker<Asked, Done>[];
  readonly #threads: readonly Thread<Asked, Done>[];

  /**
   * Threads where there is enough for them to do, more than one processor, and the engine doesn't run from its sources.
   *
   * @param task as `thread.ts` takes it.
   * @param grade does the same here.
   */
  constructor(
    task: object,
    grade: (asked: Asked) => Done,
    { isMuch, memory }: { readonly isMuch: boolean; readonly memory: number },
  ) {
    const size = Math.min(availableParallelism(), MOST);
    const isAlone = !isMuch || memory < AMPLE || size < 2 || !isBuilt;
    const options = { workerData: task, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } };
    this.#threads = Array.from({ length: isAlone ? 0 : size }, () => new Thread(threadOf('batch'), options));
    this.workers = isAlone
      ? [async (asked) => grade(asked)]
      : this.#threads.map((thread) => (asked) => thread.ask(asked));
  }

  /** What has come of a file, the crew sent home in the end. */
  async *done<Part>(parts: AsyncGenerator<Part>): AsyncGenerator<Part> {
    try {
      yield* parts;
    } finally {
      await Promise.all(this.#threads.map((thread) => thread.close()));
    }
  }
}
