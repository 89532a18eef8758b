import { expect, test } from 'vitest';
import { readCasesOf } from '../../engine/cli/beside.ts';
import { lowerForm } from '../../engine/compile/program/index.ts';
import { DIALECT, printQuery } from '../../engine/sql/index.ts';
import { nameOf, PackStore } from '../../engine/store/index.ts';
import { load, openDuckDB } from '../agreement/sql-duckdb.ts';
import { rowOf } from '../agreement/sql-rows.ts';
import { isUnfit, typedColumns } from '../agreement/sql-typed.ts';

// The forms of rules/ are held against texts by npm run test:cluster.
const STORE = new PackStore(['test/packs']);
const FORMS = STORE.entries().flatMap((entry) => {
  const { plan } = STORE.open(entry);
  const cases = readCasesOf(entry).flatMap((file) => file.cases);
  return [...(plan?.forms.values() ?? [])].flatMap(({ id, graded }) =>
    plan && graded
      ? [{ name: `${nameOf(entry)}, ${id}`, plan, form: id, sheets: cases.filter(({ sheet }) => sheet.form === id) }]
      : [],
  );
});

const CONNECTION = await openDuckDB();

test.each(FORMS)('typed columns come out as texts do: $name', async ({ plan, form, sheets }) => {
  const program = lowerForm(plan, form);
  await load(
    CONNECTION,
    program,
    sheets.map(({ sheet }) => rowOf(program, sheet)),
  );
  const graded = async (columns: 'text' | 'typed', table: string) => {
    const query = printQuery(program, DIALECT.duckdb, { table, columns });
    const reader = await CONNECTION.runAndReadAll(`SELECT * FROM (${query}) ORDER BY CAST(id AS BIGINT)`);
    return reader.getRowObjects();
  };
  await CONNECTION.run(`CREATE OR REPLACE TABLE typed AS SELECT ${typedColumns(program)} FROM sheets`);
  const [texts, typed] = [await graded('text', 'sheets'), await graded('typed', 'typed')];
  const fit = texts.filter(({ reasons }) => !isUnfit(reasons));
  expect(fit.length).toBeGreaterThan(0);
  expect(typed.filter((_, at) => fit.includes(texts[at] as (typeof texts)[number]))).toEqual(fit);
});
