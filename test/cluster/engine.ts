import type { Program } from '../../engine/model/program.ts';
import type { Columns, DialectName } from '../../engine/sql/index.ts';
import type { Row } from '../agreement/sql-rows.ts';

export type Result = Readonly<Record<string, unknown>>;

/** Something that runs SQL, which this machine may have. */
export interface Engine {
  readonly name: DialectName;
  /** Starts it with a folder of its own, on this machine only. Throws `Lacking`. */
  start(folder: string): Promise<Running>;
}

export interface Running {
  /** What runs, and on what. */
  readonly version: string;
  /** Appraises rows by a query over `sheets`, in which they lie in such columns: a result for each, in their order. */
  grade(program: Program, query: string, rows: readonly Row[], columns: Columns): Promise<Result[]>;
  /** Ends all that was started. */
  stop(): Promise<void>;
}

/** What the machine lacks for an engine, and how to get it. */
export class Lacking extends Error {}
