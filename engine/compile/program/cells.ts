import { membersInOrder, rootOf } from '../../model/members.ts';
import type { FormPlan, InputPlan, Plan } from '../../model/plan.ts';
import type { Cell, CellType } from '../../model/program.ts';
import type { Exact } from '../../model/value.ts';
import { present, vouched, vouchedEntry } from '../../model/vouched.ts';
import { gradesOf } from './literal.ts';

/** Longest text where the pack sets no limit, in characters. */
const LONGEST_TEXT = 2000;

/** The cells of a form: each of its inputs at each combination of declared members. */
export class Cells {
  readonly list: Cell[] = [];
  readonly #places = new Map<string, number>();

  constructor(
    readonly plan: Plan,
    form: FormPlan,
  ) {
    for (const id of form.inputs) this.#add(vouched(plan.inputs, id));
  }

  /** Place of the cell of an input at these members, null for those of given sets. */
  place(input: string, members: readonly (string | null)[]): number {
    return present(this.#places.get(keyOf(input, members)), input);
  }

  of(input: string): number[] {
    return this.list.flatMap((cell, place) => (cell.input === input ? [place] : []));
  }

  #add(input: InputPlan): void {
    const type = cellType(this.plan, input);
    const roots = input.per.map((set) => rootOf(this.plan, set));
    const over = roots.filter((root) => vouched(this.plan.sets, root).kind === 'given');
    for (const members of combinations(this.plan, roots)) {
      this.#places.set(keyOf(input.id, members), this.list.length);
      this.list.push({ input: input.id, members, over, type });
    }
  }
}

function keyOf(input: string, members: readonly (string | null)[]): string {
  return JSON.stringify([input, ...members]);
}

/** Every combination of the members of declared sets; null stands for a given one's. */
export function combinations(plan: Plan, roots: readonly string[]): (string | null)[][] {
  return roots.reduce<(string | null)[][]>(
    (found, root) => {
      const members = vouched(plan.sets, root).kind === 'given' ? [null] : membersInOrder(plan.pack, root);
      return found.flatMap((before) => members.map((member) => [...before, member]));
    },
    [[]],
  );
}

function cellType(plan: Plan, { id, type, integer: whole }: InputPlan): CellType {
  switch (type.kind) {
    case 'number': {
      const places = type.places ?? 0;
      const scaled = (edge: Exact | null, up: boolean): bigint | null => edge && toScale(edge, places, up);
      return { kind: 'number', min: scaled(type.min, true), max: scaled(type.max, false), places, whole };
    }
    case 'boolean':
    case 'date':
      return { kind: type.kind };
    case 'choice':
      return { kind: 'choice', options: type.options };
    case 'grade':
      return { kind: 'grade', grades: gradesOf(plan, type.scale) };
    default:
      return { kind: 'text', maxLength: vouchedEntry(plan.pack.inputs, id).maxLength ?? LONGEST_TEXT };
  }
}

/** An edge in steps of 10^-places, rounded into the range. */
function toScale(edge: Exact, places: number, up: boolean): bigint {
  const top = edge.s * edge.n * 10n ** BigInt(places);
  const down = top / edge.d - (top < 0n && top % edge.d !== 0n ? 1n : 0n);
  return up && top % edge.d !== 0n ? down + 1n : down;
}
