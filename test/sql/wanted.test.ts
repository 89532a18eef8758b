import { expect, test } from 'vitest';
import { readCasesOf } from '../../engine/cli/beside.ts';
import { lowerForm } from '../../engine/compile/program/index.ts';
import type { Cell, Program } from '../../engine/model/program.ts';
import { columnOfCell, DIALECT, printQuery } from '../../engine/sql/index.ts';
import { nameOf, PackStore } from '../../engine/store/index.ts';
import { load, openDuckDB } from '../agreement/sql-duckdb.ts';
import { rowOf } from '../agreement/sql-rows.ts';
import { typedColumns } from '../agreement/sql-typed.ts';

const { identifier } = DIALECT.duckdb;
const FORMS = formsIn('test/packs');

function formsIn(folder: string, methodology = '') {
  const store = new PackStore([folder]);
  const entries = store.entries().filter((entry) => nameOf(entry).startsWith(methodology));
  return entries.flatMap((entry) => {
    const { plan } = store.open(entry);
    const sheets = readCasesOf(entry).flatMap(({ cases }) => cases.map(({ sheet }) => sheet));
    return [...(plan?.forms.values() ?? [])].flatMap(({ id, graded }) =>
      plan && graded ? [{ name: nameOf(entry), form: id, plan, sheets: sheets.filter(({ form }) => form === id) }] : [],
    );
  });
}

/** Cells as the fields of a record, those of one input together, as JSON nests them. */
function nested(cells: readonly Cell[], at: (column: string) => string): [name: string, value: string][] {
  const inputs = [...new Set(cells.map(({ input }) => input))];
  return inputs.map((input) => {
    const own = cells.filter((cell) => cell.input === input);
    const members = own.map((cell) => cell.members.filter((member) => member !== null));
    if (members.some(({ length }) => length === 0)) return [input, at(input)];
    const fields = own.map((cell, place) => `${identifier(String(members[place]))} := ${at(columnOfCell(cell))}`);
    return [input, `struct_pack(${fields.join(', ')})`];
  });
}

function nestedColumns({ cells, sets }: Program): string {
  const of = (set: string | undefined): readonly Cell[] => cells.filter(({ over }) => over[0] === set);
  const own = nested(of(undefined), identifier).map(([name, value]) => `${value} AS ${identifier(name)}`);
  const lists = sets.map(({ id }) => {
    const fields = nested(of(id), (column) => `r.${identifier(column)}`).map(
      ([name, value]) => `${identifier(name)} := ${value}`,
    );
    return `list_transform(${identifier(id)}, lambda r: struct_pack(${['id := r.id', ...fields].join(', ')})) AS ${identifier(id)}`;
  });
  return ['id', ...own, ...lists].join(', ');
}

const CONNECTION = await openDuckDB();

async function rows(query: string): Promise<Record<string, unknown>[]> {
  const reader = await CONNECTION.runAndReadAll(`SELECT * FROM (${query}) ORDER BY CAST(id AS BIGINT)`);
  return reader.getRowObjects() as Record<string, unknown>[];
}

test.each(FORMS)('nested inputs give the same, and what is wanted alone is the same: $name, $form', async (of) => {
  const program = lowerForm(of.plan, of.form);
  const sheets = of.sheets.map((sheet) => rowOf(program, sheet));
  await load(CONNECTION, program, sheets);
  await CONNECTION.run(`CREATE OR REPLACE TABLE typed AS SELECT ${typedColumns(program)} FROM sheets`);
  await CONNECTION.run(`CREATE OR REPLACE TABLE nested AS SELECT ${nestedColumns(program)} FROM typed`);
  const print = (options: object): string =>
    printQuery(program, DIALECT.duckdb, { table: 'typed', columns: 'typed', ...options });
  const whole = await rows(print({}));
  expect(whole.length).toBeGreaterThan(0);
  expect(await rows(print({ table: 'nested', nested: true }))).toEqual(whole);
  const results = Object.keys(whole[0] ?? {}).filter((name) => /^(status|grade|values[.].*)$/.test(name));
  for (const name of results) {
    const query = print({ brief: true, results: new Set([name]) });
    expect(await rows(query)).toEqual(whole.map((row) => ({ id: row.id, [name]: row[name] })));
  }
  const numbers = await rows(print({ brief: true, numbers: true, results: new Set(results) }));
  for (const [place, row] of numbers.entries())
    for (const [name, value] of Object.entries(row)) expect(plain(value)).toBe(plain(whole[place]?.[name]));
});

/** A number, or a text, without noughts that say nothing. */
function plain(value: unknown): string {
  const text = String(value);
  return /^-?\d+[.]\d+$/.test(text) ? text.replace(/[.]?0+$/, '') : text;
}

test.each([...FORMS, ...formsIn('rules', 'kz-acs-corps-b')])(
  'cells that few sheets fill, without a column, are as blank ones: $name, $form',
  async (of) => {
    const program = lowerForm(of.plan, of.form);
    await load(
      CONNECTION,
      program,
      of.sheets.map((sheet) => rowOf(program, sheet)),
    );
    await CONNECTION.run(`CREATE OR REPLACE TABLE typed AS SELECT ${typedColumns(program)} FROM sheets`);
    const own = program.cells.filter(({ over }) => over.length === 0).map((cell) => columnOfCell(cell));
    const counts = own.map((name) => `count(${identifier(name)}) * 2 < count(*)`);
    const [seldom] = (await CONNECTION.runAndReadAll(`SELECT ${counts.join(', ')} FROM typed`)).getRows();
    const blank = own.filter((_, place) => seldom?.[place]);
    const nulls = blank.map((name) => `nullif(${identifier(name)}, ${identifier(name)}) AS ${identifier(name)}`);
    const replaced = nulls.length > 0 ? `REPLACE (${nulls.join(', ')})` : '';
    await CONNECTION.run(`CREATE OR REPLACE TABLE blank AS SELECT * ${replaced} FROM typed`);
    const given = new Set(own.filter((name) => !blank.includes(name)));
    const print = (options: object): string =>
      printQuery(program, DIALECT.duckdb, { table: 'blank', columns: 'typed', ...options });
    expect(await rows(print({ given }))).toEqual(await rows(print({})));
  },
);

test('a number in a column of floating point has no more places than its input', async () => {
  const [of] = FORMS.filter(({ plan, form }) =>
    lowerForm(plan, form).cells.some(({ type, over }) => type.kind === 'number' && over.length === 0),
  );
  if (!of) throw new Error('no form');
  const program = lowerForm(of.plan, of.form);
  const cell = program.cells.find(({ type, over }) => type.kind === 'number' && over.length === 0) as Cell;
  if (cell.type.kind !== 'number') throw new Error('no number');
  const column = identifier(columnOfCell(cell));
  const { places } = cell.type;
  const least = `${cell.type.min} / ${10n ** BigInt(places)}`;
  await load(
    CONNECTION,
    program,
    of.sheets.slice(0, 1).map((sheet) => rowOf(program, sheet)),
  );
  await CONNECTION.run(`CREATE OR REPLACE TABLE typed AS SELECT ${typedColumns(program)} FROM sheets`);
  await CONNECTION.run(
    `CREATE OR REPLACE TABLE floats AS SELECT * REPLACE (CAST(${least} + 0.5 * 0.1 ** ${places} AS DOUBLE) AS ${column}) FROM typed`,
  );
  const [row] = await rows(printQuery(program, DIALECT.duckdb, { table: 'floats', columns: 'typed' }));
  const code = cell.type.whole ? 'not-an-integer' : 'too-many-places';
  expect(row?.reasons).toContain(`"code":"${code}"`);
});
