import { createHash, type Hash } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { Problem } from '../store/problem.ts';
import { systemCode } from '../store/read.ts';
import { temporaryBeside } from '../store/replace.ts';
import { unwritable } from '../store/write.ts';
import { hashFile } from './digest.ts';

const BUFFERED = 256 * 1024;

/** A text file that grows, and can be cut back to where it was. */
export class Growing {
  readonly #name: string;
  readonly #handle: FileHandle;
  /** Of what stands there: made while it is written, so that nothing need be read again. */
  readonly #hash: Hash;
  #bytes: number;
  #waiting: string[] = [];
  #length = 0;

  private constructor(name: string, handle: FileHandle, hash: Hash, bytes: number) {
    this.#name = name;
    this.#handle = handle;
    this.#hash = hash;
    this.#bytes = bytes;
  }

  /**
   * Opens a file at so many bytes, what follows them cut off; at 0 it is made anew. Refused where it can't be written;
   * `name` is what it will be called in the end.
   */
  static async open(path: string, name: string, bytes = 0): Promise<Growing> {
    const hash = createHash('sha256');
    const handle = await opened(path, bytes).catch((error) => {
      throw unwritten(name, error);
    });
    if (bytes > 0) await hashFile(path, hash);
    return new Growing(name, handle, hash, bytes);
  }

  /** Resolves when there is room for more. */
  async write(text: string): Promise<void> {
    this.#waiting.push(text);
    this.#length += text.length;
    if (this.#length >= BUFFERED) await this.flush();
  }

  /** Writes out what waits, then these bytes. */
  async append(data: Uint8Array): Promise<void> {
    await this.flush();
    await this.#put(data);
  }

  /** Writes out what waits, and gives the bytes of the file. */
  async flush(): Promise<number> {
    const data = Buffer.from(this.#waiting.join(''));
    this.#waiting = [];
    this.#length = 0;
    await this.#put(data);
    return this.#bytes;
  }

  async #put(data: Uint8Array): Promise<void> {
    try {
      for (let from = 0; from < data.length; ) {
        const { bytesWritten } = await this.#handle.write(data, from, data.length - from, this.#bytes);
        from += bytesWritten;
        this.#bytes += bytesWritten;
      }
      this.#hash.update(data);
    } catch (error) {
      throw unwritten(this.#name, error);
    }
  }

  /** SHA-256 of the file once all is written, as 64 hexadecimal digits; nothing is written after it. */
  digest(): string {
    return this.#hash.digest('hex');
  }

  /** What waits is lost. */
  async close(): Promise<void> {
    await this.#handle.close().catch(() => undefined);
  }
}

async function opened(path: string, bytes: number): Promise<FileHandle> {
  const handle = await open(path, bytes === 0 ? 'w' : 'r+');
  if (bytes > 0) await handle.truncate(bytes);
  return handle;
}

/** The problem that a failed write to a path stands for. */
export function unwritten(path: string, error: unknown): Problem {
  const code = systemCode(error);
  return code === 'ENOSPC' || code === 'EDQUOT' ? new Problem('disk-full', { path }) : unwritable(path, error);
}

/** A file that appears whole or not at all: written under a temporary name beside it, then renamed. */
export class Output {
  readonly #path: string;
  readonly #temporary: string;
  readonly #file: Growing;

  private constructor(path: string, temporary: string, file: Growing) {
    this.#path = path;
    this.#temporary = temporary;
    this.#file = file;
  }

  /** Refused where the folder can't be written to. */
  static async open(path: string): Promise<Output> {
    const temporary = temporaryBeside(path);
    return new Output(path, temporary, await Growing.open(temporary, path));
  }

  /** Resolves when there is room for more. */
  async write(text: string): Promise<void> {
    await this.#file.write(text);
  }

  /** Puts the file in its place. */
  async commit(): Promise<void> {
    await this.#file.flush();
    await this.#file.close();
    try {
      await rename(this.#temporary, this.#path);
    } catch (error) {
      throw unwritable(this.#path, error);
    }
  }

  /** Leaves no trace of it; after `commit` there is nothing left to do. */
  async discard(): Promise<void> {
    await this.#file.close();
    await rm(this.#temporary, { force: true });
  }
}
