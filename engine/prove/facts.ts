import { among } from '../model/among.ts';
import { factKey } from '../model/evaluation.ts';
import type { Expression, InputPlan, RulePlan } from '../model/plan.ts';
import type { Ground, Index } from './box.ts';
import { valueCell } from './cells.ts';
import type { Extent } from './extent.ts';

interface Placed<P> {
  readonly plan: P | undefined;
  readonly members: readonly string[];
  /** The members of its sets at hand. */
  readonly index: Index;
  /** As sheets and traces name it. */
  readonly key: string;
  /** Number of its cell. */
  readonly cell: number;
}

/** An input at some members. */
export interface InputFact extends Placed<InputPlan> {
  /** The question whether a sheet is asked for it. */
  readonly asked: string;
  /** All values that it can have. */
  readonly all: Extent;
}

/** A rule at some members. */
export interface RuleFact extends Placed<RulePlan> {
  /** The part of the pack that it is. */
  readonly part: string;
  /** The cell of the values that it is taken to have. */
  readonly taken: string;
}

/** Members as one name, mostly one that is there already. */
function nameOf(members: readonly string[]): string {
  return members.length === 1 ? (members[0] as string) : members.join(', ');
}

type Named = Expression & { readonly kind: 'input' | 'rule' };

/** The inputs and rules of a form at members, each made once: names are long and asked for over and over. */
export class Facts {
  readonly #inputs = new Map<string, Map<string, InputFact>>();
  readonly #rules = new Map<string, Map<string, RuleFact>>();
  readonly #named = new Map<Expression, Map<Index, InputFact | RuleFact>>();

  constructor(readonly ground: Ground) {}

  input(id: string, members: readonly string[]): InputFact {
    return this.#inputs.get(id)?.get(nameOf(members)) ?? this.#input(id, members);
  }

  rule(id: string, members: readonly string[]): RuleFact {
    return this.#rules.get(id)?.get(nameOf(members)) ?? this.#rule(id, members);
  }

  #input(id: string, members: readonly string[]): InputFact {
    const key = factKey(id, members);
    const { plan, cells } = this.ground;
    const input = plan.inputs.get(id);
    const index = this.ground.index(input?.per ?? [], members);
    const all = this.ground.all(id);
    const fact = { plan: input, members, index, key, cell: cells.numberOf(key), asked: `asked ${key}`, all };
    among(this.#inputs, id, () => new Map()).set(nameOf(members), fact);
    return fact;
  }

  #rule(id: string, members: readonly string[]): RuleFact {
    const key = factKey(id, members);
    const { plan, cells } = this.ground;
    const rule = plan.rules.get(id);
    const index = this.ground.index(rule?.per ?? [], members);
    const taken = valueCell(key);
    const fact = { plan: rule, members, index, key, cell: cells.numberOf(taken), part: `rules/${id}`, taken };
    among(this.#rules, id, () => new Map()).set(nameOf(members), fact);
    return fact;
  }

  /** What an expression names with some members at hand. */
  of<F extends InputFact | RuleFact>(named: Named, index: Index): F {
    let known = this.#named.get(named);
    if (!known) {
      known = new Map();
      this.#named.set(named, known);
    }
    let fact = known.get(index);
    if (!fact) {
      const members = named.index.map((one) => ('member' in one ? one.member : (index[one.set] ?? '')));
      fact = named.kind === 'input' ? this.input(named.id, members) : this.rule(named.id, members);
      known.set(index, fact);
    }
    return fact as F;
  }
}
