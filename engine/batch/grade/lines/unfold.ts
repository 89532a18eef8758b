import { BEYOND } from '../chunks/rooms.ts';
import { textIn } from './text.ts';

const [NEWLINE, RETURN, QUOTE] = [10, 13, 34];

/** Sets cells apart in unfolded rows: nobody types it, and no cell may hold it. */
export const APART = 31;

/** White space of one byte around a cell. */
const BLANKS = new Set([32, 9, 11, 12]);

/** A row without its quotes and the white space around its cells, and where the next begins. */
export interface Unfolded {
  readonly row: Uint8Array;
  /** The row's bytes, and `BEYOND` more. */
  readonly view: DataView;
  readonly next: number;
}

/** Bytes, and a view of them and `BEYOND` more; copied where what they stand in has no more. */
export function withRoom(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly view: DataView } {
  const { buffer, byteOffset, length } = bytes;
  if (byteOffset + length + BEYOND <= buffer.byteLength)
    return { bytes, view: new DataView(buffer, byteOffset, length + BEYOND) };
  const copy = new Uint8Array(length + BEYOND);
  copy.set(bytes);
  return { bytes: copy.subarray(0, length), view: new DataView(copy.buffer) };
}

/**
 * The row of a line, its cells apart by `APART`. Texts, which stand in the columns `texts`, keep the white space around
 * them unless they are nothing else.
 */
export function unfolded(bytes: Uint8Array, start: number, separator: number, texts: ReadonlySet<number>): Unfolded {
  const end = bytes.indexOf(NEWLINE, start);
  const row = new Uint8Array(end - start + 1 + BEYOND);
  let [length, at] = [0, start];
  for (let column = 0; at <= end; column += 1) {
    const isQuoted = bytes[at] === QUOTE;
    const close = isQuoted ? closing(bytes, at, end) : at;
    let to = close;
    while (bytes[to] !== separator && to < end) to += 1;
    const next = to + 1;
    if (to === end && bytes[to - 1] === RETURN) to -= 1;
    const cell = isQuoted ? unquoted(bytes, at + 1, close) : bytes.subarray(at, Math.max(at, to));
    const kept = trimmed(cell, texts.has(column));
    row.set(kept, length);
    length += kept.length;
    row[length] = next > end ? NEWLINE : APART;
    length += 1;
    at = next;
  }
  return { row: row.subarray(0, length), view: new DataView(row.buffer), next: end + 1 };
}

/** Place of the quote that closes a cell. */
function closing(bytes: Uint8Array, start: number, end: number): number {
  let at = bytes.indexOf(QUOTE, start + 1);
  while (at !== -1 && bytes[at + 1] === QUOTE) at = bytes.indexOf(QUOTE, at + 2);
  return at === -1 || at > end ? end : at;
}

function unquoted(bytes: Uint8Array, from: number, to: number): Uint8Array {
  const cell = bytes.subarray(from, to);
  return cell.includes(QUOTE) ? Buffer.from(textIn(bytes, from, to).replaceAll('""', '"')) : cell;
}

function trimmed(cell: Uint8Array, isText: boolean): Uint8Array {
  let [start, end] = [0, cell.length];
  while (start < end && BLANKS.has(cell[start] as number)) start += 1;
  while (end > start && BLANKS.has(cell[end - 1] as number)) end -= 1;
  const isWide = end > start && ((cell[start] as number) > 126 || (cell[end - 1] as number) > 126);
  const kept = isWide ? Buffer.from(textIn(cell, start, end).trim()) : cell.subarray(start, end);
  return isText && kept.length > 0 ? cell : kept;
}
