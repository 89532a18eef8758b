import { factKey, stepKey } from '../model/evaluation.ts';
import type { Expression, IndexArgument } from '../model/plan.ts';
import type { Value } from '../model/value.ts';
import { present, vouched } from '../model/vouched.ts';
import { attributeOf } from '../operators/attribute.ts';
import type { Evaluate, LinkedFact, LinkedPlan, LinkedSet } from './linked.ts';
import { Undetermined } from './outcome.ts';
import type { Place } from './place.ts';

type Attribute = Extract<Expression, { kind: 'attribute' }>;
type Reference = Extract<Expression, { kind: 'input' | 'rule' }>;

/** What gives the value of an expression that is no operation. */
export function linkExpression(of: Exclude<Expression, { kind: 'operation' }>, plan: LinkedPlan): Evaluate {
  switch (of.kind) {
    case 'literal':
      return () => of.value;
    case 'form':
      return (sheet) => sheet.form.plan.id;
    case 'member': {
      const set = vouched(plan.sets, of.set);
      return (_, place) => place.of(set).member;
    }
    case 'attribute':
      return attribute(of, plan);
    default:
      return reference(of, plan);
  }
}

function reference(of: Reference, plan: LinkedPlan): Evaluate {
  const facts: ReadonlyMap<string, LinkedFact> = of.kind === 'input' ? plan.inputs : plan.rules;
  const fact = vouched(facts, of.id);
  const where = of.index.map((one, at) => whereOf(one, of, fact.per[at] as LinkedSet, plan));
  return (sheet, place) => {
    let kept = sheet.kept.of(fact);
    for (let at = 0; at < where.length; at += 1) kept = kept.at((where[at] as Evaluate<Place>)(sheet, place).at);
    if (kept.value !== undefined) return kept.value;
    if (kept.place) return sheet.once(kept, kept.place);
    let own = sheet.nowhere;
    for (let at = 0; at < where.length; at += 1) {
      const { at: member, member: name } = (where[at] as Evaluate<Place>)(sheet, place);
      own = own.with(fact.per[at] as LinkedSet, member, name);
    }
    return sheet.once(kept, own);
  };
}

/** Where the member is met: the one at hand, or one that is named. */
function whereOf(one: IndexArgument, of: Reference, set: LinkedSet, plan: LinkedPlan): Evaluate<Place> {
  if ('set' in one) {
    const from = vouched(plan.sets, one.set);
    return (_, place) => place.of(from);
  }
  const { member } = one;
  if (set.declared) {
    const at = set.declared.indexOf(member);
    return (sheet) => sheet.nowhere.with(set, at, member);
  }
  const named = of.index.map((other) => ('member' in other ? other.member : other.set));
  const path = `${of.kind}s/${factKey(of.id, named)}`;
  // A member that is named must be one of its set, as far as the sheet decides that; else there is no value.
  return (sheet, place) => {
    const found = sheet.membersOf(set).places.find((other) => other.member === member);
    if (!found) throw new Undetermined(stepKey(path, place.index), null);
    return found;
  };
}

/** Attributes stand in the pack: each is read once for all sheets. */
function attribute({ set, attribute: name, choice }: Attribute, plan: LinkedPlan): Evaluate {
  const from = vouched(plan.sets, set);
  const known: Value[] = [];
  const read = (member: string, at: number): Value => {
    const value = present(attributeOf(plan.plan.pack, set, member, name), name);
    known[at] = value;
    return value;
  };
  if (!choice)
    return (_, place) => {
      const { at, member } = place.of(from);
      return known[at] ?? read(member, at);
    };
  const members = from.declared ?? [];
  const chosen = plan.expression(choice);
  return (sheet, place) => {
    const member = String(chosen(sheet, place));
    const at = members.indexOf(member);
    return known[at] ?? read(member, at);
  };
}
