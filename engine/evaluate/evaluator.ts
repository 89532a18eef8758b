import { among } from '../model/among.ts';
import { type Index, NOBODY, textOf } from '../model/at-hand.ts';
import {
  type ComparisonStep,
  type Detail,
  factKey,
  type Recorded,
  type Step,
  stepKey,
  type Trace,
} from '../model/evaluation.ts';
import { compareNames, membersInOrder } from '../model/members.ts';
import type { Condition, Expression, Fallback, FormPlan, OpenReason, Operation, Plan } from '../model/plan.ts';
import type { Text } from '../model/text.ts';
import type { Value } from '../model/value.ts';
import { present, vouched, vouchedEntry } from '../model/vouched.ts';
import { attributeOf } from '../operators/attribute.ts';
import { compareValues } from '../operators/extremes.ts';
import { operatorOf, type Run } from '../operators/index.ts';
import { ByFact, type Kept } from './by-fact.ts';
import { compare, decide } from './conditions.ts';
import { MissingInput, Undetermined } from './outcome.ts';
import { Place } from './place.ts';
import type { Facts } from './read-sheet.ts';

const NONE: readonly string[] = [];

type Combinations = readonly (readonly string[])[];
type Attribute = Extract<Expression, { kind: 'attribute' }>;
type Fact = Extract<Expression, { kind: 'input' | 'rule' }>;

/** Forms the values of one sheet, each once, and keeps what happened. */
export class Evaluator implements Trace {
  readonly formed = new ByFact<Value>();
  readonly members = new Map<string, readonly string[]>();
  readonly hits = new Set<string>();
  readonly steps = new Records<Step>();
  readonly comparisons = new Records<ComparisonStep>();
  readonly #attributes = new Map<Attribute, Map<string, Value>>();
  readonly #combinations = new Map<readonly string[], Combinations>();

  constructor(
    readonly plan: Plan,
    readonly form: FormPlan,
    readonly sheet: Facts,
  ) {}

  get values(): ReadonlyMap<string, Value> {
    return this.formed.keyed();
  }

  value(of: Expression, place: Place): Value {
    switch (of.kind) {
      case 'literal':
        return of.value;
      case 'form':
        return this.form.id;
      case 'member':
        return place.memberOf(of.set);
      case 'attribute':
        return this.#attribute(of, place);
      case 'operation':
        return this.#operation(of.node, place);
      default: {
        const members = of.index.length === 0 ? NONE : this.#membersAt(of, place);
        return of.kind === 'input' ? this.input(of.id, members) : this.rule(of.id, members);
      }
    }
  }

  holds(condition: Condition, place: Place): boolean {
    if (condition.kind === 'comparison') {
      const made = compare(condition, place, this);
      this.comparisons.add(made);
      return made.holds;
    }
    const compared: ComparisonStep[] = [];
    const holds = decide(condition, place, this, compared);
    for (const step of compared) this.comparisons.add(step);
    return holds;
  }

  /** Value of an input; throws `MissingInput` where the sheet lacks it, and gives its `otherwise` where it is not asked. */
  input(id: string, members: readonly string[]): Value {
    const kept = this.formed.at(id, members);
    return kept.value ?? this.#once(kept, () => this.#read(id, members));
  }

  rule(id: string, members: readonly string[]): Value {
    const kept = this.formed.at(id, members);
    return kept.value ?? this.#once(kept, () => this.#form(id, members));
  }

  /** Members of a set: declared ones in order of name, so that the order of keys in a pack never shows; given ones as the sheet has them; of a set taken from another, in the order of that one. */
  membersOf(id: string): readonly string[] {
    const known = this.members.get(id);
    if (known) return known;
    const members = this.#members(id);
    this.members.set(id, members);
    return members;
  }

  /** Every combination of members of the sets over which something is indexed. */
  combinations(per: readonly string[]): Combinations {
    return among(this.#combinations, per, () => {
      let found: Combinations = [[]];
      for (const set of per) {
        const members = this.membersOf(set);
        found = found.flatMap((before) => members.map((member) => [...before, member]));
      }
      return found;
    });
  }

  #membersAt(of: Fact, place: Place): readonly string[] {
    const members: string[] = [];
    for (const one of of.index)
      members.push('member' in one ? this.#named(of, one.member, members.length, place) : place.memberOf(one.set));
    return members;
  }

  /** A member that is named must be one of its set, as far as the sheet decides that; else there is no value. */
  #named(of: Fact, member: string, at: number, place: Place): string {
    const facts: ReadonlyMap<string, { readonly per: readonly string[] }> =
      of.kind === 'input' ? this.plan.inputs : this.plan.rules;
    const set = vouched(facts, of.id).per[at] as string;
    if (vouched(this.plan.sets, set).kind === 'declared' || this.membersOf(set).includes(member)) return member;
    const named = of.index.map((one) => ('member' in one ? one.member : one.set));
    throw new Undetermined(stepKey(`${of.kind}s/${factKey(of.id, named)}`, place.index), null);
  }

  #read(id: string, members: readonly string[]): Value {
    const { when, per, otherwise } = vouched(this.plan.inputs, id);
    if (when && !this.holds(when, Place.of(this.plan, per, members))) return otherwise as Value;
    const value = this.sheet.given.get(id, members);
    if (value === undefined) throw new MissingInput(factKey(id, members));
    return value;
  }

  #form(id: string, members: readonly string[]): Value {
    const { per, expression } = vouched(this.plan.rules, id);
    this.hits.add(`rules/${id}`);
    return this.value(expression, Place.of(this.plan, per, members));
  }

  #members(id: string): readonly string[] {
    const set = vouched(this.plan.sets, id);
    if (set.kind === 'declared') return membersInOrder(this.plan.pack, id);
    if (set.kind === 'given') {
      const listed = this.sheet.members.get(id);
      if (!listed && set.size.min > 0) throw new MissingInput(id);
      return listed ?? [];
    }
    const from = this.membersOf(set.lineage[1] as string);
    const at = (member: string) => Place.NOWHERE.with(this.plan, id, member);
    if (set.where) {
      const { where } = set;
      return from.filter((member) => this.holds(where, at(member)));
    }
    if (!set.best) return from;
    const { take, by, order } = set.best;
    const keys = from.map((member) => by.map((one) => this.value(one, at(member))));
    const sign = order === 'highest' ? -1 : 1;
    const isDeclared = vouched(this.plan.sets, set.lineage.at(-1) as string).kind === 'declared';
    const ranked = from.map((member, place) => ({ member, keys: keys[place] as readonly Value[] }));
    ranked.sort((a, b) => {
      for (const [place, key] of a.keys.entries()) {
        const compared = sign * compareValues(key, b.keys[place] as Value);
        if (compared !== 0) return compared;
      }
      return isDeclared ? 0 : compareNames(a.member, b.member);
    });
    const count = Math.max(0, Number(this.value(take, Place.NOWHERE).valueOf()));
    const first = new Set(ranked.slice(0, count).map(({ member }) => member));
    return from.filter((member) => first.has(member));
  }

  #attribute(of: Attribute, place: Place): Value {
    const member = of.choice ? String(this.value(of.choice, place)) : place.memberOf(of.set);
    return this.#attributes.get(of)?.get(member) ?? this.#attributeOf(of, member);
  }

  #attributeOf(of: Attribute, member: string): Value {
    const value = present(attributeOf(this.plan.pack, of.set, member, of.attribute), of.attribute);
    among(this.#attributes, of, () => new Map<string, Value>()).set(member, value);
    return value;
  }

  #operation(node: Operation, place: Place): Value {
    const operator = operatorOf(node.op);
    if (!operator) throw new TypeError(`no operator ${node.op}`);
    const run = new OperationRun(this, node, place);
    const value = operator.evaluate(node.slots as never, run);
    this.steps.add(new Ran(node, place, value, run.detail));
    return value;
  }

  #once(kept: Kept<Value>, make: () => Value): Value {
    if (kept.failed) throw kept.failed;
    try {
      return this.formed.keep(kept, make());
    } catch (reason) {
      if (reason instanceof MissingInput || reason instanceof Undetermined) kept.failed = reason;
      throw reason;
    }
  }
}

/** What was recorded; found by its place once someone asks, which few do. */
class Records<T extends ComparisonStep | Step> implements Recorded<T> {
  readonly #made: T[] = [];
  #byPath: Map<string, Map<string, T>> | null = null;

  add(one: T): void {
    this.#made.push(one);
    this.#byPath = null;
  }

  get(path: string, index: Index = NOBODY): T | undefined {
    this.#byPath ??= this.#sorted();
    return this.#byPath.get(path)?.get(textOf(index));
  }

  values(): Iterable<T> {
    return this.#made;
  }

  #sorted(): Map<string, Map<string, T>> {
    const byPath = new Map<string, Map<string, T>>();
    for (const one of this.#made) among(byPath, one.path, () => new Map()).set(textOf(one.index), one);
    return byPath;
  }
}

const nothing = (): Detail => ({});

/** An operation that ran. */
class Ran implements Step {
  constructor(
    readonly node: Operation,
    readonly place: Place,
    readonly value: Value,
    readonly detail: () => Detail,
  ) {}

  get path(): string {
    return this.node.path;
  }

  get op(): string {
    return this.node.op;
  }

  get index(): Index {
    return this.place.index;
  }
}

/** One run of one operator, with the members at hand. */
class OperationRun implements Run {
  detail: () => Detail = nothing;

  constructor(
    readonly evaluator: Evaluator,
    readonly node: Operation,
    readonly place: Place,
  ) {}

  value(of: Expression): Value {
    return this.evaluator.value(of, this.place);
  }

  holds(condition: Condition): boolean {
    return this.evaluator.holds(condition, this.place);
  }

  members(set: string): readonly string[] {
    return this.evaluator.membersOf(set);
  }

  at(set: string, member: string): Run {
    return new OperationRun(this.evaluator, this.node, this.place.with(this.evaluator.plan, set, member));
  }

  member(set: string): string {
    return this.place.memberOf(set);
  }

  fallback(of: Fallback): Value {
    return 'value' in of ? this.value(of.value) : this.undetermined(of.undetermined);
  }

  undetermined(defect: string | null, reason: OpenReason | null = null): never {
    throw new Undetermined(stepKey(this.node.path, this.place.index), defect, reason);
  }

  grade(scale: string, id: string): Value {
    return { scale, id, rank: vouchedEntry(this.evaluator.plan.pack.scales, scale).order.indexOf(id) };
  }

  reach(path: string): void {
    this.evaluator.hits.add(`${this.node.path}/${path}`);
  }

  tell(detail: () => Detail): void {
    this.detail = detail;
  }

  label(set: string): Text {
    return vouchedEntry(this.evaluator.plan.pack.sets, set).label;
  }
}
