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

/** Writes a text so that the path holds either what it held before or all of the text; makes the folder if needed. */
export function writeAtomically(path: string, text: string): void {
  const temporary = temporaryBeside(path);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, text, { flag: 'wx' });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw unwritable(path, error);
  }
}

/** The problem that a failed write to a path stands for. */
export function unwritable(path: string, error: unknown): Problem {
  return new Problem('path-unwritable', { path, cause: systemCode(error) });
}
