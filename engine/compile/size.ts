import { among } from '../model/among.ts';
import type { Condition, Expression, SetPlan } from '../model/plan.ts';
import { own } from '../model/record.ts';
import type { Value } from '../model/value.ts';
import { present } from '../model/vouched.ts';
import { attributeOf } from '../operators/attribute.ts';
import { comparisonOf } from '../operators/comparison.ts';
import type { Context } from './context.ts';
import { rootOf } from './scope.ts';

interface Size {
  readonly min: number;
  readonly max: number;
}

/** Most combinations of facts that are tried before a condition counts as open. */
const MOST_COMBINATIONS = 20_000;

/** How many members of a set there can be for which the conditions hold, as far as known before any sheet. */
export function sizeOf(context: Context, id: string, where: readonly Condition[]): Size {
  const set = context.set(id);
  if (!set) return { min: 0, max: 1000 };
  return where.length === 0 ? set.size : sizeWithin(context, set, id, where);
}

/**
 * The same for a set and further conditions. Where all of them rest on declared members, their attributes and choices of
 * the sheet, it tries every combination; else nothing is known but the upper limit.
 */
export function sizeWithin(context: Context, set: SetPlan, id: string, where: readonly Condition[]): Size {
  const root = rootOf(context.pack, set.id);
  const members = own(context.pack.sets, root)?.members;
  const open = { min: 0, max: set.size.max };
  if (!members || set.kind === 'best') return open;
  const conditions = [
    ...where,
    ...set.lineage.flatMap((one) => (one === set.id ? set.where : context.set(one)?.where) ?? []),
  ];
  const names = new Set([id, ...set.lineage]);
  const domains = domainsOf(context, conditions, names);
  if (!domains) return open;
  const all = Object.keys(members);
  const meeting = conditions.map((one) => meetingOf(context, one, names, all));
  const counts: number[] = [];
  for (const facts of assignments(context, domains, names)) {
    const met = meeting.map((meet) => meet(facts));
    counts.push(all.filter((member) => met.every((one) => one.has(member))).length);
  }
  return counts.length === 0 ? { min: 0, max: 0 } : { min: Math.min(...counts), max: Math.max(...counts) };
}

type Meeting = (facts: Facts) => ReadonlySet<string>;

/** What was found of the conditions of sets: more than one size rests on them. */
const MEETING = new WeakMap<Condition, Map<string, Meeting>>();

/** The members that meet one condition: looked up once for each combination of the facts on which it rests. */
function meetingOf(
  context: Context,
  condition: Condition,
  names: ReadonlySet<string>,
  members: readonly string[],
): Meeting {
  const byNames = among(MEETING, condition, () => new Map<string, Meeting>());
  return among(byNames, [...names].join(), () => {
    const rests = [...(domainsOf(context, [condition], names)?.keys() ?? [])];
    const known = new Map<string, ReadonlySet<string>>();
    return (facts) =>
      among(
        known,
        rests.map((one) => String(facts.get(one))).join(),
        () => new Set(members.filter((member) => holds(context, condition, facts, { names, member }))),
      );
  });
}

type Domains = ReadonlyMap<string, readonly Value[]>;
type Facts = ReadonlyMap<string, Value>;
interface AtHand {
  readonly names: ReadonlySet<string>;
  readonly member: string;
}

/** The facts, other than the member at hand, on which conditions rest, each with all its values; null where one is open. */
function domainsOf(context: Context, conditions: readonly Condition[], names: ReadonlySet<string>): Domains | null {
  const domains = new Map<string, readonly Value[]>();
  let combinations = 1;
  for (const expression of conditions.flatMap(expressionsOf)) {
    if (expression.type.kind === 'unknown') return null;
    const fact = factOf(expression, names);
    if (fact === 'known' || (fact && domains.has(fact.key))) continue;
    const values = fact && valuesOf(context, fact.expression);
    if (!fact || !values) return null;
    combinations *= values.length;
    if (combinations > MOST_COMBINATIONS) return null;
    domains.set(fact.key, values);
  }
  return domains;
}

function expressionsOf(condition: Condition): Expression[] {
  if (condition.kind === 'comparison')
    return [condition.fact, ...(Array.isArray(condition.value) ? condition.value : [condition.value as Expression])];
  return condition.kind === 'not' ? expressionsOf(condition.of) : condition.of.flatMap(expressionsOf);
}

/** The free fact under an expression: `known` where the member at hand or a literal settles it; null where it cannot be tried out. */
function factOf(
  expression: Expression,
  names: ReadonlySet<string>,
): { key: string; expression: Expression } | 'known' | null {
  switch (expression.kind) {
    case 'literal':
      return 'known';
    case 'form':
      return { key: 'form', expression };
    case 'member':
      return names.has(expression.set) ? 'known' : { key: `member ${expression.set}`, expression };
    case 'attribute':
      if (expression.choice) return factOf(expression.choice, names);
      return names.has(expression.set)
        ? 'known'
        : {
            key: `member ${expression.set}`,
            expression: { kind: 'member', set: expression.set, type: expression.type },
          };
    case 'input':
    case 'rule':
      return expression.index.length === 0 ? { key: expression.id, expression } : null;
    case 'operation':
      return null;
  }
}

function valuesOf(context: Context, expression: Expression): readonly Value[] | null {
  if (expression.kind === 'member') {
    const root = rootOf(context.pack, expression.set);
    const members = own(context.pack.sets, root)?.members;
    return members ? Object.keys(members) : null;
  }
  const { type } = expression;
  if (type.kind === 'boolean') return [true, false];
  return type.kind === 'choice' ? type.options : null;
}

/** Every combination of the facts in which the members at hand of other sets really belong to them. */
function* assignments(context: Context, domains: Domains, names: ReadonlySet<string>): Generator<Facts> {
  const keys = [...domains.keys()];
  const subsets = keys.flatMap((key) => (key.startsWith('member ') ? [key.slice('member '.length)] : []));
  const limits = subsets.flatMap((set) => {
    const within = new Set([...names, ...(context.set(set)?.lineage ?? [set])]);
    return lineageConditions(context, set)
      .filter((condition) => restsOn(context, condition, within, domains))
      .map((condition) => ({ set, condition, within }));
  });
  for (const values of product(keys.map((key) => domains.get(key) ?? []))) {
    const facts = new Map(keys.map((key, index) => [key, values[index] as Value]));
    const possible = limits.every(({ set, condition, within }) =>
      holds(context, condition, facts, { names: within, member: String(facts.get(`member ${set}`)) }),
    );
    if (possible) yield facts;
  }
}

/** Whether the facts tried settle a condition on members of another set. */
function restsOn(context: Context, condition: Condition, within: ReadonlySet<string>, tried: Domains): boolean {
  const rests = domainsOf(context, [condition], within);
  return rests !== null && [...rests.keys()].every((key) => tried.has(key));
}

function lineageConditions(context: Context, set: string): Condition[] {
  return (context.set(set)?.lineage ?? []).flatMap((one) => context.set(one)?.where ?? []);
}

function* product(domains: readonly (readonly Value[])[]): Generator<readonly Value[]> {
  const [first, ...rest] = domains;
  if (!first) {
    yield [];
    return;
  }
  for (const value of first) for (const others of product(rest)) yield [value, ...others];
}

function holds(context: Context, condition: Condition, facts: Facts, atHand: AtHand): boolean {
  if (condition.kind === 'not') return !holds(context, condition.of, facts, atHand);
  if (condition.kind !== 'comparison') {
    const each = (one: Condition) => holds(context, one, facts, atHand);
    return condition.kind === 'all' ? condition.of.every(each) : condition.of.some(each);
  }
  const value = (expression: Expression) => valueAt(context, expression, facts, atHand);
  const right = Array.isArray(condition.value) ? condition.value.map(value) : value(condition.value as Expression);
  return present(comparisonOf(condition.operator), condition.operator).holds(value(condition.fact), right);
}

function valueAt(context: Context, expression: Expression, facts: Facts, atHand: AtHand): Value {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'form':
      return facts.get('form') as Value;
    case 'member':
      return atHand.names.has(expression.set) ? atHand.member : (facts.get(`member ${expression.set}`) as Value);
    case 'attribute': {
      const member = expression.choice
        ? valueAt(context, expression.choice, facts, atHand)
        : atHand.names.has(expression.set)
          ? atHand.member
          : facts.get(`member ${expression.set}`);
      return attributeOf(context.pack, expression.set, String(member), expression.attribute) ?? false;
    }
    case 'input':
    case 'rule':
      return facts.get(expression.id) as Value;
    case 'operation':
      return false;
  }
}
