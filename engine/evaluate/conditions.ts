import type { Index } from '../model/at-hand.ts';
import type { ComparisonStep } from '../model/evaluation.ts';
import type { Comparison, Condition, Expression } from '../model/plan.ts';
import type { Value } from '../model/value.ts';
import { present, vouched } from '../model/vouched.ts';
import { comparisonOf } from '../operators/comparison.ts';
import { walkCondition } from '../operators/walk.ts';
import type { Evaluator } from './evaluator.ts';
import type { Evaluate, LinkedPlan, LinkedSet } from './linked.ts';
import { type Match, matchOf } from './match.ts';
import type { Place } from './place.ts';

/** A condition, ready for any sheet. */
export interface Decision {
  /**
   * Whether it holds. Every comparison in it is made, also where what holds is clear before it: a value that is missing or
   * undetermined ends the evaluation wherever in the condition it stands.
   */
  readonly test: Evaluate<boolean>;
  /** Set where the members for which it holds can be found without asking each. */
  readonly match: Match | null;
  /** Makes each comparison in it once more, for the reader of the reasons. */
  compare(sheet: Evaluator, place: Place): readonly ComparisonStep[];
}

/** A comparison that was made. */
class Compared implements ComparisonStep {
  constructor(
    readonly path: string,
    readonly place: Place,
    readonly holds: boolean,
    readonly left: Value,
    readonly right: Value | readonly Value[],
  ) {}

  get index(): Index {
    return this.place.index;
  }
}

export function decisionOf(condition: Condition, plan: LinkedPlan): Decision {
  return { ...testOf(condition, plan), match: matchOf(condition, plan) };
}

type Test = Pick<Decision, 'test' | 'compare'>;

function testOf(condition: Condition, plan: LinkedPlan): Test {
  const { test, compare } = askedTest(condition, plan);
  const sets = setsThatDecide(condition, plan);
  return { test: sets ? decidedOnce(test, sets) : test, compare };
}

function askedTest(condition: Condition, plan: LinkedPlan): Test {
  if (condition.kind === 'comparison') return comparing(condition, plan);
  if (condition.kind === 'not') {
    const { test, compare } = testOf(condition.of, plan);
    return { test: (sheet, place) => !test(sheet, place), compare };
  }
  const all = condition.of.map((one) => testOf(one, plan));
  const tests = all.map(({ test }) => test);
  const wanted = condition.kind === 'all' ? all.length : 1;
  return {
    test(sheet, place) {
      let met = 0;
      for (const test of tests) if (test(sheet, place)) met += 1;
      return met >= wanted;
    },
    compare: (sheet, place) => all.flatMap((one) => one.compare(sheet, place)),
  };
}

/** The declared sets whose members at hand alone decide a condition; null where a sheet has a say in it. */
function setsThatDecide(condition: Condition, plan: LinkedPlan): readonly LinkedSet[] | null {
  const sets = new Set<LinkedSet>();
  let isOpen = false;
  walkCondition(condition, {
    expression(of) {
      if (of.kind === 'member' || (of.kind === 'attribute' && !of.choice)) sets.add(vouched(plan.sets, of.set));
      else if (of.kind !== 'literal' && of.kind !== 'attribute') isOpen = true;
    },
  });
  return isOpen || [...sets].some((set) => !set.root.declared) ? null : [...sets];
}

/** What a condition asks, wherever it stands; null where it has operations in it, of which every run is recorded. */
export function questionOf(condition: Condition): string | null {
  let isOperating = false;
  walkCondition(condition, {
    expression({ kind }) {
      if (kind === 'operation') isOperating = true;
    },
  });
  return isOperating ? null : JSON.stringify(condition, asked);
}

/** Without where it stands, and the types, which follow from the rest. */
function asked(key: string, value: unknown): unknown {
  if (key === 'path' || key === 'type') return undefined;
  return typeof value === 'bigint' ? String(value) : value;
}

/** What no sheet can change is decided once for all sheets. */
function decidedOnce(test: Evaluate<boolean>, sets: readonly LinkedSet[]): Evaluate<boolean> {
  const known: boolean[] = [];
  const sizes = sets.map((set) => set.root.declared?.length ?? 0);
  return (sheet, place) => {
    let at = 0;
    for (let depth = 0; depth < sets.length; depth += 1)
      at = at * (sizes[depth] as number) + place.of(sets[depth] as LinkedSet).at;
    const holds = known[at] ?? test(sheet, place);
    known[at] = holds;
    return holds;
  };
}

function comparing({ fact, operator, value: to, path }: Comparison, plan: LinkedPlan): Test {
  const { holds } = present(comparisonOf(operator), operator);
  const left = plan.expression(fact);
  const right = rightOf(to, plan);
  return {
    test: (sheet, place) => holds(left(sheet, place), right(sheet, place)),
    compare(sheet, place) {
      const [a, b] = [left(sheet, place), right(sheet, place)];
      return [new Compared(path, place, holds(a, b), a, b)];
    },
  };
}

function rightOf(to: Comparison['value'], plan: LinkedPlan): Evaluate<Value | readonly Value[]> {
  if (!isList(to)) return plan.expression(to);
  const constant = to.flatMap((one) => (one.kind === 'literal' ? [one.value] : []));
  if (constant.length === to.length) return () => constant;
  const values = to.map((one) => plan.expression(one));
  return (sheet, place) => values.map((value) => value(sheet, place));
}

function isList(of: Comparison['value']): of is readonly Expression[] {
  return Array.isArray(of);
}
