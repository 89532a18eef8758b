import type { SheetOutcome } from '../../../model/sheet-outcome.ts';
import type { Role } from '../../report/roles.ts';
import type { Counted } from '../../report/tally.ts';

/** Counts rows by outcome and by what a report tells apart, in order of the first of each. */
export class Counting {
  readonly #found = new Map<string, Counted & { rows: number }>();

  /** `value`: the number that stands for it; `group`: what stands for a role, if anything. */
  add({ status, grade }: SheetOutcome, value: unknown, group: (role: Role) => string | null): void {
    const one = {
      status,
      grade: typeof grade === 'string' ? grade : null,
      value: value === undefined ? null : String(value),
      group: { unit: group('unit'), category: group('category'), assessor: group('assessor') },
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
