import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '../model/record.ts';
import { settleFolder } from './durable.ts';
import type { Files } from './files.ts';
import { Problem } from './problem.ts';
import { readText } from './read.ts';

/** One state of an edition, and who wrote it when; nobody knows who where it was not written through the store. */
export interface Version {
  readonly revision: string;
  /** A moment as ISO 8601, in UTC. */
  readonly at: string | null;
  readonly by: string | null;
  readonly files: Files;
}

/**
 * The state that an edition is about to have. From the moment it lies in the folder it is the edition's content; the files
 * are then brought in line with it, by its writer or, had that one died, by the next.
 */
export function journalIn(folder: string): string {
  return join(folder, '.commit.json');
}

export function readJournal(folder: string): Version | null {
  return readVersion(journalIn(folder));
}

/** A version as it was written to a file; null where there is none. */
export function readVersion(path: string): Version | null {
  if (!existsSync(path)) return null;
  try {
    const version: unknown = JSON.parse(readText(path, MOST));
    if (isVersion(version)) return version;
  } catch (error) {
    if (error instanceof Problem && error.code === 'file-missing') return null;
    if (error instanceof Problem) throw error;
  }
  throw new Problem('version-broken', { path });
}

/** Takes the journal away, once the files are as it says, and keeps it elsewhere. */
export function closeJournal(folder: string, to: string): void {
  renameSync(journalIn(folder), to);
  settleFolder(folder);
}

/** Most bytes of a version: all files of a pack, their line ends escaped. */
const MOST = 64 * 1024 * 1024;

function isVersion(value: unknown): value is Version {
  return (
    isRecord(value) &&
    typeof value.revision === 'string' &&
    isRecord(value.files) &&
    Object.values(value.files).every((text) => typeof text === 'string')
  );
}
