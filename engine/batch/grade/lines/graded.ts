import type { SheetOutcome } from '../../../model/sheet-outcome.ts';
import type { Counted } from '../../report/tally.ts';
import { Tally } from '../../summary.ts';
import type { Graded } from '../chunks/weave.ts';

/** How many rows stand in the results. */
export interface Counts {
  graded: number;
  notAssessed: number;
  undetermined: number;
}

/** What has come of some rows. */
export interface GradedRows extends Readonly<Counts> {
  /** Their results, one line each; threads share them. */
  readonly bytes: Uint8Array;
  /** Rows that need a closer look, by number in order; `at`: where in the bytes their results belong. */
  readonly open: readonly { readonly row: number; readonly at: number }[];
  /** For the report; empty without one. */
  readonly counted: readonly Counted[];
}

/** Counts a row that stands in the results; false where it needs a closer look. */
export function count(counts: Counts, { status }: SheetOutcome): boolean {
  if (status === 'graded') counts.graded += 1;
  else if (status === 'not-assessed') counts.notAssessed += 1;
  else if (status === 'undetermined') counts.undetermined += 1;
  else return false;
  return true;
}

/** The results with the open rows in their places. */
export function gradedOf({ bytes, open, graded, notAssessed, undetermined, counted }: GradedRows): Graded {
  const pieces: (Uint8Array | number)[] = [];
  let from = 0;
  for (const { row, at } of open) {
    if (at > from) pieces.push(bytes.subarray(from, at));
    pieces.push(row);
    from = at;
  }
  if (from < bytes.length) pieces.push(bytes.subarray(from));
  const tally = new Tally();
  tally.add('graded', graded);
  tally.add('not-assessed', notAssessed);
  tally.add('undetermined', undetermined);
  return { pieces, counts: tally.summary(), counted };
}
