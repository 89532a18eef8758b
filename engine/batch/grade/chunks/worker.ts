import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection, DuckDBPreparedStatement } from '@duckdb/node-api';
import type { Counted } from '../../report/tally.ts';
import { type Summary, Tally } from '../../summary.ts';
import { countingQuery, openRowsQuery, type Source, writingQuery } from './query.ts';
import { unwoven, type Woven } from './weave.ts';

/** What SQL made of some rows. */
export interface Graded extends Woven {
  /** Of the rows that are not open. */
  readonly counts: Summary;
  /** The same for the report; empty without one. */
  readonly counted: readonly Counted[];
}

/** Numbers by which the source's relation tells its rows, and how many there are. */
export interface Rows {
  readonly between: readonly [number, number];
  readonly count: number;
}

/** A connection that grades one batch of rows after another. */
export class Worker {
  readonly #connection: DuckDBConnection;
  readonly #source: Source;
  readonly #out: string;
  readonly #prepared = new Map<string, DuckDBPreparedStatement>();

  constructor(connection: DuckDBConnection, source: Source, name: string) {
    this.#connection = connection;
    this.#source = source;
    this.#out = join(source.job.folder, `${name}.out`);
  }

  async grade(isSpaced: boolean, { between, count }: Rows): Promise<Graded> {
    const [[written] = []] = await this.#run(writingQuery(this.#source, isSpaced, this.#out), between);
    if (Number(written) !== count) throw new Error(`${String(written)} rows instead of ${count}`);
    const found = unwoven(await readFile(this.#out));
    const tally = new Tally();
    tally.add('not-assessed', found.unassessed);
    tally.add('graded', count - found.unassessed - found.open.length);
    const counted = this.#source.job.roles === null ? [] : await this.#counted(isSpaced, between);
    return { ...found, counts: tally.summary(), counted };
  }

  /** Cells of some of the rows. */
  async cells(rows: readonly number[], { between }: Rows): Promise<{ line: number; cells: string[] }[]> {
    if (rows.length === 0) return [];
    const query = await this.#connection.prepare(openRowsQuery(this.#source, rows));
    const found = await rowsOf(query, between);
    return found.map(([line, ...cells]) => ({ line: Number(line), cells: cells.map((cell) => String(cell ?? '')) }));
  }

  async close(): Promise<void> {
    this.#connection.closeSync();
    await rm(this.#out, { force: true });
  }

  async #counted(isSpaced: boolean, between: Rows['between']): Promise<Counted[]> {
    const found = await this.#run(countingQuery(this.#source, isSpaced), between);
    const text = (of: unknown): string | null => (of === null ? null : String(of));
    return found.map(([rows, status, unit, category, assessor, grade, value]) => ({
      rows: Number(rows),
      status: String(status) as Counted['status'],
      grade: text(grade),
      value: text(value),
      group: { unit: text(unit), category: text(category), assessor: text(assessor) },
    }));
  }

  /** Runs a query that comes with each chunk, and so is prepared once. */
  async #run(text: string, between: Rows['between']): Promise<unknown[][]> {
    const query = this.#prepared.get(text) ?? (await this.#connection.prepare(text));
    this.#prepared.set(text, query);
    return rowsOf(query, between);
  }
}

async function rowsOf(query: DuckDBPreparedStatement, [first, last]: Rows['between']): Promise<unknown[][]> {
  query.bind([BigInt(first), BigInt(last)]);
  return (await query.runAndReadAll()).getRowsJS();
}
