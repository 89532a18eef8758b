import { cellReader, type ValueReader } from './cells.ts';
import type { Desk } from './desk.ts';
import { Keys } from './keys.ts';
import type { CellShape, RecordShape, Shape } from './shape.ts';

const [QUOTE, COMMA, ZERO, NINE, COLON, OPEN, CLOSE, BEGIN, END] = [34, 44, 48, 57, 58, 91, 93, 123, 125];

/**
 * Reads sheets as JSON that are written in the usual way: all keys must be known, each stands once, and every sign between them
 * is looked at. Whatever else there is, is left to others.
 */
export class SheetReader {
  readonly #desk: Desk;
  readonly #record: ValueReader;
  readonly #cells: readonly CellShape[];

  constructor(desk: Desk, shape: RecordShape) {
    this.#desk = desk;
    this.#record = new RecordReader(desk, shape, []);
    this.#cells = cellsIn(shape);
  }

  /** Whether the sheet between two places of the desk's bytes could be read. */
  read(from: number, to: number): boolean {
    const desk = this.#desk;
    desk.begin();
    for (const { place, isListed } of this.#cells) desk.cells[place] = isListed ? [] : desk.missing;
    const end = this.#record.read(desk.space(from), 0);
    return end !== -1 && end <= to && desk.space(end) >= to;
  }
}

function cellsIn(shape: Shape): CellShape[] {
  if (shape.kind === 'cell') return [shape];
  if (shape.kind === 'list') return cellsIn(shape.record);
  return shape.kind === 'record' ? shape.members.flatMap((member) => cellsIn(member.shape)) : [];
}

function readerOf(desk: Desk, shape: Shape): ValueReader {
  switch (shape.kind) {
    case 'cell':
      return cellReader(desk, shape);
    case 'record':
      return new RecordReader(desk, shape, []);
    case 'list':
      return new ListReader(desk, shape);
    case 'same':
      return new SameReader(desk, shape.text);
    case 'name':
      return new NameReader(desk, shape.of);
    case 'subject':
      return { read: (at) => (desk.isNull(at) ? at + 4 : desk.readSubject(at)) };
    default:
      return new IdReader(desk);
  }
}

class RecordReader implements ValueReader {
  readonly #desk: Desk;
  readonly #keys: Keys;
  readonly #values: readonly ValueReader[];
  readonly #required: readonly number[];
  /** Places of its own cells that stand in lists. */
  readonly #listed: readonly number[];
  /** By member: the round in which it was met last. */
  readonly #met: Float64Array;

  constructor(desk: Desk, { members }: RecordShape, listed: readonly CellShape[]) {
    this.#desk = desk;
    this.#keys = new Keys(members.map(({ key }) => JSON.stringify(key)));
    this.#values = members.map(({ shape }) => readerOf(desk, shape));
    this.#required = members.flatMap(({ isRequired }, at) => (isRequired ? [at] : []));
    this.#listed = listed.map(({ place }) => place);
    this.#met = new Float64Array(members.length);
  }

  read(first: number, index: number): number {
    const desk = this.#desk;
    const { bytes, view } = desk;
    if (bytes[first] !== BEGIN) return -1;
    for (const place of this.#listed) (desk.cells[place] as unknown[])[index] = desk.missing;
    const round = desk.round();
    const met = this.#met;
    let at = desk.space(first + 1);
    if (bytes[at] === END) return this.#ended(at, round);
    for (let member = met.length; ; ) {
      member = this.#keys.find(bytes, view, at, member);
      if (member === -1 || met[member] === round) return -1;
      met[member] = round;
      at = desk.space(at + this.#keys.length(member));
      if (bytes[at] !== COLON) return -1;
      at = (this.#values[member] as ValueReader).read(desk.space(at + 1), index);
      if (at === -1) return -1;
      at = desk.space(at);
      if (bytes[at] === END) return this.#ended(at, round);
      if (bytes[at] !== COMMA) return -1;
      at = desk.space(at + 1);
    }
  }

  #ended(at: number, round: number): number {
    for (const member of this.#required) if (this.#met[member] !== round) return -1;
    return at + 1;
  }
}

class ListReader implements ValueReader {
  readonly #desk: Desk;
  readonly #record: RecordReader;
  readonly #shape: Shape & { kind: 'list' };

  constructor(desk: Desk, shape: Shape & { kind: 'list' }) {
    this.#desk = desk;
    this.#record = new RecordReader(desk, shape.record, cellsIn(shape.record));
    this.#shape = shape;
  }

  read(first: number): number {
    const { set, min, max } = this.#shape;
    const desk = this.#desk;
    const { bytes } = desk;
    if (bytes[first] !== OPEN) return -1;
    let at = desk.space(first + 1);
    let count = 0;
    if (bytes[at] !== CLOSE)
      for (;;) {
        if (count === max) return -1;
        at = this.#record.read(at, count);
        if (at === -1) return -1;
        count += 1;
        at = desk.space(at);
        if (bytes[at] === CLOSE) break;
        if (bytes[at] !== COMMA) return -1;
        at = desk.space(at + 1);
      }
    return count >= min && desk.listed(set, count) ? at + 1 : -1;
  }
}

class SameReader implements ValueReader {
  readonly #desk: Desk;
  readonly #word: Keys;

  constructor(desk: Desk, text: string) {
    this.#desk = desk;
    this.#word = new Keys([JSON.stringify(text)]);
  }

  read(at: number): number {
    return this.#word.first(this.#desk.view, at) === -1 ? -1 : at + this.#word.length(0);
  }
}

/** Of a record; `of`: its given set, null where nobody asks. */
class NameReader implements ValueReader {
  readonly #desk: Desk;
  readonly #of: number | null;

  constructor(desk: Desk, of: number | null) {
    this.#desk = desk;
    this.#of = of;
  }

  read(at: number, index: number): number {
    const desk = this.#desk;
    if (desk.isNull(at)) return at + 4;
    const end = desk.bytes[at] === QUOTE ? desk.text(at + 1) : -1;
    if (end === -1) return -1;
    const names = this.#of === null || desk.found === '' ? undefined : desk.names[this.#of];
    if (names) names[index] = desk.found;
    return end + 1;
  }
}

/** Of the sheet: a text without escapes, or a whole number of few digits. */
class IdReader implements ValueReader {
  readonly #desk: Desk;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  read(at: number): number {
    const desk = this.#desk;
    if (desk.isNull(at)) return at + 4;
    const isText = desk.bytes[at] === QUOTE;
    const start = isText ? at + 1 : at;
    const end = isText ? desk.plain(start) : this.#whole(start);
    if (end === -1) return -1;
    desk.from[0] = start;
    desk.to[0] = end;
    return isText ? end + 1 : end;
  }

  #whole(start: number): number {
    const { bytes } = this.#desk;
    let at = start;
    while ((bytes[at] as number) >= ZERO && (bytes[at] as number) <= NINE) at += 1;
    const isPlain = at - start <= 15 && (bytes[start] !== ZERO || at === start + 1);
    return at > start && isPlain ? at : -1;
  }
}
