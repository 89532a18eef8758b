import type { Condition, Expression, Match, Operation } from '../model/plan.ts';
import type { Slots } from '../operators/index.ts';
import { matches, rangeText } from '../operators/range.ts';
import { conditionText, held } from './condition.ts';
import type { Ran } from './ran.ts';
import type { Telling } from './telling.ts';
import { valueAt, valueText } from './value.ts';

/** A case, a limit, a row, a band or a gap of an operation. */
export interface Entry {
  readonly id: string;
  readonly path: string;
  readonly when: Condition | null;
  /** What it asks of each key; null where it goes by a condition. */
  readonly at: readonly Match[] | null;
  readonly operands: readonly Expression[];
}

/** The entries of an operation, slot by slot. */
function entriesOf({ operation, operator }: Ran): { list: boolean; entries: Entry[] }[] {
  return Object.entries(operator.slots).flatMap(([name, slot]) => {
    const entries = operation.slots[name] as readonly Record<string, unknown>[] | undefined;
    if (slot.kind !== 'entries' || !entries) return [];
    return [{ list: slot.list, entries: entries.map((entry) => entryOf(entry, slot.fields)) }];
  });
}

function entryOf(entry: Record<string, unknown>, fields: Slots): Entry {
  const ofKind = (kind: string) => Object.keys(fields).filter((name) => fields[name]?.kind === kind);
  const [when] = ofKind('condition');
  const [at] = ofKind('at');
  const ranged = ofKind('edge').length > 0;
  return {
    id: String(entry.id),
    path: String(entry.path),
    when: when === undefined ? null : (entry[when] as Condition),
    at: at === undefined ? (ranged ? [entry as Match] : null) : (entry[at] as readonly Match[]),
    operands: ofKind('operand').flatMap((name) => (entry[name] === undefined ? [] : [entry[name] as Expression])),
  };
}

/** Those entries that the values at hand met: of a list the first, of a map all. */
export function entriesMet(telling: Telling, ran: Ran): Entry[] {
  return entriesOf(ran).flatMap(({ list, entries }) => {
    const met = entries.filter((entry) => isMet(telling, ran, entry));
    return list ? met.slice(0, 1) : met;
  });
}

/** Conditions of all the entries that go by one. */
export function conditionsOf(ran: Ran): Condition[] {
  return entriesOf(ran).flatMap(({ entries }) => entries.flatMap(({ when }) => (when ? [when] : [])));
}

function isMet(telling: Telling, { operation, index }: Ran, { when, at }: Entry): boolean {
  if (when) return held(telling, when, index) === true;
  const keys = keysOf(operation);
  return (at ?? []).every((match, position) => {
    const key = keys[position];
    const value = key && valueAt(telling, key, index);
    return value !== undefined && matches(match, value);
  });
}

/** The values by which a row or a band is found. */
function keysOf({ slots }: Operation): readonly Expression[] {
  return [slots.key ?? slots.of].flat() as Expression[];
}

/** Name of the entry with this id; null where the operation has none. An entry has no label, so it goes by what it asks. */
export function entryName({ plan, language }: Telling, ran: Ran, id: string): string | null {
  const entry = entriesOf(ran)
    .flatMap(({ entries }) => entries)
    .find((one) => one.id === id);
  if (!entry) return null;
  if (entry.when) return conditionText(plan, entry.when, language);
  const keys = keysOf(ran.operation);
  const asked = (entry.at ?? []).map((match, position) => {
    if (!('in' in match)) return rangeText(match)[language];
    return match.in.map((value) => valueText(plan, value, keys[position]?.type, language)).join(', ');
  });
  return asked.join('; ') || entry.id;
}
