import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plan } from '../../engine/model/plan.ts';
import { rate } from './contest.ts';
import type { NestedEntry } from './entrants.ts';
import { best } from './files.ts';
import { agree, batch, copy, type Run } from './process.ts';
import { comparable, ourQuery, typedSheets, writeSheets } from './sql.ts';

const COUNT = 100_000;
/** Seconds differ from turn to turn; the best counts. */
const ROUNDS = 3;
const NAMES = {
  byHand: 'DuckDB, SQL by hand',
  ours: 'DuckDB, our SQL: the same columns',
  batch: '`batch`, with all values',
} as const;

/** A form of nested sheets from NDJSON to CSV: `batch` and our SQL beside SQL written by hand. Throws where their results differ. */
export function nestedFiles(plan: Plan, entry: NestedEntry): string {
  const folder = mkdtempSync(join(tmpdir(), 'adisteme-bench-'));
  try {
    const input = join(folder, 'sheets.ndjson');
    writeSheets(input, entry, COUNT);
    const output = (name: string): string => join(folder, `${name}.csv`);
    const runs = best(
      [
        () => copy(NAMES.byHand, told(entry.sql.query(typedSheets(input, entry.sql))), output('byHand')),
        () => copy(NAMES.ours, told(ourQuery(typedSheets(input, entry.sql), plan, entry)), output('ours')),
        () => batch(NAMES.batch, entry, input, join(folder, 'batch'), []),
      ],
      ROUNDS,
    );
    const compared = entry.sql.columns.filter((name) => name !== 'id' && name !== 'ground').map(comparable);
    agree(output('byHand'), [output('ours'), output('batch')], ['sheet', ...compared].join(', '));
    return lines(runs).join('\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The id as `batch` names it. */
function told(query: string): string {
  return `SELECT id AS sheet, * EXCLUDE (id) FROM (${query})`;
}

function lines(runs: readonly Run[]): string[] {
  const of = (name: string): Run => runs.find((run) => run.name === name) as Run;
  const ratio = (name: string): number => of(NAMES.byHand).seconds / of(name).seconds;
  const rows = runs.map(
    ({ name, seconds, memory }) =>
      `| ${COUNT} | ${name} | ${seconds.toFixed(2)} | ${rate(COUNT / seconds)} | ${memory.toFixed(0)} |`,
  );
  const verdict = (name: string, found: number, target: number): string =>
    `- ${name} to SQL by hand: ${found.toFixed(2)} ×, target ${target} ×: **${found >= target ? 'reached' : 'not reached'}**`;
  return [
    '| sheets | | seconds | sheets a second | MiB at most |',
    '|---:|---|---:|---:|---:|',
    ...rows,
    '',
    verdict('our SQL', ratio(NAMES.ours), 0.9),
    `- \`batch\` (which writes all values, makes digests, manifest, rejects) to SQL by hand: ${ratio(NAMES.batch).toFixed(2)} ×`,
  ];
}
