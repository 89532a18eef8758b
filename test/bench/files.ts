import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resultColumns } from '../../engine/batch/write/result.ts';
import { lowerForm } from '../../engine/compile/program/index.ts';
import { receiptOf } from '../../engine/evaluate/result.ts';
import type { Plan } from '../../engine/model/plan.ts';
import { DIALECT, printQuery } from '../../engine/sql/index.ts';
import { rate } from './contest.ts';
import { agree, batch, copy, type Run } from './process.ts';
import { STAFF } from './staff/entry.ts';
import { queryByHand, wholeQueryByHand } from './staff/query.ts';
import { TABLE_COLUMNS, writeTable } from './staff/table.ts';

const FEWEST = 10_000;
const MOST_MEMORY = 1024;
/** Sheets from which on all are run several times in turns, since seconds differ from run to run; the best counts. */
const OFTEN = { upTo: 1_000_000, rounds: 2 };

/** What is compared, each a process of its own from CSV to CSV. */
const NAMES = {
  fewByHand: 'DuckDB, SQL by hand: 4 columns',
  few: 'DuckDB, our SQL: the same 4 columns',
  allByHand: 'DuckDB, SQL by hand: the columns of `batch`',
  all: 'DuckDB, our SQL: the same columns',
  whole: 'DuckDB, our SQL over texts: 32 columns, with reasons',
  batch: '`batch`, which grades tables of texts by JS',
  duckdb: '`batch --engine duckdb`',
} as const;

const COMPARED = `sheet, status, grade, "ground.id", warnings, "route.id", "route.assessor", CAST("values.average" AS DECIMAL(9, 6)), COLUMNS('values[.](final|counted.(qual|time|init|disc|pena).*)')::DECIMAL(9, 6)`;

/** The form from CSV to CSV: `batch` and our SQL beside SQL written by hand, from 10^4 sheets to `most`. */
export function files(plan: Plan, most: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'adisteme-bench-'));
  const lines = ['| sheets | | seconds | sheets a second | MiB at most |', '|---:|---|---:|---:|---:|'];
  let last: readonly Run[] = [];
  try {
    for (let count = FEWEST; count <= most; count *= 10) {
      const input = join(folder, `sheets-${count}.csv`);
      writeTable(input, count);
      last = best(contestants(plan, input, folder), count <= OFTEN.upTo ? OFTEN.rounds : 1);
      for (const { name, seconds, memory } of last)
        lines.push(`| ${count} | ${name} | ${seconds.toFixed(2)} | ${rate(count / seconds)} | ${memory.toFixed(0)} |`);
      if (count === FEWEST)
        agree(
          join(folder, 'allByHand.csv'),
          ['all', 'batch', 'duckdb'].map((name) => join(folder, `${name}.csv`)),
          COMPARED,
        );
      rmSync(input);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return `${lines.join('\n')}\n\n${verdicts(last)}`;
}

export function best(contestants: readonly (() => Run)[], rounds: number): Run[] {
  const found: Run[] = [];
  for (let round = 0; round < rounds; round += 1)
    for (const [at, run] of contestants.entries()) {
      const one = run();
      const before = found[at] ?? one;
      found[at] = {
        ...one,
        ...(before.seconds < one.seconds ? before : {}),
        memory: Math.max(before.memory, one.memory),
      };
    }
  return found;
}

function contestants(plan: Plan, input: string, folder: string): (() => Run)[] {
  const columns = resultColumns([plan], 'staff').map(({ name }) => name);
  const { edition, digest } = receiptOf(plan);
  const same = { file: input, form: 'staff', 'receipt.edition': edition, 'receipt.digest': digest };
  const queries = {
    fewByHand: queryByHand(`read_csv('${input}')`),
    few: `SELECT id, status, "values.final" AS final, grade FROM (${ours(plan, input, 'typed', FEW)})`,
    allByHand: wholeQueryByHand(`read_csv('${input}')`, columns, same),
    all: `SELECT ${columns.map((name) => `${ownColumn(name, same)} AS "${name}"`).join(', ')} FROM (${ours(plan, input, 'typed')})`,
    whole: ours(plan, input, 'text'),
  };
  return [
    ...(Object.keys(queries) as (keyof typeof queries)[]).map(
      (key) => () => copy(NAMES[key], queries[key], join(folder, `${key}.csv`)),
    ),
    () => batch(NAMES.batch, STAFF, input, join(folder, 'batch'), []),
    () => batch(NAMES.duckdb, STAFF, input, join(folder, 'duckdb'), ['--engine', 'duckdb']),
  ];
}

/** What is asked of our SQL, beside the id, where four columns are. */
const FEW: ReadonlySet<string> = new Set(['status', 'grade', 'values.final']);

/** Our SQL: without reasons, with numbers, over the columns that DuckDB has typed, as SQL by hand; or over the table as texts, with all. */
function ours(plan: Plan, input: string, columns: 'typed' | 'text', results?: ReadonlySet<string>): string {
  const table = columns === 'text' ? `read_csv('${input}', all_varchar = true)` : `read_csv('${input}')`;
  const given = new Set(TABLE_COLUMNS);
  const [brief, numbers] = [columns === 'typed', columns === 'typed'];
  const own = results ? { results } : {};
  return printQuery(lowerForm(plan, 'staff'), DIALECT.duckdb, { table, columns, given, brief, numbers, ...own });
}

/** A column of `batch` from those of our SQL. */
function ownColumn(name: string, same: Readonly<Record<string, string>>): string {
  if (name === 'row') return 'CAST(id AS BIGINT) + 1';
  if (name === 'sheet') return 'id';
  if (name === 'ground.id') return 'ground';
  const isOurs = /^(status|grade|warnings|route\..*|values\.(average|final|counted\.(?!unit|lead).*))$/.test(name);
  return isOurs ? `"${name}"` : same[name] === undefined ? 'NULL' : `'${same[name]}'`;
}

function verdicts(runs: readonly Run[]): string {
  const of = (key: keyof typeof NAMES): Run => runs.find(({ name }) => name === NAMES[key]) as Run;
  const ratio = (key: keyof typeof NAMES, to: keyof typeof NAMES): number => of(to).seconds / of(key).seconds;
  const judged = (text: string, found: number, target: number): string =>
    `- ${text}: ${found.toFixed(2)} ×, target ${target} ×: **${found >= target ? 'reached' : 'not reached'}**`;
  const memory = Math.max(of('batch').memory, of('duckdb').memory);
  return [
    'Both sides the same columns:',
    '',
    judged('our SQL to SQL by hand, 4 columns', ratio('few', 'fewByHand'), 0.9),
    judged('our SQL to SQL by hand, the columns of `batch`', ratio('all', 'allByHand'), 0.9),
    judged(
      '`batch` to SQL by hand (which makes no digests, manifest, rejects, and can’t go on where it was stopped)',
      ratio('batch', 'allByHand'),
      0.8,
    ),
    `- \`batch --engine duckdb\` to SQL by hand: ${ratio('duckdb', 'allByHand').toFixed(2)} ×`,
    '',
    'Each what it writes unless told otherwise, beside the 4 columns by hand:',
    '',
    `- our SQL, 32 columns with reasons: ${ratio('whole', 'fewByHand').toFixed(2)} ×`,
    `- \`batch\`: ${ratio('batch', 'fewByHand').toFixed(2)} ×`,
    '',
    `Memory of \`batch\`, either way, ≤ ${MOST_MEMORY} MiB: ${memory.toFixed(0)} MiB, **${memory <= MOST_MEMORY ? 'reached' : 'not reached'}**`,
  ].join('\n');
}
