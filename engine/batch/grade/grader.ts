import type { Plan } from '../../model/plan.ts';
import type { Result } from '../../model/result.ts';
import type { Language } from '../../model/text.ts';
import type { Choice } from '../choice.ts';
import type { Columns, Header } from '../columns/header.ts';
import type { Format } from '../format.ts';
import type { Roles } from '../report/roles.ts';
import type { Counted } from '../report/tally.ts';
import type { Sheet } from '../row.ts';
import type { Summary } from '../summary.ts';
import type { TextFormat } from '../write/writer.ts';
import type { Outcome } from './outcome.ts';

/**
 * What grades the sheets of a batch. Two ways in, so that an engine may be as close to the files as it can:
 *
 * - `grade` takes a block of sheets that fall under one plan and gives their results, in order. The batch reads the rows,
 *   finds for each the edition that applies, writes the results, and counts. Every engine has it.
 * - `gradeFile`, where an engine has it, is asked first and takes a file itself: it reads, grades and writes on its own, so that
 *   rows need never become objects. It gives null for a file or job that it can't take, which then goes block by block.
 *
 * Both must come to the same results, counts and rejects for the same rows.
 */
export interface Grader {
  readonly engine: Engine;
  grade(plan: Plan, sheets: readonly Sheet[]): Promise<readonly Result[]>;
  gradeFile?(job: FileJob): Promise<AsyncGenerator<GradedChunk> | null>;
}

/** Engines that sheets can be graded with. */
export const ENGINES = ['duckdb', 'js', 'evaluate'] as const;
export type Engine = (typeof ENGINES)[number];

/** Place in a file: before it all is done. */
export interface Place {
  readonly bytes: number;
  /** Number of the line, or row, that comes next; the first is 1. */
  readonly line: number;
}

/** The edition and the form of all sheets of a file. */
export interface Single {
  readonly plan: Plan;
  readonly form: string;
}

/**
 * The same where the rows of a file can be graded without being made objects: under one edition and one form, to a table, and
 * where a column of that name can only be the sheet's id. Null of anything else.
 */
export function singleOf({ choice, form, results }: FileJob): Single | null {
  const [plan, ...others] = choice.plans;
  if (!plan || others.length > 0 || form === undefined || results === 'ndjson') return null;
  return plan.inputs.has('id') ? null : { plan, form };
}

/** A file to grade. */
export interface FileJob {
  readonly path: string;
  readonly format: Format;
  /** Bytes. */
  readonly size: number;
  /** In which form results and rejects are written; what follows their heads. */
  readonly results: TextFormat;
  readonly rejects: TextFormat;
  /** Where to go on; null at the beginning. */
  readonly from: Place | null;
  readonly choice: Choice;
  readonly form: string | undefined;
  /** How the columns of tables are told. `headerOf` does so for the first rows of a file. */
  readonly columns: Columns;
  /** Told of the header of a file that is taken. */
  readonly told: (header: Header) => void;
  /** Language of the reasons in the rejects. */
  readonly language: Language;
  /** Most bytes to hold. */
  readonly memory: number;
  /** A folder for what does not fit; gone after the run. */
  readonly folder: string;
  /** What the report counts by; null without a report. */
  readonly roles: Roles | null;
  readonly signal: AbortSignal | undefined;
}

/** What has come of some rows of a file, after those before them. */
export interface GradedChunk {
  /** Theirs only until the next chunk is asked for. */
  readonly results: readonly Uint8Array[];
  readonly rejects: string;
  readonly counts: Summary;
  readonly place: Place;
  /** For the report: rows counted together, and rows that were looked at one by one. */
  readonly counted: readonly Counted[];
  readonly outcomes: readonly Outcome[];
}
