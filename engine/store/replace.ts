import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

let count = 0;

/** Name of a temporary file beside a path, on the same file system, so that renaming it over the path is atomic. */
export function temporaryBeside(path: string): string {
  count += 1;
  return join(dirname(path), `.${basename(path)}.${process.pid}-${count}.tmp`);
}

/**
 * Writes a text or bytes so that the path holds either what it held before or all of them; makes the folder if needed. Whoever the
 * system lets by default may read them, or (`owner`) their owner alone. Throws what the system says.
 */
export function replaceFile(path: string, content: string | Uint8Array, readers?: 'owner'): void {
  const temporary = temporaryBeside(path);
  try {
    mkdirSync(dirname(path), { recursive: true, ...(readers && { mode: 0o700 }) });
    writeFileSync(temporary, content, { flag: 'wx', ...(readers && { mode: 0o600 }) });
    renameSync(temporary, path);
  } catch (error) {
    discard(temporary);
    throw error;
  }
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Where it can't be removed, neither was it written.
  }
}
