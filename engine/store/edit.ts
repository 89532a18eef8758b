import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { settleFolder, writeDurably } from './durable.ts';
import type { PackEntry } from './entry.ts';
import { exclusively, STALE } from './exclusive.ts';
import { type Files, isFileName, readFiles, revisionOf, statesIn } from './files.ts';
import { forgetOld, keepIfUnknown, keptIn, latestKept, nextPlace } from './history.ts';
import { closeJournal, journalIn, readJournal, readVersion, type Version } from './journal.ts';
import { Problem } from './problem.ts';
import { MAX_BYTES, mebibytes, readText, systemCode } from './read.ts';
import { temporaryBeside } from './replace.ts';
import { unwritable } from './write.ts';

/** Somebody else has written meanwhile: `current` is what the edition is now. Nothing was changed. */
export class EditConflict extends Error {
  readonly current: Version;

  constructor(current: Version) {
    super('the edition has changed meanwhile');
    this.name = 'EditConflict';
    this.current = current;
  }
}

/** The content of an edition at this moment, and who wrote it. */
export function readEdition(entry: PackEntry): Version {
  const folder = dirname(entry.file);
  const journal = readJournal(folder);
  if (journal) return journal;
  const files = readFiles(folder);
  const revision = revisionOf(files);
  return latestKept(folder, revision) ?? { revision, at: null, by: null, files };
}

/**
 * Gives an edition new files, all of them or, when the process dies, none: a file left out is removed. Written only if the
 * edition still is `expected`; else `EditConflict`. What it was before is kept.
 */
export async function writeEdition(entry: PackEntry, files: Files, expected: string, by: string): Promise<Version> {
  checkFiles(files);
  const folder = dirname(entry.file);
  return await exclusively(folder, () => {
    finish(folder);
    const current = readEdition(entry);
    if (current.revision !== expected) throw new EditConflict(current);
    const version = { revision: revisionOf(files), at: new Date().toISOString(), by, files };
    if (version.revision === current.revision) return current;
    keepIfUnknown(folder, current);
    writeDurably(journalIn(folder), JSON.stringify(version));
    finish(folder);
    return version;
  });
}

/** Ends what a writer that died had begun, if there is anything. */
export async function settleEdition(entry: PackEntry): Promise<void> {
  const folder = dirname(entry.file);
  if (existsSync(journalIn(folder))) await exclusively(folder, () => finish(folder));
}

/** Makes a new edition below a root, whole or not at all. Refused where there is one of this name. */
export function createEdition(root: string, name: Omit<PackEntry, 'file'>, files: Files, by: string): Version {
  checkFiles(files);
  const { pack, edition } = name;
  const folder = join(root, pack, edition);
  const version = { revision: revisionOf(files), at: new Date().toISOString(), by, files };
  const exists = new Problem('edition-exists', { name: `${pack}@${edition}` });
  if (existsSync(folder)) throw exists;
  const staged = temporaryBeside(join(root, `${pack}-${edition}`));
  try {
    for (const [name, text] of Object.entries(files)) writeDurably(join(staged, name), text);
    keepIfUnknown(staged, version);
    mkdirSync(dirname(folder), { recursive: true });
    renameSync(staged, folder);
    settleFolder(dirname(folder));
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(systemCode(error)) && existsSync(folder)) throw exists;
    throw error instanceof Problem ? error : unwritable(folder, error);
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
  return version;
}

/** The versions of an edition, the latest first: what it is now, and what was kept. */
export function historyOf(entry: PackEntry): readonly Version[] {
  const current = readEdition(entry);
  const kept = keptIn(dirname(entry.file)).flatMap(({ file }) => readVersion(file) ?? []);
  const before = kept.at(-1)?.revision === current.revision ? kept.slice(0, -1) : kept;
  return [current, ...before.reverse()];
}

/** Brings the files in line with the journal, then keeps that as a version. Only while the folder is locked. */
function finish(folder: string): void {
  sweep(folder);
  const journal = readJournal(folder);
  if (!journal) return;
  const present = statesIn(folder);
  for (const [name, text] of Object.entries(journal.files)) {
    const path = join(folder, name);
    if (!present.has(name) || readText(path) !== text) writeDurably(path, text);
  }
  for (const name of present.keys()) if (!Object.hasOwn(journal.files, name)) rmSync(join(folder, name));
  closeJournal(folder, nextPlace(folder, journal.revision));
  forgetOld(folder);
}

/**
 * Removes the temporary files of writers that died. Nobody else writes while the folder is locked, but others may be trying to
 * lock it: theirs go when they are a minute old.
 */
function sweep(folder: string): void {
  for (const inside of [folder, join(folder, 'cases'), join(folder, '.history')]) {
    if (!lstatSync(inside, { throwIfNoEntry: false })?.isDirectory()) continue;
    for (const name of readdirSync(inside).filter((one) => /^\..*\.tmp$/.test(one))) {
      const path = join(inside, name);
      const age = Date.now() - (lstatSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
      if (!name.startsWith('..lock.') || age > STALE) rmSync(path, { force: true });
    }
  }
}

/** What is written must be readable again. */
function checkFiles(files: Files): void {
  if (!Object.hasOwn(files, 'pack.yaml')) throw new Problem('edition-without-pack', {});
  for (const [name, text] of Object.entries(files)) {
    if (!isFileName(name)) throw new Problem('file-name-unfit', { name });
    const size = Buffer.byteLength(text);
    if (size > MAX_BYTES)
      throw new Problem('file-over-limit', { path: name, size: mebibytes(size), most: mebibytes(MAX_BYTES) });
  }
}
