/** Chunks of a file as they are taken, and how many bytes have been taken. */
export class Meter {
  readonly #stream: AsyncIterable<Buffer>;
  bytes = 0;

  constructor(stream: AsyncIterable<Buffer>) {
    this.#stream = stream;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer> {
    for await (const chunk of this.#stream) {
      this.bytes += chunk.length;
      yield chunk;
    }
  }
}
