import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MAIN = join(ROOT, 'dist/bin/adisteme.js');

/** What a process took. */
export interface Run {
  readonly name: string;
  readonly seconds: number;
  /** Most MiB that it held. */
  readonly memory: number;
}

/** What DuckDB may hold, as `batch` may. */
const LIMIT = `SET memory_limit = '1GiB'`;

/** A query's result as CSV, by DuckDB in a process of its own. */
export function copy(name: string, query: string, output: string): Run {
  return run(name, SCRIPT, script([LIMIT, `COPY (${query}) TO '${output}' (FORMAT csv)`]));
}

/** `batch` in a process of its own; results go to `output` with `.csv` after it. */
export function batch(name: string, form: Form, input: string, output: string, options: readonly string[]): Run {
  const words = ['--pack', form.pack.replace('/', '@'), '--form', form.form, '--force', ...options];
  return run(name, [MAIN, 'batch', input, '--out', `${output}.csv`, ...words]);
}

interface Form {
  /** Its folder below rules/: methodology and edition. */
  readonly pack: string;
  readonly form: string;
}

/** Throws where a sheet that one file of results grades, or does not assess, is told otherwise, or not at all, by another. */
export function agree(measure: string, others: readonly string[], columns: string): void {
  const rows = (file: string): string =>
    `SELECT ${columns} FROM read_csv('${file}', all_varchar = true) WHERE status IN ('graded', 'not-assessed')`;
  for (const other of others) {
    const [a, b] = [rows(measure), rows(other)];
    const found = `SELECT CASE WHEN count(*) > 0 THEN error('results differ') END FROM ((${a} EXCEPT ${b}) UNION ALL (${b} EXCEPT ${a}))`;
    run(`${measure} and ${other}`, SCRIPT, script([found]));
  }
}

/** A script on standard input: a query may be longer than an argument. */
const SCRIPT = ['--input-type=module', '-'];

function script(statements: readonly string[]): string {
  return `import { DuckDBInstance } from '@duckdb/node-api';
const connection = await (await DuckDBInstance.create(':memory:')).connect();
for (const statement of ${JSON.stringify(statements)}) await connection.run(statement);`;
}

/** The most that it held since it began; what the system counts otherwise has its parent's in it. */
const TELL_MEMORY = `data:text/javascript,${encodeURIComponent(`
import { existsSync, readFileSync } from 'node:fs';
const status = '/proc/self/status';
const held = () => existsSync(status) ? /VmHWM:\\s*(\\d+)/.exec(readFileSync(status, 'utf8'))[1] : process.resourceUsage().maxRSS;
process.on('exit', () => process.stderr.write('\\nheld ' + held()));`)}`;

function run(name: string, words: readonly string[], input = ''): Run {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', TELL_MEMORY, ...words], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  const seconds = (performance.now() - start) / 1000;
  // Exit code 1 says that sheets were rejected.
  if (status !== 0 && !(status === 1 && words[0] === MAIN)) throw new Error(`${name} failed: ${stderr.slice(0, 2000)}`);
  return { name, seconds, memory: Number(/held (\d+)/.exec(stderr)?.[1] ?? Number.NaN) / 1024 };
}
