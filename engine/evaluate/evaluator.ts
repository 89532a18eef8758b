import { type ComparisonStep, type Detail, factKey, type Step, stepKey, type Trace } from '../model/evaluation.ts';
import { compareNames, membersInOrder } from '../model/members.ts';
import type { Condition, Expression, Fallback, FormPlan, OpenReason, Operation, Plan } from '../model/plan.ts';
import type { Text } from '../model/text.ts';
import type { Value } from '../model/value.ts';
import { vouched } from '../model/vouched.ts';
import { fromNumber } from '../number/exact.ts';
import { compareValues } from '../operators/extremes.ts';
import { inTurn } from '../operators/in-turn.ts';
import { operatorOf, type Run } from '../operators/index.ts';
import { decide } from './conditions.ts';
import { MissingInput, Undetermined } from './outcome.ts';
import type { Facts } from './read-sheet.ts';

/** Members at hand, by set. */
export type Index = Readonly<Record<string, string>>;

const NO_MEMBERS: Index = {};

/** Forms the values of one sheet, each once, and keeps what happened. */
export class Evaluator implements Trace {
  readonly steps = new Map<string, Step>();
  readonly comparisons = new Map<string, ComparisonStep>();
  readonly values = new Map<string, Value>();
  readonly members = new Map<string, readonly string[]>();
  readonly hits = new Set<string>();
  readonly #facts = new Map<string, Promise<Value>>();
  readonly #sets = new Map<string, Promise<readonly string[]>>();
  readonly #indexes = new WeakMap<Index, Map<string, Index>>();

  constructor(
    readonly plan: Plan,
    readonly form: FormPlan,
    readonly sheet: Facts,
  ) {}

  async value(of: Expression, index: Index): Promise<Value> {
    switch (of.kind) {
      case 'literal':
        return of.value;
      case 'form':
        return this.form.id;
      case 'member':
        return this.member(of.set, index);
      case 'attribute':
        return this.#attribute(
          of.set,
          of.choice ? String(await this.value(of.choice, index)) : this.member(of.set, index),
          of.attribute,
        );
      case 'operation':
        return this.#operation(of.node, index);
      default: {
        const members = of.index.map((one) => ('member' in one ? one.member : this.member(one.set, index)));
        await this.#belong(of, index);
        return of.kind === 'input' ? this.input(of.id, members) : this.rule(of.id, members);
      }
    }
  }

  async holds(condition: Condition, index: Index): Promise<boolean> {
    const { holds, compared } = await decide(condition, (of) => this.value(of, index));
    for (const { comparison, ...step } of compared)
      this.comparisons.set(stepKey(comparison.path, index), { path: comparison.path, ...step });
    return holds;
  }

  /** Value of an input; throws `MissingInput` where the sheet lacks it, and gives its `otherwise` where it is not asked. */
  input(id: string, members: readonly string[]): Promise<Value> {
    return this.#once(factKey(id, members), async (key) => {
      const { when, per, otherwise } = vouched(this.plan.inputs, id);
      if (when && !(await this.holds(when, this.index(per, members)))) return otherwise as Value;
      const value = this.sheet.values.get(key);
      if (value === undefined) throw new MissingInput(key);
      return value;
    });
  }

  rule(id: string, members: readonly string[]): Promise<Value> {
    return this.#once(factKey(id, members), () => {
      const plan = vouched(this.plan.rules, id);
      this.hits.add(`rules/${id}`);
      return this.value(plan.expression, this.index(plan.per, members));
    });
  }

  /** Members of a set: declared ones in order of name, so that the order of keys in a pack never shows; given ones as the sheet has them; of a set taken from another, in the order of that one. */
  membersOf(id: string): Promise<readonly string[]> {
    const known = this.#sets.get(id);
    if (known) return known;
    const members = this.#members(id).then((found) => {
      this.members.set(id, found);
      return found;
    });
    this.#sets.set(id, members);
    return members;
  }

  /** The members at hand, each under the name of its set and of those it is taken from. */
  index(per: readonly string[], members: readonly string[]): Index {
    if (per.length === 0) return NO_MEMBERS;
    const index: Record<string, string> = {};
    per.forEach((set, place) => {
      for (const name of vouched(this.plan.sets, set).lineage) index[name] = members[place] as string;
    });
    return index;
  }

  /** The members at hand and one more. The same object each time, as an index is asked for once for each rule that runs over the set. */
  indexWith(index: Index, set: string, member: string): Index {
    const known = this.#indexes.get(index) ?? new Map<string, Index>();
    this.#indexes.set(index, known);
    const key = `${set} ${member}`;
    const wider = known.get(key) ?? { ...index, ...this.index([set], [member]) };
    known.set(key, wider);
    return wider;
  }

  member(set: string, index: Index): string {
    return vouched(index, set);
  }

  /** A member that is named must be one of its set, as far as the sheet decides that; else there is no value. */
  async #belong(of: Extract<Expression, { kind: 'input' | 'rule' }>, index: Index) {
    const { per } = vouched<{ readonly per: readonly string[] }>(
      of.kind === 'input' ? this.plan.inputs : this.plan.rules,
      of.id,
    );
    for (const [place, one] of of.index.entries()) {
      const set = per[place] as string;
      if (!('member' in one) || vouched(this.plan.sets, set).kind === 'declared') continue;
      if ((await this.membersOf(set)).includes(one.member)) continue;
      const named = of.index.map((argument) => ('member' in argument ? argument.member : argument.set));
      throw new Undetermined(stepKey(`${of.kind}s/${factKey(of.id, named)}`, index), null);
    }
  }

  async #members(id: string): Promise<readonly string[]> {
    const set = vouched(this.plan.sets, id);
    if (set.kind === 'declared') return membersInOrder(this.plan.pack, id);
    if (set.kind === 'given') {
      const listed = this.sheet.members.get(id);
      if (!listed && set.size.min > 0) throw new MissingInput(id);
      return listed ?? [];
    }
    const from = await this.membersOf(set.lineage[1] as string);
    const at = (member: string) => this.index([id], [member]);
    if (set.where) {
      const { where } = set;
      const holds = await inTurn(from, (member) => this.holds(where, at(member)));
      return from.filter((_, place) => holds[place]);
    }
    if (!set.best) return from;
    const { take, by, order } = set.best;
    const keys = await inTurn(from, (member) => inTurn(by, (one) => this.value(one, at(member))));
    const sign = order === 'highest' ? -1 : 1;
    const isDeclared = vouched(this.plan.sets, set.lineage.at(-1) as string).kind === 'declared';
    const ranked = from.map((member, place) => ({ member, keys: keys[place] as readonly Value[] }));
    ranked.sort((a, b) => {
      for (const [place, key] of a.keys.entries()) {
        const compared = sign * compareValues(key, b.keys[place] as Value);
        if (compared !== 0) return compared;
      }
      return isDeclared ? from.indexOf(a.member) - from.indexOf(b.member) : compareNames(a.member, b.member);
    });
    const count = Math.max(0, Number((await this.value(take, {})).valueOf()));
    const first = new Set(ranked.slice(0, count).map(({ member }) => member));
    return from.filter((member) => first.has(member));
  }

  #attribute(set: string, member: string, attribute: string): Value {
    const { members } = vouched(this.plan.pack.sets, set);
    const value = vouched(vouched(members, member).attributes, attribute);
    return typeof value === 'number' ? (fromNumber(value) as Value) : value;
  }

  async #operation(node: Operation, index: Index): Promise<Value> {
    const operator = operatorOf(node.op);
    if (!operator) throw new TypeError(`no operator ${node.op}`);
    const run = new OperationRun(this, node, index);
    const value = await operator.evaluate(node.slots as never, run);
    this.steps.set(stepKey(node.path, index), { path: node.path, op: node.op, index, value, detail: run.detail });
    return value;
  }

  #once(key: string, make: (key: string) => Promise<Value>): Promise<Value> {
    const known = this.#facts.get(key);
    if (known) return known;
    const value = make(key).then((made) => {
      this.values.set(key, made);
      return made;
    });
    this.#facts.set(key, value);
    return value;
  }
}

/** One run of one operator, with the members at hand. */
class OperationRun implements Run {
  detail: Detail = {};

  constructor(
    readonly evaluator: Evaluator,
    readonly node: Operation,
    readonly index: Index,
  ) {}

  value(of: Expression): Promise<Value> {
    return this.evaluator.value(of, this.index);
  }

  holds(condition: Condition): Promise<boolean> {
    return this.evaluator.holds(condition, this.index);
  }

  members(set: string): Promise<readonly string[]> {
    return this.evaluator.membersOf(set);
  }

  at(set: string, member: string): Run {
    return new OperationRun(this.evaluator, this.node, this.evaluator.indexWith(this.index, set, member));
  }

  member(set: string): string {
    return this.evaluator.member(set, this.index);
  }

  async fallback(of: Fallback): Promise<Value> {
    return 'value' in of ? this.value(of.value) : this.undetermined(of.undetermined);
  }

  undetermined(defect: string | null, reason: OpenReason | null = null): never {
    throw new Undetermined(stepKey(this.node.path, this.index), defect, reason);
  }

  grade(scale: string, id: string): Value {
    return { scale, id, rank: vouched(this.evaluator.plan.pack.scales, scale).order.indexOf(id) };
  }

  reach(path: string): void {
    this.evaluator.hits.add(`${this.node.path}/${path}`);
  }

  tell(detail: Detail): void {
    this.detail = detail;
  }

  label(path: string): Text {
    const [section = '', id = ''] = path.split('/');
    const entries = (this.evaluator.plan.pack as unknown as Record<string, Record<string, { label?: Text }>>)[section];
    return entries?.[id]?.label ?? { kk: id, ru: id, en: id };
  }
}
