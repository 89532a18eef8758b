import type { Plan } from '../../model/plan.ts';
import type { Choice, Claim } from '../choice.ts';
import { type Line, linesOf } from '../line.ts';
import { type Fault, type Row, unreadableRow } from '../row.ts';
import { type Target, targetOf } from './column.ts';
import { type Header, headerOf } from './header.ts';
import { type CsvRecord, RecordReader } from './record.ts';
import { sheetOf } from './sheet.ts';

/** Rows of a CSV file, in groups as they are read. Empty lines, and rows of empty cells only, are no rows. */
export async function* csvRows(
  stream: AsyncIterable<Buffer>,
  file: string,
  choice: Choice,
  form?: string,
): AsyncGenerator<readonly Row[]> {
  let table: Table | null = null;
  for await (const group of linesOf(stream)) {
    table ??= new Table(headerOf(group[0], file, choice.plans, form), choice, form);
    yield [...table.rows(group[0]?.number === 1 ? group.slice(1) : group, false)];
  }
  table ??= new Table(headerOf(undefined, file, choice.plans, form), choice, form);
  yield [...table.rows([], true)];
}

/** Makes rows of lines under one header. */
class Table {
  readonly #header: Header;
  readonly #choice: Choice;
  readonly #form: string | undefined;
  readonly #records: RecordReader;
  readonly #targets = new Map<Plan, readonly (Target | null)[]>();

  constructor(header: Header, choice: Choice, form: string | undefined) {
    this.#header = header;
    this.#choice = choice;
    this.#form = form;
    this.#records = new RecordReader(header.separator, header.names.length);
  }

  *rows(lines: readonly Line[], ended: boolean): Generator<Row> {
    for (const record of this.#records.read(lines, ended)) {
      const row = this.#row(record);
      if (row) yield row;
    }
  }

  #row(record: CsvRecord): Row | null {
    const { line } = record;
    if ('fault' in record) {
      if (record.fault !== 'quote') return unreadableRow(line, record.fault);
      const column = this.#header.names[record.cell - 1] ?? '';
      return { line, fault: { code: 'row-quote', params: { cell: record.cell }, column } };
    }
    const { cells } = record;
    if (cells.every((cell) => cell.trim() === '')) return null;
    const { names } = this.#header;
    if (cells.length !== names.length) {
      return { line, fault: { code: 'row-width', params: { expected: names.length, found: cells.length } } };
    }
    const plan = this.#choice.planFor(this.#claim(cells));
    if ('code' in plan) return { line, fault: plan, sheet: { id: this.#cell(cells, 'id') } };
    const targets = this.#targetsIn(plan);
    const foreign = this.#foreign(cells, targets, plan);
    return foreign ? { line, fault: foreign } : { line, sheet: sheetOf(cells, targets, plan, this.#form) };
  }

  /** The cells by name of column, without those that are empty: enough to tell the edition. */
  #claim(cells: readonly string[]): Claim {
    const inputs = Object.fromEntries(
      this.#header.names.map((name, place) => [name, cells[place]?.trim()] as const).filter(([, cell]) => cell !== ''),
    );
    return { edition: inputs.edition, inputs };
  }

  #cell(cells: readonly string[], name: string): string | undefined {
    return cells[this.#header.names.indexOf(name)]?.trim();
  }

  #targetsIn(plan: Plan): readonly (Target | null)[] {
    const known = this.#targets.get(plan) ?? this.#header.names.map((name) => targetOf(name, plan));
    this.#targets.set(plan, known);
    return known;
  }

  /** A filled cell in a column that only another edition knows. */
  #foreign(cells: readonly string[], targets: readonly (Target | null)[], plan: Plan): Fault | null {
    const place = targets.findIndex((target, index) => target === null && cells[index]?.trim());
    if (place === -1) return null;
    const column = this.#header.names[place] ?? '';
    return { code: 'column-of-other-edition', params: { column, edition: plan.pack.edition }, column };
  }
}
