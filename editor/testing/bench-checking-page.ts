import { check, prepare } from '../../engine/index.ts';
import { type Bases, sourceOf, type Texts } from '../worker/source.ts';

/** Milliseconds of each round: to come to a plan of a text after a key, and of all checks of that plan. */
export interface CheckTimes {
  readonly prepare: number[];
  readonly checks: number[];
}

/** In the page: so many rounds, each on a text that differs by a key from the one before. */
export function measure(files: Texts, bases: Bases, rounds: number): CheckTimes {
  const times: CheckTimes = { prepare: [], checks: [] };
  for (let round = 0; round < rounds; round += 1) {
    const typed = { ...files, 'pack.yaml': `${files['pack.yaml']}# ${'.'.repeat(round)}\n` };
    const read = () => prepare(sourceOf(typed, bases));
    times.prepare.push(timed(read));
    const again = timed(read);
    times.checks.push(timed(() => check(sourceOf(typed, bases))) - again);
  }
  return times;
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

Object.assign(globalThis, { measure });
