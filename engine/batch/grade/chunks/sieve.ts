import { isAscii, isUtf8 } from 'node:buffer';
import type { TableRecord } from '../../columns/table.ts';
import { cellsOf, type Separator } from '../../read/cells.ts';
import { type Line, lineOf, MAX_LINE } from '../../read/line.ts';
import { RecordReader } from '../../read/record.ts';
import { OPEN, UNASSESSED } from './weave.ts';

const [NEWLINE, RETURN, QUOTE, BLANK] = [10, 13, 34, 32] as const;
/** Signs that nobody types, some of which mark lines. */
const RARE = [0, OPEN, UNASSESSED].map((sign) => (typeof sign === 'string' ? sign.charCodeAt(0) : sign));

/** Lines of a table, each of which is one row, but for those taken out. */
export interface Sieved {
  /** UTF-8, ended by a line end. */
  readonly bytes: Buffer;
  /** Bytes of the source that it stands for. */
  readonly length: number;
  readonly lines: number;
  /** Whether cells may begin or end with white space. */
  readonly isSpaced: boolean;
  /** Whether each line was looked at. */
  readonly isSieved: boolean;
  /** Numbers of the lines taken out, in each of whose places stands one that begins with `OPEN`; and what they hold. */
  readonly taken: ReadonlySet<number>;
  readonly records: readonly TableRecord[];
}

interface Shape {
  readonly separator: Separator;
  readonly width: number;
  /** Number of the first line. */
  readonly line: number;
  /** Whether the source ends here. */
  readonly isLast: boolean;
}

/**
 * Whole lines as they are, where nothing in them needs care: UTF-8 without quotes, blank or endless lines, and signs that nobody types.
 * Whether each has as many cells as the header is left to be seen. Null of any other.
 */
export function plain(bytes: Buffer, { separator }: Shape): Sieved | null {
  if ([QUOTE, ...RARE].some((sign) => bytes.includes(sign)) || !isUtf8(bytes)) return null;
  const [lines, returns] = [linesIn(bytes), returnsIn(bytes)];
  if (lines === null || (returns !== 0 && returns !== lines)) return null;
  return {
    bytes,
    length: bytes.length,
    lines,
    isSpaced: isSpaced(bytes, separator),
    isSieved: false,
    taken: new Set(),
    records: [],
  };
}

/** How many lines there are; null where one is blank or too long. */
function linesIn(bytes: Buffer): number | null {
  let [lines, start] = [0, 0];
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, start)) {
    if (at === start || (at === start + 1 && bytes[start] === RETURN) || at - start > MAX_LINE) return null;
    lines += 1;
    start = at + 1;
  }
  return lines;
}

/** How many lines end in two signs; null where one of these stands by itself. */
function returnsIn(bytes: Buffer): number | null {
  let returns = 0;
  for (let at = bytes.indexOf(RETURN); at !== -1; at = bytes.indexOf(RETURN, at + 1)) {
    if (bytes[at + 1] !== NEWLINE) return null;
    returns += 1;
  }
  return returns;
}

/** Tabs and feeds. */
const OTHER_BLANKS = [9, 11, 12];

/** First bytes of white space beyond ASCII, and what may follow them. */
const WIDE_SPACE: readonly (readonly [number, RegExp])[] = [
  [0xc2, /^\u00a0/],
  [0xe1, /^\u1680/],
  [0xe2, /^[\u2000-\u200a\u2028\u2029\u202f\u205f]/],
  [0xe3, /^\u3000/],
  [0xef, /^\ufeff/],
];

/** Quicker than looking for each pair of signs. */
function hasBlankAtEdge(bytes: Buffer, separator: Separator): boolean {
  const edges = new Set([separator.charCodeAt(0), NEWLINE, RETURN, undefined]);
  for (let at = bytes.indexOf(BLANK); at !== -1; at = bytes.indexOf(BLANK, at + 1))
    if (edges.has(bytes[at - 1]) || edges.has(bytes[at + 1])) return true;
  return false;
}

function isSpaced(bytes: Buffer, separator: Separator): boolean {
  if (hasBlankAtEdge(bytes, separator)) return true;
  if (OTHER_BLANKS.some((sign) => sign !== separator.charCodeAt(0) && bytes.includes(sign))) return true;
  if (isAscii(bytes)) return false;
  return WIDE_SPACE.some(([first, space]) => {
    for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1))
      if (space.test(bytes.toString('utf8', at, at + 3))) return true;
    return false;
  });
}

/**
 * Lines with those taken out that are no row by themselves: of another width, with a broken quote, not UTF-8, part of a
 * record of several lines, empty. Null where the source must first be read on to tell.
 */
export function sieved(bytes: Buffer, { separator, width, line, isLast }: Shape): Sieved | null {
  const reader = new RecordReader(separator, width);
  // DuckDB takes lines that end in one way only.
  const isReturned = bytes[bytes.indexOf(NEWLINE) - 1] === RETURN;
  const mask = Buffer.from(`${OPEN}${separator.repeat(width - 1)}${isReturned ? '\r\n' : '\n'}`);
  const [pieces, records]: [Buffer[], TableRecord[]] = [[], []];
  const taken = new Set<number>();
  let [number, at, kept] = [line, 0, 0];
  /** Where the record at hand began, and how much was known before it. */
  let begun = { at: 0, number: line, records: 0, pieces: 0 };
  while (at < bytes.length) {
    const found = bytes.indexOf(NEWLINE, at);
    const end = found === -1 ? bytes.length : found;
    const text = bytes.subarray(at, end);
    if (reader.isWaiting || isReturned !== (text[text.length - 1] === RETURN) || !isRow(text, separator, width)) {
      if (kept < at) pieces.push(bytes.subarray(kept, at));
      if (!reader.isWaiting) begun = { at, number, records: records.length, pieces: pieces.length };
      records.push(...reader.read([lineAt(number, text)], false));
      pieces.push(mask);
      taken.add(number);
      kept = end + 1;
    }
    number += 1;
    at = end + 1;
  }
  if (kept < bytes.length) pieces.push(bytes.subarray(kept));
  if (reader.isWaiting && !isLast) {
    if (begun.at === 0) return null;
    const before = Buffer.concat(pieces.slice(0, begun.pieces));
    const lines = begun.number - line;
    return {
      bytes: before,
      length: begun.at,
      lines,
      isSpaced: true,
      isSieved: true,
      taken,
      records: records.slice(0, begun.records),
    };
  }
  records.push(...reader.read([], true));
  return {
    bytes: Buffer.concat(pieces),
    length: bytes.length,
    lines: number - line,
    isSpaced: true,
    isSieved: true,
    taken,
    records,
  };
}

function lineAt(number: number, bytes: Buffer): Line {
  return bytes.length > MAX_LINE ? { number, text: null, fault: 'line-too-long' } : lineOf(number, bytes);
}

/** Whether a line is a row of so many cells that any reader of tables takes for the same. */
function isRow(bytes: Buffer, separator: Separator, width: number): boolean {
  const end = bytes[bytes.length - 1] === RETURN ? bytes.length - 1 : bytes.length;
  if (end === 0 || bytes.length > MAX_LINE || !isUtf8(bytes)) return false;
  const line = bytes.subarray(0, end);
  if ([...RARE, RETURN].some((sign) => line.includes(sign))) return false;
  if (line.includes(QUOTE)) {
    const cells = cellsOf(line.toString(), separator);
    return !('cell' in cells) && cells.length === width;
  }
  const sign = separator.charCodeAt(0);
  let cells = 1;
  for (let at = line.indexOf(sign); at !== -1; at = line.indexOf(sign, at + 1)) cells += 1;
  return cells === width;
}

/** Some lines, by their numbers in order; the first line of all has the number `from`. */
export function linesAt(bytes: Buffer, numbers: readonly number[], from: number): { line: number; text: string }[] {
  const found: { line: number; text: string }[] = [];
  let [number, at] = [from, 0];
  for (const wanted of numbers) {
    for (; number < wanted; number += 1) at = bytes.indexOf(NEWLINE, at) + 1;
    const end = bytes.indexOf(NEWLINE, at);
    found.push({ line: wanted, text: bytes.toString('utf8', at, bytes[end - 1] === RETURN ? end - 1 : end) });
  }
  return found;
}
