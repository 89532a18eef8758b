import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DIALECT, printQuery, Unprintable } from '../../engine/sql/index.ts';
import { smallest } from '../agreement/smallest.ts';
import type { Row } from '../agreement/sql-rows.ts';
import { isUnfit } from '../agreement/sql-typed.ts';
import { CLICKHOUSE } from './clickhouse.ts';
import { type Engine, Lacking, type Running } from './engine.ts';
import { POSTGRES } from './postgres.ts';
import { SPARK } from './spark.ts';
import { expectedOf, rowsOf, type Sheet, type Work, works } from './work.ts';

/*
 * `npm run test:cluster -- [--engine spark] [--sheets 100] [--packs 20] [--seed 1] [--only staff] [--columns typed]`. See README.md beside this file.
 * Ends with 0 where all agree, 1 where something differs or fails, 3 where an engine is not to be had and the others agree.
 */

const ENGINES = [SPARK, POSTGRES, CLICKHOUSE];
const LACKS = 3;

const { values } = parseArgs({
  options: {
    engine: { type: 'string', multiple: true, default: ENGINES.map(({ name }) => name) },
    sheets: { type: 'string', default: '100' },
    packs: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    columns: { type: 'string', default: 'text' },
  },
});
const asked = ENGINES.filter(({ name }) => values.engine.includes(name));
const unknown = values.engine.filter((name) => !ENGINES.some((engine) => engine.name === name));
if (unknown.length > 0)
  throw new RangeError(`--engine: ${unknown.join(', ')}; known: ${ENGINES.map(({ name }) => name)}`);

const folders = new Set<string>();
// What was started ends with this process (`process.ts`).
for (const [name, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)
  process.on(name, () => process.exit(code));
process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const { only } = values;
const columns = values.columns === 'typed' ? 'typed' : 'text';
const wanted = { sheets: Number(values.sheets), packs: Number(values.packs), seed: Number(values.seed), only };

let differing = 0;
const lacking: string[] = [];
for (const engine of asked) {
  const folder = mkdtempSync(join(tmpdir(), `adisteme-${engine.name}-`));
  folders.add(folder);
  let running: Running | null = null;
  try {
    running = await engine.start(folder);
    console.log(running.version);
    differing += await compared(engine, running);
  } catch (error) {
    if (!(error instanceof Lacking)) throw error;
    lacking.push(`${engine.name}: ${error.message}`);
  } finally {
    await running?.stop();
  }
}
for (const one of lacking) console.log(`Not run: ${one}`);
console.log(
  differing > 0 ? `${differing} sheets differ.` : asked.length === lacking.length ? 'Nothing was run.' : 'All agree.',
);
process.exit(differing > 0 ? 1 : lacking.length > 0 ? LACKS : 0);

/** How many sheets an engine appraises otherwise than the module does. */
async function compared(engine: Engine, running: Running): Promise<number> {
  const total = { sheets: 0, differing: 0 };
  for await (const work of works(wanted)) {
    const query = printed(engine, work);
    const tell = (said: string): void => console.log(`${engine.name}: ${work.name}: ${said}`);
    if (query === null) {
      tell('no exact type holds it');
      continue;
    }
    try {
      const { graded, different } = await differences(running, work, query, work.sheets);
      total.sheets += graded;
      total.differing += different.length;
      tell(`${graded} sheets, ${different.length} differ`);
      const differs = async (sheet: Sheet) =>
        (await differences(running, work, query, [sheet])).different[0]?.said ?? null;
      const [first] = different;
      if (first) tell(await smallest(first.sheet, first.said, differs));
    } catch (error) {
      // A query that fails appraises none of its sheets.
      total.differing += work.sheets.length;
      tell(`${work.sheets.length} sheets, the query failed: ${String(error).slice(0, 2000)}`);
    }
  }
  console.log(`${engine.name}: ${total.sheets} sheets, ${total.differing} differ`);
  return total.differing;
}

interface Found {
  /** How many sheets lie in the columns, and were appraised. */
  readonly graded: number;
  readonly different: readonly { readonly sheet: Sheet; readonly said: string }[];
}

async function differences(running: Running, work: Work, query: string, sheets: readonly Sheet[]): Promise<Found> {
  const rows = rowsOf(work, sheets);
  const expected = await expectedOf(work, rows);
  // Columns of types hold no cell that is not of its type.
  const fit = sheets
    .map((sheet, at) => ({ sheet, row: rows[at] as Row, expected: expected[at] }))
    .filter((one) => columns === 'text' || !isUnfit(one.expected?.reasons));
  const fitting = fit.map(({ row }) => row);
  const found = fit.length === 0 ? [] : await running.grade(work.program, query, fitting, columns);
  const different = fit.flatMap(({ sheet, expected: one }, at) => {
    const [said, given] = [JSON.stringify(one), JSON.stringify(found[at])];
    return said === given ? [] : [{ sheet, said: `expected ${said}\nfound    ${given}` }];
  });
  return { graded: fit.length, different };
}

function printed(engine: Engine, { program }: Work): string | null {
  try {
    return printQuery(program, DIALECT[engine.name], { table: 'sheets', columns });
  } catch (error) {
    if (error instanceof Unprintable) return null;
    throw error;
  }
}
