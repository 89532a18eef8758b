import { type FileHandle, open } from 'node:fs/promises';
import { Problem } from '../../../store/problem.ts';
import { unreadable } from '../../../store/read.ts';
import { type LineFault, MAX_LINE } from '../../read/line.ts';
import { Rooms } from '../chunks/rooms.ts';
import type { Place } from '../grader.ts';
import type { Sheets } from './grader.ts';
import { LineScan, ListScan, type Scan } from './scan.ts';

const NEWLINE = 10;

/** Some sheets of a file, each as it stands there. */
export interface Entries extends Sheets {
  readonly bytes: Buffer;
  /** Why nothing is held of some, by place. */
  readonly faults: ReadonlyMap<number, LineFault | 'json-cut'>;
  /** What comes after them. */
  readonly place: Place;
}

/** What is read, from where on, how many bytes at a time, and how many chunks are at hand at once: later ones stand in the same rooms. */
export interface Reading {
  readonly path: string;
  readonly format: 'ndjson' | 'json';
  /** Bytes of the file. */
  readonly length: number;
  readonly from: Place;
  readonly size: number;
  readonly held: number;
}

/** The sheets of an NDJSON file, or of a list in a JSON file after its opening bracket. */
export async function* entriesOf(reading: Reading): AsyncGenerator<Entries> {
  const { path, format, from, length } = reading;
  if (from.bytes > length) return;
  const handle = await open(path).catch((error) => {
    throw unreadable(path, error);
  });
  try {
    yield* new EntryReader(handle, format === 'json' ? new ListScan() : new LineScan(), reading).entries();
  } finally {
    await handle.close();
  }
}

class EntryReader {
  readonly #handle: FileHandle;
  readonly #scan: Scan;
  readonly #reading: Reading;
  readonly #rooms: Rooms;
  /** Where in the file the bytes at hand begin, and the line of what comes next in them. */
  #before: number;
  #line: number;

  constructor(handle: FileHandle, scan: Scan, reading: Reading) {
    this.#handle = handle;
    this.#scan = scan;
    this.#reading = reading;
    this.#rooms = new Rooms(reading.held);
    this.#before = reading.from.bytes;
    this.#line = reading.from.line;
  }

  async *entries(): AsyncGenerator<Entries> {
    const { size } = this.#reading;
    for (let asked = size; this.#before <= this.#reading.length; ) {
      const room = this.#rooms.room(asked + 1);
      const bytes = await this.#read(room, asked);
      const isEnd = bytes.length < asked;
      // No sheet goes on beyond what was read.
      room[bytes.length] = NEWLINE;
      const [line, bounds] = [this.#line, new Bounds()];
      const { end, isClosed } = this.#take(bytes, isEnd, bounds);
      if (end > 0 || isEnd) {
        if (isClosed) await this.#checkRest(this.#before + end);
        this.#before = isEnd || isClosed ? this.#reading.length + 1 : this.#before + end;
        yield bounds.entries(bytes.subarray(0, end), { bytes: this.#before, line: this.#line });
        this.#rooms.keep();
        asked = size;
      } else if (asked <= MAX_LINE) {
        this.#line = line;
        asked *= 2;
      } else {
        this.#line = line;
        yield await this.#tooLong(room, asked);
        asked = size;
      }
    }
  }

  /** As many bytes as are asked for, fewer where the file ends. */
  async #read(room: Buffer, asked: number): Promise<Buffer> {
    const { bytesRead } = await this.#handle.read(room, 0, asked, this.#before);
    return room.subarray(0, bytesRead);
  }

  /** Takes the sheets that end in the bytes, and the rest at the end of the file; gives where what is taken ends. */
  #take(bytes: Buffer, isEnd: boolean, bounds: Bounds): { readonly end: number; readonly isClosed: boolean } {
    const scan = this.#scan;
    for (let at = 0; ; ) {
      const start = scan.start(bytes, at);
      const line = this.#line + scan.lines;
      scan.begin();
      const end = scan.end(bytes, start);
      if (end === -1 && !isEnd) return { end: at, isClosed: false };
      bounds.add(start, end === -1 ? bytes.length : end, line, scan.fault);
      this.#line += scan.lines;
      if (end === -1) {
        if (scan.cut !== null && start === bytes.length) bounds.addFault(line, scan.cut);
        return { end: bytes.length, isClosed: false };
      }
      at = end + 1;
      if (scan.closes(bytes[end])) return { end: at, isClosed: true };
    }
  }

  /** Reads past a sheet that is longer than what may be held, or past so much space. */
  async #tooLong(room: Buffer, asked: number): Promise<Entries> {
    const [scan, bounds] = [this.#scan, new Bounds()];
    let bytes = await this.#read(room, asked);
    const start = scan.start(bytes, 0);
    const line = this.#line + scan.lines;
    scan.begin();
    let end = scan.end(bytes, start);
    const isSpace = start === bytes.length;
    for (; end === -1 && bytes.length > 0 && !isSpace; end = scan.end(bytes, 0)) {
      this.#before += bytes.length;
      bytes = await this.#read(room, asked);
    }
    this.#line += scan.lines;
    this.#before += isSpace ? start : end + 1;
    if (!isSpace) bounds.addFault(line, scan.fault);
    if (scan.closes(bytes[end])) {
      if (end !== -1) await this.#checkRest(this.#before);
      this.#before = this.#reading.length + 1;
    }
    return bounds.entries(bytes.subarray(0, 0), { bytes: this.#before, line: this.#line });
  }

  /** Nothing but space may follow what closes a list. */
  async #checkRest(from: number): Promise<void> {
    const room = Buffer.alloc(this.#reading.size);
    const scan = this.#scan;
    for (let at = from; ; at += room.length) {
      const { bytesRead } = await this.#handle.read(room, 0, room.length, at);
      const end = scan.start(room.subarray(0, bytesRead), 0);
      this.#line += scan.lines;
      if (end < bytesRead) throw new Problem('json-form', {}, { file: this.#reading.path, line: this.#line });
      if (bytesRead < room.length) return;
    }
  }
}

/** Where sheets begin and end, and their lines. */
class Bounds {
  readonly #numbers: number[] = [];
  readonly #faults = new Map<number, LineFault | 'json-cut'>();

  /** Nothing where there is nothing; `fault`: why it is refused where it is too long. */
  add(from: number, to: number, line: number, fault: LineFault): void {
    if (to - from > MAX_LINE) this.addFault(line, fault);
    else if (to > from) this.#numbers.push(from, to, line);
  }

  addFault(line: number, fault: LineFault | 'json-cut'): void {
    this.#faults.set(this.#numbers.length / 3, fault);
    this.#numbers.push(0, 0, line);
  }

  entries(bytes: Buffer, place: Place): Entries {
    return { bytes, bounds: Int32Array.from(this.#numbers), faults: this.#faults, place };
  }
}
