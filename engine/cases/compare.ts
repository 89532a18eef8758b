import type { Result } from '../model/result.ts';
import { readWritten } from '../number/exact.ts';
import type { Expectation } from './case.ts';
import { isData } from './merge.ts';

/** One thing that is not as expected. `found` is null where there is nothing. */
export interface Difference {
  /** What: `grade`, `values.counted.discipline`. */
  readonly at: string;
  readonly expected: string;
  readonly found: string | null;
}

/** How a result differs from what a case expects; only what the case names is compared. */
export function differences(expect: Expectation, result: Result): Difference[] {
  const list: Difference[] = [];
  const same = (at: string, expected: unknown, found: unknown): void => {
    if (expected === undefined) return;
    if (isData(expected))
      for (const [key, part] of Object.entries(expected)) same(`${at}.${key}`, part, partOf(found, key));
    else if (!equal(expected, found)) list.push({ at, expected: show(expected) ?? '', found: show(found) });
  };
  const all = (at: string, expected: readonly unknown[] | undefined, found: readonly (string | undefined)[]): void => {
    if (expected !== undefined) same(at, names(expected), names(found.filter((name) => name !== undefined)));
  };
  same('status', expect.status, result.status);
  same('grade', expect.grade, result.grade);
  same('values', expect.values, result.values);
  same('route', expect.route, result.route?.id);
  same('assessor', expect.assessor, result.route?.assessor);
  same('ground', expect.ground, result.ground?.id);
  same('defect', expect.defect, result.undetermined?.defect);
  all(
    'checks',
    expect.checks,
    (result.refusals ?? []).map(({ check }) => check),
  );
  all(
    'inputs',
    expect.inputs,
    (result.refusals ?? []).map(({ input }) => input && flat(input)),
  );
  all('missing', expect.missing, (result.missing ?? []).map(flat));
  all(
    'warnings',
    expect.warnings,
    (result.warnings ?? []).map(({ check, code }) => check ?? code),
  );
  return list;
}

/** Inputs of a case may be written flat, `score.quality`, or as results have them, `score[quality]`. */
function flat(input: string): string {
  return input.replace(/\[([^\]]*)\]/g, (_, members: string) => `.${members.split(/, ?/).join('.')}`);
}

function names(list: readonly unknown[]): string {
  return [...new Set(list.map((name) => flat(String(name))))].sort().join(', ');
}

function partOf(value: unknown, key: string): unknown {
  return isData(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Numbers are compared by value (4.10 is 4.1, and 0.5 is 1/2), all else by what is written. */
function equal(expected: unknown, found: unknown): boolean {
  if (found === undefined || isData(found)) return false;
  const [a, b] = [readWritten(String(expected)), readWritten(String(found))];
  return a && b ? a.equals(b) : String(expected) === String(found);
}

function show(value: unknown): string | null {
  if (value === undefined) return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
