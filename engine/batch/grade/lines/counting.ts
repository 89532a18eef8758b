import type { SheetOutcome } from '../../../model/sheet-outcome.ts';
import type { Counted } from '../../report/tally.ts';
import type { LineTask } from './task.ts';

type By = NonNullable<LineTask['counting']>;

/** Counts rows by outcome and by what a report tells apart, in order of the first of each. */
export class Counting {
  readonly #by: By;
  readonly #found = new Map<string, Counted & { rows: number }>();

  constructor(by: By) {
    this.#by = by;
  }

  /** `textIn`: what a column holds. */
  add({ status, grade, values }: SheetOutcome, textIn: (column: number) => string): void {
    const { places, rule } = this.#by;
    const text = (column: number): string | null => (column === -1 ? null : textIn(column) || null);
    const group = { unit: text(places.unit), category: text(places.category), assessor: text(places.assessor) };
    const value = rule === null ? undefined : values[rule];
    const one = {
      status,
      grade: typeof grade === 'string' ? grade : null,
      value: value === undefined ? null : String(value),
      group,
    };
    const key = JSON.stringify(one);
    const known = this.#found.get(key);
    if (known) known.rows += 1;
    else this.#found.set(key, { rows: 1, ...one });
  }

  counted(): Counted[] {
    return [...this.#found.values()];
  }
}
