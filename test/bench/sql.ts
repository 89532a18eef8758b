import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lowerForm } from '../../engine/compile/program/index.ts';
import { neverAsked } from '../../engine/javascript/index.ts';
import type { Plan } from '../../engine/model/plan.ts';
import type { Cell } from '../../engine/model/program.ts';
import { columnOfCell, DIALECT, printQuery } from '../../engine/sql/index.ts';
import { openDuckDB } from '../agreement/sql-duckdb.ts';
import type { Contestant, Target } from './contest.ts';
import type { NestedEntry as Entry } from './entrants.ts';

/** A form's rules as a query written by hand. */
export interface ByHand {
  /** How it reads the inputs. */
  readonly typed: string;
  /** The columns it gives, named as ours are. */
  readonly columns: readonly string[];
  query(table: string): string;
}

const BLOCK = 10_000;
/** So many that planning a query, which is done once, does not decide. */
const COUNT = 300_000;
/** Of texts, with all values and reasons, which takes longer. */
const FEWER = 100_000;

/**
 * Both queries in DuckDB, from one table of typed inputs in memory to another. Ours also over texts, with all values and reasons.
 * Throws where their results differ.
 */
export async function inMemory(plan: Plan, entry: Entry): Promise<Contestant[]> {
  const folder = mkdtempSync(join(tmpdir(), 'adisteme-bench-'));
  const connection = await openDuckDB();
  try {
    const file = join(folder, 'sheets.ndjson');
    writeSheets(file, entry, COUNT);
    await connection.run(`CREATE TABLE typed AS FROM ${typedSheets(file, entry.sql)}`);
    await connection.run(`CREATE TABLE texts AS FROM ${textSheets(file, plan, entry)} LIMIT ${FEWER}`);
    // It is the time of the processor that counts: a thread that waits for another would only add to it.
    await connection.run('SET threads = 1');
  } finally {
    rmSync(folder, { recursive: true });
  }
  const of = (name: string, result: string, query: string, sheets = COUNT): Contestant => ({
    name,
    sheets,
    async run() {
      await connection.run(`CREATE OR REPLACE TABLE ${result} AS ${query}`);
      return sheets;
    },
  });
  const program = lowerForm(plan, entry.form);
  const contestants = [
    of(SQL.byHand, 'by_hand', entry.sql.query('typed')),
    of(SQL.ours, 'ours', ourQuery('typed', plan, entry)),
    of(
      'our SQL in DuckDB, with all values and reasons',
      'whole',
      printQuery(program, DIALECT.duckdb, { table: 'texts', columns: 'text' }),
      FEWER,
    ),
  ];
  for (const one of contestants.slice(0, 2)) await one.run();
  await connection.run(differing('by_hand', 'ours', entry.sql.columns));
  return contestants;
}

const SQL = { byHand: 'SQL by hand in DuckDB', ours: 'our SQL in DuckDB, the same columns' };
export const SQL_TARGETS: readonly Target[] = [{ of: SQL.ours, times: 0.9, than: SQL.byHand }];

/** A column such that equal values are alike, however they are written. */
export function comparable(name: string): string {
  return `CAST("${name}" AS ${name.startsWith('values.') ? 'DECIMAL(9, 6)' : 'VARCHAR'})`;
}

/** A query that fails where two relations differ in some row. */
function differing(one: string, other: string, columns: readonly string[]): string {
  const rows = (of: string): string => `SELECT ${columns.map(comparable).join(', ')} FROM ${of}`;
  const [a, b] = [rows(one), rows(other)];
  return `SELECT CASE WHEN count(*) > 0 THEN error('results differ') END FROM ((${a} EXCEPT ${b}) UNION ALL (${b} EXCEPT ${a}))`;
}

/** Sheets as NDJSON: the same over and over, each with a number of its own. */
export function writeSheets(path: string, { sheets }: Entry, count: number): void {
  const block = sheets(Math.min(count, BLOCK));
  const file = openSync(path, 'w');
  for (let from = 0; from < count; from += BLOCK)
    writeSync(
      file,
      block.map((sheet, index) => `${JSON.stringify({ ...sheet, id: String(from + index + 1) })}\n`).join(''),
    );
  closeSync(file);
}

const read = (file: string, inputs: string): string =>
  `read_json('${file}', format = 'newline_delimited', columns = {id: 'VARCHAR', inputs: '${inputs.replaceAll("'", "''")}'})`;

/** The sheets of a file, with inputs typed. */
export function typedSheets(file: string, { typed }: ByHand): string {
  return `(SELECT id, inputs FROM ${read(file, typed)})`;
}

/** The sheets of a file in the columns that our SQL takes: texts, and lists of records of texts. */
function textSheets(file: string, plan: Plan, { form }: Entry): string {
  const { cells, sets } = lowerForm(plan, form);
  const of = (set: string | undefined): readonly Cell[] => cells.filter(({ over }) => over[0] === set);
  const inputs = [
    ...fieldsOf(of(undefined)),
    ...sets.map(({ id }) => `"${id}" STRUCT(${['id VARCHAR', ...fieldsOf(of(id))].join(', ')})[]`),
  ];
  const lists = sets.map(({ id }) => {
    const fields = of(id).map((cell) => `'${columnOfCell(cell)}': one.${pathOf(cell)}`);
    return `list_transform(inputs."${id}", lambda one: {${['id: one.id', ...fields].join(', ')}}) AS "${id}"`;
  });
  const columns = of(undefined).map((cell) => `inputs.${pathOf(cell)} AS "${columnOfCell(cell)}"`);
  return `(SELECT ${['id', ...columns, ...lists].join(', ')} FROM ${read(file, `STRUCT(${inputs.join(', ')})`)})`;
}

/** Our SQL over the relation of typed inputs that SQL by hand has; the columns that it gives. */
export function ourQuery(table: string, plan: Plan, { form, sql }: Entry): string {
  const program = lowerForm(plan, form);
  const never = neverAsked(program);
  const asked = program.cells.filter((_, place) => !never.has(place));
  const fieldsOf = (set: string | undefined): string[] =>
    asked.filter(({ over }) => over[0] === set).map((cell) => columnOfCell(cell));
  return printQuery(program, DIALECT.duckdb, {
    table: `(SELECT id, inputs.* FROM ${table})`,
    columns: 'typed',
    nested: true,
    given: new Set(fieldsOf(undefined)),
    fields: new Set(program.sets.flatMap(({ id }) => ['id', ...fieldsOf(id)].map((field) => `${id}.${field}`))),
    results: new Set(sql.columns),
    numbers: true,
    brief: true,
  });
}

function pathOf({ input, members }: Cell): string {
  return [input, ...members.filter((member) => member !== null)].map((part) => `"${part}"`).join('.');
}

/** Inputs as fields of a record: a text, or one for each member. */
function fieldsOf(cells: readonly Cell[]): string[] {
  const inputs = [...new Set(cells.map(({ input }) => input))];
  return inputs.map((id) => {
    const members = cells.flatMap((one) => (one.input === id ? one.members.filter((member) => member !== null) : []));
    return members.length === 0
      ? `"${id}" VARCHAR`
      : `"${id}" STRUCT(${members.map((one) => `"${one}" VARCHAR`).join(', ')})`;
  });
}
