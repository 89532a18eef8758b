import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInflateRaw } from 'node:zlib';
import { Problem } from '../../store/problem.ts';

/** A file inside a zip archive. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly start: number;
  readonly packed: number;
}

/** What an archive may hold. */
export interface ArchiveLimits {
  /** Most bytes of all entries together, unpacked. */
  readonly unpacked: number;
  /** Most bytes, unpacked, of entries that are held in memory whole. */
  readonly held: number;
  readonly isHeld: (name: string) => boolean;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record lies in the last 64 KiB and its own 22 bytes. */
const TAIL = 65_557;
const MOST_ENTRIES = 10_000;
/** Stand where the true number has more bits (APPNOTE 4.4.1.4). */
const ZIP64 = { count: 0xffff, size: 0xffff_ffff };

/**
 * Makes sure that an archive is whole and unpacks to no more than the limits, by unpacking it once without keeping
 * anything: the sizes that an archive claims may lie. Refused: what is no zip archive, is cut off, or is too large.
 */
export async function checkArchive(path: string, limits: ArchiveLimits): Promise<void> {
  const entries = await entriesOf(path);
  let all = 0;
  let held = 0;
  for (const entry of entries) {
    const most = Math.min(limits.unpacked - all, limits.isHeld(entry.name) ? limits.held - held : Infinity);
    const size = await unpackedSize(path, entry, most);
    if (size > most) throw new Problem('archive-too-large', { path, most: mebibytes(limits, entry) }, { file: path });
    all += size;
    if (limits.isHeld(entry.name)) held += size;
  }
}

function mebibytes({ unpacked, held, isHeld }: ArchiveLimits, { name }: Entry): number {
  return Math.floor((isHeld(name) ? held : unpacked) / 1024 / 1024);
}

async function entriesOf(path: string): Promise<Entry[]> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    const tail = Buffer.alloc(Math.min(size, TAIL));
    await handle.read(tail, 0, tail.length, size - tail.length);
    const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
    if (end === -1 || tail.length < end + 22 || tail.readUInt32LE(end) !== END) throw damaged(path);
    const [count, length, start] = [
      tail.readUInt16LE(end + 10),
      tail.readUInt32LE(end + 12),
      tail.readUInt32LE(end + 16),
    ];
    if (count === ZIP64.count || start === ZIP64.size || length === ZIP64.size) throw zip64(path);
    if (count > MOST_ENTRIES || start + length > size) throw damaged(path);
    const directory = Buffer.alloc(length);
    await handle.read(directory, 0, length, start);
    const entries: Entry[] = [];
    for (let at = 0; entries.length < count; ) {
      const entry = at + 46 <= length ? entryAt(directory, at) : null;
      if (!entry) throw damaged(path);
      if (entry.packed === ZIP64.size || entry.offset === ZIP64.size) throw zip64(path);
      const local = Buffer.alloc(30);
      await handle.read(local, 0, 30, entry.offset);
      if (local.readUInt32LE(0) !== LOCAL) throw damaged(path);
      const data = entry.offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
      if (data + entry.packed > size) throw damaged(path);
      entries.push({ name: entry.name, method: entry.method, packed: entry.packed, start: data });
      at = entry.next;
    }
    return entries;
  } finally {
    await handle.close();
  }
}

function entryAt(directory: Buffer, at: number) {
  if (directory.readUInt32LE(at) !== DIRECTORY) return null;
  const [name, extra, comment] = [28, 30, 32].map((place) => directory.readUInt16LE(at + place));
  const next = at + 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  return {
    name: directory.toString('utf8', at + 46, at + 46 + (name ?? 0)),
    method: directory.readUInt16LE(at + 10),
    packed: directory.readUInt32LE(at + 20),
    offset: directory.readUInt32LE(at + 42),
    next,
  };
}

/** Bytes of an entry, counted; stops once they exceed `most`. */
async function unpackedSize(path: string, { method, start, packed }: Entry, most: number): Promise<number> {
  if (packed === 0 || method === 0) return packed;
  if (method !== 8) throw damaged(path);
  const inflate = createInflateRaw();
  const source = createReadStream(path, { start, end: start + packed - 1 });
  source.on('error', (error) => inflate.destroy(error)).pipe(inflate);
  let size = 0;
  try {
    for await (const piece of inflate) {
      size += (piece as Buffer).length;
      if (size > most) break;
    }
  } catch {
    throw damaged(path);
  } finally {
    source.destroy();
    inflate.destroy();
  }
  return size;
}

function zip64(path: string): Problem {
  return new Problem('archive-zip64', { path }, { file: path });
}

function damaged(path: string): Problem {
  return new Problem('archive-damaged', { path }, { file: path });
}
