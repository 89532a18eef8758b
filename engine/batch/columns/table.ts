import type { Plan } from '../../model/plan.ts';
import type { Choice, Claim } from '../choice.ts';
import type { Fault, Origin, Row } from '../row.ts';
import { type DateSystem, type Reading, readingOf } from './cell.ts';
import { type Candidate, type Columns, HEADER_WITHIN, type Header, headerOf } from './header.ts';
import { SheetMaker } from './sheet.ts';

/** A row of a table as it was read: its cells, or why it has none. */
export type TableRecord =
  | {
      readonly line: number;
      readonly cells: readonly string[];
      /** Cells that can't be read, by place. */
      readonly faults?: ReadonlyMap<number, Fault>;
    }
  | { readonly line: number; readonly fault: Fault /** Place of the cell at fault. */; readonly at?: number };

export interface TableOptions {
  readonly file: string;
  readonly choice: Choice;
  readonly form?: string | undefined;
  readonly columns: Columns;
  /** How numbers in date columns count. */
  readonly system: DateSystem;
  /** A row may be shorter than the header, as worksheets leave out what is empty. */
  readonly ragged: boolean;
  /** Told once what each column was taken for. */
  readonly told?: ((header: Header) => void) | undefined;
}

/** Makes sheets of the rows of a table, once its header is found. */
export class Table {
  readonly #options: TableOptions;
  readonly #makers = new Map<Plan, SheetMaker>();
  readonly #places = new Map<string, number>();
  #header: Header | null = null;
  /** Columns of the dates by which editions apply. */
  #dates: readonly { readonly name: string; readonly at: number; readonly read: Reading }[] = [];
  #waiting: TableRecord[] = [];

  constructor(options: TableOptions) {
    this.#options = options;
  }

  /** Finds the header among the first rows; `rows` then takes those that follow it. */
  begin(candidates: readonly Candidate[]): Header {
    const { file, columns, told } = this.#options;
    const header = headerOf(candidates, file, columns);
    this.#header = header;
    for (const [at, { name }] of header.columns.entries()) if (name !== null) this.#places.set(name, at);
    this.#dates = this.#dateColumns();
    told?.(header);
    return header;
  }

  /** Rows of these records; those that come before the header is known wait. `ended`: no more will come. */
  rows(records: readonly TableRecord[], ended: boolean): Row[] {
    if (this.#header) return records.flatMap((record) => this.#row(record) ?? []);
    this.#waiting.push(...records);
    if (!ended && this.#waiting.length < HEADER_WITHIN) return [];
    const waited = this.#waiting;
    this.#waiting = [];
    const { line } = this.begin(waited.slice(0, HEADER_WITHIN).flatMap((one) => ('cells' in one ? [one] : [])));
    return waited.filter((one) => one.line > line).flatMap((record) => this.#row(record) ?? []);
  }

  #row(record: TableRecord): Row | null {
    const { line } = record;
    const columns = this.#header?.columns ?? [];
    if ('fault' in record) {
      const column = record.at === undefined ? undefined : columns[record.at]?.heading;
      return { line, fault: column === undefined ? record.fault : { ...record.fault, column } };
    }
    const { cells, faults } = record;
    if (!faults && cells.every((cell) => cell.trim() === '')) return null;
    const origin = this.#origin(cells);
    const width = this.#width(cells);
    if (width) return { line, fault: width, origin };
    const fault = this.#unheaded(cells) ?? this.#unread(faults);
    if (fault) return { line, fault, sheet: { id: this.#cell(cells, 'id') }, origin };
    const plan = this.#options.choice.planFor(this.#claim(cells));
    if ('code' in plan) return { line, fault: plan, sheet: { id: this.#cell(cells, 'id') }, origin };
    const maker = this.#makerOf(plan);
    const foreign = maker.foreign(cells, columns);
    if (foreign !== -1) return { line, fault: this.#foreign(foreign, plan), origin };
    const made = maker.sheet(cells);
    return 'fault' in made
      ? { line, fault: made.fault, sheet: { id: this.#cell(cells, 'id') }, origin }
      : { line, sheet: made.sheet, plan, origin };
  }

  /** A row of another width: which cell is which is not known. */
  #width(cells: readonly string[]): Fault | null {
    const { length } = this.#header?.columns ?? [];
    const short = !this.#options.ragged && cells.length < length;
    const long = cells.slice(length).some((cell) => cell.trim() !== '');
    return short || long ? { code: 'row-width', params: { expected: length, found: cells.length } } : null;
  }

  /** A filled cell below no heading. */
  #unheaded(cells: readonly string[]): Fault | null {
    const columns = this.#header?.columns ?? [];
    const at = columns.findIndex(({ heading }, place) => heading === '' && cells[place]?.trim());
    return at === -1 ? null : { code: 'cell-unheaded', params: { number: at + 1 }, value: cells[at]?.trim() ?? '' };
  }

  /** The first fault of a cell whose column counts. */
  #unread(faults: ReadonlyMap<number, Fault> | undefined): Fault | null {
    for (const [at, fault] of faults ?? []) {
      const column = this.#header?.columns[at];
      if (column && column.name !== null) return { ...fault, column: column.heading };
    }
    return null;
  }

  /** What of a row tells its edition: its own word, and the dates that count, read as the engine will read them. */
  #claim(cells: readonly string[]): Claim {
    const dates = this.#dates.map(({ name, at, read }) => [name, read(cells[at] ?? '')] as const);
    return { edition: this.#cell(cells, 'edition'), inputs: Object.fromEntries(dates) };
  }

  #dateColumns(): { name: string; at: number; read: Reading }[] {
    return this.#options.choice.plans.flatMap((plan) => {
      const name = plan.pack.force.appliesBy;
      const [at, input] = [this.#places.get(name), plan.inputs.get(name)];
      return at === undefined || !input ? [] : [{ name, at, read: readingOf(input, plan, this.#options.system) }];
    });
  }

  #cell(cells: readonly string[], name: string): string | undefined {
    const at = this.#places.get(name);
    return at === undefined ? undefined : cells[at]?.trim() || undefined;
  }

  #origin(cells: readonly string[]): Origin {
    return {
      cell: (name) => {
        const at = this.#places.get(name);
        const column = at === undefined ? undefined : this.#header?.columns[at];
        return column && at !== undefined ? { column: column.heading, value: cells[at]?.trim() ?? '' } : undefined;
      },
    };
  }

  #makerOf(plan: Plan): SheetMaker {
    const { form, system } = this.#options;
    const maker = this.#makers.get(plan) ?? new SheetMaker(this.#header?.columns ?? [], plan, form, system);
    this.#makers.set(plan, maker);
    return maker;
  }

  /** A filled cell in a column that only another edition knows. */
  #foreign(at: number, plan: Plan): Fault {
    const column = this.#header?.columns[at]?.heading ?? '';
    return { code: 'column-of-other-edition', params: { column, edition: plan.pack.edition }, column };
  }
}
