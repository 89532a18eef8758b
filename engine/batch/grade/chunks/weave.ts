import type { Counted } from '../../report/tally.ts';
import type { Summary } from '../../summary.ts';

/** How a line of results begins of a row that SQL did not grade: this sign, a separator, the row's number. */
export const OPEN = '\u0001';
/** Stands before a line of results of a sheet that is not assessed. */
export const UNASSESSED = '\u0002';

const [OPEN_MARK, UNASSESSED_MARK, NEWLINE] = [1, 2, 10];

/** What was made of some rows at once. */
export interface Graded {
  /** Bytes of the results, and the numbers of open rows in their places. */
  readonly pieces: readonly (Uint8Array | number)[];
  /** Of the rows that are not open. */
  readonly counts: Summary;
  /** The same for the report; empty without one. */
  readonly counted: readonly Counted[];
}

/** Lines of results as SQL writes them, taken apart. */
export interface Woven extends Pick<Graded, 'pieces'> {
  /** Numbers of the open rows, in order. */
  readonly open: readonly number[];
  readonly unassessed: number;
}

export function unwoven(body: Buffer): Woven {
  const pieces: (Uint8Array | number)[] = [];
  const open: number[] = [];
  let unassessed = 0;
  let from = 0;
  let [nextOpen, nextUnassessed] = [body.indexOf(OPEN_MARK), body.indexOf(UNASSESSED_MARK)];
  while (nextOpen !== -1 || nextUnassessed !== -1) {
    const isOpen = nextUnassessed === -1 || (nextOpen !== -1 && nextOpen < nextUnassessed);
    const at = isOpen ? nextOpen : nextUnassessed;
    if (at > from) pieces.push(body.subarray(from, at));
    if (isOpen) {
      const end = body.indexOf(NEWLINE, at);
      const row = Number.parseInt(body.toString('latin1', at + 2, end), 10);
      pieces.push(row);
      open.push(row);
      from = end + 1;
      nextOpen = body.indexOf(OPEN_MARK, from);
    } else {
      unassessed += 1;
      from = at + 1;
      nextUnassessed = body.indexOf(UNASSESSED_MARK, from);
    }
  }
  if (from < body.length) pieces.push(body.subarray(from));
  return { pieces, open, unassessed };
}

/** Puts the texts of open rows in their places; a row without one is in the rejects, or none. */
export function woven(pieces: Graded['pieces'], texts: ReadonlyMap<number, string>): Uint8Array[] {
  return pieces.flatMap((piece) => {
    if (typeof piece !== 'number') return [piece];
    const text = texts.get(piece);
    return text === undefined ? [] : [Buffer.from(text)];
  });
}
