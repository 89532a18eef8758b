import { Problem } from './problem.ts';
import { systemCode } from './read.ts';
import { replaceFile } from './replace.ts';

/** As `replaceFile`; a `Problem` where the path can't be written. */
export function writeAtomically(path: string, text: string, readers?: 'owner'): void {
  try {
    replaceFile(path, text, readers);
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** The problem that a failed write to a path stands for. */
export function unwritable(path: string, error: unknown): Problem {
  return new Problem('path-unwritable', { path, cause: systemCode(error) });
}
