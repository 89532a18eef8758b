import { daysIn } from '../../../javascript/index.ts';
import { textIn } from './text.ts';

const [NEWLINE, RETURN, ZERO, MINUS, POINT] = [10, 13, 48, 45, 46];

/** Most digits of a number that is read from bytes. */
const MOST_DIGITS = 15;

interface Word {
  readonly bytes: Uint8Array;
  readonly value: unknown;
}

/** Words, each of which stands for a value. */
export class Words {
  /** By a number made of their bytes. */
  readonly #known = new Map<number, Word[]>();
  /** The one found last: the next is often the same. */
  last: Word = { bytes: new Uint8Array(), value: null };

  constructor(words: readonly (readonly [string, unknown])[]) {
    for (const [text, value] of words) {
      const bytes = new TextEncoder().encode(text);
      const key = keyOf(bytes, 0, bytes.length);
      this.#known.set(key, [...(this.#known.get(key) ?? []), { bytes, value }]);
    }
  }

  find(bytes: Uint8Array, from: number, to: number): Word | null {
    for (const word of this.#known.get(keyOf(bytes, from, to)) ?? NONE)
      if (to - from === word.bytes.length && isAt(bytes, from, word.bytes)) return word;
    return null;
  }
}

const NONE: readonly Word[] = [];

function keyOf(bytes: Uint8Array, from: number, to: number): number {
  let key = 0;
  for (let at = from; at < to; at += 1) key = (Math.imul(key, 31) + (bytes[at] as number)) & 0x3f_ff_ff_ff;
  return key;
}

function isAt(bytes: Uint8Array, from: number, word: Uint8Array): boolean {
  for (let at = 0; at < word.length; at += 1) if (bytes[from + at] !== word[at]) return false;
  return true;
}

/**
 * Reads cells of a line of UTF-8, one after another, as printed code keeps their values. Each reading begins at a cell and
 * gives where it ends, with its value in `value`: -1 where the cell is not written in the usual way, or does not fit.
 */
export class Readers {
  readonly #separator: number;
  readonly #missing: unknown;
  value: unknown = null;

  /** `missing` stands for a blank cell. */
  constructor(separator: number, missing: unknown) {
    this.#separator = separator;
    this.#missing = missing;
  }

  #isEnd(byte: number | undefined): boolean {
    return byte === this.#separator || byte === NEWLINE || byte === RETURN;
  }

  /** Whatever stands there. */
  any(bytes: Uint8Array, start: number): number {
    const separator = this.#separator;
    for (let at = start; ; at += 1) {
      const byte = bytes[at] as number;
      if (byte === separator || byte === NEWLINE || byte === RETURN) return at;
    }
  }

  blank(bytes: Uint8Array, at: number): number {
    return this.#isEnd(bytes[at]) ? at : -1;
  }

  /** Digits, with a point among them where there are places; a minus before them. The limits are in steps of the last place. */
  number(bytes: Uint8Array, from: number, places: number, least: number, most: number): number {
    if (this.#isEnd(bytes[from])) return this.#blankAt(from);
    const start = bytes[from] === MINUS ? from + 1 : from;
    let [at, value, left, point] = [start, 0, places, 0];
    for (; ; at += 1) {
      const digit = (bytes[at] as number) - ZERO;
      if (digit >= 0 && digit <= 9) {
        value = value * 10 + digit;
        if (point > 0) left -= 1;
      } else if (digit === POINT - ZERO && point === 0 && at > start) point = at;
      else if (this.#isEnd(digit + ZERO)) break;
      else return -1;
    }
    if (at === start || point === at - 1 || left < 0 || at - start + places > MOST_DIGITS) return -1;
    for (; left > 0; left -= 1) value *= 10;
    if (start > from) value = 0 - value;
    this.value = value;
    return value >= least && value <= most ? at : -1;
  }

  /** A day as month × 32 + day of the month. */
  date(bytes: Uint8Array, at: number): number {
    if (this.#isEnd(bytes[at])) return this.#blankAt(at);
    if (bytes[at + 4] !== MINUS || bytes[at + 7] !== MINUS || !this.#isEnd(bytes[at + 10])) return -1;
    const year = twoDigits(bytes, at) * 100 + twoDigits(bytes, at + 2);
    const month = twoDigits(bytes, at + 5);
    const day = twoDigits(bytes, at + 8);
    if (!(year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1)) return -1;
    const index = year * 12 + month - 1;
    if (day > 28 && day > daysIn(index)) return -1;
    this.value = index * 32 + day;
    return at + 10;
  }

  /** One of some words. */
  word(bytes: Uint8Array, from: number, words: Words): number {
    if (this.#isEnd(bytes[from])) return this.#blankAt(from);
    const { last } = words;
    const end = from + last.bytes.length;
    if (end > from && isAt(bytes, from, last.bytes) && this.#isEnd(bytes[end])) {
      this.value = last.value;
      return end;
    }
    const at = this.any(bytes, from);
    const word = words.find(bytes, from, at);
    if (!word) return -1;
    words.last = word;
    this.value = word.value;
    return at;
  }

  /** A text of at most so many UTF-16 units. */
  text(bytes: Uint8Array, from: number, most: number): number {
    if (this.#isEnd(bytes[from])) return this.#blankAt(from);
    const at = this.any(bytes, from);
    const text = textIn(bytes, from, at);
    this.value = text;
    return text.length <= most ? at : -1;
  }

  #blankAt(at: number): number {
    this.value = this.#missing;
    return at;
  }
}

/** A number that none is greater or less than where these are no digits. */
function twoDigits(bytes: Uint8Array, at: number): number {
  const [ten, one] = [(bytes[at] as number) - ZERO, (bytes[at + 1] as number) - ZERO];
  return ten >= 0 && ten <= 9 && one >= 0 && one <= 9 ? ten * 10 + one : Number.NaN;
}
