import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { temporaryBeside, unwritable } from '../store/write.ts';

const BUFFERED = 64 * 1024;

/** A file that appears whole or not at all: written under a temporary name beside it, then renamed. */
export class Output {
  readonly #path: string;
  readonly #temporary: string;
  readonly #handle: FileHandle;
  #text = '';

  private constructor(path: string, temporary: string, handle: FileHandle) {
    this.#path = path;
    this.#temporary = temporary;
    this.#handle = handle;
  }

  /** Refused where the folder can't be written to. */
  static async open(path: string): Promise<Output> {
    const temporary = temporaryBeside(path);
    try {
      return new Output(path, temporary, await open(temporary, 'wx'));
    } catch (error) {
      throw unwritable(path, error);
    }
  }

  /** Resolves when there is room for more. */
  async write(text: string): Promise<void> {
    this.#text += text;
    if (this.#text.length >= BUFFERED) await this.#flush();
  }

  /** Puts the file in its place. */
  async commit(): Promise<void> {
    await this.#flush();
    await this.#handle.close();
    try {
      await rename(this.#temporary, this.#path);
    } catch (error) {
      throw unwritable(this.#path, error);
    }
  }

  /** Leaves no trace of it; after `commit` there is nothing left to do. */
  async discard(): Promise<void> {
    await this.#handle.close().catch(() => undefined);
    await rm(this.#temporary, { force: true });
  }

  async #flush(): Promise<void> {
    const text = this.#text;
    this.#text = '';
    try {
      await this.#handle.appendFile(text);
    } catch (error) {
      throw unwritable(this.#path, error);
    }
  }
}
