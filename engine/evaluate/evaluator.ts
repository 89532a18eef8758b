import { among } from '../model/among.ts';
import { type Index, MembersAtHand, NOBODY, textOf } from '../model/at-hand.ts';
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
import { decide } from './conditions.ts';
import { MissingInput, Undetermined } from './outcome.ts';
import type { Facts } from './read-sheet.ts';

const NONE: readonly string[] = [];

type Combinations = readonly (readonly string[])[];

/** Forms the values of one sheet, each once, and keeps what happened. */
export class Evaluator implements Trace {
  readonly values = new Map<string, Value>();
  readonly members = new Map<string, readonly string[]>();
  readonly hits = new Set<string>();
  readonly steps = new Records<Step>();
  readonly comparisons = new Records<ComparisonStep>();
  readonly #valueOf = (of: Expression, index: Index): Value => this.value(of, index);
  readonly #combinations = new Map<readonly string[], Combinations>();
  readonly #failed = new Map<string, MissingInput | Undetermined>();
  readonly hands: MembersAtHand;

  constructor(
    readonly plan: Plan,
    readonly form: FormPlan,
    readonly sheet: Facts,
  ) {
    this.hands = new MembersAtHand(plan);
  }

  value(of: Expression, index: Index): Value {
    switch (of.kind) {
      case 'literal':
        return of.value;
      case 'form':
        return this.form.id;
      case 'member':
        return this.member(of.set, index);
      case 'attribute':
        return this.#attribute(of, index);
      case 'operation':
        return this.#operation(of.node, index);
      default: {
        if (of.index.length === 0) return of.kind === 'input' ? this.input(of.id, NONE) : this.rule(of.id, NONE);
        const members = of.index.map((one) => ('member' in one ? one.member : this.member(one.set, index)));
        this.#belong(of, index);
        return of.kind === 'input' ? this.input(of.id, members) : this.rule(of.id, members);
      }
    }
  }

  holds(condition: Condition, index: Index): boolean {
    const compared: ComparisonStep[] = [];
    const holds = decide(condition, index, this.#valueOf, compared);
    for (const step of compared) this.comparisons.add(step);
    return holds;
  }

  /** Value of an input; throws `MissingInput` where the sheet lacks it, and gives its `otherwise` where it is not asked. */
  input(id: string, members: readonly string[]): Value {
    return this.#once(factKey(id, members), (key) => {
      const { when, per, otherwise } = vouched(this.plan.inputs, id);
      if (when && !this.holds(when, this.hands.of(per, members))) return otherwise as Value;
      const value = this.sheet.values.get(key);
      if (value === undefined) throw new MissingInput(key);
      return value;
    });
  }

  rule(id: string, members: readonly string[]): Value {
    return this.#once(factKey(id, members), () => {
      const plan = vouched(this.plan.rules, id);
      this.hits.add(`rules/${id}`);
      return this.value(plan.expression, this.hands.of(plan.per, members));
    });
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

  member(set: string, index: Index): string {
    return vouchedEntry(index, set);
  }

  /** A member that is named must be one of its set, as far as the sheet decides that; else there is no value. */
  #belong(of: Extract<Expression, { kind: 'input' | 'rule' }>, index: Index) {
    const { per } = vouched<{ readonly per: readonly string[] }>(
      of.kind === 'input' ? this.plan.inputs : this.plan.rules,
      of.id,
    );
    for (const [place, one] of of.index.entries()) {
      const set = per[place] as string;
      if (!('member' in one) || vouched(this.plan.sets, set).kind === 'declared') continue;
      if (this.membersOf(set).includes(one.member)) continue;
      const named = of.index.map((argument) => ('member' in argument ? argument.member : argument.set));
      throw new Undetermined(stepKey(`${of.kind}s/${factKey(of.id, named)}`, index), null);
    }
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
    const at = (member: string) => this.hands.of([id], [member]);
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
    const count = Math.max(0, Number(this.value(take, NOBODY).valueOf()));
    const first = new Set(ranked.slice(0, count).map(({ member }) => member));
    return from.filter((member) => first.has(member));
  }

  #attribute(of: Extract<Expression, { kind: 'attribute' }>, index: Index): Value {
    const member = of.choice ? String(this.value(of.choice, index)) : this.member(of.set, index);
    return present(attributeOf(this.plan.pack, of.set, member, of.attribute), of.attribute);
  }

  #operation(node: Operation, index: Index): Value {
    const operator = operatorOf(node.op);
    if (!operator) throw new TypeError(`no operator ${node.op}`);
    const run = new OperationRun(this, node, index);
    const value = operator.evaluate(node.slots as never, run);
    this.steps.add({ path: node.path, op: node.op, index, value, detail: run.detail });
    return value;
  }

  #once(key: string, make: (key: string) => Value): Value {
    const known = this.values.get(key);
    if (known !== undefined) return known;
    const failed = this.#failed.get(key);
    if (failed) throw failed;
    try {
      const made = make(key);
      this.values.set(key, made);
      return made;
    } catch (reason) {
      if (reason instanceof MissingInput || reason instanceof Undetermined) this.#failed.set(key, reason);
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

/** One run of one operator, with the members at hand. */
class OperationRun implements Run {
  detail: () => Detail = nothing;

  constructor(
    readonly evaluator: Evaluator,
    readonly node: Operation,
    readonly index: Index,
  ) {}

  value(of: Expression): Value {
    return this.evaluator.value(of, this.index);
  }

  holds(condition: Condition): boolean {
    return this.evaluator.holds(condition, this.index);
  }

  members(set: string): readonly string[] {
    return this.evaluator.membersOf(set);
  }

  at(set: string, member: string): Run {
    return new OperationRun(this.evaluator, this.node, this.evaluator.hands.with(this.index, set, member));
  }

  member(set: string): string {
    return this.evaluator.member(set, this.index);
  }

  fallback(of: Fallback): Value {
    return 'value' in of ? this.value(of.value) : this.undetermined(of.undetermined);
  }

  undetermined(defect: string | null, reason: OpenReason | null = null): never {
    throw new Undetermined(stepKey(this.node.path, this.index), defect, reason);
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
