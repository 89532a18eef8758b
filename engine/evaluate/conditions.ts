import { Almanac, Engine, Rule, type RuleProperties } from 'json-rules-engine';
import type { Comparison, Condition, Expression } from '../model/plan.ts';
import { isExact, isGrade, isInterval, type Value } from '../model/value.ts';
import { COMPARISONS } from '../operators/comparison.ts';
import { inTurn } from '../operators/in-turn.ts';

/** A comparison after it was made. */
export interface Compared {
  readonly comparison: Comparison;
  readonly holds: boolean;
  readonly left: Value;
  readonly right: Value | readonly Value[];
}

/** A condition as a rule of json-rules-engine, and the expressions behind its facts. */
interface Prepared {
  readonly rule: EvaluableRule;
  readonly facts: Facts;
  /** What was decided for facts of these values: a decision rests on nothing else. */
  readonly decided: Map<string, Decision>;
}

interface Decision {
  readonly holds: boolean;
  readonly compared: readonly Compared[];
}

type Facts = Map<string, Expression | readonly Expression[]>;

/** What json-rules-engine's own engine calls on its rules; its published types leave these out. */
interface EvaluableRule extends Rule {
  setEngine(engine: Engine): void;
  evaluate(almanac: Almanac): Promise<{ readonly result: boolean; readonly conditions: Node }>;
}

/** A node of json-rules-engine's result; same shape as the condition it was made from. */
interface Node {
  readonly all?: readonly Node[];
  readonly any?: readonly Node[];
  readonly not?: Node;
  readonly result?: boolean;
  readonly factResult?: Value;
  readonly valueResult?: Value | readonly Value[];
}

const ENGINE = new Engine([], { allowUndefinedFacts: false });
for (const comparison of COMPARISONS)
  ENGINE.addOperator<Value, Value | readonly Value[]>(comparison.keyword, comparison.holds);

/** Most decisions of one condition that are kept. */
const MOST_DECIDED = 1000;

const PREPARED = new WeakMap<Condition, Prepared>();

/**
 * Decides a condition by json-rules-engine. Its facts are the values that the condition names, all of them complete: a
 * value that is missing or undetermined ends the evaluation before anything is compared, so the library's own treatment of
 * missing facts and empty lists never comes into play.
 */
export async function decide(condition: Condition, value: (of: Expression) => Promise<Value>): Promise<Decision> {
  const prepared = prepare(condition);
  const names = [...prepared.facts.keys()];
  const values = await inTurn(
    prepared.facts.values(),
    (of): Promise<Values> => (Array.isArray(of) ? inTurn(of, value) : value(of as Expression)),
  );
  const key = keyOf(values);
  const known = prepared.decided.get(key);
  if (known) return known;
  const almanac = new Almanac({ allowUndefinedFacts: false });
  for (const [index, name] of names.entries()) almanac.addFact(name, values[index]);
  const { result, conditions } = await prepared.rule.evaluate(almanac);
  const compared: Compared[] = [];
  collect(condition, condition.kind === 'comparison' ? conditions.all?.[0] : conditions, compared);
  if (prepared.decided.size >= MOST_DECIDED) prepared.decided.clear();
  const decision = { holds: result, compared };
  prepared.decided.set(key, decision);
  return decision;
}

type Values = Value | readonly Values[];

/**
 * One text for one value, and for a list of them each with its length before it, so that no two lists share a text. The
 * types of a condition's facts never change, so nothing more is needed to tell values apart.
 */
function keyOf(value: Values): string {
  if (Array.isArray(value))
    return value
      .map(keyOf)
      .map((key) => `${key.length}:${key}`)
      .join('');
  const one = value as Value;
  if (isExact(one)) return `${one.s < 0n ? '-' : ''}${one.n}/${one.d}`;
  if (isGrade(one)) return `${one.scale} ${one.id}`;
  return isInterval(one) ? `${keyOf(one.from)} ${keyOf(one.to)}` : String(one);
}

function prepare(condition: Condition): Prepared {
  const known = PREPARED.get(condition);
  if (known) return known;
  const facts: Facts = new Map();
  const root = condition.kind === 'comparison' ? { all: [translate(condition, facts)] } : translate(condition, facts);
  const rule = new Rule({
    conditions: root as RuleProperties['conditions'],
    event: { type: 'decided' },
  }) as EvaluableRule;
  rule.setEngine(ENGINE);
  const prepared: Prepared = { rule, facts, decided: new Map() };
  PREPARED.set(condition, prepared);
  return prepared;
}

/**
 * Both sides become facts, literals too: json-rules-engine copies what stands in a condition, and its copies of exact
 * numbers are not numbers any more.
 */
function translate(condition: Condition, facts: Facts): object {
  if (condition.kind === 'not') return { not: translate(condition.of, facts) };
  if (condition.kind !== 'comparison') return { [condition.kind]: condition.of.map((one) => translate(one, facts)) };
  return {
    fact: factName(condition.fact, facts),
    operator: condition.operator,
    value: { fact: factName(condition.value, facts) },
  };
}

/** One name for one expression: that of the value it refers to, numbered where two would collide. */
function factName(of: Expression | readonly Expression[], facts: Facts): string {
  const base = 'id' in of ? of.id : 'attribute' in of ? `${of.set}.${of.attribute}` : 'kind' in of ? of.kind : 'list';
  const name = facts.has(base) ? `${base} ${facts.size}` : base;
  facts.set(name, of);
  return name;
}

/** Comparisons in the order of the condition; those that json-rules-engine did not need are left out. */
function collect(condition: Condition, node: Node | undefined, into: Compared[]): void {
  if (!node) return;
  if (condition.kind === 'comparison') {
    if (node.factResult === undefined || node.valueResult === undefined) return;
    into.push({ comparison: condition, holds: node.result === true, left: node.factResult, right: node.valueResult });
  } else if (condition.kind === 'not') collect(condition.of, node.not, into);
  else for (const [index, one] of condition.of.entries()) collect(one, (node[condition.kind] ?? [])[index], into);
}
