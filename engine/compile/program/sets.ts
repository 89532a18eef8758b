import { MOST_MEMBERS, membersInOrder, rootOf } from '../../model/members.ts';
import type { Condition, Expression, Plan, SetPlan } from '../../model/plan.ts';
import type { Key, Loop, Term, Written } from '../../model/program.ts';
import { vouched } from '../../model/vouched.ts';
import { compareRatios, ratio } from '../../operators/lowering/ratio.ts';
import {
  add,
  after,
  all,
  bounds,
  choose,
  FALSE,
  integer,
  known,
  lackOf,
  not,
  TRUE,
  term,
} from '../../operators/lowering/terms.ts';
import { compareWritten, numberIn, orderKey, termsOf } from '../../operators/lowering/written.ts';
import type { Definitions } from './definitions.ts';
import { type AtHand, type Environment, type Member, type Named, NOWHERE, placed } from './environment.ts';

/** What lowers expressions and conditions for sets. */
interface Lowers {
  readonly plan: Plan;
  readonly definitions: Definitions;
  value(of: Expression, name: string, at: Environment): Written;
  holds(condition: Condition, name: string, at: Environment): Term;
}

/** A member of a set, or a loop over it, for a walk. */
export interface SetSpot {
  /** With the loop, before anything is said of the member. */
  readonly around: Environment;
  /** With the member at hand. */
  readonly inside: Environment;
  readonly kept: Term;
  readonly loop: Loop | null;
  readonly most: bigint;
}

/** Which members sets have: terms that say, of each member of the set that a set is taken from in the end, whether it belongs. */
export class Sets {
  /** Of declared sets by member; of given ones in terms of a loop. */
  readonly #masks = new Map<string, { readonly mask: Term; readonly loop: string | null }>();

  /** Of sets taken from others: true once it is known which members there are. */
  readonly #known = new Map<string, Term>();

  constructor(readonly lowers: Lowers) {}

  rootOf(set: string): string {
    return rootOf(this.lowers.plan, set);
  }

  isGiven(set: string): boolean {
    return this.#plan(this.rootOf(set)).kind === 'given';
  }

  /** The environment of something indexed, at declared members, or, for null, with loops over given ones. */
  environment(
    per: readonly string[],
    members: readonly (string | null)[],
  ): { readonly own: readonly AtHand[]; readonly at: Environment } {
    let at: Environment = NOWHERE;
    const own: AtHand[] = [];
    for (const [place, set] of per.entries()) {
      const member = members[place] ?? this.lowers.definitions.loop(this.rootOf(set));
      own.push(member);
      if (typeof member === 'object') at = { ...at, loops: [...at.loops, member] };
      at = this.with(at, set, member);
    }
    return { own, at };
  }

  /** An environment with one more member at hand. */
  with(at: Environment, set: string, member: AtHand): Environment {
    const members = new Map(at.members);
    for (const name of this.#plan(set).lineage) members.set(name, member);
    return { ...at, members, guards: [...at.guards, this.mask(set, member)] };
  }

  spots(set: string, at: Environment): { readonly known: readonly Term[]; readonly spots: readonly SetSpot[] } {
    const before = this.known(set);
    if (this.isGiven(set)) {
      const root = this.rootOf(set);
      const loop = this.lowers.definitions.loop(root);
      const around = { ...at, loops: [...at.loops, loop] };
      const inside = this.with(around, set, loop);
      return { known: before, spots: [{ around, inside, kept: this.mask(set, loop), loop, most: this.#most(root) }] };
    }
    const spots = this.#declared(set).flatMap((member) => {
      const kept = this.mask(set, member);
      if (known(kept) === false) return [];
      return [{ around: at, inside: this.with(at, set, member), kept, loop: null, most: 1n }];
    });
    return { known: before, spots };
  }

  /** What must have a value for the members of a set to be known, in order. */
  known(set: string): Term[] {
    const plan = this.#plan(set);
    if (plan.kind === 'declared') return [];
    if (plan.kind === 'given') {
      const lack = plan.size.min > 0 ? this.lowers.definitions.lack('early') : 'never';
      return lack === 'never' ? [] : [term('integer', lack, bounds(0n, this.#most(set)), { kind: 'size', set })];
    }
    const done = this.#known.get(set) ?? this.#makeKnown(plan);
    const lack = this.lowers.definitions.lack(done.lack);
    return lack === 'never' ? [] : [{ ...done, lack }];
  }

  #makeKnown({ id, lineage }: SetPlan): Term {
    const before = this.known(lineage[1] as string);
    const masks = this.isGiven(id) ? [this.#knownLoop(id)] : this.#declared(id).map((one) => this.mask(id, one));
    const known = this.lowers.definitions.term(`${id} known`, after([...before, ...masks], TRUE), NOWHERE);
    this.#known.set(id, known);
    return known;
  }

  #knownLoop(set: string): Term {
    const loop = this.lowers.definitions.loop(this.rootOf(set));
    const of = this.mask(set, loop);
    return term('boolean', of.lack, null, { kind: 'known', ...loop, where: null, of });
  }

  /** Whether a member that is named belongs to a set, and what must be known first. */
  belongs(set: string, member: string | Named): { readonly first: readonly Term[]; readonly holds: Term } {
    const first = this.known(set);
    if (typeof member === 'string') return { first, holds: this.mask(set, member) };
    const listed = term('boolean', 'never', null, { kind: 'listed', set: member.set, name: member.name });
    return { first, holds: choose([{ when: listed, then: this.mask(set, member) }], FALSE) };
  }

  /** Whether a member of the root belongs to a set. */
  mask(set: string, member: Member): Term {
    const plan = this.#plan(set);
    if (!plan.where && !plan.best) return TRUE;
    const key = typeof member === 'string' ? `${set}[${member}]` : set;
    const done = this.#masks.get(key) ?? this.#make(plan, key, typeof member === 'string' ? member : null);
    const { definitions } = this.lowers;
    const found = typeof member === 'string' ? done.mask : placed(done.mask, new Map([[done.loop as string, member]]));
    const lack = definitions.lack(found.lack);
    return lack === found.lack ? found : { ...found, lack };
  }

  #make(plan: SetPlan, key: string, member: string | null): { readonly mask: Term; readonly loop: string | null } {
    const { definitions } = this.lowers;
    const parent = plan.lineage[1] as string;
    if (plan.best && member !== null) {
      this.#bestDeclared(plan, plan.best);
      return this.#masks.get(key) as { mask: Term; loop: null };
    }
    const { own, at } = this.#environment(plan, parent, member);
    const from = this.mask(parent, own);
    const name = typeof own === 'string' ? `${plan.id}[${own}]` : plan.id;
    const holds = plan.best
      ? this.#bestGiven(plan, plan.best, own as Loop, at)
      : this.lowers.holds(plan.where as Condition, name, at);
    const mask = choose([{ when: from, then: holds }], FALSE);
    const loop = typeof own === 'string' ? null : own.loop;
    const done = { mask: definitions.term(name, mask, { ...at, guards: [] }), loop };
    this.#masks.set(key, done);
    return done;
  }

  /** With a member of the parent at hand, under the name of the set as well. */
  #environment(plan: SetPlan, parent: string, member: string | null): { own: AtHand; at: Environment } {
    const { own, at } = this.environment([parent], [member]);
    const [first] = own as [AtHand];
    return { own: first, at: { ...at, members: new Map([...at.members, [plan.id, first]]) } };
  }

  #keys(plan: SetPlan, best: NonNullable<SetPlan['best']>, name: string, at: Environment): Written[] {
    const { lowers } = this;
    return best.by.map((by) => lowers.definitions.named(name, lowers.value(by, plan.id, at), at));
  }

  #bestGiven(plan: SetPlan, best: NonNullable<SetPlan['best']>, own: Loop, at: Environment): Term {
    const { lowers } = this;
    const parent = plan.lineage[1] as string;
    const keys = this.#keys(plan, best, plan.id, at);
    const loop = lowers.definitions.loop(this.rootOf(plan.id));
    const places = new Map([[own.loop, loop]]);
    const other = (key: Key): Key => ({ of: placed(key.of, places), per: key.per && placed(key.per, places) });
    const where = this.mask(parent, loop);
    const take = numberIn(lowers.definitions.named(plan.id, lowers.value(best.take, plan.id, NOWHERE), NOWHERE));
    const ownKeys = keys.map(orderKey);
    const parts = ownKeys.flatMap(({ of, per }) => [of, per]);
    return term('boolean', lackOf([where, ...parts, take.numerator]), null, {
      kind: 'best',
      ...loop,
      where: known(where) === true ? null : where,
      at: own,
      own: ownKeys,
      by: ownKeys.map(other),
      order: best.order,
      take,
    });
  }

  #bestDeclared(plan: SetPlan, best: NonNullable<SetPlan['best']>): void {
    const { lowers } = this;
    const parent = plan.lineage[1] as string;
    const members = this.#declared(plan.id).map((member) => {
      const { at } = this.#environment(plan, parent, member);
      return { member, from: this.mask(parent, member), keys: this.#keys(plan, best, `${plan.id}[${member}]`, at) };
    });
    const take = numberIn(lowers.definitions.named(plan.id, lowers.value(best.take, plan.id, NOWHERE), NOWHERE));
    const formed = members.flatMap(({ from, keys }) =>
      keys.flatMap(termsOf).map((of) => choose([{ when: from, then: after([of], TRUE) }], TRUE)),
    );
    for (const [index, { member, from, keys }] of members.entries()) {
      const ahead = members.map((other, place) =>
        place === index
          ? integer(0n)
          : choose(
              [
                {
                  when: all([other.from, comesBefore(other.keys, keys, best.order, place < index)]),
                  then: integer(1n),
                },
              ],
              integer(0n),
            ),
      );
      const place = ratio(add([...ahead, integer(1n)]), 1n);
      const isAmong = choose([{ when: from, then: compareRatios('at-most', place, take) }], FALSE);
      const name = `${plan.id}[${member}]`;
      this.#masks.set(name, {
        mask: lowers.definitions.term(name, after([...formed, take.numerator], isAmong), NOWHERE),
        loop: null,
      });
    }
  }

  /** Members of the declared set that a set is taken from in the end, in order of name. */
  #declared(set: string): readonly string[] {
    return membersInOrder(this.lowers.plan.pack, this.rootOf(set));
  }

  #most(set: string): bigint {
    const { definitions } = this.lowers;
    return BigInt(definitions.sized ? Math.min(this.#plan(set).size.max, MOST_MEMBERS) : MOST_MEMBERS);
  }

  #plan(set: string): SetPlan {
    return vouched(this.lowers.plan.sets, set);
  }
}

/** Whether a member with some keys comes before another, by each key in turn; `first`: where they are all the same. */
function comesBefore(
  keys: readonly Written[],
  others: readonly Written[],
  order: 'highest' | 'lowest',
  first: boolean,
): Term {
  return keys.reduceRight<Term>(
    (rest, key, index) => {
      const other = others[index] as Written;
      const before = order === 'highest' ? compareWritten('less', other, key) : compareWritten('less', key, other);
      return choose(
        [
          { when: before, then: TRUE },
          { when: not(compareWritten('equal', key, other)), then: FALSE },
        ],
        rest,
      );
    },
    first ? TRUE : FALSE,
  );
}
