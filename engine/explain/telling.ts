import { type Evaluation, stepKey } from '../model/evaluation.ts';
import type { Expression, Plan } from '../model/plan.ts';
import type { Language } from '../model/text.ts';
import type { Explanation } from './explanation.ts';
import type { Source } from './source.ts';

/** What is being told: which evaluation of which plan, in which language, and what has been told so far. */
export interface Telling {
  readonly plan: Plan;
  readonly evaluation: Evaluation;
  readonly language: Language;
  /** Keys of values and ids of readings that have been explained. */
  readonly told: Set<string>;
  /** Explains what stands inside something that is explained, with these members at hand. */
  explain(expression: Expression, index: Index, source: Source): Explanation[];
}

/** The member of each set that is at hand. */
export type Index = Readonly<Record<string, string>>;

/**
 * What was recorded at a path for the members at hand. Where nothing stands under all of them, it may have been recorded
 * under those it depends on: the most particular record that agrees with the members at hand is taken.
 */
export function recorded<T>(records: ReadonlyMap<string, T>, path: string, index: Index): T | undefined {
  const exact = records.get(stepKey(path, index)) ?? records.get(path);
  if (exact !== undefined || Object.keys(index).length === 0) return exact;
  const atHand = new Set(Object.entries(index).map(([set, member]) => `${set}=${member}`));
  const prefix = `${path} @ `;
  const agreeing = [...records.keys()].filter(
    (key) =>
      key.startsWith(prefix) &&
      key
        .slice(prefix.length)
        .split(', ')
        .every((pair) => atHand.has(pair)),
  );
  const longest = agreeing.sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? undefined : records.get(longest);
}

/** The member at hand of a set, which may stand under the name of a set taken from it. */
export function memberAtHand(plan: Plan, set: string, index: Index): string | undefined {
  if (index[set] !== undefined) return index[set];
  const taken = Object.keys(index).find((name) => plan.sets.get(name)?.lineage.includes(set));
  const source = taken ?? plan.sets.get(set)?.lineage.find((name) => index[name] !== undefined);
  return source === undefined ? undefined : index[source];
}

/** Members of a set that was used; empty where it was not. */
export function membersOf(telling: Telling, set: string, index: Index): readonly string[] {
  return recorded(telling.evaluation.trace.members, set, index) ?? [];
}

/** Whether a set's members must never be shown. */
export function isAnonymous(plan: Plan, set: string): boolean {
  return plan.sets.get(set)?.anonymous ?? false;
}
