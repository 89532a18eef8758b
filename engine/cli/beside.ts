import { dirname, join } from 'node:path';
import { type CaseFile, readCases } from '../cases/index.ts';
import { namesIn } from '../store/entry.ts';
import { isFolder, type PackEntry, readText } from '../store/index.ts';

/** The golden cases beside a pack: the YAML files of its folder `cases`, in order of name. */
export function readCasesOf(entry: PackEntry): CaseFile[] {
  return filesOf(entry, 'cases', /\.ya?ml$/).map((file) => readCases(readText(file), file));
}

/** The samples beside a pack: the NDJSON files of its folder `samples`. */
export function samplesOf(entry: PackEntry): string[] {
  return filesOf(entry, 'samples', /\.ndjson$/);
}

function filesOf(entry: PackEntry, name: string, ending: RegExp): string[] {
  const folder = join(dirname(entry.file), name);
  if (!isFolder(folder)) return [];
  return namesIn(folder)
    .filter((file) => ending.test(file))
    .map((file) => join(folder, file));
}
