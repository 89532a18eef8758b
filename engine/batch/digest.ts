import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { unreadable } from '../store/read.ts';

/** SHA-256 of a file, as 64 hexadecimal digits. */
export async function digestOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await hashFile(path, hash);
  return hash.digest('hex');
}

/** Adds the bytes of a file to a hash. */
export async function hashFile(path: string, hash: Hash): Promise<void> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) hash.update(chunk as Buffer);
  } catch (error) {
    throw unreadable(path, error);
  }
}
