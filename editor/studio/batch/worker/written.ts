/** Characters that are gathered before they are handed over to the browser, which may keep them on disk. */
const PIECE = 1024 * 1024;

/** A text that grows: kept in pieces outside the memory of the page. */
export class WrittenText {
  #pieces: Blob[] = [];
  #waiting: string[] = [];
  #length = 0;

  add(text: string): void {
    this.#waiting.push(text);
    this.#length += text.length;
    if (this.#length >= PIECE) this.#hand();
  }

  blob(type: string): Blob {
    this.#hand();
    return new Blob(this.#pieces, { type });
  }

  #hand(): void {
    if (this.#length === 0) return;
    this.#pieces.push(new Blob([this.#waiting.join('')]));
    this.#waiting = [];
    this.#length = 0;
  }
}
