import { open } from 'node:fs/promises';
import { unreadable } from '../../../store/read.ts';
import type { Separator } from '../../read/cells.ts';
import type { Place } from '../grader.ts';
import { plain, type Sieved, sieved } from './sieve.ts';

const [NEWLINE, RETURN] = [10, 13];

/** Some lines of a table, as a source of rows. */
export interface Chunk extends Sieved {
  /** Where it begins. */
  readonly from: Place;
  readonly isLast: boolean;
  /** The lines as they stand. */
  readonly source: Buffer;
}

/** What is read, from where on, and how many bytes at a time. */
export interface Reading {
  readonly path: string;
  readonly from: Place;
  readonly separator: Separator;
  readonly width: number;
  readonly size: number;
}

/** Whole lines of a table, in chunks. */
export async function* chunksOf({ path, from, separator, width, size }: Reading): AsyncGenerator<Chunk> {
  const handle = await open(path).catch((error) => {
    throw unreadable(path, error);
  });
  try {
    let [place, asked] = [from, size];
    for (;;) {
      const buffer = Buffer.allocUnsafe(asked);
      const { bytesRead } = await handle.read(buffer, 0, asked, place.bytes);
      if (bytesRead === 0) return;
      const isLast = bytesRead < asked;
      const end = isLast ? bytesRead : buffer.lastIndexOf(NEWLINE) + 1;
      const source = ended(buffer.subarray(0, end));
      const shape = { separator, width, line: place.line, isLast };
      const lines = end === 0 ? null : (plain(source, shape) ?? sieved(source, shape));
      if (!lines) {
        // A line, or a record of several lines, is longer than what was read.
        asked *= 2;
        continue;
      }
      const length = Math.min(lines.length, end);
      yield {
        ...lines,
        from: place,
        source: source.subarray(0, lines.length),
        length,
        isLast: isLast && length === end,
      };
      place = { bytes: place.bytes + length, line: place.line + lines.lines };
      asked = size;
    }
  } finally {
    await handle.close();
  }
}

/** The last line of a file may lack its end, which is then that of the first. */
function ended(bytes: Buffer): Buffer {
  if (bytes[bytes.length - 1] === NEWLINE) return bytes;
  const isReturned = bytes[bytes.indexOf(NEWLINE) - 1] === RETURN;
  return Buffer.concat([bytes, Buffer.from(isReturned ? '\r\n' : '\n')]);
}
