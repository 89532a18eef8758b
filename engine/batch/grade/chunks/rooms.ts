/** Bytes after the last of a room that may be read and written with it, since some are taken four at a time. */
export const BEYOND = 4;

/** Rooms for bytes that all threads see, used over and over: fresh ones for every chunk would keep the memory busy. */
export class Rooms {
  readonly #count: number;
  readonly #rooms: Buffer[] = [];
  #at = 0;

  constructor(count: number) {
    this.#count = count;
  }

  /** The room at hand, for so many bytes; where it is too small, another in its place. */
  room(length: number): Buffer {
    const known = this.#rooms[this.#at];
    if (known && known.length >= length + BEYOND) return known;
    const room = Buffer.from(new SharedArrayBuffer(length + BEYOND));
    this.#rooms[this.#at] = room;
    return room;
  }

  /** Keeps what stands in the room at hand until all others have been. */
  keep(): void {
    this.#at = (this.#at + 1) % this.#count;
  }
}
