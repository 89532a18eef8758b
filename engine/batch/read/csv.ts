import { Problem } from '../../store/problem.ts';
import { type Candidate, HEADER_WITHIN } from '../columns/header.ts';
import { Table, type TableOptions } from '../columns/table.ts';
import type { Row } from '../row.ts';
import { cellsOf, type Separator, separatorOf } from './cells.ts';
import { type Line, linesOf } from './line.ts';
import { RecordReader } from './record.ts';

/** What is needed to read a text as a table; worksheets bring more. */
export type CsvOptions = Omit<TableOptions, 'system' | 'ragged'>;

/**
 * Rows of a CSV or TSV file, in groups as they are read. Empty lines, and rows of empty cells only, are no rows; titles
 * may stand above the header. What separates the cells is told from the header.
 */
export async function* csvRows(stream: AsyncIterable<Uint8Array>, options: CsvOptions): AsyncGenerator<readonly Row[]> {
  const reader = new CsvReader(options);
  for await (const lines of linesOf(stream)) yield reader.rows(lines, false);
  yield reader.rows([], true);
}

class CsvReader {
  readonly #table: Table;
  readonly #file: string;
  #first: Line[] = [];
  #records: RecordReader | null = null;

  constructor(options: CsvOptions) {
    this.#file = options.file;
    this.#table = new Table({ ...options, system: null, ragged: false });
  }

  rows(lines: readonly Line[], ended: boolean): Row[] {
    if (this.#records) return this.#table.rows([...this.#records.read(lines, ended)], ended);
    this.#first.push(...lines);
    if (!ended && this.#first.length < HEADER_WITHIN) return [];
    const rest = this.#begin();
    return this.rows(rest, ended);
  }

  /** Takes the header, and gives the lines after it. */
  #begin(): Line[] {
    const lines = this.#first;
    this.#first = [];
    const candidates = candidatesIn(lines, this.#file);
    const header = this.#table.begin(candidates);
    const separator = candidates.find(({ line }) => line === header.line)?.separator ?? ',';
    this.#records = new RecordReader(separator, header.columns.length);
    return lines.filter(({ number }) => number > header.line);
  }
}

/** The first lines as headers, each with what sets its cells apart; the first must be readable, those after it needn't be headers at all. */
export function candidatesIn(lines: readonly Line[], file: string): (Candidate & { readonly separator: Separator })[] {
  return lines.slice(0, HEADER_WITHIN).flatMap((line, at) => candidate(line, at, file) ?? []);
}

const QUOTED = /"[^"]*"/g;

function candidate({ number, text, fault }: Line, at: number, file: string) {
  const refuse = (problem: Problem): null => {
    if (at === 0) throw problem;
    return null;
  };
  const place = { file, line: number };
  if (text === null) return refuse(new Problem(fault ?? 'line-encoding', {}, place));
  if (text.replace(QUOTED, '').includes('\r')) return refuse(new Problem('line-ends', {}, place));
  const separator: Separator = separatorOf(text);
  const cells = cellsOf(text, separator);
  if ('cell' in cells) return refuse(new Problem('row-quote', { cell: cells.cell }, place));
  return { line: number, cells, separator };
}
