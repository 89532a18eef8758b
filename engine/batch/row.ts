import type { Params } from '../model/diagnostic.ts';
import type { Plan } from '../model/plan.ts';

/** Why a row of the input is no sheet. */
export interface Fault {
  /** Code of a message, the engine's or the command line's. */
  readonly code: string;
  readonly params: Params;
  /** Name of the column or input at fault. */
  readonly column?: string;
  /** What stands there. */
  readonly value?: string;
  /** True where the row is a sheet well enough, which can't be graded here. */
  readonly refused?: true;
}

/** Plain data of a sheet; nothing in it is judged yet. */
export type Sheet = Readonly<Record<string, unknown>>;

/** The cells that a row of a table was made of. */
export interface Origin {
  /** The heading and the cell of a column by its flat name (`score.quality`); undefined where the table has no such column. */
  cell(name: string): { readonly column: string; readonly value: string } | undefined;
}

/** One row of the input: the sheet that it holds, or why it holds none. */
export interface Row {
  /** Where it begins: the line of a text, the row of a worksheet, the number of a row in Parquet; the first is 1. */
  readonly line: number;
  /** Absent where it can't be formed. */
  readonly sheet?: Sheet;
  /** The plan that applies to it, where reading it has told. */
  readonly plan?: Plan;
  readonly fault?: Fault;
  readonly origin?: Origin;
}

/** Rows as they are read, and how many bytes of the file have been read with them. */
export interface Group {
  readonly rows: readonly Row[];
  readonly bytes: number;
}
