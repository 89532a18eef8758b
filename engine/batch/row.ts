import type { Params } from '../model/diagnostic.ts';

/** Why a row of the input is no sheet. */
export interface Fault {
  /** Code of a message, the engine's or the command line's. */
  readonly code: string;
  readonly params: Params;
  /** Name of the column or input at fault. */
  readonly column?: string;
  /** True where the row is a sheet well enough, which can't be graded here. */
  readonly refused?: true;
}

/** One row of the input: the sheet that it holds, or why it holds none. */
export interface Row {
  /** Line on which it begins; the first is 1. */
  readonly line: number;
  /** Plain data of a sheet; absent where it can't be formed. */
  readonly sheet?: unknown;
  readonly fault?: Fault;
}

/** The row of a line that can't be read. */
export function unreadableRow(line: number, fault: 'encoding' | 'length'): Row {
  return { line, fault: { code: fault === 'encoding' ? 'line-encoding' : 'line-too-long', params: {} } };
}
