import { TENS } from '../lines/grader.ts';
import { dayAt } from '../lines/readers.ts';
import { MOST_DIGITS } from '../lines/reading.ts';
import type { Desk } from './desk.ts';
import { Keys } from './keys.ts';
import type { CellShape } from './shape.ts';

const [QUOTE, ZERO, NINE, MINUS, POINT] = [34, 48, 57, 45, 46];

/** Reads a value that begins at `at`, of the record at `index` of a list; gives where it ends, −1 where it is none that is usual there. */
export interface ValueReader {
  read(at: number, index: number): number;
}

/** Reads the value of a cell; blank is null, or an empty text. */
export function cellReader(desk: Desk, shape: CellShape): ValueReader {
  const { type } = shape;
  switch (type.kind) {
    case 'number':
      return new NumberReader(desk, shape, type);
    case 'date':
      return new DateReader(desk, shape);
    case 'boolean':
      return new WordReader(desk, shape, ['true', 'false'], [true, false]);
    case 'choice':
      return new WordReader(desk, shape, type.options.map(textOf), type.options);
    case 'grade':
      return new WordReader(desk, shape, type.grades.map(textOf), [...type.grades.keys()]);
    default:
      return new TextReader(desk, shape, type.maxLength);
  }
}

function textOf(option: string): string {
  return JSON.stringify(option);
}

abstract class CellReader implements ValueReader {
  protected readonly desk: Desk;
  readonly #place: number;
  readonly #isListed: boolean;

  constructor(desk: Desk, { place, isListed }: CellShape) {
    this.desk = desk;
    this.#place = place;
    this.#isListed = isListed;
  }

  abstract read(at: number, index: number): number;

  protected keep(value: unknown, index: number): void {
    const { cells } = this.desk;
    if (this.#isListed) (cells[this.#place] as unknown[])[index] = value;
    else cells[this.#place] = value;
  }

  /** Where a blank ends; −1 where there is none. */
  protected blank(at: number): number {
    const { bytes } = this.desk;
    if (bytes[at] === QUOTE) return bytes[at + 1] === QUOTE ? at + 2 : -1;
    return this.desk.isNull(at) ? at + 4 : -1;
  }
}

class WordReader extends CellReader {
  readonly #words: Keys;
  readonly #values: readonly unknown[];

  constructor(desk: Desk, shape: CellShape, words: readonly string[], values: readonly unknown[]) {
    super(desk, shape);
    this.#words = new Keys(words);
    this.#values = values;
  }

  read(at: number, index: number): number {
    const word = this.#words.first(this.desk.view, at);
    if (word === -1) return this.blank(at);
    this.keep(this.#values[word], index);
    return at + this.#words.length(word);
  }
}

class DateReader extends CellReader {
  readonly #from: number;
  readonly #to: number;

  constructor(desk: Desk, shape: CellShape) {
    super(desk, shape);
    this.#from = shape.from ?? 0;
    this.#to = shape.to ?? Number.POSITIVE_INFINITY;
  }

  read(at: number, index: number): number {
    const { bytes } = this.desk;
    if (bytes[at] !== QUOTE || bytes[at + 11] !== QUOTE) return this.blank(at);
    const day = dayAt(bytes, at + 1);
    if (day < this.#from || day > this.#to) return -1;
    this.keep(day, index);
    return at + 12;
  }
}

class NumberReader extends CellReader {
  readonly #places: number;
  readonly #min: number;
  readonly #max: number;

  constructor(desk: Desk, shape: CellShape, { places, min, max }: CellShape['type'] & { readonly kind: 'number' }) {
    super(desk, shape);
    this.#places = places;
    this.#min = Number(min);
    this.#max = Number(max);
  }

  /** A number, or a text of digits. */
  read(first: number, index: number): number {
    const { bytes } = this.desk;
    const isText = bytes[first] === QUOTE;
    const isNegative = bytes[first + Number(isText)] === MINUS;
    const start = first + Number(isText) + Number(isNegative);
    let at = start;
    let value = 0;
    let point = -1;
    for (let sign = bytes[at] as number; ; sign = bytes[at] as number) {
      if (sign >= ZERO && sign <= NINE) value = value * 10 + sign - ZERO;
      else if (sign === POINT && point === -1 && at > start) point = at;
      else break;
      at += 1;
    }
    if (at === start) return isNegative ? -1 : this.blank(first);
    const places = point === -1 ? 0 : at - point - 1;
    const isWhole = point !== at - 1 && places <= this.#places && at - start <= MOST_DIGITS - this.#places;
    // JSON has no noughts before a number.
    const isUsual = isText ? bytes[at] === QUOTE : bytes[start] !== ZERO || at === start + 1 || point === start + 1;
    if (!isWhole || !isUsual) return -1;
    const scaled = value * (TENS[this.#places - places] as number);
    const kept = isNegative ? 0 - scaled : scaled;
    if (kept < this.#min || kept > this.#max) return -1;
    this.keep(kept, index);
    return isText ? at + 1 : at;
  }
}

class TextReader extends CellReader {
  readonly #most: number;
  readonly #isUsed: boolean;

  constructor(desk: Desk, shape: CellShape, most: number) {
    super(desk, shape);
    this.#most = most;
    this.#isUsed = shape.isUsed;
  }

  read(at: number, index: number): number {
    const { bytes } = this.desk;
    if (bytes[at] !== QUOTE || bytes[at + 1] === QUOTE) return this.blank(at);
    // A text has as many characters as bytes, or fewer.
    const end = this.#isUsed ? -1 : this.desk.plain(at + 1);
    if (end !== -1 && end - at <= this.#most) {
      this.keep(true, index);
      return end + 1;
    }
    const last = this.desk.text(at + 1);
    if (last === -1 || this.desk.found.length > this.#most) return -1;
    this.keep(this.desk.found, index);
    return last + 1;
  }
}
