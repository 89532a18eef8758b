import { evaluate } from '../evaluate/index.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Prepared } from '../prepare.ts';
import type { GoldenCase } from './case.ts';
import { type Difference, differences } from './compare.ts';

/** A golden case that came out otherwise: where it differs, or why its readings make no pack. */
export interface CaseFailure {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly differences: readonly Difference[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface CaseReport {
  readonly passed: number;
  readonly failed: readonly CaseFailure[];
  /** Parts of the pack that some case reached. */
  readonly reached: ReadonlySet<string>;
  /** Parts of the pack that no case reached, in order. */
  readonly unreached: readonly string[];
}

/** Runs golden cases. `open` prepares the pack with readings switched; without any, as it stands. */
export function runCases(
  cases: readonly GoldenCase[],
  open: (readings: Readonly<Record<string, string>>) => Prepared,
): CaseReport {
  const failed: CaseFailure[] = [];
  const reached = new Set<string>();
  for (const one of cases) {
    const failure = runCase(one, open(one.readings), reached);
    if (failure) failed.push(failure);
  }
  const unreached = (open({}).plan?.parts ?? []).filter((part) => !reached.has(part));
  return { passed: cases.length - failed.length, failed, reached, unreached };
}

function runCase(one: GoldenCase, { plan, diagnostics }: Prepared, reached: Set<string>): CaseFailure | null {
  const { file = '', line = 0 } = one.place;
  const failure = { name: one.name, file, line };
  if (!plan)
    return { ...failure, differences: [], diagnostics: diagnostics.filter(({ severity }) => severity === 'error') };
  const { result, trace } = evaluate(plan, { pack: plan.pack.pack, ...one.sheet });
  for (const hit of trace.hits) reached.add(hit);
  const found = differences(one.expect, result);
  return found.length === 0 ? null : { ...failure, differences: found, diagnostics: [] };
}
