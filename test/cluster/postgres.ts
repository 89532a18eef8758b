import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Program } from '../../engine/model/program.ts';
import { type Columns, columnOfCell, DIALECT } from '../../engine/sql/index.ts';
import { type Row, readResult } from '../agreement/sql-rows.ts';
import { typeOf } from '../agreement/sql-typed.ts';
import { type Engine, Lacking, type Result, type Running } from './engine.ts';
import { ended, output, saying, started } from './process.ts';

const { identifier } = DIALECT.postgres;

/** Folders of Debian's packages, each for a version; the latest first. */
const DEBIAN = '/usr/lib/postgresql';

/** Kilobytes of memory that a server's process may take, and how long a query. */
const MOST_MEMORY = 4_000_000;
const MOST_TIME = '120s';

/** A server with data of its own, reached by a socket only, as an unprivileged user. */
export const POSTGRES: Engine = {
  name: 'postgres',

  async start(folder): Promise<Running> {
    const [initdb, postgres, psql] = ['initdb', 'postgres', 'psql'].map(programOf);
    if (!initdb || !postgres || !psql)
      throw new Lacking('initdb, postgres and psql are needed (Debian: apt-get install postgresql)');
    const owner = ownerOf(folder);
    const data = join(folder, 'data');
    const made = spawnSync(
      initdb,
      ['-D', data, '-U', 'adisteme', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-N'],
      {
        ...owner,
        cwd: folder,
        encoding: 'utf8',
      },
    );
    if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
    const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, 'fsync=off', 'jit=off'];
    const server = started(
      'sh',
      [
        '-c',
        `ulimit -v ${MOST_MEMORY}; exec "$0" "$@"`,
        postgres,
        '-D',
        data,
        ...settings.flatMap((one) => ['-c', one]),
      ],
      { ...owner, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] },
      // Ends at once, without waiting for who is connected.
      'SIGINT',
    );
    await saying(server, /(ready to accept connections)/);
    const run = (sql: string): Promise<string> => asked(psql, folder, sql);
    return {
      version: (await run('SELECT version()')).split(',', 1).join(''),
      async grade(program, query, rows, columns) {
        const found = await run(
          `${loading(program, rows, columns)}\nSELECT row_to_json(r) FROM (${query}) AS r ORDER BY CAST(id AS BIGINT);`,
        );
        return found
          .split('\n')
          .filter((line) => line.startsWith('{'))
          .map((line) => readResult(JSON.parse(line) as Result));
      },
      stop: () => ended(server),
    };
  },
};

function programOf(name: string): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((one) => join(DEBIAN, one, 'bin')), ...(process.env.PATH ?? '').split(delimiter)];
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

/** PostgreSQL does not run as root: the folder and the server are then nobody's. */
function ownerOf(folder: string): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(output('id', [flag, 'nobody'])));
  if (!uid || !gid) throw new Lacking('PostgreSQL does not run as root, and there is no user “nobody”');
  chownSync(folder, uid, gid);
  return { uid, gid };
}

/** Runs SQL by psql; its output. */
async function asked(psql: string, folder: string, sql: string): Promise<string> {
  const child = spawn(psql, ['-h', folder, '-U', 'adisteme', '-d', 'postgres', '-XqAt', '-v', 'ON_ERROR_STOP=1'], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const [said, failed] = [text(child.stdout), text(child.stderr)];
  child.stdin.on('error', () => undefined);
  child.stdin.end(`SET client_min_messages = error; SET statement_timeout = '${MOST_TIME}';\n${sql}`);
  const found = await said;
  const error = await failed;
  if (error !== '') throw new Error(error);
  return found;
}

/** Statements that make the relation of the sheets. */
function loading(program: Program, rows: readonly Row[], kind: Columns): string {
  const value = (name: string): string => `line ->> ${DIALECT.postgres.text(name)}`;
  const cells = program.cells
    .filter(({ over }) => over.length === 0)
    .map((cell) => {
      const name = columnOfCell(cell);
      const own = kind === 'text' ? value(name) : `CAST(nullif(${value(name)}, '') AS ${typeOf(cell)})`;
      return `${own} AS ${identifier(name)}`;
    });
  const sets = program.sets.map(({ id }) => {
    const list = `line -> ${DIALECT.postgres.text(id)}`;
    const records = `SELECT nullif(e, 'null') FROM jsonb_array_elements(${list}) WITH ORDINALITY AS t (e, o) ORDER BY o`;
    return `CASE WHEN ${list} <> 'null' THEN ARRAY(${records}) END AS ${identifier(id)}`;
  });
  const columns = [`${value('id')} AS id`, ...cells, ...sets];
  const lines = rows.map((row, place) => JSON.stringify({ ...row, id: String(place) }));
  return [
    'CREATE TEMP TABLE lines (line JSONB);',
    // Neither character can stand in JSON, so each line is one value.
    `COPY lines FROM STDIN (FORMAT csv, QUOTE e'\\x01', DELIMITER e'\\x02');`,
    ...lines,
    '\\.',
    `CREATE TEMP TABLE sheets AS SELECT ${columns.join(', ')} FROM lines;`,
  ].join('\n');
}
