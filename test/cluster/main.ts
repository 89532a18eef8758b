import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DIALECT, printQuery, Unprintable } from '../../engine/sql/index.ts';
import { smallest } from '../agreement/smallest.ts';
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
    const count = work.sheets.length;
    const grade = (sheets: readonly Sheet[]) => differences(running, work, query, sheets);
    total.sheets += count;
    try {
      const found = await grade(work.sheets);
      total.differing += found.length;
      tell(`${count} sheets, ${found.length} differ`);
      const [first] = found;
      if (first)
        tell(await smallest(first.sheet, first.said, async (sheet) => (await grade([sheet]))[0]?.said ?? null));
    } catch (error) {
      // A query that fails appraises none of its sheets.
      total.differing += count;
      tell(`${count} sheets, the query failed: ${String(error).slice(0, 2000)}`);
    }
  }
  console.log(`${engine.name}: ${total.sheets} sheets, ${total.differing} differ`);
  return total.differing;
}

interface Difference {
  readonly sheet: Sheet;
  readonly said: string;
}

async function differences(
  running: Running,
  work: Work,
  query: string,
  sheets: readonly Sheet[],
): Promise<Difference[]> {
  const all = rowsOf(work, sheets);
  const expected = await expectedOf(work, all);
  // Columns of types hold no cell that is not of its type.
  const fit = expected.map(({ reasons }) => columns === 'text' || !isUnfit(reasons));
  const rows = all.filter((_, at) => fit[at]);
  const found = rows.length === 0 ? [] : await running.grade(work.program, query, rows, columns);
  const fitting = sheets.flatMap((sheet, at) => (fit[at] ? [{ sheet, expected: expected[at] }] : []));
  return fitting.flatMap(({ sheet, expected: one }, at) => {
    const [said, given] = [JSON.stringify(one), JSON.stringify(found[at])];
    return said === given ? [] : [{ sheet, said: `expected ${said}\nfound    ${given}` }];
  });
}

function printed(engine: Engine, { program }: Work): string | null {
  try {
    return printQuery(program, DIALECT[engine.name], { table: 'sheets', columns });
  } catch (error) {
    if (error instanceof Unprintable) return null;
    throw error;
  }
}
