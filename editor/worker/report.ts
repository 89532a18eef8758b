import {
  type CaseFailure,
  type Coverage,
  check,
  coverage,
  type Diagnostic,
  faults,
  type Prepared,
  prepare,
  readCases,
  runCases,
} from '../../engine/index.ts';
import { type Bases, sourceOf, type Texts, type TypedSource } from './source.ts';

/** What the golden cases of an edition came to. */
export interface CasesReport {
  readonly names: readonly { readonly name: string; readonly file: string; readonly line: number }[];
  readonly failed: readonly CaseFailure[];
  readonly unreached: readonly string[];
}

/**
 * What the engine says of a text, in the order in which it becomes known: `errors` (does it make a pack?), `findings` (all
 * checks) with the coverage of the act, then the golden cases.
 */
export type Report =
  | { readonly kind: 'errors'; readonly findings: readonly Diagnostic[] }
  | { readonly kind: 'findings'; readonly findings: readonly Diagnostic[]; readonly coverage: Coverage | null }
  | { readonly kind: 'cases'; readonly findings: readonly Diagnostic[]; readonly cases: CasesReport };

/** Which reports are asked for: whether it makes a pack, known soonest; or all checks and the golden cases. */
export type Depth = 'errors' | 'all';

/** The reports on a text, one by one: whoever asks may stop after any. */
export function* reportsOn(files: Texts, bases: Bases, depth: Depth, typed: TypedSource): Generator<Report> {
  if (depth === 'errors') {
    yield { kind: 'errors', findings: faults(typed.with(files)) };
    return;
  }
  const source = sourceOf(files, bases);
  const prepared = prepare(source);
  const checked = prepared.plan ? check(source) : prepared;
  yield { kind: 'findings', findings: checked.diagnostics, coverage: checked.pack && coverage(checked.pack) };
  yield casesOf(files, bases, prepared);
}

function casesOf(files: Texts, bases: Bases, prepared: Prepared): Report {
  const read = Object.entries(files)
    .filter(([name]) => name.startsWith('cases/'))
    .map(([name, text]) => readCases(text, name));
  const cases = read.flatMap((file) => file.cases);
  const opened = new Map<string, Prepared>([['{}', prepared]]);
  const open = (readings: Readonly<Record<string, string>>): Prepared => {
    const key = JSON.stringify(readings);
    const known = opened.get(key) ?? prepare(sourceOf(files, bases), readings);
    opened.set(key, known);
    return known;
  };
  const { failed, unreached } = prepared.plan ? runCases(cases, open) : { failed: [], unreached: [] };
  return {
    kind: 'cases',
    findings: read.flatMap((file) => file.diagnostics),
    cases: {
      names: cases.map(({ name, place }) => ({ name, file: place.file ?? '', line: place.line ?? 0 })),
      failed,
      unreached,
    },
  };
}
