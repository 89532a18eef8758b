import type { Result } from '../model/result.ts';

/** How many rows came to what: `read` is the sum of the four that follow, `rejected` of its three kinds. */
export interface Summary {
  readonly read: number;
  readonly graded: number;
  readonly notAssessed: number;
  readonly undetermined: number;
  readonly rejected: number;
  readonly refused: number;
  readonly incomplete: number;
  readonly malformed: number;
}

/** Counts rows by outcome; a malformed row is no sheet at all. */
export class Tally {
  readonly #counts: Record<Result['status'] | 'malformed', number> = {
    graded: 0,
    'not-assessed': 0,
    undetermined: 0,
    refused: 0,
    incomplete: 0,
    malformed: 0,
  };

  /** Goes on from counts. */
  constructor(from?: Summary) {
    if (from) this.addAll(from);
  }

  addAll({ graded, notAssessed, undetermined, refused, incomplete, malformed }: Summary): void {
    const all = { graded, 'not-assessed': notAssessed, undetermined, refused, incomplete, malformed };
    for (const [status, rows] of Object.entries(all)) this.add(status as keyof typeof all, rows);
  }

  add(status: Result['status'] | 'malformed', rows = 1): void {
    this.#counts[status] += rows;
  }

  summary(): Summary {
    const { graded, undetermined, refused, incomplete, malformed, 'not-assessed': notAssessed } = this.#counts;
    const rejected = refused + incomplete + malformed;
    return {
      read: graded + notAssessed + undetermined + rejected,
      graded,
      notAssessed,
      undetermined,
      rejected,
      refused,
      incomplete,
      malformed,
    };
  }
}
