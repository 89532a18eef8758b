/** Chunks of a file as they are taken, and how many bytes have been taken before the last of them and with it. */
export class Meter {
  readonly #stream: AsyncIterable<Buffer>;
  before = 0;
  after = 0;

  constructor(stream: AsyncIterable<Buffer>) {
    this.#stream = stream;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer> {
    for await (const chunk of this.#stream) {
      this.before = this.after;
      this.after += chunk.length;
      yield chunk;
    }
  }

  /** Bytes done when such a part (0 … 1) of the last chunk is done. */
  at(part: number): number {
    return Math.round(this.before + (this.after - this.before) * part);
  }
}
