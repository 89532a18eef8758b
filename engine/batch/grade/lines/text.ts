import { csvCell } from '../../write/csv-line.ts';

const [QUOTE, RETURN, HASH] = [34, 13, 35];

/** Bytes that are quicker copied one by one. */
const FEW = 24;

/** Lines of a table as bytes of UTF-8, as they grow. */
export class LineText {
  readonly #separator: string;
  readonly #sign: number;
  /** By signs of ASCII: 0 for those that stand as they are. */
  readonly #special: Uint8Array;
  #bytes: Buffer;
  #length = 0;

  constructor(separator: string, size: number) {
    this.#separator = separator;
    this.#sign = separator.charCodeAt(0);
    this.#special = Uint8Array.from({ length: 127 }, (_, sign) => Number(sign < 32 || sign === QUOTE));
    this.#special[this.#sign] = 1;
    this.#bytes = Buffer.allocUnsafeSlow(size);
  }

  get length(): number {
    return this.#length;
  }

  /** What stands there; it is the caller's from here on. */
  get bytes(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }

  /** Bytes as they are. */
  put(piece: Uint8Array): void {
    const { length } = piece;
    this.#reserve(length);
    if (length > FEW) this.#bytes.set(piece, this.#length);
    else for (let at = 0; at < length; at += 1) this.#bytes[this.#length + at] = piece[at] as number;
    this.#length += length;
  }

  /** A cell, quoted where it must be. */
  cell(text: string): void {
    const { length } = text;
    this.#reserve(length);
    const [bytes, start, special] = [this.#bytes, this.#length, this.#special];
    let at = 0;
    if (text.charCodeAt(0) !== HASH)
      for (; at < length; at += 1) {
        const code = text.charCodeAt(at);
        if (special[code] !== 0) break;
        bytes[start + at] = code;
      }
    if (at === length) this.#length += length;
    else this.put(Buffer.from(csvCell(text, this.#separator)));
  }

  /** A cell of these bytes of UTF-8. */
  bytesCell(from: Uint8Array, start: number, end: number): void {
    this.#reserve(end - start);
    const [bytes, sign, shift] = [this.#bytes, this.#sign, this.#length - start];
    let at = start;
    for (; at < end; at += 1) {
      const byte = from[at] as number;
      if (byte === QUOTE || byte === sign || byte === RETURN || (at === start && byte === HASH)) break;
      bytes[shift + at] = byte;
    }
    if (at === end) this.#length += end - start;
    else this.cell(textIn(from, start, end));
  }

  #reserve(length: number): void {
    const least = this.#length + length;
    if (least <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(least, this.#bytes.length * 2));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}

/** Bytes of UTF-8 as a text. */
export function textIn(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('utf8');
}
