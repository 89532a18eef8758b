import type { Diagnostic } from '../model/diagnostic.ts';
import { type Compared, Comparer, type Foreign, type Task } from './compare.ts';
import { Pool } from './pool.ts';
import type { SheetAt } from './sheets.ts';
import { type Impact, ImpactTally } from './tally.ts';

export interface ImpactOptions {
  /** Told after each chunk: sheets done. */
  readonly progress?: (sheets: number) => void;
  /** False: never in several threads. */
  readonly threads?: boolean;
}

/** Sheets compared at a time. */
const CHUNK = 64;

/** Sheets that one thread compares before others are worth their start. */
const ALONE = 192;

/**
 * What another edition does to sheets: each is graded by both, and where the outcome changes, the changes responsible are
 * found by undoing them. Sheets come in groups of any size, in any number; rows that hold none may stand among them.
 */
export async function impact(
  task: Task,
  groups: AsyncIterable<readonly (SheetAt | Diagnostic)[]>,
  options: ImpactOptions = {},
): Promise<Impact> {
  const comparer = new Comparer(task);
  const tally = new ImpactTally(comparer.steps.units);
  const under: Promise<(Compared | Foreign)[]>[] = [];
  let pool: Pool | null = null;
  let done = 0;
  const gather = async (): Promise<void> => {
    for (const one of (await under.shift()) ?? []) {
      tally.add(one);
      done += 1;
    }
    options.progress?.(done);
  };
  try {
    let started = 0;
    for await (const { sheets, findings } of chunksOf(groups)) {
      for (const finding of findings) tally.finding(finding);
      if (started >= ALONE && options.threads !== false) pool ??= Pool.open(task);
      started += sheets.length;
      const next = pool ? pool.compare(sheets) : alone(comparer, sheets);
      next.catch(() => undefined);
      under.push(next);
      if (under.length > (pool ? pool.size * 2 : 0)) await gather();
    }
    while (under.length > 0) await gather();
    return tally.impact();
  } finally {
    await Promise.allSettled(under);
    await pool?.close();
  }
}

function isSheet(one: SheetAt | Diagnostic): one is SheetAt {
  return 'data' in one;
}

async function alone(comparer: Comparer, sheets: readonly SheetAt[]): Promise<(Compared | Foreign)[]> {
  const compared: (Compared | Foreign)[] = [];
  for (const sheet of sheets) compared.push(comparer.compare(sheet));
  return compared;
}

async function* chunksOf(groups: AsyncIterable<readonly (SheetAt | Diagnostic)[]>) {
  for await (const group of groups) {
    for (let start = 0; start < group.length; start += CHUNK) {
      const chunk = group.slice(start, start + CHUNK);
      yield { sheets: chunk.filter(isSheet), findings: chunk.filter((one): one is Diagnostic => !isSheet(one)) };
    }
  }
}
