import type { FormPlan, Plan } from '../model/plan.ts';
import { wholeNumber } from '../operators/types.ts';
import { type Extent, extentOf, type Grades } from './extent.ts';

/** A member that stands for all those of a given set that have no name of their own in a box. */
export const REST = '*';

/**
 * A set of sheets on one form: for each cell (an input at its members, as `score[quality]`, or the size of a given set,
 * as `#kpi`) the values that it may have. A cell that is not named has all values of its input.
 */
export type Box = ReadonlyMap<string, Extent>;

/** What stays the same while the sheets on one form are searched. */
export class Ground {
  readonly grades: Grades;
  readonly #defaults = new Map<string, Extent>();
  readonly #declared = new Map<string, readonly string[]>();

  constructor(
    readonly plan: Plan,
    readonly form: FormPlan,
  ) {
    this.grades = (scale) => plan.pack.scales?.[scale]?.order ?? [];
  }

  /** Members of a declared set in order of name; undefined for the others. */
  declared(set: string): readonly string[] | undefined {
    const known = this.#declared.get(set);
    if (known) return known;
    const members = this.plan.sets.get(set)?.kind === 'declared' ? this.plan.pack.sets?.[set]?.members : undefined;
    if (!members) return undefined;
    const names = Object.keys(members).sort(byName);
    this.#declared.set(set, names);
    return names;
  }

  /** The declared or given set from which a set is taken in the end. */
  rootOf(set: string): string {
    return this.plan.sets.get(set)?.lineage.at(-1) ?? set;
  }

  extent(box: Box, cell: string): Extent {
    return box.get(cell) ?? this.#default(cell);
  }

  #default(cell: string): Extent {
    const id = inputOf(cell);
    const known = this.#defaults.get(id);
    if (known) return known;
    const input = this.plan.inputs.get(id);
    const { min, max } = this.plan.sets.get(id.slice(1))?.size ?? { min: 0, max: 0 };
    const extent = input ? extentOf(input.type, this.grades) : wholeNumber(min, max);
    this.#defaults.set(id, extent);
    return extent;
  }
}

/** The cell that says how many members a given set has. */
export function sizeCell(set: string): string {
  return `#${set}`;
}

/** The input of a cell. */
export function inputOf(cell: string): string {
  const end = cell.indexOf('[');
  return end < 0 ? cell : cell.slice(0, end);
}

const NAMES = new Intl.Collator('en', { numeric: true });

/** Order of the names of members, as the evaluation has it. */
export function byName(a: string, b: string): number {
  return NAMES.compare(a, b);
}
