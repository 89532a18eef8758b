import { isUtf8 } from 'node:buffer';

/** Most bytes of one line; what is longer isn't a sheet, and must not fill the memory. */
export const MAX_LINE = 4 * 1024 * 1024;

/** Why a line can't be read. */
export type LineFault = 'line-encoding' | 'line-encoding-1251' | 'line-encoding-utf16' | 'line-too-long';

/** One physical line of a file. `text` is null where it isn't UTF-8 or is too long; `fault` says which. */
export interface Line {
  /** First line is 1. */
  readonly number: number;
  readonly text: string | null;
  readonly fault?: LineFault;
}

const NEWLINE = 10;
const RETURN = 13;
const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** Lines of a stream of bytes, in groups as they arrive; without their ends (LF, CR LF) and a byte order mark. */
export async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<readonly Line[]> {
  let rest: Buffer[] = [];
  let size = 0;
  let number = 0;
  const finish = (): Line => {
    number += 1;
    const [only] = rest;
    const bytes = only && rest.length === 1 ? only : Buffer.concat(rest);
    const line = size > MAX_LINE ? tooLong(number) : decode(number, bytes);
    rest = [];
    size = 0;
    return line;
  };
  for await (const chunk of stream) {
    const group: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      keep(chunk.subarray(start, end));
      group.push(finish());
      start = end + 1;
    }
    keep(chunk.subarray(start));
    if (group.length > 0) yield group;
  }
  if (size > 0) yield [finish()];

  /** Holds a piece of the line at hand; of a line that is too long, nothing more. */
  function keep(piece: Buffer): void {
    size += piece.length;
    if (size > MAX_LINE) rest = [];
    else if (piece.length > 0) rest.push(piece);
  }
}

function tooLong(number: number): Line {
  return { number, text: null, fault: 'line-too-long' };
}

function decode(number: number, bytes: Buffer): Line {
  const start = number === 1 && bytes.subarray(0, 3).equals(MARK) ? 3 : 0;
  const end = bytes.at(-1) === RETURN ? bytes.length - 1 : bytes.length;
  const piece = bytes.subarray(start, Math.max(start, end));
  return isUtf8(piece) ? { number, text: piece.toString('utf8') } : { number, text: null, fault: encodingOf(bytes) };
}

/**
 * What bytes that aren't UTF-8 most likely are, to be named in a message: UTF-16 by its mark; Windows-1251 (or KZ-1048,
 * which has the same Russian letters) where nearly all bytes beyond ASCII are its letters а … я, А … Я.
 */
function encodingOf(bytes: Buffer): LineFault {
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
