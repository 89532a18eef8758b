/** Why a file can't be read as a workbook. */
export class WorkbookError extends Error {
  readonly code: 'archive-damaged' | 'archive-too-large' | 'archive-zip64' | 'worksheet-missing';
  /** Bytes that were allowed, of what is too large. */
  readonly most: number | undefined;

  constructor(code: WorkbookError['code'], most?: number) {
    super(code);
    this.code = code;
    this.most = most;
  }
}

/** A file inside an archive. */
interface Entry {
  readonly method: number;
  readonly packed: number;
  /** Checksum of what it unpacks to (CRC-32). */
  readonly checksum: number;
  /** Where its own head begins. */
  readonly offset: number;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record lies in the last 64 KiB and its own 22 bytes. */
const TAIL = 65_557;
const MOST_ENTRIES = 10_000;
/** Stand where the true number has more bits (APPNOTE 4.4.1.4). */
const ZIP64 = { count: 0xffff, size: 0xffff_ffff };
const STORED = 0;
const DEFLATED = 8;

/**
 * A zip archive, read piece by piece: nothing is unpacked before it is asked for, and never more than is allowed, whatever
 * sizes the archive claims. What does not match its checksum is refused once it has been read.
 */
export class Archive {
  readonly #blob: Blob;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #most: number;
  #left: number;

  /** `most`: bytes that may be unpacked in all. Throws `WorkbookError` for what is no whole archive. */
  static async open(blob: Blob, most: number): Promise<Archive> {
    return new Archive(blob, await entriesOf(blob), most);
  }

  private constructor(blob: Blob, entries: ReadonlyMap<string, Entry>, most: number) {
    this.#blob = blob;
    this.#entries = entries;
    this.#most = most;
    this.#left = most;
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** The text of a file inside, in pieces as it is unpacked, with the part of it that has been read: 0 … 1. */
  async *pieces(name: string): AsyncGenerator<{ readonly text: string; readonly part: number }> {
    const entry = this.#entries.get(name);
    if (!entry) throw new WorkbookError('archive-damaged');
    const start = await this.#startOf(entry);
    const packed = this.#blob.slice(start, start + entry.packed);
    let read = 0;
    const counted = packed.stream().pipeThrough(
      new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform(chunk, controller) {
          read += chunk.length;
          controller.enqueue(chunk);
        },
      }),
    );
    const bytes = entry.method === STORED ? counted : counted.pipeThrough(new DecompressionStream('deflate-raw'));
    const reader = bytes.getReader();
    const decoder = new TextDecoder();
    let checksum = ~0;
    try {
      for (;;) {
        const { done, value } = await reader.read().catch((error) => Promise.reject(damageOf(error)));
        if (done) break;
        this.#left -= value.length;
        if (this.#left < 0) throw new WorkbookError('archive-too-large', this.#most);
        checksum = checksumOf(value, checksum);
        yield { text: decoder.decode(value, { stream: true }), part: entry.packed === 0 ? 1 : read / entry.packed };
      }
      if (~checksum >>> 0 !== entry.checksum) throw new WorkbookError('archive-damaged');
      yield { text: decoder.decode(), part: 1 };
    } finally {
      // Left alone, it rests: nothing asks for more. To cancel it while it unpacks ends the whole process in Node 20.
      reader.releaseLock();
    }
  }

  async #startOf({ offset }: Entry): Promise<number> {
    const head = await viewOf(this.#blob, offset, 30);
    if (head.byteLength < 30 || head.getUint32(0, true) !== LOCAL) throw new WorkbookError('archive-damaged');
    return offset + 30 + head.getUint16(26, true) + head.getUint16(28, true);
  }
}

/** What can't be unpacked is damaged; a file that can't be read any more is something else. */
function damageOf(error: unknown): unknown {
  return error instanceof DOMException && error.name === 'NotReadableError'
    ? error
    : new WorkbookError('archive-damaged');
}

/** Remainders of single bytes under the polynomial of CRC-32 (ISO 3309). */
const REMAINDERS = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb8_8320 : rest >>> 1;
  return rest;
});

function checksumOf(bytes: Uint8Array, before: number): number {
  let rest = before;
  for (let at = 0; at < bytes.length; at += 1)
    rest = (rest >>> 8) ^ (REMAINDERS[(rest ^ (bytes[at] as number)) & 0xff] as number);
  return rest;
}

async function entriesOf(blob: Blob): Promise<Map<string, Entry>> {
  if (blob.size > ZIP64.size) throw new WorkbookError('archive-zip64');
  const from = Math.max(0, blob.size - TAIL);
  const tail = await viewOf(blob, from, TAIL);
  let end = tail.byteLength - 22;
  while (end >= 0 && tail.getUint32(end, true) !== END) end -= 1;
  if (end < 0) throw new WorkbookError('archive-damaged');
  const [count, length, start] = [
    tail.getUint16(end + 10, true),
    tail.getUint32(end + 12, true),
    tail.getUint32(end + 16, true),
  ];
  if (count === ZIP64.count || start === ZIP64.size || length === ZIP64.size) throw new WorkbookError('archive-zip64');
  if (count > MOST_ENTRIES || start + length > blob.size) throw new WorkbookError('archive-damaged');
  return entriesIn(await viewOf(blob, start, length), count, blob.size);
}

function entriesIn(directory: DataView, count: number, size: number): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (let at = 0, place = 0; place < count; place += 1) {
    if (at + 46 > directory.byteLength || directory.getUint32(at, true) !== DIRECTORY)
      throw new WorkbookError('archive-damaged');
    const [name, extra, comment] = [28, 30, 32].map((field) => directory.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    const next = at + 46 + name + extra + comment;
    if (next > directory.byteLength) throw new WorkbookError('archive-damaged');
    const entry = {
      method: directory.getUint16(at + 10, true),
      checksum: directory.getUint32(at + 16, true),
      packed: directory.getUint32(at + 20, true),
      offset: directory.getUint32(at + 42, true),
    };
    if (entry.packed === ZIP64.size || entry.offset === ZIP64.size) throw new WorkbookError('archive-zip64');
    const isKnown = entry.method === STORED || entry.method === DEFLATED;
    if (!isKnown || entry.offset + entry.packed > size) throw new WorkbookError('archive-damaged');
    entries.set(nameAt(directory, at + 46, name), entry);
    at = next;
  }
  return entries;
}

function nameAt(directory: DataView, start: number, length: number): string {
  return new TextDecoder().decode(new Uint8Array(directory.buffer, directory.byteOffset + start, length));
}

async function viewOf(blob: Blob, start: number, length: number): Promise<DataView> {
  return new DataView(await blob.slice(start, start + length).arrayBuffer());
}
