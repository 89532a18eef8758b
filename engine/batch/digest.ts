import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { unreadable } from '../store/read.ts';

/** SHA-256 of a file, as 64 hexadecimal digits. */
export async function digestOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) hash.update(chunk as Buffer);
  } catch (error) {
    throw unreadable(path, error);
  }
  return hash.digest('hex');
}
