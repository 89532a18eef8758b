import type { Plan } from '../../model/plan.ts';
import { Problem } from '../../store/problem.ts';
import { requiredColumns } from './known.ts';
import type { Mapping } from './mapping.ts';
import { ColumnNames, type Found, type How } from './names.ts';
import { isColumn } from './target.ts';

/** Most columns of a table: as many as a worksheet of Excel has. */
export const MAX_COLUMNS = 16_384;

/** Rows among which the header is looked for: titles may stand above it. */
export const HEADER_WITHIN = 20;

/** A column of a table. */
export interface Column {
  /** What stands in the header; empty for a column without a heading, whose cells must be empty. */
  readonly heading: string;
  /** Flat name of what it holds; null for a column that is left out. */
  readonly name: string | null;
  readonly how: How;
}

export interface Header {
  /** Line or row at which it stands; sheets begin after it. */
  readonly line: number;
  readonly columns: readonly Column[];
}

/** A row that may be the header. */
export interface Candidate {
  readonly line: number;
  readonly cells: readonly string[];
}

/** How the columns of files are told. */
export interface Columns {
  readonly plans: readonly Plan[];
  readonly form?: string | undefined;
  readonly mapping?: Mapping | undefined;
  /** Headings that a report asks for, which stand for parts of the subject. */
  readonly subjects?: Mapping | undefined;
  /** Take a heading for the name that it resembles. */
  readonly guess?: boolean | undefined;
}

/**
 * Finds the header among the first rows of a table, and what its columns hold. The header is the row with most names
 * known exactly, else with most known at all, the first of equals. Refused, with its place: no header, too many columns,
 * a column that no plan knows or that may be one of several, two columns of one name, and, where the form is given, a
 * column that the form can't do without.
 */
export function headerOf(rows: readonly Candidate[], file: string, options: Columns): Header {
  const names = new ColumnNames(options.plans);
  const resolve = (heading: string): Resolved => resolved(heading.trim(), names, options);
  const filled = filledRows(rows);
  const [first] = filled;
  if (!first) throw new Problem('header-missing', {}, { file, line: 1 });
  const wide = filled.find(({ cells }) => cells.length > MAX_COLUMNS);
  if (wide)
    throw new Problem('columns-too-many', { found: wide.cells.length, most: MAX_COLUMNS }, { file, line: wide.line });
  const header = best(filled, resolve) ?? first;
  const columns = header.cells.map((cell, at): Column => {
    const heading = cell.trim();
    if (heading === '') return { heading, name: null, how: 'name' };
    const found = resolve(heading);
    if ('left' in found) return { heading, name: null, how: 'mapping' };
    return { heading, ...nameOf(heading, found, { file, line: header.line, column: at + 1 }, names, options) };
  });
  checkTwice(columns, file, header.line);
  if (options.form !== undefined) checkRequired(columns, { file, line: header.line }, options.plans, options.form);
  return { line: header.line, columns };
}

/** The row that is most likely the header; null where all are empty. */
export function headerAmong(rows: readonly Candidate[], names: ColumnNames, options: Columns): Candidate | null {
  const filled = filledRows(rows);
  return best(filled, (heading) => resolved(heading.trim(), names, options)) ?? filled[0] ?? null;
}

type Resolved = Found | { readonly left: true };

function filledRows(rows: readonly Candidate[]): Candidate[] {
  return rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

/** What a heading stands for; `left`: its column is to be left out. */
export function resolved(heading: string, names: ColumnNames, { mapping, subjects }: Columns): Resolved {
  const mapped = mapping?.get(heading);
  if (mapped === null) return { left: true };
  if (mapped !== undefined) return { name: mapped, how: 'mapping' };
  const found = names.find(heading);
  const subject = 'name' in found ? undefined : subjects?.get(heading);
  return subject ? { name: subject, how: 'mapping' } : found;
}

function best(rows: readonly Candidate[], resolve: (heading: string) => Resolved): Candidate | null {
  let found: Candidate | null = null;
  let most = 0;
  for (const row of rows) {
    const names = row.cells.filter((cell) => cell.trim() !== '').map(resolve);
    const exact = names.filter((one) => 'left' in one || ('how' in one && one.how !== 'label')).length;
    const known = names.filter((one) => 'left' in one || 'name' in one).length;
    const worth = exact * (MAX_COLUMNS + 1) + known;
    if (worth <= most) continue;
    most = worth;
    found = row;
  }
  return found;
}

type At = { readonly file: string; readonly line: number; readonly column: number };

function nameOf(
  heading: string,
  found: Found,
  place: At,
  names: ColumnNames,
  { plans, guess }: Columns,
): { readonly name: string; readonly how: How } {
  if ('name' in found) {
    if (found.how !== 'mapping' || isColumn(found.name, plans)) return found;
    throw new Problem('mapping-unknown', { column: heading, name: found.name }, place);
  }
  if ('between' in found)
    throw new Problem('column-ambiguous', { column: heading, names: found.between.join(', ') }, place);
  const meant = names.similarTo(heading);
  if (meant !== null && guess) return { name: meant, how: 'guess' };
  throw meant === null
    ? new Problem('column-unknown', { column: heading }, place)
    : new Problem('column-unknown-meant', { column: heading, meant }, place);
}

function checkTwice(columns: readonly Column[], file: string, line: number): void {
  const seen = new Map<string, number>();
  for (const [at, { name, heading }] of columns.entries()) {
    if (name === null) continue;
    const first = seen.get(name);
    if (first === undefined) seen.set(name, at);
    else
      throw new Problem(
        'column-twice',
        { column: heading, name, first: first + 1, second: at + 1 },
        { file, line, column: at + 1 },
      );
  }
}

/** A column is missing only where every edition that a row may fall under requires it. */
function checkRequired(
  columns: readonly Column[],
  place: { file: string; line: number },
  plans: readonly Plan[],
  form: string,
): void {
  const there = new Set(columns.map(({ name }) => name));
  const whole = (name: string): boolean => there.has(name.split('.', 1)[0] ?? '');
  const [first, ...others] = plans.map((plan) => requiredColumns(plan, form));
  const missing = (first ?? []).filter(
    (name) => others.every((list) => list.includes(name)) && !there.has(name) && !whole(name),
  );
  if (missing.length > 0) throw new Problem('column-missing', { columns: missing.join(', '), form }, place);
}
