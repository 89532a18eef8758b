import { parentPort, workerData } from 'node:worker_threads';
import { Drawer } from './draw.ts';
import type { Input } from './input.ts';
import { hold, type Outcome } from './laws.ts';
import type { Word, Work } from './run.ts';
import { shrink } from './shrink.ts';

const { chance, from, runs, steps } = workerData as Work;
const drawer = new Drawer(chance);
const counts: Partial<Record<Outcome, number>> = {};

/** What an input breaks, in one line and with where it was thrown; null where it keeps every law. */
function problemOf(input: Input): { readonly name: string; readonly told: string } | null {
  Atomics.add(steps, 1, 1);
  try {
    for (const outcome of hold(input, drawer.seed(input.seed))) counts[outcome] = (counts[outcome] ?? 0) + 1;
    return null;
  } catch (reason) {
    const told = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
    const [first = '', second = ''] = told.split('\n');
    return { name: `${first.slice(0, 40)} ${second.replace(/:\d+:\d+.*/, '')}`, told };
  }
}

function say(word: Word): void {
  parentPort?.postMessage(word);
}

function work(): void {
  for (let index = from; index < from + runs; index += 1) {
    Atomics.store(steps, 0, index);
    const input = drawer.draw(index);
    const problem = problemOf(input);
    if (problem) {
      const shrunk = shrink(input, (one) => problemOf(one)?.name === problem.name);
      const told = problemOf(shrunk)?.told ?? problem.told;
      say({ failure: { index, input: shrunk, problem: told }, counts });
      return;
    }
  }
  say({ failure: null, counts });
}

work();
