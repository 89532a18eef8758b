import type { TableRecord } from '../columns/table.ts';
import { cellsOf, type Separator } from './cells.ts';
import type { Line } from './line.ts';

/** Most lines of one record: a cell in quotes may hold line ends, but a stray quote must not swallow the file. */
export const MAX_RECORD_LINES = 100;

interface Waiting {
  readonly line: Line;
  /** Whether the line opens a quoted cell, or closes one, without doing the other. */
  readonly odd: boolean;
}

/**
 * Puts lines together into records of so many cells. A record of several lines counts only if it comes out well formed
 * and as wide as the header; otherwise the quote is broken, which costs the line where it stands and no other. So every
 * line ends up in exactly one record.
 */
export class RecordReader {
  readonly #separator: Separator;
  readonly #width: number;
  readonly #waiting: Waiting[] = [];

  constructor(separator: Separator, width: number) {
    this.#separator = separator;
    this.#width = width;
  }

  /** Whether a line waits for more to come. */
  get isWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  /** Records that are complete once these lines are known; `ended` when no more lines will come. */
  *read(lines: readonly Line[], ended: boolean): Generator<TableRecord> {
    for (const line of lines) {
      this.#waiting.push({ line, odd: line.text !== null && quotesIn(line.text) % 2 === 1 });
      yield* this.#complete(false);
    }
    if (ended) yield* this.#complete(true);
  }

  *#complete(ended: boolean): Generator<TableRecord> {
    for (let first = this.#waiting[0]; first; first = this.#waiting[0]) {
      if (!first.odd) {
        this.#waiting.shift();
        if (first.line.text !== '') yield this.#single(first.line);
        continue;
      }
      const last = this.#waiting.findIndex(({ odd, line }, place) => place > 0 && (odd || line.text === null));
      if (last === -1 && !ended && this.#waiting.length < MAX_RECORD_LINES) return;
      yield this.#joined(last) ?? this.#single(this.#waiting.shift()?.line ?? first.line);
    }
  }

  #single(line: Line): TableRecord {
    if (line.text === null) return { line: line.number, fault: { code: line.fault ?? 'line-encoding', params: {} } };
    const cells = cellsOf(line.text, this.#separator);
    if (!('cell' in cells)) return { line: line.number, cells };
    return { line: line.number, fault: { code: 'row-quote', params: { cell: cells.cell } }, at: cells.cell - 1 };
  }

  /** The record of all lines up to `last`, taken off the queue; null where they make none. */
  #joined(last: number): TableRecord | null {
    const [first] = this.#waiting;
    if (!first || last < 1) return null;
    const texts = this.#waiting.slice(0, last + 1).map(({ line }) => line.text);
    if (texts.includes(null)) return null;
    const cells = cellsOf(texts.join('\n'), this.#separator);
    if ('cell' in cells || cells.length !== this.#width) return null;
    this.#waiting.splice(0, last + 1);
    return { line: first.line.number, cells };
  }
}

function quotesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) count += 1;
  return count;
}
