import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection, DuckDBPreparedStatement } from '@duckdb/node-api';
import type { TableRecord } from '../../columns/table.ts';
import { unwritten } from '../../output.ts';
import { cellsOf } from '../../read/cells.ts';
import type { Counted } from '../../report/tally.ts';
import { Tally } from '../../summary.ts';
import { countingQuery, openRowsQuery, type Source, writingQuery } from './query.ts';
import { linesAt, type Sieved } from './sieve.ts';
import type { TextWorker } from './text.ts';
import { type Graded, unwoven, type Woven } from './weave.ts';

/** Numbers by which the source's relation tells its rows, and how many there are. */
export interface Rows {
  readonly between: readonly [number, number];
  readonly count: number;
}

/** A connection that grades one batch of rows after another. Those of a text stand in the file `path`, from which it reads them. */
export class Worker implements TextWorker {
  readonly #connection: DuckDBConnection;
  readonly #source: Source;
  readonly #path: string;
  readonly #out: string;
  readonly #prepared = new Map<string, DuckDBPreparedStatement>();

  constructor(connection: DuckDBConnection, source: Source, name: string) {
    this.#connection = connection;
    this.#source = source;
    this.#path = chunkPath(source.job.folder, name);
    this.#out = join(source.job.folder, `${name}.out`);
  }

  async gradeLines(
    { bytes, isSpaced, lines }: Sieved,
    line: number,
  ): Promise<{ graded: Graded; records: TableRecord[] }> {
    await writeFile(this.#path, bytes).catch((error) => {
      throw unwritten(this.#path, error);
    });
    const graded = await this.grade(isSpaced, { between: [line - 1, 0], count: lines });
    const records = linesAt(bytes, graded.open, line).map((one) => ({ line: one.line, cells: this.#cells(one.text) }));
    return { graded, records: records as TableRecord[] };
  }

  #cells(text: string): ReturnType<typeof cellsOf> {
    return cellsOf(text, this.#source.separator);
  }

  async grade(isSpaced: boolean, { between, count }: Rows): Promise<Graded & Woven> {
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

/** Where the lines of a chunk stand while they are graded. */
export function chunkPath(folder: string, name: string): string {
  return join(folder, `${name}.csv`);
}

async function rowsOf(query: DuckDBPreparedStatement, [first, last]: Rows['between']): Promise<unknown[][]> {
  query.bind([BigInt(first), BigInt(last)]);
  return (await query.runAndReadAll()).getRowsJS();
}
