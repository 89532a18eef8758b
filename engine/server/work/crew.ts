import { Worker } from 'node:worker_threads';
import type { Params, Place } from '../../model/diagnostic.ts';
import { type CommandCode, isCommandCode } from '../../model/messages/command.ts';
import type { Language } from '../../model/text.ts';
import { Problem, systemCode, threadOf } from '../../store/index.ts';
import { Refusal } from '../problem.ts';
import type { Limits } from './limits.ts';
import type { Answers, Questions } from './tasks.ts';

/** What a thread is asked. */
export interface Order {
  readonly task: keyof Questions;
  readonly question: unknown;
  readonly language: Language;
}

/** What a thread says: that it begins with an order, then what comes of it. */
export type Reply =
  | { readonly begins: true }
  | { readonly answer: unknown }
  | {
      readonly problem: {
        readonly code: CommandCode;
        readonly params: Params;
        readonly place: Place;
        readonly extras: Readonly<Record<string, unknown>>;
      };
    }
  | { readonly failure: string };

interface Job {
  readonly order: Order;
  readonly seconds: number;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Threads that do all that touches the content of packs. Each piece of work has a deadline and a bound on memory; a thread
 * that goes beyond is ended, and another takes its place.
 */
export class Crew {
  readonly #roots: readonly string[];
  readonly #limits: Limits;
  readonly #waiting: Job[] = [];
  readonly #idle: Worker[] = [];
  readonly #busy = new Set<Worker>();
  #closed = false;

  constructor(roots: readonly string[], limits: Limits) {
    this.#roots = roots;
    this.#limits = limits;
  }

  /** The answer to a question. Refused: over time, over memory, too many waiting, and what the task itself refuses. */
  ask<Task extends keyof Questions>(
    task: Task,
    question: Questions[Task],
    language: Language,
    seconds = this.#limits.seconds,
  ): Promise<Answers[Task]> {
    return new Promise((resolve, reject) => {
      if (this.#closed || this.#waiting.length >= this.#limits.waiting) return reject(new Problem('server-busy'));
      const order = { task, question, language };
      this.#waiting.push({ order, seconds, resolve: resolve as Job['resolve'], reject });
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const { reject } of this.#waiting.splice(0)) reject(new Problem('server-busy'));
    await Promise.all([...this.#idle, ...this.#busy].map((worker) => worker.terminate()));
  }

  #next(): void {
    while (this.#waiting.length > 0 && this.#busy.size < this.#limits.threads) {
      const job = this.#waiting.shift() as Job;
      const worker = this.#idle.pop() ?? this.#hire();
      this.#busy.add(worker);
      this.#work(worker, job);
    }
  }

  #hire(): Worker {
    const worker = new Worker(threadOf('server'), {
      workerData: this.#roots,
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.memory },
    });
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      const place = this.#idle.indexOf(worker);
      if (place >= 0) this.#idle.splice(place, 1);
    });
    return worker;
  }

  #work(worker: Worker, { order, seconds, resolve, reject }: Job): void {
    const free = (): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      this.#busy.delete(worker);
    };
    const dismiss = (error: unknown): void => {
      free();
      void worker.terminate();
      reject(error);
      this.#next();
    };
    let timer: NodeJS.Timeout | undefined;
    const onMessage = (reply: Reply): void => {
      if ('begins' in reply) {
        timer = setTimeout(() => dismiss(new Problem('time-over-limit', { seconds })), seconds * 1000);
        return;
      }
      free();
      this.#idle.push(worker);
      if ('answer' in reply) resolve(reply.answer);
      else reject(errorOf(reply));
      this.#next();
    };
    const onError = (error: unknown): void =>
      dismiss(systemCode(error) === 'ERR_WORKER_OUT_OF_MEMORY' ? new Problem('memory-over-limit') : error);
    const onExit = (): void => dismiss(new Problem('server-busy'));
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(order);
  }
}

function errorOf(reply: Exclude<Reply, { answer: unknown } | { begins: true }>): Error {
  if ('failure' in reply) return new Error(reply.failure);
  const { code, params, place, extras } = reply.problem;
  return isCommandCode(code) ? new Refusal(code, params, extras, place) : new Error(code);
}
