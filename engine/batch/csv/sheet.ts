import type { Plan } from '../../model/plan.ts';
import { cellValue } from './cell.ts';
import type { Target } from './column.ts';

type Data = { [key: string]: unknown };

/**
 * The sheet that the cells of a row make: plain data, empty cells left out, members of given sets in order of place. A
 * given set without a filled cell is an empty list where the form allows that, else it is left out.
 */
export function sheetOf(
  cells: readonly string[],
  targets: readonly (Target | null)[],
  plan: Plan,
  form?: string,
): Data {
  const sheet: Data = {};
  const inputs: Data = {};
  const given = new Map<string, Map<number, Data>>();
  for (const [place, target] of targets.entries()) {
    const cell = cells[place] ?? '';
    if (target?.kind === 'member' && !given.has(target.set)) given.set(target.set, new Map());
    if (!target || cell.trim() === '') continue;
    if (target.kind === 'head') sheet[target.key] = cell.trim();
    else if (target.kind === 'subject') put(sheet, ['subject', target.key], cell);
    else if (target.kind === 'input') put(inputs, target.path, cellValue(cell, target.input));
    else put(memberAt(given, target), target.path, target.input ? cellValue(cell, target.input) : cell.trim());
  }
  const asked = plan.forms.get(String(sheet.form ?? form))?.sets ?? [];
  for (const [set, members] of given) {
    if (members.size === 0 && !(asked.includes(set) && plan.sets.get(set)?.size.min === 0)) continue;
    inputs[set] = [...members].sort(([a], [b]) => a - b).map(([place, member]) => ({ id: String(place), ...member }));
  }
  return { ...sheet, inputs };
}

function memberAt(given: Map<string, Map<number, Data>>, at: { set: string; place: number }): Data {
  const members = given.get(at.set) ?? new Map<number, Data>();
  given.set(at.set, members);
  const member = members.get(at.place) ?? {};
  members.set(at.place, member);
  return member;
}

function put(into: Data, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path;
  if (rest.length === 0) {
    into[key] = value;
    return;
  }
  const inner = (into[key] ?? {}) as Data;
  into[key] = inner;
  put(inner, rest, value);
}
