import { type LineFault, MAX_LINE } from '../../read/line.ts';

const [NEWLINE, RETURN, BLANK, TAB, QUOTE, ESCAPE, COMMA] = [10, 13, 32, 9, 34, 92, 44];
const [OPEN, CLOSE, BEGIN, END] = [0x5b, 0x5d, 0x7b, 0x7d];

/** Tells where the sheets of a file end. */
export interface Scan {
  /** Where the next sheet begins at the earliest, from `at` on. */
  start(bytes: Uint8Array, at: number): number;
  /** A sheet begins. */
  begin(): void;
  /** Place of the sign after the sheet at hand; -1 where it goes on beyond these bytes. */
  end(bytes: Uint8Array, from: number): number;
  /** Line ends that were passed since `start`. */
  readonly lines: number;
  /** Why the sheet at hand is refused if it is too long. */
  readonly fault: LineFault;
  /** Whether no sheet follows after such a sign. */
  closes(sign: number | undefined): boolean;
  /** Why a file is cut off that ends without it; null where it may. */
  readonly cut: 'json-cut' | null;
}

/** A sheet a line. */
export class LineScan implements Scan {
  readonly cut = null;
  lines = 0;
  #hasReturns = false;

  get fault(): LineFault {
    return this.#hasReturns ? 'line-ends' : 'line-too-long';
  }

  start(_: Uint8Array, at: number): number {
    this.lines = 0;
    return at;
  }

  begin(): void {
    this.#hasReturns = false;
  }

  end(bytes: Uint8Array, from: number): number {
    const at = bytes.indexOf(NEWLINE, from);
    if (at !== -1) this.lines += 1;
    const end = at === -1 ? bytes.length : at;
    // Nobody asks of others.
    if (at === -1 || end - from > MAX_LINE) this.#hasReturns ||= bytes.subarray(from, end - 1).includes(RETURN);
    return at;
  }

  closes(): boolean {
    return false;
  }
}

/** Entries of a list, set apart by their brackets: one that is no JSON inside costs only itself. */
export class ListScan implements Scan {
  readonly cut = 'json-cut';
  readonly fault = 'line-too-long';
  lines = 0;
  #depth = 0;
  #isText = false;
  #isEscaped = false;

  start(bytes: Uint8Array, from: number): number {
    this.lines = 0;
    let at = from;
    for (
      let sign = bytes[at];
      sign === BLANK || sign === NEWLINE || sign === RETURN || sign === TAB;
      sign = bytes[at]
    ) {
      if (sign === NEWLINE) this.lines += 1;
      at += 1;
    }
    return at;
  }

  begin(): void {
    this.#depth = 0;
    this.#isText = false;
    this.#isEscaped = false;
  }

  end(bytes: Uint8Array, from: number): number {
    let [depth, isText, isEscaped, lines] = [this.#depth, this.#isText, this.#isEscaped, this.lines];
    let found = -1;
    for (let at = from; at < bytes.length; at += 1) {
      const sign = bytes[at];
      if (sign === NEWLINE) lines += 1;
      if (isText) {
        if (isEscaped) isEscaped = false;
        else if (sign === ESCAPE) isEscaped = true;
        else if (sign === QUOTE) isText = false;
      } else if (sign === QUOTE) isText = true;
      else if (sign === OPEN || sign === BEGIN) depth += 1;
      else if (sign === CLOSE || sign === END || sign === COMMA) {
        if (depth === 0) {
          found = at;
          break;
        }
        if (sign !== COMMA) depth -= 1;
      }
    }
    [this.#depth, this.#isText, this.#isEscaped, this.lines] = [depth, isText, isEscaped, lines];
    return found;
  }

  closes(sign: number | undefined): boolean {
    return sign !== COMMA;
  }
}
