import type { Plan } from '../../model/plan.ts';
import { similar } from '../../model/similar.ts';
import { Problem } from '../../store/problem.ts';
import type { Line } from '../line.ts';
import { cellsOf, type Separator, separatorOf } from './cells.ts';
import { targetOf } from './column.ts';
import { knownColumns, requiredColumns } from './known.ts';

/** The header of a CSV file: what sets its cells apart, and the names of its columns. */
export interface Header {
  readonly separator: Separator;
  readonly names: readonly string[];
}

/**
 * Reads the first line. Refused, with its place: no header, a line that isn't UTF-8, a broken quote, a column without a
 * name or twice, a column that no plan knows, and, where the form is given, a column that the form can't do without.
 */
export function headerOf(line: Line | undefined, file: string, plans: readonly Plan[], form?: string): Header {
  if (line?.fault)
    throw new Problem(line.fault === 'encoding' ? 'line-encoding' : 'line-too-long', {}, { file, line: 1 });
  if (!line?.text?.trim()) throw new Problem('header-missing', {}, { file, line: 1 });
  const separator = separatorOf(line.text);
  const cells = cellsOf(line.text, separator);
  if ('cell' in cells) throw new Problem('row-quote', { cell: cells.cell }, { file, line: 1 });
  const names = cells.map((cell) => cell.trim());
  for (const [place, name] of names.entries()) checkColumn(name, names.indexOf(name), place, file, plans);
  if (form !== undefined) checkRequired(names, file, plans, form);
  return { separator, names };
}

function checkColumn(name: string, first: number, at: number, file: string, plans: readonly Plan[]): void {
  const place = { file, line: 1, column: at + 1 };
  if (name === '') throw new Problem('column-unnamed', { number: at + 1 }, place);
  if (first !== at) throw new Problem('column-twice', { column: name, first: first + 1, second: at + 1 }, place);
  if (plans.some((plan) => targetOf(name, plan))) return;
  const meant = similar(name, new Set(plans.flatMap(knownColumns)));
  throw meant
    ? new Problem('column-unknown-meant', { column: name, meant }, place)
    : new Problem('column-unknown', { column: name }, place);
}

/** A column is missing only where every edition that a row may fall under requires it. */
function checkRequired(names: readonly string[], file: string, plans: readonly Plan[], form: string): void {
  const [first, ...others] = plans.map((plan) => requiredColumns(plan, form));
  const missing = (first ?? []).filter((name) => others.every((list) => list.includes(name)) && !names.includes(name));
  if (missing.length === 0) return;
  throw new Problem('column-missing', { columns: missing.join(', '), form }, { file, line: 1 });
}
