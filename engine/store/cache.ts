import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { type Prepared, prepare, type Resolved, resume } from '../prepare.ts';
import { cacheFolder, makeRoom } from './cache-folder.ts';
import { home, version } from './home.ts';
import type { StoredSource } from './source.ts';
import { writeAtomically } from './write.ts';

type Readings = Readonly<Record<string, string>>;

interface Base {
  readonly pack: string;
  readonly edition: string;
  /** Digest of its files. */
  readonly files: string;
}

interface Entry extends Resolved {
  /** Each the base of the one before; the first, of the edition. */
  readonly bases: readonly Base[];
}

/**
 * Packs that were loaded and found without fault, kept in the user's cache folder between calls. An entry goes by the bytes of
 * all the edition's files and the engine that read them, and holds only while its bases' files are the same: it is never stale.
 * Whatever is not as it was written is passed over; a folder that can't be written leaves things as they are.
 */
export class PackCache {
  constructor(readonly folder: string) {}

  /** As `prepare` does it, or did it once. */
  prepare(source: StoredSource, readings: Readings): Prepared {
    const path = this.#path(source, readings);
    if (path === null) return prepare(source, readings);
    const kept = read(path, source);
    if (kept) {
      let whole: Prepared | null = null;
      return resume(kept, (at) => {
        whole ??= prepare(source, readings);
        return whole.locate(at);
      });
    }
    const bases: Base[] = [];
    const prepared = prepare(recording(source, bases), readings);
    const { plan, diagnostics } = prepared;
    if (plan && diagnostics.length === 0)
      this.#write(path, { pack: plan.pack, digest: plan.digest, readings: plan.readings, bases });
    return prepared;
  }

  #write(path: string, entry: Entry): void {
    const body = JSON.stringify(entry);
    if (!isDeepStrictEqual(JSON.parse(body), entry)) return;
    try {
      writeAtomically(path, `${digestOf(body)}\n${body}`, 'owner');
      makeRoom(this.folder);
    } catch {
      // A folder that can't be written leaves things as they are.
    }
  }

  /** Null where a file can't be read: `prepare` tells of it. */
  #path(source: StoredSource, readings: Readings): string | null {
    const files = filesDigest(source);
    if (files === null) return null;
    const key = JSON.stringify([engine(), files, Object.entries(readings).sort()]);
    return join(this.folder, `${digestOf(key)}.json`);
  }
}

/** The packs of a user's cache; null where there is to be none. */
export function packCache(environment: NodeJS.ProcessEnv): PackCache | null {
  const folder = cacheFolder(environment, 'packs');
  return folder === null ? null : new PackCache(folder);
}

/** An entry whose bytes are as they were written, if the bases are. */
function read(path: string, source: StoredSource): Resolved | null {
  try {
    const [, digest, body = ''] = /^([0-9a-f]{64})\n(.*)$/s.exec(readFileSync(path, 'utf8')) ?? [];
    if (digestOf(body) !== digest) return null;
    const { bases, ...kept } = JSON.parse(body) as Entry;
    return isOn(source, bases) ? kept : null;
  } catch {
    return null;
  }
}

function isOn(source: StoredSource, bases: readonly Base[]): boolean {
  let at: StoredSource | null = source;
  for (const { pack, edition, files } of bases) {
    at = at.base(pack, edition);
    if (!at || filesDigest(at) !== files) return false;
  }
  return true;
}

/** A source that notes each base that is asked of it. */
function recording(source: StoredSource, bases: Base[]): StoredSource {
  return {
    ...source,
    base(pack, edition) {
      const base = source.base(pack, edition);
      if (base) bases.push({ pack, edition, files: filesDigest(base) ?? '' });
      return base && recording(base, bases);
    },
  };
}

/** Digest of all of an edition's files; null where one can't be read. */
function filesDigest({ text, texts }: StoredSource): string | null {
  const hash = part(createHash('sha256'), text);
  for (const [name, one] of [...texts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (typeof one !== 'string') return null;
    part(part(hash, name), one);
  }
  return hash.digest('hex');
}

/** A text by its length and itself, so that no two lists of texts run together alike. */
function part(hash: Hash, text: string): Hash {
  return hash.update(`${text.length}:`).update(text);
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What reads packs: all code of the engine, or the files it is bundled in. A working copy changes it without a new version. */
const READERS = dirname(dirname(fileURLToPath(import.meta.url)));

let known: string | null = null;

function engine(): string {
  known ??= JSON.stringify([version(), ...statesBelow(READERS), stateOf(join(home(), 'build', 'validators.js'))]);
  return known;
}

function statesBelow(folder: string): unknown[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => [name, ...stateOf(join(folder, name))]);
}

function stateOf(file: string): number[] {
  const { size, mtimeMs } = statSync(file);
  return [size, mtimeMs];
}
