import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection, DuckDBPreparedStatement } from '@duckdb/node-api';
import { literal } from '../../duckdb.ts';
import type { Counted } from '../../report/tally.ts';
import { type Summary, Tally } from '../../summary.ts';
import { GRADED, gradingQuery, type Source, writingQuery } from './query.ts';
import { TAKEN } from './sieve.ts';

/** What SQL made of some rows. */
export interface Graded {
  /** Results, with a line that begins with `TAKEN` for each row that SQL did not grade. */
  readonly body: Buffer;
  readonly counts: Summary;
  /** Rows that are to be looked at, but for those taken out before: number and cells. */
  readonly open: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly counted: readonly Counted[];
}

/** A connection that grades one batch of rows after another, with all its queries planned once. */
export class Worker {
  readonly #connection: DuckDBConnection;
  readonly #source: Source;
  readonly #out: string;
  readonly #grading = new Map<boolean, Promise<DuckDBPreparedStatement>>();
  #writing: Promise<DuckDBPreparedStatement> | null = null;

  constructor(connection: DuckDBConnection, source: Source, name: string) {
    this.#connection = connection;
    this.#source = source;
    this.#out = join(source.job.folder, `${name}.out`);
  }

  /** Grades the rows that the source's relation holds for two numbers. */
  async grade(isSpaced: boolean, [first, last]: readonly [number, number]): Promise<Graded> {
    const t1=performance.now(); const statement = await this.#gradingOf(isSpaced); ((globalThis as any).T??={i:0,w:0,c:0,o:0,r:0,p:0}).p+=performance.now()-t1;
    await this.#connection.run(`TRUNCATE ${GRADED}`);
    statement.bind([BigInt(first), BigInt(last)]);
    const T=(globalThis as any).T??={i:0,w:0,c:0,o:0,r:0,p:0}; let t0=performance.now(); await statement.run(); T.i+=performance.now()-t0; t0=performance.now();
    this.#writing ??= this.#prepared(writingQuery(this.#source, this.#out, TAKEN));
    const ww=await this.#writing; t0=performance.now(); await ww.run(); T.w+=performance.now()-t0; t0=performance.now();
    const tally = new Tally();
    const counted = await this.#counts(tally);
    T.c+=performance.now()-t0; t0=performance.now();
    const open = await this.#connection.runAndReadAll(
      `SELECT number, cells FROM ${GRADED} WHERE status IS NULL AND cells[1] IS DISTINCT FROM ${literal(TAKEN)} ORDER BY number`,
    );
    T.o+=performance.now()-t0; t0=performance.now();
    const rows = open.getRowsJS().map(([line, cells]) => ({
      line: Number(line),
      cells: (cells as readonly (string | null)[]).map((cell) => cell ?? ''),
    }));
    return { body: await readFile(this.#out), counts: tally.summary(), open: rows, counted };
  }

  async close(): Promise<void> {
    this.#connection.closeSync();
    await rm(this.#out, { force: true });
  }

  async #counts(tally: Tally): Promise<Counted[]> {
    const { roles } = this.#source.job;
    const by = roles === null ? 'status' : 'status, unit, category, assessor, outcome, value';
    const groups = roles === null ? '' : `, ${by.slice('status, '.length)}`;
    const found = await this.#connection.runAndReadAll(
      `SELECT status, count(*)${groups} FROM ${GRADED} WHERE status IS NOT NULL GROUP BY ${by} ORDER BY min(number)`,
    );
    return found.getRowsJS().map(([status, rows, unit, category, assessor, grade, value]) => {
      tally.add(String(status) as 'graded', Number(rows));
      const text = (of: unknown): string | null => (of === null || of === undefined ? null : String(of));
      const group = { unit: text(unit), category: text(category), assessor: text(assessor) };
      return { rows: Number(rows), status: String(status) as 'graded', grade: text(grade), value: text(value), group };
    });
  }

  async #gradingOf(isSpaced: boolean): Promise<DuckDBPreparedStatement> {
    const known = this.#grading.get(isSpaced);
    if (known) return known;
    const query = gradingQuery(this.#source, isSpaced, ['CAST($1 AS BIGINT)', 'CAST($2 AS BIGINT)']);
    if (this.#grading.size === 0) {
      const none = gradingQuery(this.#source, isSpaced, ['0', '0']);
      await this.#connection.run(`CREATE TEMP TABLE ${GRADED} AS SELECT * FROM (${none}) LIMIT 0`);
    }
    const statement = this.#prepared(`INSERT INTO ${GRADED} ${query}`);
    this.#grading.set(isSpaced, statement);
    return statement;
  }

  #prepared(text: string): Promise<DuckDBPreparedStatement> {
    return this.#connection.prepare(text);
  }
}
