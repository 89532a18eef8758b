import { open } from 'node:fs/promises';
import { unreadable } from '../../../store/read.ts';
import type { Separator } from '../../read/cells.ts';
import type { Place } from '../grader.ts';
import { Rooms } from './rooms.ts';
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

/** What is read, from where on, how many bytes at a time, and how many chunks are at hand at once: later ones stand in the same rooms. */
export interface Reading {
  readonly path: string;
  readonly from: Place;
  readonly separator: Separator;
  readonly width: number;
  readonly size: number;
  readonly held: number;
}

/** What the last line may lack. */
const END = '\r\n';

/** Whole lines of a table, in chunks. */
export async function* chunksOf({ path, from, separator, width, size, held }: Reading): AsyncGenerator<Chunk> {
  const handle = await open(path).catch((error) => {
    throw unreadable(path, error);
  });
  try {
    const rooms = new Rooms(held);
    let [place, asked] = [from, size];
    for (;;) {
      const room = rooms.room(asked + END.length);
      const { bytesRead } = await handle.read(room, 0, asked, place.bytes);
      if (bytesRead === 0) return;
      const isLast = bytesRead < asked;
      const end = isLast ? bytesRead : room.lastIndexOf(NEWLINE, asked - 1) + 1;
      const source = ended(room, end);
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
      rooms.keep();
    }
  } finally {
    await handle.close();
  }
}

/** The lines that end there. The last line of a file may lack its end, which is then that of the first. */
function ended(room: Buffer, end: number): Buffer {
  if (end === 0 || room[end - 1] === NEWLINE) return room.subarray(0, end);
  const isReturned = room[room.subarray(0, end).indexOf(NEWLINE) - 1] === RETURN;
  return room.subarray(0, end + room.write(isReturned ? END : END.slice(-1), end));
}
