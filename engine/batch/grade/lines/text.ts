import { csvCell } from '../../write/csv-line.ts';
import { BEYOND, type Rooms } from '../chunks/rooms.ts';

const [ZERO, QUOTE, RETURN, HASH] = [48, 34, 13, 35];

/** Lines of a table as bytes of UTF-8, as they grow. */
export class LineText {
  readonly #separator: string;
  readonly #sign: number;
  /** By signs of ASCII: 0 for those that stand as they are. */
  readonly #special: Uint8Array;
  /** Bytes for which there is always room. */
  readonly #most: number;
  readonly #rooms: Rooms;
  #bytes: Buffer;
  /** The bytes, of which there is always room for so many as the parts of a line take that are known. */
  view: DataView;
  /** Where the next line begins. */
  length = 0;

  /** @param most bytes that a line takes, but for cells of any length. */
  constructor(separator: string, rooms: Rooms, size: number, most: number) {
    this.#separator = separator;
    this.#sign = separator.charCodeAt(0);
    this.#special = Uint8Array.from({ length: 127 }, (_, sign) => Number(sign < 32 || sign === QUOTE));
    this.#special[this.#sign] = 1;
    this.#most = most + BEYOND;
    this.#rooms = rooms;
    this.#bytes = rooms.room(size + this.#most);
    this.view = viewOf(this.#bytes);
  }

  /** What stands there. */
  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }

  /** A line ends there. */
  end(at: number): void {
    this.length = at;
    this.#reserve(at, 0);
  }

  /** Writes so many bytes, four of which are in each of these words, and gives where they end. */
  words(start: number, words: readonly number[], length: number): number {
    const { view } = this;
    for (let place = 0; place < words.length; place += 1)
      view.setInt32(start + place * 4, words[place] as number, true);
    return start + length;
  }

  /** Writes a whole number that is not negative there, and gives where it ends. */
  number(start: number, value: number): number {
    let at = start + 1;
    for (let rest = value; rest > 9; rest = Math.floor(rest / 10)) at += 1;
    const bytes = this.#bytes;
    for (let place = at - 1, rest = value; place >= start; place -= 1) {
      const left = Math.floor(rest / 10);
      bytes[place] = ZERO + rest - left * 10;
      rest = left;
    }
    return at;
  }

  /** Writes a cell there, quoted where it must be, and gives where it ends. */
  cell(start: number, text: string): number {
    const { length } = text;
    this.#reserve(start, length);
    const bytes = this.#bytes;
    const special = this.#special;
    if (text.charCodeAt(0) === HASH) return this.#quoted(start, text);
    for (let at = 0; at < length; at += 1) {
      const code = text.charCodeAt(at);
      if (special[code] !== 0) return this.#quoted(start, text);
      bytes[start + at] = code;
    }
    return start + length;
  }

  /** Writes the cells from a place up to another side by side, of some nothing, and gives where they end. */
  cells(start: number, of: readonly (string | boolean | undefined)[], from: number, to: number): number {
    let at = start;
    for (let place = from; place < to; place += 1) {
      if (place > from) {
        this.#bytes[at] = this.#sign;
        at += 1;
      }
      const value = of[place];
      if (value !== undefined) at = this.cell(at, typeof value === 'string' ? value : String(value));
    }
    return at;
  }

  /** The same of a cell of these bytes of UTF-8. */
  bytesCell(start: number, from: Uint8Array, first: number, last: number): number {
    this.#reserve(start, last - first);
    const bytes = this.#bytes;
    const sign = this.#sign;
    let at = start;
    for (let place = first; place < last; place += 1) {
      const byte = from[place] as number;
      if (byte === QUOTE || byte === sign || byte === RETURN || (at === start && byte === HASH))
        return this.cell(start, textIn(from, first, last));
      bytes[at] = byte;
      at += 1;
    }
    return at;
  }

  /** A cell that must stand in quotes, or holds other signs than those of ASCII. */
  #quoted(start: number, text: string): number {
    const { length } = text;
    this.#reserve(start, 2 * length + 2);
    const bytes = this.#bytes;
    bytes[start] = QUOTE;
    let at = start + 1;
    for (let place = 0; place < length; place += 1) {
      const code = text.charCodeAt(place);
      if (code < 32 || code > 126) return this.#any(start, text);
      bytes[at] = code;
      at += 1;
      if (code !== QUOTE) continue;
      bytes[at] = QUOTE;
      at += 1;
    }
    bytes[at] = QUOTE;
    return at + 1;
  }

  #any(start: number, text: string): number {
    const bytes = Buffer.from(csvCell(text, this.#separator));
    this.#reserve(start, bytes.length);
    this.#bytes.set(bytes, start);
    return start + bytes.length;
  }

  #reserve(at: number, length: number): void {
    const least = at + length + this.#most;
    if (least <= this.#bytes.length) return;
    const larger = this.#rooms.room(Math.max(least, this.#bytes.length * 2));
    larger.set(this.#bytes.subarray(0, at));
    this.#bytes = larger;
    this.view = viewOf(larger);
  }
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

/** Four bytes as a number, the first the lowest; noughts where there are none. */
export function fourBytes(bytes: Uint8Array, at: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at, at + 4);
  return a | (b << 8) | (c << 16) | (d << 24);
}

/** All bytes as such numbers. */
export function wordsOf(bytes: Uint8Array): readonly number[] {
  return Array.from({ length: Math.ceil(bytes.length / 4) }, (_, place) => fourBytes(bytes, place * 4));
}

/** Bytes of UTF-8 as a text. */
export function textIn(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('utf8');
}
