import { BadLine, parseJsonLine } from '../../load/sheet.ts';
import type { Plan } from '../../model/plan.ts';
import type { Fault, Sheet } from '../row.ts';
import { type DateSystem, type Reading, readingOf } from './cell.ts';
import type { Column } from './header.ts';
import { type Target, targetOf } from './target.ts';

type Data = { [key: string]: unknown };

/** A column under a plan: where its cells go and how they are read; null for one that the plan doesn't know. */
type Slot = { readonly target: Target; readonly read: Reading; readonly heading: string };

/** Makes sheets of rows of cells, under one plan. */
export class SheetMaker {
  readonly #slots: readonly (Slot | null)[];
  readonly #sets: readonly string[];
  readonly #plan: Plan;
  readonly #form: string | undefined;

  constructor(columns: readonly Column[], plan: Plan, form: string | undefined, system: DateSystem) {
    this.#plan = plan;
    this.#form = form;
    this.#slots = columns.map(({ name, heading }) => {
      const target = name === null ? null : targetOf(name, plan);
      return target && { target, heading, read: reading(target, plan, system) };
    });
    this.#sets = [...new Set(this.#slots.flatMap((slot) => (slot?.target.kind === 'member' ? [slot.target.set] : [])))];
  }

  /** Place of a filled cell in a column that this plan doesn't know; -1 where there is none. */
  foreign(cells: readonly string[], columns: readonly Column[]): number {
    return this.#slots.findIndex((slot, at) => slot === null && columns[at]?.name !== null && cells[at]?.trim());
  }

  /**
   * The sheet of a row: plain data, empty cells left out, members of given sets in order of place. A given set without a
   * filled cell is an empty list where the form allows that, else it is left out. A cell that stands for nothing is a fault.
   */
  sheet(cells: readonly string[]): { readonly sheet: Sheet } | { readonly fault: Fault } {
    const sheet: Data = {};
    const inputs: Data = {};
    const given = new Map<string, Map<number, Data>>(this.#sets.map((set) => [set, new Map()]));
    for (const [at, slot] of this.#slots.entries()) {
      const cell = cells[at] ?? '';
      if (!slot || cell.trim() === '') continue;
      const value = slot.read(cell);
      if (typeof value === 'object') return { fault: { ...value, column: slot.heading, value: cell.trim() } };
      const { target } = slot;
      if (target.kind === 'head') sheet[target.key] = value;
      else if (target.kind === 'subject') put(sheet, ['subject', target.key], value);
      else if (target.kind === 'input') put(inputs, target.path, value);
      else if (target.kind === 'member') put(memberAt(given, target), target.path, value);
      else {
        const whole = jsonIn(cell, slot.heading);
        if ('code' in whole) return { fault: whole };
        inputs[target.key] = whole.data;
      }
    }
    this.#addMembers(given, inputs, String(sheet.form ?? this.#form));
    return { sheet: { ...sheet, inputs } };
  }

  #addMembers(given: ReadonlyMap<string, ReadonlyMap<number, Data>>, inputs: Data, form: string): void {
    const asked = this.#plan.forms.get(form)?.sets ?? [];
    for (const [set, members] of given) {
      if (members.size === 0 && !(asked.includes(set) && this.#plan.sets.get(set)?.size.min === 0)) continue;
      inputs[set] = [...members].sort(([a], [b]) => a - b).map(([place, member]) => ({ id: String(place), ...member }));
    }
  }
}

function reading(target: Target, plan: Plan, system: DateSystem): Reading {
  if (target.kind === 'input') return readingOf(target.input, plan, system);
  if (target.kind === 'member' && target.input) return readingOf(target.input, plan, system);
  return target.kind === 'subject' ? (cell) => cell : (cell) => cell.trim();
}

/** What a cell holds as JSON: members of a given set, or an input by its members. */
function jsonIn(cell: string, column: string): { readonly data: unknown } | Fault {
  try {
    return { data: parseJsonLine(cell) };
  } catch (error) {
    if (error instanceof BadLine) return { code: error.code, params: error.params, column, value: cell };
    throw error;
  }
}

function memberAt(given: Map<string, Map<number, Data>>, at: { set: string; place: number }): Data {
  const members = given.get(at.set) ?? new Map<number, Data>();
  given.set(at.set, members);
  const member = members.get(at.place) ?? {};
  members.set(at.place, member);
  return member;
}

function put(into: Data, path: readonly string[], value: unknown): void {
  let at = into;
  for (let place = 0; place < path.length - 1; place += 1) {
    const key = path[place] ?? '';
    at[key] ??= {};
    at = at[key] as Data;
  }
  at[path.at(-1) ?? ''] = value;
}
