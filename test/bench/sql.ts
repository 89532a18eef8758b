import { readFileSync } from 'node:fs';
import { lowerForm } from '../../engine/compile/program/index.ts';
import type { Plan } from '../../engine/model/plan.ts';
import { DIALECT } from '../../engine/sql/index.ts';
import { load, openDuckDB } from '../agreement/sql-duckdb.ts';
import { queryOf, rowOf } from '../agreement/sql-rows.ts';
import type { Contestant } from './contest.ts';

const REPEATED = 100;

/** A form's SQL in DuckDB, whole, with reasons, over the samples of its pack as texts: from one table in memory to another. */
export async function formInSql(plan: Plan, pack: string, id: string): Promise<Contestant> {
  const text = readFileSync(new URL(`../../rules/${pack}/samples/${id}.ndjson`, import.meta.url), 'utf8');
  const program = lowerForm(plan, id);
  const rows = text
    .trim()
    .split('\n')
    .map((line) => rowOf(program, JSON.parse(line)));
  const connection = await openDuckDB();
  await load(connection, program, rows);
  await connection.run(`CREATE TABLE many AS SELECT sheets.* FROM sheets, range(${REPEATED})`);
  await connection.run('DROP TABLE sheets');
  await connection.run('ALTER TABLE many RENAME TO sheets');
  const query = `CREATE OR REPLACE TABLE results AS ${queryOf(program, DIALECT.duckdb)}`;
  return {
    name: 'our SQL in DuckDB, with values and reasons',
    sheets: rows.length * REPEATED,
    async run() {
      await connection.run(query);
      return rows.length * REPEATED;
    },
  };
}
