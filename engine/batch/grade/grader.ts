import type { Plan } from '../../model/plan.ts';
import type { Result } from '../../model/result.ts';
import type { Language } from '../../model/text.ts';
import type { Choice } from '../choice.ts';
import type { Columns } from '../columns/header.ts';
import type { Format } from '../format.ts';
import type { Sheet } from '../row.ts';
import type { Summary } from '../summary.ts';

/**
 * What grades the sheets of a batch. Two ways in, so that an engine may be as close to the files as it can:
 *
 * - `grade` takes a block of sheets that fall under one plan and gives their results, in order. The batch reads the rows,
 *   finds for each the edition that applies, writes the results, counts, and keeps checkpoints. Every engine has it.
 * - `gradeFiles`, where an engine has it, is asked first and takes the files themselves: it reads, grades and writes on its
 *   own, so that rows need never become objects. It gives null for a run that it can't take whole (a format it doesn't
 *   read, several editions, a report), and the batch then goes block by block.
 *
 * Both must come to the same results, counts and rejects for the same rows.
 */
export interface Grader {
  readonly engine: Engine;
  grade(plan: Plan, sheets: readonly Sheet[]): Promise<readonly Result[]>;
  gradeFiles?(job: FileJob): Promise<Summary | null>;
}

/** Engines that sheets can be graded with; the first unless told. */
export const ENGINES = ['js', 'duckdb', 'evaluate'] as const;
export type Engine = (typeof ENGINES)[number];

/** A run from files to files. */
export interface FileJob {
  readonly inputs: readonly { readonly path: string; readonly format: Format }[];
  /** Where to write; the batch puts these files in their places once all is done. */
  readonly results: { readonly path: string; readonly format: Format };
  readonly rejects: { readonly path: string; readonly format: Format };
  readonly choice: Choice;
  readonly form: string | undefined;
  /** How the columns of tables are told. `headerOf` does so for the first rows of a file. */
  readonly columns: Columns;
  /** Language of the reasons in the rejects. */
  readonly language: Language;
  /** Most bytes to hold. */
  readonly memory: number;
  /** A folder for what does not fit; gone after the run. */
  readonly folder: string;
  /** Whether a report is wanted, for which rows must be looked at. */
  readonly report: boolean;
  readonly signal: AbortSignal | undefined;
  readonly progress: ((bytes: number, of: number, rows: number) => void) | undefined;
}
