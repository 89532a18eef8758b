import type { Plan } from '../model/plan.ts';
import type { Result } from '../model/result.ts';
import type { Text } from '../model/text.ts';

/** What became of a sheet under one edition. */
export interface Outcome {
  /** `unreadable`: the edition has no such form, or cannot read a value that the sheet gives. */
  readonly status: Result['status'] | 'unreadable';
  readonly form: string;
  /** Id of the grade; by member where the form gives one for each. */
  readonly grade?: NonNullable<Result['grade']>;
  /** Values that the form shows beside the grade. */
  readonly values?: Result['values'];
  readonly missing?: readonly string[];
  /** Why it has no grade. */
  readonly why?: readonly Text[];
}

/** Refusals that are the law's, not a matter of reading what the sheet says. */
const LAWFUL = new Set(['check', 'wrong-form', 'no-route', 'set-size']);

export function outcomeOf(plan: Plan, result: Result): Outcome {
  const { status, form, grade, missing, refusals = [] } = result;
  const messages = refusals.map(({ message }) => message);
  const why = result.ground ? [result.ground.message] : result.undetermined ? [result.undetermined.message] : messages;
  const shown = plan.forms.get(form)?.values ?? [];
  const values = Object.fromEntries(
    shown.flatMap((id) => (Object.hasOwn(result.values, id) ? [[id, result.values[id]]] : [])),
  );
  const isUnreadable = status === 'refused' && refusals.some(({ code }) => !LAWFUL.has(code));
  return {
    status: isUnreadable ? 'unreadable' : status,
    form,
    ...(grade === undefined ? {} : { grade }),
    ...(status === 'graded' ? { values: values as Result['values'] } : {}),
    ...(missing ? { missing } : {}),
    ...(why.length > 0 ? { why } : {}),
  };
}

/** A cell of the matrix: a grade (`=good`), or a status where there is none. */
export type Key = string;

/** What an outcome comes to: one key, or one for each member where the form grades members. */
export function keysOf({ status, grade }: Outcome): Key | ReadonlyMap<string, Key> {
  if (status !== 'graded' || grade === undefined) return status;
  if (typeof grade === 'string') return `=${grade}`;
  return new Map(Object.entries(grade).map(([member, one]) => [member, `=${String(one)}`]));
}

/** Transitions of a sheet: one, or one for each member that either edition grades. */
export function transitionsOf(before: Outcome, after: Outcome): { from: Key; to: Key }[] {
  const [a, b] = [keysOf(before), keysOf(after)];
  if (typeof a === 'string' && typeof b === 'string') return [{ from: a, to: b }];
  const members = new Set([...(typeof a === 'string' ? [] : a.keys()), ...(typeof b === 'string' ? [] : b.keys())]);
  const key = (of: Key | ReadonlyMap<string, Key>, member: string): Key =>
    typeof of === 'string' ? of : (of.get(member) ?? 'none');
  return [...members].map((member) => ({ from: key(a, member), to: key(b, member) }));
}

/** Whether two outcomes are the same: status and grade; of a form without grades, its values. */
export function isSameOutcome(before: Outcome, after: Outcome): boolean {
  if (transitionsOf(before, after).some(({ from, to }) => from !== to)) return false;
  return before.grade !== undefined || after.grade !== undefined || isSameValues(before, after);
}

export function isSameValues(before: Outcome, after: Outcome): boolean {
  return JSON.stringify(before.values ?? {}) === JSON.stringify(after.values ?? {});
}
