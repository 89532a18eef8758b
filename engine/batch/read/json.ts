import { isUtf8 } from 'node:buffer';
import { Problem } from '../../store/problem.ts';
import type { Row } from '../row.ts';
import { MAX_LINE } from './line.ts';
import { jsonRow } from './ndjson.ts';

const CODE = {
  open: 0x5b,
  close: 0x5d,
  record: 0x7b,
  recordEnd: 0x7d,
  comma: 0x2c,
  quote: 0x22,
  escape: 0x5c,
  newline: 0x0a,
};
const SPACE = new Set([0x20, 0x09, 0x0d, CODE.newline]);
const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Rows of a JSON file: a list of sheets of any length, or one sheet. Entries are set apart by their brackets, so one that
 * is no JSON inside costs only itself. A file that ends within an entry has that entry as its last, faulty row.
 */
export async function* jsonRows(stream: AsyncIterable<Buffer>, file: string): AsyncGenerator<readonly Row[]> {
  const splitter = new Splitter(file);
  for await (const chunk of stream) yield splitter.rows(chunk);
  yield splitter.end();
}

class Splitter {
  readonly #file: string;
  #line = 1;
  #start = 1;
  /** 0 outside the list, 1 between its entries, more inside one. */
  #depth = 0;
  #inText = false;
  #escaped = false;
  #list: boolean | null = null;
  #ended = false;
  #pieces: Buffer[] = [];
  #size = 0;
  #first = true;

  constructor(file: string) {
    this.#file = file;
  }

  rows(data: Buffer): Row[] {
    const chunk = this.#first && data.subarray(0, 3).equals(MARK) ? data.subarray(3) : data;
    this.#first = false;
    const rows: Row[] = [];
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (byte === CODE.newline) this.#line += 1;
      if (this.#inText) {
        if (this.#escaped) this.#escaped = false;
        else if (byte === CODE.escape) this.#escaped = true;
        else if (byte === CODE.quote) this.#inText = false;
        continue;
      }
      if (SPACE.has(byte)) continue;
      if (this.#list === null) {
        this.#list = byte === CODE.open;
        if (this.#list) {
          this.#depth = 1;
          from = at + 1;
          continue;
        }
        this.#depth = 1;
      }
      if (this.#ended) throw this.#broken();
      const closes = byte === CODE.close || byte === CODE.recordEnd;
      if (this.#depth === 1 && (byte === CODE.comma || (closes && this.#list))) {
        this.#keep(chunk.subarray(from, at));
        const row = this.#row();
        if (row) rows.push(row);
        from = at + 1;
        if (closes) this.#ended = true;
        continue;
      }
      if (this.#size === 0 && this.#blank(chunk, from, at)) {
        this.#start = this.#line;
        from = at;
      }
      if (byte === CODE.quote) this.#inText = true;
      else if (byte === CODE.open || byte === CODE.record) this.#depth += 1;
      else if (closes) this.#depth -= 1;
    }
    if (!this.#ended) this.#keep(chunk.subarray(from));
    return rows;
  }

  end(): Row[] {
    if (this.#list === null) throw this.#broken();
    if (this.#ended) return [];
    const row = this.#row();
    if (this.#list && !row) return [{ line: this.#line, fault: { code: 'json-cut', params: {} } }];
    return row ? [row] : [];
  }

  #blank(chunk: Buffer, from: number, at: number): boolean {
    for (let place = from; place < at; place += 1) if (!SPACE.has(chunk[place] ?? 0)) return false;
    return true;
  }

  #keep(piece: Buffer): void {
    if (this.#size === 0 && this.#blank(piece, 0, piece.length)) return;
    this.#size += piece.length;
    if (this.#size > MAX_LINE) this.#pieces = [];
    else this.#pieces.push(piece);
  }

  #row(): Row | null {
    const [size, bytes, line] = [this.#size, Buffer.concat(this.#pieces), this.#start];
    this.#pieces = [];
    this.#size = 0;
    if (size === 0) return null;
    if (size > MAX_LINE) return { line, fault: { code: 'line-too-long', params: {} } };
    return entryRow(bytes, line);
  }

  #broken(): Problem {
    return new Problem('json-form', {}, { file: this.#file, line: this.#line });
  }
}

/** The row of an entry that is not too long. */
export function entryRow(bytes: Buffer, line: number): Row {
  if (!isUtf8(bytes)) return { line, fault: { code: 'line-encoding', params: {} } };
  return jsonRow(bytes.toString('utf8'), line);
}
