import { dateOfSerial } from '../columns/cell.ts';
import { MAX_COLUMNS } from '../columns/header.ts';
import type { TableRecord } from '../columns/table.ts';
import type { Fault } from '../row.ts';
import { Archive, WorkbookError } from './archive.ts';
import { type Book, readBook } from './book.ts';
import { XmlReader } from './xml.ts';

/** Records of a worksheet, with the part of it that has been read: 0 … 1. */
export interface RecordGroup {
  readonly records: readonly TableRecord[];
  readonly part: number;
  /** No more will come. */
  readonly ended: boolean;
}

/** A workbook that was opened: how its dates count, which visible worksheets are not read, and the rows of the first. */
export interface Workbook extends Pick<Book, 'system' | 'others'> {
  groups(): AsyncGenerator<RecordGroup>;
}

/** What a workbook may take. */
export interface WorkbookLimits {
  /** Bytes that it may unpack to. */
  readonly unpacked: number;
  /** Bytes that its texts may take in memory. */
  readonly texts: number;
}

/** Days of a spreadsheet are told from clock times by being whole. */
const WHOLE_DAY = /^\d{1,6}$/;
const CELL_NAME = /^[A-Z]{1,3}\d{1,7}$/;
const MILLISECONDS = 86_400_000;

/**
 * Opens an XLSX file: the rows of its first visible worksheet. Numbers are taken to 15 significant digits, as many as a
 * spreadsheet keeps; a formula counts as the value it had when the file was saved; merged cells count once, at their first
 * place. Throws `WorkbookError`, at once or from `groups`.
 */
export async function openWorkbook(blob: Blob, { unpacked, texts }: WorkbookLimits): Promise<Workbook> {
  const archive = await Archive.open(blob, unpacked);
  const book = await readBook(archive, texts);
  return { system: book.system, others: book.others, groups: () => groupsOf(archive, book) };
}

async function* groupsOf(archive: Archive, book: Book): AsyncGenerator<RecordGroup> {
  const rows = new Rows(book);
  const reader = new XmlReader(rows);
  for await (const { text, part } of archive.pieces(book.worksheet)) {
    reader.write(text);
    const records = rows.taken();
    if (records.length > 0) yield { records, part, ended: false };
  }
  reader.end();
  yield { records: rows.taken(), part: 1, ended: true };
}

/** A cell as it is read: its place, kind and format, and what it says. */
interface Cell {
  readonly at: number;
  readonly type: string;
  readonly style: number;
  value: string;
  formula: string | null;
}

/** Makes records of the rows of a worksheet as they are read. */
class Rows {
  readonly #book: Book;
  #records: TableRecord[] = [];
  #line = 0;
  #cells: string[] = [];
  #faults = new Map<number, Fault>();
  #cell: Cell | null = null;
  #into: 'value' | 'formula' | null = null;

  constructor(book: Book) {
    this.#book = book;
  }

  taken(): TableRecord[] {
    const records = this.#records;
    this.#records = [];
    return records;
  }

  open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'row') {
      this.#line = attributes.r === undefined ? this.#line + 1 : Number(attributes.r);
      if (!Number.isInteger(this.#line)) throw new WorkbookError('archive-damaged');
      this.#cells = [];
      this.#faults = new Map();
    } else if (name === 'c') {
      const at = attributes.r === undefined ? this.#cells.length : columnOf(attributes.r);
      this.#cell = { at, type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), value: '', formula: null };
    } else if (this.#cell && name === 'f') {
      this.#cell.formula = '';
      this.#into = 'formula';
    } else if (name === 'v' || name === 't') this.#into = 'value';
  };

  text = (text: string): void => {
    if (!this.#cell || this.#into === null) return;
    if (this.#into === 'value') this.#cell.value += text;
    else this.#cell.formula += text;
  };

  close = (name: string): void => {
    if (name === 'v' || name === 't' || name === 'f') this.#into = null;
    else if (name === 'c') this.#take();
    else if (name === 'row') {
      const [line, cells, faults] = [this.#line, this.#cells, this.#faults];
      this.#records.push(faults.size > 0 ? { line, cells, faults } : { line, cells });
    }
  };

  #take(): void {
    const cell = this.#cell;
    this.#cell = null;
    if (!cell || cell.at > MAX_COLUMNS) return;
    while (this.#cells.length < cell.at) this.#cells.push('');
    const read = this.#read(cell);
    this.#cells[cell.at] = typeof read === 'string' ? read : '';
    if (typeof read !== 'string') this.#faults.set(cell.at, read);
  }

  #read({ type, style, value, formula }: Cell): string | Fault {
    if (formula !== null && (value === '' || type === 'e')) {
      const code = type === 'e' && value !== '' ? 'cell-error' : 'cell-formula';
      if (code === 'cell-error') return { code, params: { found: value }, value };
      return type === 'str' ? '' : { code, params: {}, value: `=${formula}` };
    }
    if (value === '') return value;
    if (type === 's') return this.#text(value);
    if (type === 'e') return { code: 'cell-error', params: { found: value }, value };
    if (type === 'b') return value === '1' || value === 'true' ? 'true' : 'false';
    if (type !== 'n') return value;
    return this.#book.dates[style] ? dateText(numberText(value), this.#book.system) : numberText(value);
  }

  #text(place: string): string {
    const text = this.#book.texts[Number(place)];
    if (text === undefined) throw new WorkbookError('archive-damaged');
    return text;
  }
}

/** A count of days as a date; one with a time of day keeps it, so that it is refused rather than cut. */
function dateText(serial: string, system: 1900 | 1904): string {
  if (WHOLE_DAY.test(serial)) return dateOfSerial(Number(serial), system);
  const days = Math.floor(Number(serial));
  if (!(days >= 0 && days < 1_000_000)) return serial;
  const time = new Date(Math.round((Number(serial) - days) * MILLISECONDS)).toISOString().slice(11, 19);
  return `${dateOfSerial(days, system)}T${time}`;
}

/** Fifteen significant digits, without an exponent where that is short enough. */
function numberText(value: string): string {
  const rounded = Number(Number(value).toPrecision(15));
  return Number.isFinite(rounded) ? String(rounded) : value;
}

/** Place of a column from 0, of a cell's name: A1 is 0, AA7 is 26. */
function columnOf(name: string): number {
  if (!CELL_NAME.test(name)) throw new WorkbookError('archive-damaged');
  let place = 0;
  for (const letter of name.replace(/\d+$/, '')) place = place * 26 + letter.charCodeAt(0) - 64;
  return place - 1;
}
