import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Problem } from '../store/problem.ts';
import { unreadable } from '../store/read.ts';

/** The files of a batch. */
export interface Paths {
  readonly input: string;
  readonly output: string;
  readonly rejects: string;
}

/**
 * Checks the paths before any work and gives the input's size in bytes. Refused: an input that can't be read, two paths
 * to one file, an output that exists (unless `force`) or is a folder.
 */
export function checkPaths({ input, output, rejects }: Paths, force: boolean): number {
  const size = sizeOf(input);
  const places = [input, output, rejects].map(real);
  if (places[1] === places[0] || places[2] === places[0]) throw new Problem('output-is-input', { path: input });
  if (places[1] === places[2]) throw new Problem('output-is-rejects', { path: output });
  for (const path of [output, rejects]) {
    const status = statSync(path, { throwIfNoEntry: false });
    if (status?.isDirectory()) throw new Problem('output-is-folder', { path });
    if (status && !force) throw new Problem('output-exists', { path });
  }
  return size;
}

function sizeOf(path: string): number {
  try {
    const status = statSync(path);
    if (status.isDirectory()) throw new Problem('file-not-a-file', { path });
    return status.size;
  } catch (error) {
    throw error instanceof Problem ? error : unreadable(path, error);
  }
}

/** Where a path leads, links followed; the file itself need not exist. */
function real(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const folder = dirname(resolve(path));
  return join(existsSync(folder) ? realpathSync(folder) : folder, basename(path));
}
