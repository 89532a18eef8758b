import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lowerForm } from '../../engine/compile/program/index.ts';
import type { Plan } from '../../engine/model/plan.ts';
import { columnOfCell, DIALECT, printQuery } from '../../engine/sql/index.ts';
import { rate } from './contest.ts';
import { queryByHand } from './staff/query.ts';
import { type StaffSheet, staffSheets } from './staff/sheets.ts';

const MAIN = fileURLToPath(new URL('../../dist/bin/adisteme.js', import.meta.url));
const FEWEST = 10_000;
const BLOCK = 10_000;
const MOST_MEMORY = 1024;
/** Most sheets that the slower engine is given. */
const MOST_BY_JS = 100_000;

interface Run {
  readonly name: string;
  readonly seconds: number;
  /** Most MiB that the process held. */
  readonly memory: number;
}

/** The form from CSV to CSV: `batch` with its engines beside DuckDB with SQL written by hand, from 10^4 sheets to `most`. */
export async function files(plan: Plan, most: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'adisteme-bench-'));
  const lines = ['| sheets | | seconds | sheets a second | MiB at most |', '|---:|---|---:|---:|---:|'];
  let last: readonly Run[] = [];
  try {
    for (let count = FEWEST; count <= most; count *= 10) {
      const input = join(folder, `sheets-${count}.csv`);
      writeSheets(input, count);
      last = [
        byHand(input, join(folder, 'by-hand.csv')),
        ours(plan, input, join(folder, 'query.csv')),
        batch(input, folder, 'duckdb'),
        ...(count <= MOST_BY_JS ? [batch(input, folder, 'js')] : []),
      ];
      for (const { name, seconds, memory } of last)
        lines.push(`| ${count} | ${name} | ${seconds.toFixed(2)} | ${rate(count / seconds)} | ${memory.toFixed(0)} |`);
      rmSync(input);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return `${lines.join('\n')}\n\n${verdicts(last).join('\n')}`;
}

function verdicts(runs: readonly Run[]): string[] {
  const of = (name: string): Run | undefined => runs.find((run) => run.name === name);
  const [hand, query, own] = [of('DuckDB, SQL by hand'), of('DuckDB, our SQL'), of('batch, duckdb')];
  if (!hand || !query || !own) return [];
  const line = (name: string, ratio: number, target: number): string =>
    `- ${name} ≥ ${target} × DuckDB with SQL by hand: ${ratio.toFixed(2)} ×, **${ratio >= target ? 'reached' : 'not reached'}**`;
  return [
    line('our SQL', hand.seconds / query.seconds, 0.9),
    line('`batch`', hand.seconds / own.seconds, 0.8),
    `- memory of \`batch\` ≤ ${MOST_MEMORY} MiB: ${own.memory.toFixed(0)} MiB, **${own.memory <= MOST_MEMORY ? 'reached' : 'not reached'}**`,
  ];
}

const COLUMNS = [
  'id',
  'period-end',
  'appointed',
  'post-until',
  'days-worked',
  'category',
  'leading-post',
  'appraisee-status',
  'assessor-absent',
  'delegation',
  'penalty',
  'calibration',
] as const;
const SCORES = ['quality', 'timeliness', 'initiative', 'discipline', 'penalties'] as const;

/** The same sheets over and over, each with a number of its own. */
function writeSheets(path: string, count: number): void {
  const sheets = staffSheets(BLOCK);
  const file = openSync(path, 'w');
  writeSync(file, `${[...COLUMNS, ...SCORES.map((score) => `score.${score}`)].join(',')}\n`);
  for (let from = 0; from < count; from += BLOCK)
    writeSync(file, sheets.map((sheet, index) => `${lineOf(sheet, from + index + 1)}\n`).join(''));
  closeSync(file);
}

function lineOf({ inputs }: StaffSheet, id: number): string {
  const cells = COLUMNS.map((column) => (column === 'id' ? id : inputs[column]));
  return [...cells, ...SCORES.map((score) => inputs.score[score])].join(',');
}

function byHand(input: string, output: string): Run {
  return query('DuckDB, SQL by hand', output, queryByHand(`read_csv('${input}')`));
}

function ours(plan: Plan, input: string, output: string): Run {
  const program = lowerForm(plan, 'staff');
  const given = new Set<string>([...COLUMNS, ...SCORES.map((score) => `score.${score}`)]);
  const others = program.cells.map(columnOfCell).filter((column) => !given.has(column));
  const blank = others.map((column) => `'' AS "${column}"`);
  const table = `(SELECT *, ${blank.join(', ')} FROM read_csv('${input}', all_varchar = true))`;
  return query('DuckDB, our SQL', output, printQuery(program, DIALECT.duckdb, { table, columns: 'text' }));
}

/** DuckDB in a process of its own. */
function query(name: string, output: string, text: string): Run {
  const copy = `COPY (${text}) TO '${output}' (FORMAT csv)`;
  const script = `import { DuckDBInstance } from '@duckdb/node-api';
const connection = await (await DuckDBInstance.create(':memory:')).connect();
await connection.run(${JSON.stringify(copy)});`;
  return run(name, ['--input-type=module', '-e', script]);
}

function batch(input: string, folder: string, engine: string): Run {
  const [out, rejects] = [join(folder, `${engine}.csv`), join(folder, `${engine}-rejects.csv`)];
  const words = ['--pack', 'kz-acs-corps-b@2025-07-28', '--form', 'staff', '--engine', engine, '--force'];
  return run(`batch, ${engine}`, [MAIN, 'batch', input, '--out', out, '--rejects', rejects, ...words]);
}

const TELL_MEMORY =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("\\nheld "+process.resourceUsage().maxRSS))';

function run(name: string, words: readonly string[]): Run {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', TELL_MEMORY, ...words], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    encoding: 'utf8',
  });
  const seconds = (performance.now() - start) / 1000;
  // Exit code 1 says that sheets were rejected.
  if (status !== 0 && !(status === 1 && words[0] === MAIN)) throw new Error(`${name} failed: ${stderr.slice(0, 2000)}`);
  return { name, seconds, memory: Number(/held (\d+)/.exec(stderr)?.[1] ?? Number.NaN) / 1024 };
}
