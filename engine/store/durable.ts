import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { temporaryBeside } from './replace.ts';
import { unwritable } from './write.ts';

/**
 * Writes a text so that, even when the power fails, the path holds either what it held before or all of the text; makes
 * the folder if needed.
 */
export function writeDurably(path: string, text: string): void {
  const temporary = temporaryBeside(path);
  try {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(temporary, 'wx');
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
    settleFolder(dirname(path));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw unwritable(path, error);
  }
}

/** Makes what was renamed in a folder outlast a power failure, where the system can do that. */
export function settleFolder(folder: string): void {
  let handle: number | null = null;
  try {
    handle = openSync(folder, 'r');
    fsyncSync(handle);
  } catch {
    // Windows opens no folders; there a rename is all that can be had.
  } finally {
    if (handle !== null) closeSync(handle);
  }
}
