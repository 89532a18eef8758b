import type { DuckDBConnection } from '@duckdb/node-api';
import { lowerForm } from '../../engine/compile/program/index.ts';
import { compileForm } from '../../engine/executor/index.ts';
import type { Plan } from '../../engine/index.ts';
import { variations } from '../../engine/sample/variations.ts';
import { Unprintable } from '../../engine/sql/index.ts';
import { FORMS } from '../properties/packs.ts';
import { disagreement } from './agreement.ts';
import { type Differs, type Sheet, smallest } from './smallest.ts';
import { disagreementsWith, openDuckDB } from './sql-duckdb.ts';

/*
 * `npm run agreement [SHEETS [SEED]]`: so many sheets (a million unless told) over all forms of all packs, made up and spoilt,
 * through `evaluate`, the compiled module and DuckDB. Prints counts by form; ends with 1 where two executors differ, after making
 * the sheet as small as it gets.
 */

const [SHEETS = '1000000', SEED = 'agreement'] = process.argv.slice(2);
const TOGETHER = 5000;

const connection = await openDuckDB();
const each = Math.ceil(Number(SHEETS) / FORMS.length);
let differing = 0;
console.log('pack, form: sheets, in DuckDB, differing');
for (const { name, plan, form } of FORMS) differing += await checked(name, plan, form);
console.log(differing === 0 ? 'All agree.' : `${differing} sheets differ.`);
process.exitCode = differing === 0 ? 0 : 1;

async function checked(name: string, plan: Plan, form: string): Promise<number> {
  const draw = variations(plan, form, { seed: SEED, mostMembers: 4, bases: 30, spoilt: 0.2 });
  const counts = { sheets: 0, sql: 0, differing: 0 };
  const tell = async (sheet: Sheet, said: string, differs: Differs): Promise<void> => {
    counts.differing += 1;
    if (counts.differing === 1) console.log(`${name}, ${form}\n${await smallest(sheet, said, differs)}`);
  };
  for (let from = 0; from < each; from += TOGETHER) {
    const sheets: Sheet[] = [];
    for (let at = from; at < Math.min(from + TOGETHER, each); at += 1) sheets.push({ ...draw(at) });
    counts.sheets += sheets.length;
    const executor: Differs = (sheet) => disagreement(plan, form, sheet);
    for (const sheet of sheets) {
      const said = await executor(sheet);
      if (said !== null) await tell(sheet, said, executor);
    }
    const sql: Differs = async (sheet) => (await differingInSql(connection, plan, form, [sheet]))?.[0]?.said ?? null;
    const found = await differingInSql(connection, plan, form, sheets);
    counts.sql += found ? sheets.length : 0;
    for (const { sheet, said } of found ?? []) await tell(sheet, said, sql);
  }
  console.log(`${name}, ${form}: ${counts.sheets}, ${counts.sql}, ${counts.differing}`);
  return counts.differing;
}

/** Null of a form that SQL can't hold. */
async function differingInSql(connection: DuckDBConnection, plan: Plan, form: string, sheets: readonly Sheet[]) {
  const executor = compileForm(plan, form);
  try {
    return await disagreementsWith((sheet) => executor.run(sheet), connection, lowerForm(plan, form), sheets);
  } catch (error) {
    if (error instanceof Unprintable) return null;
    throw error;
  }
}
