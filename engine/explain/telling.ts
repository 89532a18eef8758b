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

/** What was recorded at a path for the members at hand. */
export function recorded<T>(records: ReadonlyMap<string, T>, path: string, index: Index): T | undefined {
  return records.get(path + suffixOf(index));
}

const SUFFIXES = new WeakMap<Index, string>();

/** What `stepKey` adds to a path, made once for the members at hand. */
function suffixOf(index: Index): string {
  const known = SUFFIXES.get(index) ?? stepKey('', index);
  SUFFIXES.set(index, known);
  return known;
}

/** The members at hand and one more, under the name of its set and of those the set is taken from. */
export function withMember(plan: Plan, index: Index, set: string, member: string): Index {
  const names = plan.sets.get(set)?.lineage ?? [set];
  return { ...index, ...Object.fromEntries(names.map((name) => [name, member])) };
}

/** The members at hand inside something that is indexed over these sets. */
export function indexOf(plan: Plan, per: readonly string[], members: readonly string[]): Index {
  return per.reduce((index, set, at) => withMember(plan, index, set, members[at] ?? ''), {} as Index);
}

/** Members of a set that was used; empty where it was not. */
export function membersOf({ evaluation }: Telling, set: string): readonly string[] {
  return evaluation.trace.members.get(set) ?? [];
}

/** Whether a set's members must never be shown. */
export function isAnonymous(plan: Plan, set: string): boolean {
  return plan.sets.get(set)?.anonymous ?? false;
}
