import type { FormPlan, Plan } from '../model/plan.ts';
import { fromNumber } from '../number/exact.ts';
import { wholeNumber } from '../operators/types.ts';
import { CellNames } from './cells.ts';
import { type Extent, extentOf, type Grades, only } from './extent.ts';

/** A member that stands for all those of a given set that have no name of their own in a box. */
export const REST = '*';

/**
 * A set of sheets on one form: for each cell (an input at its members, as `score[quality]`, or the size of a given set,
 * as `#kpi`) the values that it may have. A cell that is not named has all values of its input.
 */
export type Box = ReadonlyMap<string, Extent>;

/** Members at hand, by set; each combination is one object. */
export type Index = Readonly<Record<string, string>>;

/** For members at hand, those with one more. */
const NEXT = new WeakMap<Index, Map<string, Record<string, string>>>();

/** What stays the same while the sheets on one form are searched. */
export class Ground {
  readonly grades: Grades;
  readonly cells = new CellNames();
  readonly #nothing: Index = {};
  readonly #attributes = new Map<string, Extent | null>();
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

  /** With a member of a set at hand, and of the sets that it is taken from. */
  with(index: Index, set: string, member: string): Index {
    let known = NEXT.get(index);
    if (!known) {
      known = new Map();
      NEXT.set(index, known);
    }
    const key = `${set} ${member}`;
    let next = known.get(key);
    if (!next) {
      next = { ...index };
      for (const name of this.plan.sets.get(set)?.lineage ?? [set]) next[name] = member;
      known.set(key, next);
    }
    return next;
  }

  /** The members of some sets at hand. */
  index(per: readonly string[], members: readonly string[]): Index {
    if (per.length === 0) return this.#nothing;
    return per.reduce((index, set, place) => this.with(index, set, members[place] ?? ''), this.#nothing);
  }

  /** The value of an attribute of a declared member; null where it has none. */
  attribute(set: string, attribute: string, member: string): Extent | null {
    const key = `${set} ${attribute} ${member}`;
    let known = this.#attributes.get(key);
    if (known === undefined) {
      const raw = this.plan.pack.sets?.[set]?.members?.[member]?.attributes?.[attribute];
      known =
        raw === undefined ? null : only(typeof raw === 'number' ? (fromNumber(raw) ?? raw.toString()) : raw, 'choice');
      this.#attributes.set(key, known);
    }
    return known;
  }

  /** Whether a sheet says what a cell has: its inputs, and how many members its given sets have. */
  said(cell: string): boolean {
    return isInput(cell) || (cell.startsWith('#') && this.plan.sets.get(cell.slice(1))?.kind === 'given');
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

/**
 * The cell that says which values a rule is taken to have: on the sheets of a box that are looked for. A box that has one
 * speaks of those sheets alone.
 */
export function valueCell(key: string): string {
  return `=${key}`;
}

/** Whether a cell is what a sheet says: an input, not the size of a set or the value of a rule. */
export function isInput(cell: string): boolean {
  return !cell.startsWith('#') && !cell.startsWith('=');
}

/** The id and the members of which a key is made. */
export function partsOf(key: string): [id: string, members: string[]] {
  const open = key.indexOf('[');
  return open < 0 ? [key, []] : [key.slice(0, open), key.slice(open + 1, -1).split(', ')];
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
