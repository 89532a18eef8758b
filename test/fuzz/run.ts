import { Worker } from 'node:worker_threads';
import type { Input } from './input.ts';

/** What the worker is told. `steps`: the number of the input at hand, and how many were tried, shrinking included. */
export interface Work {
  readonly chance: string;
  readonly from: number;
  readonly runs: number;
  readonly steps: Int32Array;
}

/** What the worker says at its end. */
export interface Word {
  readonly failure: Failure | null;
  /** How many inputs ended in which way. */
  readonly counts: Readonly<Record<string, number>>;
}

export interface Failure {
  readonly index: number;
  /** Shrunk; null where the input never came to an end, or memory did: its number is known, and it can be drawn again. */
  readonly input: Input | null;
  readonly problem: string;
}

export interface FuzzOptions {
  readonly runs: number;
  /** The same seed draws the same inputs. */
  readonly seed: string;
  /** Told every second: how many inputs are done. */
  progress?(done: number): void;
}

/** Seconds without a new input after which the input at hand counts as endless; an ordinary one takes milliseconds. */
const PATIENCE = 120;

/** Memory, in MiB, that no input may need. */
const MEMORY = 1536;

/** Feeds made-up inputs to the engine in a thread of its own, watched from outside; stops at the first that breaks a law. */
export function fuzz({ runs, seed, progress }: FuzzOptions): Promise<Word> {
  const steps = new Int32Array(new SharedArrayBuffer(8));
  const workerData: Work = { chance: seed, from: 0, runs, steps };
  const worker = new Worker(new URL('./thread.mjs', import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });
  return new Promise((resolve) => {
    let before = -1;
    let silence = 0;
    const end = (word: Word) => {
      clearInterval(watch);
      resolve(word);
      void worker.terminate();
    };
    const fail = (problem: string) =>
      end({ failure: { index: Atomics.load(steps, 0), input: null, problem }, counts: {} });
    const watch = setInterval(() => {
      const now = Atomics.load(steps, 1);
      silence = now === before ? silence + 1 : 0;
      before = now;
      progress?.(Atomics.load(steps, 0));
      if (silence >= PATIENCE) fail(`no end within ${PATIENCE} seconds`);
    }, 1000);
    worker.once('message', end);
    worker.once('error', (reason: Error) => fail(reason.stack ?? reason.message));
    worker.once('exit', (code) => fail(`the worker ended with ${code}`));
  });
}
