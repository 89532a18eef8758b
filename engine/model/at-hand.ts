import { among } from './among.ts';
import type { Plan } from './plan.ts';
import { vouched } from './vouched.ts';

/** The member of each set that is at hand, under the name of the set and of those that it is taken from. */
export type Index = Readonly<Record<string, string>>;

/** No member at hand. */
export const NOBODY: Index = {};

/** Makes each choice of members at hand once: the same members are the same object, as long as this lives. */
export class MembersAtHand {
  readonly #wider = new Map<Index, Map<string, Map<string, Index>>>();

  constructor(readonly plan: Plan) {}

  /** A member for each of these sets. */
  of(per: readonly string[], members: readonly string[]): Index {
    let index = NOBODY;
    for (let place = 0; place < per.length; place += 1)
      index = this.with(index, per[place] as string, members[place] as string);
    return index;
  }

  /** The members at hand and one more. */
  with(index: Index, set: string, member: string): Index {
    return this.#wider.get(index)?.get(set)?.get(member) ?? this.#widened(index, set, member);
  }

  #widened(index: Index, set: string, member: string): Index {
    const bySet = among(this.#wider, index, () => new Map<string, Map<string, Index>>());
    const byMember = among(bySet, set, () => new Map<string, Index>());
    return among(byMember, member, () => widened(index, vouched(this.plan.sets, set).lineage, member));
  }
}

/** The members at hand and one more, under all names of its set. */
export function widened(index: Index, lineage: readonly string[], member: string): Index {
  return { ...index, ...Object.fromEntries(lineage.map((name) => [name, member])) };
}

const TEXTS = new WeakMap<Index, string>();

/** Members at hand as a text, sets in order of name; empty where there is none. */
export function textOf(index: Index): string {
  return among(TEXTS, index, () => {
    const sets = Object.keys(index).sort();
    return sets.length === 0 ? '' : ` @ ${sets.map((set) => `${set}=${index[set]}`).join(', ')}`;
  });
}
