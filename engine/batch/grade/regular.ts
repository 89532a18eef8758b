import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';

const NEWLINE = 10;
const RETURN = 13;
const QUOTE = 34;
const LONGEST = 1024 * 1024;

/**
 * Number of lines of a text whose every line is one row of so many cells: UTF-8, without quotes and blank lines. Null of any
 * other, which has to be read with more care.
 */
export async function regularLines(path: string, separator: string, cells: number): Promise<number | null> {
  const mark = separator.charCodeAt(0);
  let rest: Buffer = Buffer.alloc(0);
  let lines = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk as Buffer]) : (chunk as Buffer);
    const end = bytes.lastIndexOf(NEWLINE) + 1;
    const found = linesIn(bytes.subarray(0, end), mark, cells);
    if (found === null || bytes.length - end > LONGEST) return null;
    lines += found;
    rest = Buffer.from(bytes.subarray(end));
  }
  if (rest.length === 0) return lines;
  const last = linesIn(Buffer.concat([rest, Buffer.from([NEWLINE])]), mark, cells);
  return last === null ? null : lines + last;
}

function linesIn(bytes: Buffer, mark: number, cells: number): number | null {
  if (!isUtf8(bytes)) return null;
  let lines = 0;
  let seen = 1;
  let start = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (byte === mark) seen += 1;
    else if (byte === NEWLINE) {
      if (seen !== cells || at - start <= (bytes[at - 1] === RETURN ? 1 : 0)) return null;
      lines += 1;
      seen = 1;
      start = at + 1;
    } else if (byte === QUOTE || byte === 0 || (byte === RETURN && bytes[at + 1] !== NEWLINE)) return null;
  }
  return lines;
}
