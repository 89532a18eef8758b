import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Problem } from './problem.ts';
import { systemCode } from './read.ts';

let count = 0;

/** Name of a temporary file beside a path, on the same file system, so that renaming it over the path is atomic. */
export function temporaryBeside(path: string): string {
  count += 1;
  return join(dirname(path), `.${basename(path)}.${process.pid}-${count}.tmp`);
}

/** Who may read what is written: whom the system lets by default, or its owner alone. */
const MODES = { usual: {}, owner: { folder: 0o700, file: 0o600 } } as const;

/** Writes a text so that the path holds either what it held before or all of the text; makes the folder if needed. */
export function writeAtomically(path: string, text: string, readers: keyof typeof MODES = 'usual'): void {
  const modes: { readonly folder?: number; readonly file?: number } = MODES[readers];
  const temporary = temporaryBeside(path);
  try {
    mkdirSync(dirname(path), { recursive: true, mode: modes.folder });
    writeFileSync(temporary, text, { flag: 'wx', mode: modes.file });
    renameSync(temporary, path);
  } catch (error) {
    discard(temporary);
    throw unwritable(path, error);
  }
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Where it can't be removed, neither was it written.
  }
}

/** The problem that a failed write to a path stands for. */
export function unwritable(path: string, error: unknown): Problem {
  return new Problem('path-unwritable', { path, cause: systemCode(error) });
}
