import type {
  Condition,
  Expression,
  Fallback,
  FormPlan,
  IndexArgument,
  OpenReason,
  Operation,
  Plan,
} from '../../model/plan.ts';
import type { Cell, Place, Term, Written } from '../../model/program.ts';
import type { Value } from '../../model/value.ts';
import { present, vouched } from '../../model/vouched.ts';
import { comparisonOf } from '../../operators/comparison.ts';
import { operatorOf } from '../../operators/index.ts';
import type { Lowered, Lowering, Members } from '../../operators/lowering/lowering.ts';
import { ratio } from '../../operators/lowering/ratio.ts';
import {
  all,
  any,
  bounds,
  choose,
  constant,
  FALSE,
  integer,
  known,
  not,
  term,
} from '../../operators/lowering/terms.ts';
import { afterAll, asNumber, firstOf, termIn, withTerms } from '../../operators/lowering/written.ts';
import type { Cells } from './cells.ts';
import type { Definitions } from './definitions.ts';
import { type AtHand, type Environment, type Member, type Named, placed } from './environment.ts';
import { attributeBy, attributeIn, gradesOf, literal, nothing } from './literal.ts';
import { Sets } from './sets.ts';

/** Lowers expressions and conditions; each rule, and each input that is not always asked, once for each combination of members. */
export class Values {
  readonly sets: Sets;
  readonly #done = new Map<string, { readonly value: Written; readonly loops: readonly string[] }>();

  constructor(
    readonly plan: Plan,
    readonly form: FormPlan,
    readonly cells: Cells,
    readonly definitions: Definitions,
  ) {
    this.sets = new Sets(this);
  }

  value(of: Expression, name: string, at: Environment): Written {
    switch (of.kind) {
      case 'literal':
        return literal(this.plan, of.value, of.type);
      case 'form':
        return { kind: 'text', term: constant('text', this.form.id) };
      case 'member':
        return { kind: 'text', term: this.#memberName(of.set, at) };
      case 'attribute':
        return this.#attribute(of, name, at);
      case 'operation':
        return this.#operation(of, of.node, name, at);
      default:
        return this.#reference(of, at);
    }
  }

  holds(condition: Condition, name: string, at: Environment): Term {
    if (condition.kind === 'not') return not(this.holds(condition.of, name, at));
    if (condition.kind !== 'comparison') {
      const of = condition.of.map((one) => this.holds(one, name, at));
      return condition.kind === 'all' ? all(of) : any(of);
    }
    const operator = present(comparisonOf(condition.operator), condition.operator);
    const left = this.value(condition.fact, name, at);
    const right = Array.isArray(condition.value)
      ? condition.value.map((one) => this.value(one, name, at))
      : this.value(condition.value as Expression, name, at);
    return operator.lower(left, right);
  }

  /** Value of an input at some members. */
  input(id: string, members: readonly Member[]): Written {
    const { when, otherwise, per, type } = vouched(this.plan.inputs, id);
    if (!when) return this.#read(id, members);
    return this.#once(id, per, members, (own, at, name) => {
      const read = this.#read(id, own);
      const rest = literal(this.plan, otherwise as Value, type);
      return firstOf([{ when: this.holds(when, name, at), then: read }], rest) as Written;
    });
  }

  /** Value of a rule at some members. */
  rule(id: string, members: readonly Member[]): Written {
    const { per, expression } = vouched(this.plan.rules, id);
    return this.#once(id, per, members, (_, at, name) => this.value(expression, name, at));
  }

  /** A given set's member is a loop of its own; what is made is in terms of that, and comes back in terms of `members`. */
  #once(
    id: string,
    per: readonly string[],
    members: readonly Member[],
    make: (own: readonly AtHand[], at: Environment, name: string) => Written,
  ): Written {
    const fixed = members.map((one) => (typeof one === 'string' ? one : null));
    const key = JSON.stringify([id, ...fixed]);
    let known = this.#done.get(key);
    if (!known) {
      const { own, at } = this.sets.environment(per, fixed);
      const name = fixed.length === 0 ? id : `${id}[${fixed.map((one, place) => one ?? per[place]).join(', ')}]`;
      const value = this.definitions.named(name, make(own, at, name), at);
      known = { value, loops: own.flatMap((one) => (typeof one === 'string' ? [] : [one.loop])) };
      this.#done.set(key, known);
    }
    const given = members.filter((one) => typeof one === 'object');
    const places = new Map(known.loops.map((loop, index) => [loop, given[index] as Place]));
    return withTerms(known.value, (of) => ({ ...placed(of, places), lack: this.definitions.lack(of.lack) }));
  }

  #read(id: string, members: readonly Member[]): Written {
    const cell = this.cells.place(
      id,
      members.map((one) => (typeof one === 'string' ? one : null)),
    );
    const { type } = this.cells.list[cell] as Cell;
    const at = members.filter((one) => typeof one === 'object');
    const lack = this.definitions.lack('early');
    const read = (of: Term['type'], limits: Term['bounds'] = null): Term =>
      term(of, lack, limits, { kind: 'read', cell, at });
    switch (type.kind) {
      case 'number': {
        const limits = bounds(type.min as bigint, type.max as bigint);
        return asNumber(ratio(read('integer', limits), 10n ** BigInt(type.places)));
      }
      case 'grade': {
        const limits = bounds(0n, BigInt(type.grades.length - 1));
        return { kind: 'grade', grades: type.grades, term: read('integer', limits) };
      }
      case 'boolean':
      case 'date':
        return { kind: type.kind, term: read(type.kind) };
      default:
        return { kind: 'text', term: read('text') };
    }
  }

  #memberName(set: string, at: Environment): Term {
    const member = vouched(at.members, set);
    if (typeof member === 'string') return constant('text', member);
    return term('text', 'never', null, { kind: 'member', set: this.sets.rootOf(set), at: member });
  }

  #attribute(of: Extract<Expression, { kind: 'attribute' }>, name: string, at: Environment): Written {
    const { set, attribute, choice } = of;
    const key = choice ? termIn(this.value(choice, name, at)) : this.#memberName(set, at);
    const told = known(key);
    if (typeof told === 'string') return literal(this.plan, attributeIn(this.plan, set, told, attribute), of.type);
    return attributeBy(this.plan, set, key, attribute, of.type);
  }

  /** An input or rule; a member that is named must be one of its set, or there is no value. */
  #reference(of: Extract<Expression, { kind: 'input' | 'rule' }>, at: Environment): Written {
    const { per } = of.kind === 'input' ? vouched(this.plan.inputs, of.id) : vouched(this.plan.rules, of.id);
    const members = of.index.map((argument, place) => this.#argument(argument, per[place] as string, at));
    const value = of.kind === 'input' ? this.input(of.id, members) : this.rule(of.id, members);
    const belongs = of.index.flatMap((argument, place) =>
      'member' in argument ? [this.sets.belongs(per[place] as string, members[place] as string | Named)] : [],
    );
    const isMember = all(belongs.map(({ holds }) => holds));
    if (known(isMember) === true) return value;
    const path = `${of.kind}s/${of.id}[${of.index.map((one) => ('member' in one ? one.member : one.set)).join(', ')}]`;
    const point = this.definitions.point(path, at.members, null);
    const none = term('integer', 'always', null, { kind: 'undetermined', point });
    const found = firstOf([{ when: isMember, then: value }], { kind: 'none', term: none });
    const first = belongs.flatMap(({ first }) => first);
    const shaped = found.kind === 'none' ? nothing(this.plan, of.type, found.term) : found;
    return this.definitions.named(of.id, afterAll(first, shaped), at);
  }

  #argument(argument: IndexArgument, set: string, at: Environment): Member {
    if ('set' in argument) return vouched(at.members, argument.set);
    return this.sets.isGiven(set) ? { name: argument.member, set: this.sets.rootOf(set) } : argument.member;
  }

  #operation(of: Expression, node: Operation, name: string, at: Environment): Written {
    const operator = present(operatorOf(node.op), node.op);
    const lowered = operator.lower(node.slots as never, new OperationLowering(this, node, name, at));
    const value = lowered.kind === 'none' ? nothing(this.plan, of.type, lowered.term) : lowered;
    return this.definitions.named(name, value, at);
  }
}

/** What one operation asks while it is lowered, with the members at hand. */
class OperationLowering implements Lowering {
  constructor(
    readonly values: Values,
    readonly node: Operation,
    readonly name: string,
    readonly environment: Environment,
  ) {}

  get sized(): boolean {
    return this.values.definitions.sized;
  }

  value(of: Expression): Written {
    return this.values.value(of, this.name, this.environment);
  }

  holds(condition: Condition): Term {
    return this.values.holds(condition, this.name, this.environment);
  }

  members(set: string, where?: Condition): Members {
    const { known: before, spots } = this.values.sets.spots(set, this.environment);
    const found = spots.map(({ around, inside, kept, loop, most }) => {
      const at = new OperationLowering(this.values, this.node, this.name, inside);
      if (!where) return { at, kept, loop, most };
      const met = choose([{ when: kept, then: at.holds(where) }], FALSE);
      return { at, kept: this.values.definitions.term(this.name, met, around), loop, most };
    });
    return { known: before, spots: found.filter(({ kept }) => known(kept) !== false) };
  }

  own(set: string): Lowering {
    const member = vouched(this.environment.members, set);
    return new OperationLowering(
      this.values,
      this.node,
      this.name,
      this.values.sets.with(this.environment, set, member),
    );
  }

  fallback(of: Fallback): Lowered {
    return 'value' in of ? this.value(of.value) : this.undetermined(of.undetermined);
  }

  undetermined(defect: string | null, early = false): Lowered {
    const { definitions } = this.values;
    const point = definitions.point(this.node.path, this.environment.members, defect);
    const lack = definitions.lack(early ? 'early' : 'always');
    return { kind: 'none', term: term('integer', lack, null, { kind: 'undetermined', point }) };
  }

  grade(scale: string, id: string): Written {
    const grades = gradesOf(this.values.plan, scale);
    return { kind: 'grade', grades, term: integer(BigInt(grades.indexOf(id))) };
  }

  open(reason: OpenReason): boolean {
    return this.values.plan.open.some(({ path, kind }) => path === this.node.path && kind === reason);
  }

  named<V extends Lowered>(value: V): V {
    return this.values.definitions.named(this.name, value, this.environment);
  }
}
