import { type Index, MembersAtHand } from '../model/at-hand.ts';
import { membersInOrder, rootOf } from '../model/members.ts';
import type { FormPlan, Plan } from '../model/plan.ts';
import { wholeNumber } from '../operators/types.ts';
import { CellNames, inputOf, isInput } from './cells.ts';
import { Constants } from './constants.ts';
import { type Extent, extentOf, type Grades } from './extent.ts';
import { Facts } from './facts.ts';

/** A member that stands for all those of a given set that have no name of their own in a box. */
export const REST = '*';

/**
 * A set of sheets on one form: for each cell (an input at its members, as `score[quality]`, or the size of a given set,
 * as `#kpi`) the values that it may have. A cell that is not named has all values of its input.
 */
export type Box = ReadonlyMap<string, Extent>;

/** Members at hand, by set; each combination is one object. */
export type { Index };

/** What stays the same while the sheets on one form are searched. */
export class Ground {
  readonly grades: Grades;
  readonly cells = new CellNames();
  readonly facts = new Facts(this);
  readonly constants = new Constants(this);
  readonly #hands: MembersAtHand;
  readonly #defaults = new Map<string, Extent>();
  readonly #declared = new Map<string, readonly string[]>();
  readonly #members = new Map<string, string>();

  constructor(
    readonly plan: Plan,
    readonly form: FormPlan,
  ) {
    this.#hands = new MembersAtHand(plan);
    this.grades = (scale) => plan.pack.scales?.[scale]?.order ?? [];
  }

  /** Members of a declared set in order of name; undefined for the others. */
  declared(set: string): readonly string[] | undefined {
    const known = this.#declared.get(set);
    if (known) return known;
    if (this.plan.sets.get(set)?.kind !== 'declared') return undefined;
    const names = membersInOrder(this.plan.pack, set);
    this.#declared.set(set, names);
    return names;
  }

  /** The question which members a set has. */
  members(set: string): string {
    let known = this.#members.get(set);
    if (!known) {
      known = `members ${set}`;
      this.#members.set(set, known);
    }
    return known;
  }

  /** The declared or given set from which a set is taken in the end. */
  rootOf(set: string): string {
    return rootOf(this.plan, set);
  }

  /** With a member of a set at hand, and of the sets that it is taken from. */
  with(index: Index, set: string, member: string): Index {
    return this.#hands.with(index, set, member);
  }

  /** The members of some sets at hand. */
  index(per: readonly string[], members: readonly string[]): Index {
    return this.#hands.of(per, members);
  }

  /** Whether a sheet says what a cell has: its inputs, and how many members its given sets have. */
  said(cell: string): boolean {
    return isInput(cell) || (cell.startsWith('#') && this.plan.sets.get(cell.slice(1))?.kind === 'given');
  }

  extent(box: Box, cell: string): Extent {
    return box.get(cell) ?? this.all(inputOf(cell));
  }

  /** All values of an input, by its id, or sizes of a set, by its cell. */
  all(id: string): Extent {
    const known = this.#defaults.get(id);
    if (known) return known;
    const input = this.plan.inputs.get(id);
    const { min, max } = this.plan.sets.get(id.slice(1))?.size ?? { min: 0, max: 0 };
    const extent = input ? extentOf(input.type, this.grades) : wholeNumber(min, max);
    this.#defaults.set(id, extent);
    return extent;
  }
}
