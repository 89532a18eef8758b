import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { unreadable } from './read.ts';

/** One edition of a methodology in the store. */
export interface PackEntry {
  /** Path of its pack.yaml. */
  readonly file: string;
  /** Id of the methodology: the name of its folder. */
  readonly pack: string;
  /** Id of the edition: the name of its folder. */
  readonly edition: string;
}

/** The entry of a pack.yaml: `<methodology>/<edition>/pack.yaml`. */
export function entryOf(file: string): PackEntry {
  const folder = dirname(file);
  return { file, pack: basename(dirname(folder)), edition: basename(folder) };
}

/** Packs below a folder, at `<methodology>/<edition>/pack.yaml`, in order of name. */
export function entriesBelow(root: string): PackEntry[] {
  return folders(root)
    .flatMap((methodology) => folders(methodology))
    .map((edition) => join(edition, 'pack.yaml'))
    .filter((file) => existsSync(file))
    .map(entryOf);
}

function folders(of: string): string[] {
  return namesIn(of)
    .map((name) => join(of, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory());
}

/** Names in a folder, in order of name; a folder that can't be read is a problem. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    throw unreadable(folder, error);
  }
}
