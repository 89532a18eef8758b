import { accessSync, constants, existsSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Problem } from '../store/problem.ts';
import { unreadable } from '../store/read.ts';
import { unwritable } from '../store/write.ts';

/** A file that a batch reads, as it stood at the start. */
export interface InputFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly changed: number;
}

/** The inputs as they stand. Refused: one that can't be read or is no file. */
export function inputFiles(paths: readonly string[]): InputFile[] {
  return paths.map((path) => {
    const status = statusOf(path);
    if (!status.isFile()) throw new Problem('file-not-a-file', { path });
    return { path, size: status.size, changed: status.mtimeMs };
  });
}

/** Makes sure that no input was written to in the meantime: its sheets and its digest would not belong together. */
export function checkUnchanged(files: readonly InputFile[]): void {
  for (const { path, size, changed } of files) {
    const status = statusOf(path);
    if (status.size !== size || status.mtimeMs !== changed) throw new Problem('input-changed', { path });
  }
}

/**
 * Checks where a batch is going to write, before any work. Refused: two paths to one file, an output that exists (unless
 * `force`), is a folder or a device, or lies in a folder that can't be written to.
 */
export function checkOutputs(inputs: readonly InputFile[], outputs: readonly string[], force: boolean): void {
  const read = new Map(inputs.map(({ path }) => [real(path), path]));
  const written = new Map<string, string>();
  for (const path of outputs) {
    const place = real(path);
    const input = read.get(place);
    if (input !== undefined) throw new Problem('output-is-input', { path: input });
    if (written.has(place)) throw new Problem('output-twice', { path });
    written.set(place, path);
  }
  for (const path of outputs) {
    const status = statSync(path, { throwIfNoEntry: false });
    if (status?.isDirectory()) throw new Problem('output-is-folder', { path });
    if (status && !status.isFile()) throw new Problem('output-not-a-file', { path });
    if (status && !force) throw new Problem('output-exists', { path });
    checkFolder(path);
  }
}

function checkFolder(path: string): void {
  try {
    accessSync(dirname(resolve(path)), constants.W_OK);
  } catch (error) {
    throw unwritable(path, error);
  }
}

function statusOf(path: string): Stats {
  try {
    return statSync(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** Where a path leads, links followed; the file itself need not exist. */
function real(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const folder = dirname(resolve(path));
  return join(existsSync(folder) ? realpathSync(folder) : folder, basename(path));
}
