/** Most bytes of one line; what is longer isn't a sheet, and must not fill the memory. */
export const MAX_LINE = 4 * 1024 * 1024;

/** Why a line can't be read. */
export type LineFault = 'line-encoding' | 'line-encoding-1251' | 'line-encoding-utf16' | 'line-too-long' | 'line-ends';

/** One physical line of a file. `text` is null where it isn't UTF-8 or is too long; `fault` says which. */
export interface Line {
  /** First line is 1. */
  readonly number: number;
  readonly text: string | null;
  readonly fault?: LineFault;
}

const [NEWLINE, RETURN] = [10, 13];
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const MARK = '\ufeff';

/** Lines of a stream of bytes, in groups as they arrive; without their ends (LF, CR LF) and a byte order mark. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Line[]> {
  let rest: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  let hasReturns = false;
  const finish = (): Line => {
    number += 1;
    const fault = hasReturns ? 'line-ends' : 'line-too-long';
    const line = size > MAX_LINE ? ({ number, text: null, fault } as const) : lineOf(number, joined(rest, size));
    rest = [];
    size = 0;
    hasReturns = false;
    return line;
  };
  for await (const chunk of stream) {
    const first = chunk.indexOf(NEWLINE);
    if (first === -1) {
      keep(chunk);
      continue;
    }
    keep(chunk.subarray(0, first));
    const last = chunk.lastIndexOf(NEWLINE);
    const group = [finish()];
    if (last > first) for (const line of whole(chunk.subarray(first + 1, last), number + 1)) group.push(line);
    number += group.length - 1;
    keep(chunk.subarray(last + 1));
    yield group;
  }
  if (size > 0) yield [finish()];

  /** Holds a piece of the line at hand; of a line that is too long, nothing more. */
  function keep(piece: Uint8Array): void {
    size += piece.length;
    hasReturns ||= piece.subarray(0, -1).includes(RETURN);
    if (size > MAX_LINE) rest = [];
    else if (piece.length > 0) rest.push(piece);
  }
}

function tooLong(number: number): Line {
  return { number, text: null, fault: 'line-too-long' };
}

/** Lines without the end of the last, from a number on: read together, or each by itself where one of them can't be read. */
function whole(bytes: Uint8Array, from: number): Line[] {
  const text = bytes.length > MAX_LINE ? null : textOf(bytes);
  if (text !== null) return text.split('\n').map((line, at) => ({ number: from + at, text: withoutReturn(line) }));
  const lines: Line[] = [];
  for (let start = 0; start <= bytes.length; ) {
    const found = bytes.indexOf(NEWLINE, start);
    const end = found === -1 ? bytes.length : found;
    const number = from + lines.length;
    lines.push(end - start > MAX_LINE ? tooLong(number) : lineOf(number, bytes.subarray(start, end)));
    start = end + 1;
  }
  return lines;
}

/** A line of at most 4 MiB, without its end. */
export function lineOf(number: number, bytes: Uint8Array): Line {
  const text = textOf(bytes);
  if (text === null) return { number, text, fault: encodingOf(bytes) };
  return { number, text: withoutReturn(number === 1 && text.startsWith(MARK) ? text.slice(1) : text) };
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

/** Null of what is not UTF-8. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return UTF8.decode(bytes);
  } catch {
    return null;
  }
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const bytes = new Uint8Array(size > MAX_LINE ? 0 : size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/**
 * What bytes that aren't UTF-8 most likely are, to be named in a message: UTF-16 by its mark; Windows-1251 (or KZ-1048,
 * which has the same Russian letters) where nearly all bytes beyond ASCII are its letters а … я, А … Я.
 */
function encodingOf(bytes: Uint8Array): LineFault {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return 'line-encoding-utf16';
  let beyond = 0;
  let letters = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) beyond += 1;
    if (byte >= 0xc0) letters += 1;
  }
  return letters * 10 >= beyond * 7 ? 'line-encoding-1251' : 'line-encoding';
}
