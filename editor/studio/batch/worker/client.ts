import type { Text } from '../../../../engine/index.ts';
import type { Asked, Kind, Progress, Questions, Sent } from './protocol.ts';

/** Why the worker did not do what it was asked. */
export class BatchRefusal extends Error {
  readonly text: Text;

  constructor(text: Text) {
    super(text.en);
    this.text = text;
  }
}

/** The worker that reads and grades files, as the page asks it. */
export class BatchWorker {
  readonly #worker = new Worker(new URL('./batch.worker.ts', import.meta.url), { type: 'module' });
  readonly #waiting = new Map<number, { done(answer: unknown): void; refused(reason: unknown): void }>();
  #last = 0;

  constructor(progress: (progress: Progress) => void) {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Sent>) => {
      if ('progress' in data) return progress(data.progress);
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if ('refused' in data) waiting?.refused(new BatchRefusal(data.refused));
      else waiting?.done(data.answer);
    });
  }

  /** Throws `BatchRefusal` for what can't be done. */
  ask<K extends Kind>(kind: K, ask: Questions[K]['ask']): Promise<Questions[K]['answer']> {
    this.#last += 1;
    const id = this.#last;
    this.#worker.postMessage({ id, kind, ask } satisfies Asked<K>);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { done: (answer) => resolve(answer as Questions[K]['answer']), refused: reject });
    });
  }

  close(): void {
    this.#worker.terminate();
  }
}
