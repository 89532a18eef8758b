import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { Problem } from './problem.ts';

/** Most bytes that a pack, a part, a case file or a sheet file may have: 5 MiB. */
export const MAX_BYTES = 5 * 1024 * 1024;

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Text of a file, without a byte order mark. Its size is asked before it is read.
 * Refused: what isn't a readable file, over 5 MiB (`most` bytes), not UTF-8.
 */
export function readText(path: string, most = MAX_BYTES): string {
  const bytes = readBytes(path, most);
  if (!isUtf8(bytes)) throw new Problem('file-encoding', { path });
  const text = bytes.toString('utf8');
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

function readBytes(path: string, most: number): Buffer {
  try {
    const status = statSync(path);
    if (!status.isFile()) throw new Problem('file-not-a-file', { path });
    if (status.size > most)
      throw new Problem('file-over-limit', { path, size: mebibytes(status.size), most: mebibytes(most) });
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw unreadable(path, error);
  }
}

/** The problem that a failed system call on a path stands for. */
export function unreadable(path: string, error: unknown): Problem {
  const code = systemCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Problem('file-missing', { path });
  if (code === 'EACCES' || code === 'EPERM') return new Problem('file-forbidden', { path });
  return new Problem('file-unreadable', { path, cause: code });
}

/** `ENOENT` and the like; the text of the error where it has no such code. */
export function systemCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.message : String(error);
}

/** Bytes as mebibytes, for messages. */
export function mebibytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(bytes < 100 * 1024 * 1024 ? 1 : 0);
}
