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

type Named = Expression & { readonly kind: 'input' | 'rule' };

/** The inputs and rules of a form at members, each made once: names are long and asked for over and over. */
export class Facts {
  readonly #inputs = new Map<string, InputFact>();
  readonly #rules = new Map<string, RuleFact>();
  readonly #named = new Map<Expression, Map<Index, InputFact | RuleFact>>();

  constructor(readonly ground: Ground) {}

  input(id: string, members: readonly string[]): InputFact {
    const key = factKey(id, members);
    const known = this.#inputs.get(key);
    if (known) return known;
    const { plan, cells } = this.ground;
    const input = plan.inputs.get(id);
    const index = this.ground.index(input?.per ?? [], members);
    const all = this.ground.all(id);
    const fact = { plan: input, members, index, key, cell: cells.numberOf(key), asked: `asked ${key}`, all };
    this.#inputs.set(key, fact);
    return fact;
  }

  rule(id: string, members: readonly string[]): RuleFact {
    const key = factKey(id, members);
    const known = this.#rules.get(key);
    if (known) return known;
    const { plan, cells } = this.ground;
    const rule = plan.rules.get(id);
    const index = this.ground.index(rule?.per ?? [], members);
    const taken = valueCell(key);
    const fact = { plan: rule, members, index, key, cell: cells.numberOf(taken), part: `rules/${id}`, taken };
    this.#rules.set(key, fact);
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
