import { type Listed, namesOf } from '../../../javascript/index.ts';
import { BadLine, parseJsonLine } from '../../../load/sheet.ts';
import { textIn } from '../lines/text.ts';

const [QUOTE, ESCAPE, BLANK, TAB, NEWLINE, RETURN] = [34, 92, 32, 9, 10, 13];
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/** The four bytes of `null`. */
const NULL = Buffer.from('null').readInt32LE();

/**
 * The sheet at hand: its bytes, what is read of it so far, and how any part of JSON is read. What reads is told where a part
 * begins, and gives where it ends; −1 where it is not what it should be.
 */
export class Desk {
  bytes: Uint8Array = new Uint8Array();
  /** The bytes, and some more. */
  view: DataView = new DataView(new ArrayBuffer(0));
  readonly cells: unknown[] = [];
  /** Stands for a blank cell. */
  readonly missing: unknown;
  /** Where the sheet's id begins and ends; both 0 where it has none. */
  readonly from = [0];
  readonly to = [0];
  /** Its subject; null where it has none. */
  subject: unknown = null;
  /** By given set. */
  readonly lists: { -readonly [key in keyof Listed]: Listed[key] }[];
  /** By given set: names by record, where any has one. */
  readonly names: string[][];
  /** The text that was read last. */
  found = '';
  #round = 0;

  constructor(sets: number, missing: unknown) {
    this.missing = missing;
    this.lists = Array.from({ length: sets }, () => ({ count: 0, names: null }));
    this.names = this.lists.map(() => []);
  }

  /** A sheet begins: nothing is known of it. */
  begin(): void {
    this.from[0] = 0;
    this.to[0] = 0;
    this.subject = null;
    for (const list of this.lists) {
      list.count = 0;
      list.names = null;
    }
    for (const names of this.names) names.length = 0;
  }

  /** A number that no record had before. */
  round(): number {
    this.#round += 1;
    return this.#round;
  }

  space(start: number): number {
    const { bytes } = this;
    let at = start;
    for (let sign = bytes[at]; sign === BLANK || sign === NEWLINE || sign === RETURN || sign === TAB; sign = bytes[at])
      at += 1;
    return at;
  }

  isNull(at: number): boolean {
    return this.view.getInt32(at, true) === NULL;
  }

  /** A text without escapes, up to its closing quote. */
  plain(start: number): number {
    const { bytes } = this;
    let at = start;
    for (let byte = bytes[at] as number; byte !== QUOTE; byte = bytes[at] as number) {
      if (!(byte >= BLANK) || byte === ESCAPE) return -1;
      at += 1;
    }
    return at;
  }

  /** Any text, up to its closing quote. */
  text(start: number): number {
    const end = this.plain(start);
    if (end !== -1) this.found = textIn(this.bytes, start, end);
    return end === -1 ? this.#escaped(start) : end;
  }

  #escaped(start: number): number {
    const end = endOfText(this.bytes, start);
    const text = end === -1 ? undefined : parsed(textIn(this.bytes, start - 1, end + 1));
    if (typeof text !== 'string') return -1;
    this.found = text;
    return end;
  }

  /** A list of so many records ends; false where their names will not do. */
  listed(set: number, count: number): boolean {
    const [list, own] = [this.lists[set], this.names[set]];
    if (!list || !own) return false;
    const names = own.length === 0 ? null : namesOf(Array.from({ length: count }, (_, index) => ({ id: own[index] })));
    list.count = count;
    list.names = names ?? null;
    return names !== undefined;
  }

  /** Any value, which is the subject. */
  readSubject(start: number): number {
    const end = endOfValue(this.bytes, start);
    // As deep as it stands in the sheet.
    const sheet = end === -1 ? undefined : parsed(`{"subject":${textIn(this.bytes, start, end)}}`);
    this.subject = (sheet as { readonly subject: unknown } | undefined)?.subject;
    return sheet === undefined ? -1 : end;
  }
}

/** What a text says as JSON; undefined where it is none, or holds what no sheet may. */
function parsed(text: string): unknown {
  try {
    return parseJsonLine(text);
  } catch (error) {
    if (error instanceof BadLine) return undefined;
    throw error;
  }
}

/** Place of the quote that closes a text. */
function endOfText(bytes: Uint8Array, start: number): number {
  for (let at = start; at < bytes.length; at += bytes[at] === ESCAPE ? 2 : 1) if (bytes[at] === QUOTE) return at;
  return -1;
}

/** Where a value ends, if it is JSON. */
function endOfValue(bytes: Uint8Array, start: number): number {
  let depth = 0;
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (byte === QUOTE) {
      at = endOfText(bytes, at + 1);
      if (at === -1) return -1;
    } else if (OPENING.has(byte)) depth += 1;
    else if (CLOSING.has(byte)) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return -1;
}
