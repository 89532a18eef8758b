import { parentPort, Worker, type WorkerOptions } from 'node:worker_threads';

type Reply<Answer> = { readonly answer: Answer } | { readonly failure: string };

interface Asked<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/** A thread that is asked, and answers in the order in which it was asked. */
export class Thread<Question, Answer> {
  readonly #worker: Worker;
  readonly #waiting: Asked<Answer>[] = [];
  /** Why it has ended. */
  #failure: unknown = null;

  /** @param file its program, which says what it answers (`answerEach`). */
  constructor(file: string, options: WorkerOptions) {
    this.#worker = new Worker(file, options);
    this.#worker.on('message', (reply: Reply<Answer>) => {
      const asked = this.#waiting.shift();
      if ('failure' in reply) asked?.reject(new Error(reply.failure));
      else asked?.resolve(reply.answer);
    });
    this.#worker.on('error', (error) => {
      this.#failure = error;
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    });
  }

  ask(question: Question): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== null) return reject(this.#failure);
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(question);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** In a thread: answers each question. */
export function answerEach<Question, Answer>(answer: (question: Question) => Answer): void {
  parentPort?.on('message', (question: Question) => {
    try {
      parentPort?.postMessage({ answer: answer(question) } satisfies Reply<Answer>);
    } catch (error) {
      const failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
      parentPort?.postMessage({ failure } satisfies Reply<Answer>);
    }
  });
}
