import type { Cell, Program } from '../../engine/model/program.ts';
import type { SheetOutcome } from '../../engine/model/sheet-outcome.ts';
import { columnOfCell, type Dialect, printQuery } from '../../engine/sql/index.ts';

type Data = Readonly<Record<string, unknown>>;

/** A sheet as a row of texts: by column a text, or a list of records of texts. */
export type Row = Readonly<Record<string, string | null | readonly Readonly<Record<string, string | null>>[]>>;

/** The row that holds what of a sheet's inputs has a column. */
export function rowOf(program: Program, sheet: Data): Row {
  const inputs = dataOf(sheet.inputs);
  const row: Record<string, Row[string]> = { id: sheet.id === undefined ? null : String(sheet.id) };
  for (const cell of program.cells)
    if (cell.over.length === 0) row[columnOfCell(cell)] = textOf(pathOf(cell).reduce(ownOf, inputs[cell.input]));
  for (const { id } of program.sets) {
    const given = inputs[id];
    row[id] = Array.isArray(given) ? given.map((record) => recordOf(program, id, dataOf(record))) : null;
  }
  return row;
}

function recordOf(program: Program, set: string, record: Data): Readonly<Record<string, string | null>> {
  const cells = program.cells.filter(({ over }) => over[0] === set);
  const values = cells.map((cell) => [columnOfCell(cell), textOf(pathOf(cell).reduce(ownOf, record[cell.input]))]);
  return { id: textOf(record.id), ...Object.fromEntries(values) };
}

/** The sheet that a row stands for. */
export function sheetOf(program: Program, row: Row): Data {
  const inputs: Record<string, unknown> = {};
  for (const cell of program.cells) if (cell.over.length === 0) put(inputs, cell, row[columnOfCell(cell)]);
  for (const { id } of program.sets) {
    const given = row[id];
    if (!Array.isArray(given)) continue;
    inputs[id] = given.map((record) => {
      const own: Record<string, unknown> = record.id === null ? {} : { id: record.id };
      for (const cell of program.cells) if (cell.over[0] === id) put(own, cell, record[columnOfCell(cell)]);
      return own;
    });
  }
  return { form: program.form, inputs };
}

function put(into: Record<string, unknown>, cell: Cell, value: unknown): void {
  if (value === null || value === undefined) return;
  let at = into;
  const path = [cell.input, ...pathOf(cell)];
  for (const key of path.slice(0, -1)) {
    at[key] ??= {};
    at = at[key] as Record<string, unknown>;
  }
  at[path.at(-1) ?? ''] = value;
}

function pathOf({ members }: Cell): string[] {
  return members.filter((member) => member !== null);
}

function ownOf(value: unknown, key: string): unknown {
  return dataOf(value)[key];
}

function dataOf(value: unknown): Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Data) : {};
}

function textOf(value: unknown): string | null {
  return value === undefined || value === null || typeof value === 'object' ? null : String(value);
}

/** SQL type of each column of the rows. */
export function columnTypes(
  program: Program,
  text: string,
  record: (fields: readonly string[]) => string,
): Map<string, string> {
  const types = new Map([['id', text]]);
  for (const cell of program.cells) if (cell.over.length === 0) types.set(columnOfCell(cell), text);
  for (const { id } of program.sets)
    types.set(id, record(['id', ...program.cells.filter(({ over }) => over[0] === id).map(columnOfCell)]));
  return types;
}

/** What an outcome says, in the columns of the query: reasons in an order of their own. */
export function resultOf(program: Program, outcome: SheetOutcome): Data {
  const { status, grade, values, route, ground, refusals, missing, undetermined, warnings } = outcome;
  const result: Record<string, unknown> = { status, ground, ...flatGrade(program, grade) };
  for (const shown of program.shown)
    if (shown.open) Object.assign(result, flat(`values.${shown.rule}`, values[shown.rule], shown.items[0]?.at.members));
  for (const key of ['id', 'form', 'assessor', 'substitute'] as const) result[`route.${key}`] = route?.[key];
  return compact({
    ...result,
    reasons: sorted(refusals),
    missing,
    'undetermined.at': undetermined?.at,
    'undetermined.defect': undetermined?.defect,
    warnings: sorted(warnings),
  });
}

/** Grades of declared members have a column each, of whose name the members are parts. */
function flatGrade({ grade }: Program, found: SheetOutcome['grade']): Data {
  const members = grade?.items[0]?.at.members ?? [];
  if (typeof found !== 'object' || members.some((member) => typeof member !== 'string')) return { grade: found };
  return Object.fromEntries(Object.entries(found).map(([key, one]) => [`grade.${key.replaceAll(', ', '.')}`, one]));
}

type Members = Program['shown'][number]['items'][number]['at']['members'];

/** Values of declared members have a column each; those of given ones are one. */
function flat(name: string, value: unknown, members: Members = []): Data {
  if (value === undefined) return {};
  if (members.length === 0) return { [name]: String(value) };
  if (members.some((member) => typeof member !== 'string')) return { [name]: value };
  return flatten(name, value);
}

function flatten(name: string, value: unknown): Data {
  if (typeof value !== 'object' || value === null) return { [name]: String(value) };
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => Object.entries(flatten(`${name}.${key}`, one))),
  );
}

function sorted(reasons: readonly unknown[] | undefined): unknown {
  return reasons?.map((one) => JSON.stringify(one)).sort();
}

/** What a row of the query's result says, in the same form. */
export function readResult(row: Data): Data {
  const json = (value: unknown): unknown =>
    value === null || value === undefined ? undefined : JSON.parse(String(value));
  const { id: _, reasons, missing, warnings, ...rest } = row;
  const values = Object.entries(rest).map(([key, value]) => [
    key,
    typeof value === 'string' && value.startsWith('{') ? json(value) : value,
  ]);
  return compact({
    ...Object.fromEntries(values),
    reasons: sorted(json(reasons) as unknown[]),
    missing: json(missing),
    warnings: sorted(json(warnings) as unknown[]),
  });
}

function compact(data: Data): Data {
  return Object.fromEntries(
    Object.entries(data)
      .filter(([, value]) => value !== undefined && value !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

export function queryOf(program: Program, dialect: Dialect): string {
  return printQuery(program, dialect, { table: 'sheets', columns: 'text' });
}
