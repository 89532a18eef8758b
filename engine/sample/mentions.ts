import type { Condition, FormPlan, Plan } from '../model/plan.ts';
import { type Exact, isExact } from '../model/value.ts';
import { write } from '../number/exact.ts';

/** What some part of a pack names: values written there, and the inputs and rules it uses. */
export interface Mentions {
  /** Numbers by their written form. */
  readonly numbers: ReadonlyMap<string, Exact>;
  readonly words: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
}

/** What an expression or a condition names, however deep inside. */
export function mentionsOf(part: unknown): Mentions {
  const numbers = new Map<string, Exact>();
  const words = new Set<string>();
  const facts = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string') words.add(value);
    if (typeof value !== 'object' || value === null) return;
    if (isValue(value)) {
      numbers.set(write(value), value);
      return;
    }
    if (Array.isArray(value)) {
      for (const one of value) walk(one);
      return;
    }
    const { type, path, ...rest } = value as Record<string, unknown>;
    if (rest.kind === 'input' || rest.kind === 'rule') facts.add(String(rest.id));
    for (const one of Object.values(rest)) walk(one);
  };
  walk(part);
  return { numbers, words, facts };
}

function isValue(value: object): value is Exact {
  return isExact(value as never) && typeof (value as Exact).d === 'bigint';
}

/** What a pack says about each of its inputs: the values with which they, or what is made of them, are compared. */
export class Uses {
  readonly #plan: Plan;
  readonly #parts: ReadonlyMap<string, Mentions>;
  readonly #numbers = new Map<string, ReadonlyMap<string, Exact>>();
  readonly #inputs = new Map<string, ReadonlySet<string>>();

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#parts = new Map([...partsOf(plan)].map(([id, part]) => [id, withSets(plan, mentionsOf(part))]));
  }

  /** Numbers that stand anywhere on the way from a fact to a result. */
  numbersFor(fact: string): ReadonlyMap<string, Exact> {
    const known = this.#numbers.get(fact);
    if (known) return known;
    const numbers = new Map<string, Exact>();
    this.#numbers.set(fact, numbers);
    for (const [id, part] of this.#parts) {
      if (!part.facts.has(fact)) continue;
      for (const [text, number] of part.numbers) numbers.set(text, number);
      if (this.#plan.rules.has(id)) for (const [text, number] of this.numbersFor(id)) numbers.set(text, number);
    }
    return numbers;
  }

  /** Inputs on which a condition rests, directly or through rules and conditional questions. */
  inputsBehind(condition: Condition): ReadonlySet<string> {
    return this.#behind(withSets(this.#plan, mentionsOf(condition)).facts);
  }

  /** Inputs on which a rule or input rests. */
  inputsBehindFact(fact: string): ReadonlySet<string> {
    return this.#behind([fact]);
  }

  /** Inputs of which it depends what else a form asks. */
  inputsDeciding(form: FormPlan): ReadonlySet<string> {
    return this.#behind(
      [...form.inputs, ...form.sets.map((set) => `sets/${set}`)].flatMap((id) => [
        ...(this.#parts.get(id)?.facts ?? []),
      ]),
    );
  }

  #behind(facts: Iterable<string>): ReadonlySet<string> {
    const inputs = new Set<string>();
    for (const fact of facts) {
      if (this.#plan.inputs.has(fact)) inputs.add(fact);
      for (const input of this.#inputsOf(fact)) inputs.add(input);
    }
    return inputs;
  }

  #inputsOf(fact: string): ReadonlySet<string> {
    const known = this.#inputs.get(fact);
    if (known) return known;
    this.#inputs.set(fact, new Set());
    const inputs = this.#behind(this.#parts.get(fact)?.facts ?? []);
    this.#inputs.set(fact, inputs);
    return inputs;
  }
}

/** Who names a set also rests on what decides about its members. */
function withSets(plan: Plan, mentions: Mentions): Mentions {
  const sets = [...mentions.words].flatMap((word) => plan.sets.get(word)?.lineage ?? []);
  return { ...mentions, facts: new Set([...mentions.facts, ...sets.map((set) => `sets/${set}`)]) };
}

/** Everything of a pack that compares or computes, by id; conditions of inputs under the id of the input. */
function* partsOf(plan: Plan): Generator<[string, unknown]> {
  for (const rule of plan.rules.values()) yield [rule.id, rule.expression];
  for (const input of plan.inputs.values()) if (input.when) yield [input.id, input.when];
  for (const set of plan.sets.values()) yield [`sets/${set.id}`, { where: set.where, best: set.best }];
  for (const ground of plan.grounds.values()) yield [`grounds/${ground.id}`, ground.when];
  for (const check of plan.checks.values()) yield [`checks/${check.id}`, check.require];
  for (const route of plan.routes) yield [`routes/${route.id}`, route.when];
}
