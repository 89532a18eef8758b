import { textIn, wordsOf } from '../lines/text.ts';

const [QUOTE, BLANK] = [34, 32];

/** A key, or another word, as it stands in JSON: four bytes of it at a time, and which bits of the last four count. */
interface Key {
  readonly length: number;
  readonly words: readonly number[];
  readonly mask: number;
}

/** The keys of a record, which are likely to come as they came in the record before. */
export class Keys {
  readonly #keys: readonly Key[];
  readonly #places: ReadonlyMap<string, number>;
  /** By the place of a key: that of the one that came after it; the last of all: of the one that came first. */
  readonly #next: number[];

  /** @param texts JSON, each. */
  constructor(texts: readonly string[]) {
    this.#keys = texts.map(keyOf);
    this.#places = new Map(texts.map((text, place) => [text, place]));
    this.#next = Array.from({ length: texts.length + 1 }, (_, place) => (place + 1) % (texts.length + 1));
  }

  /** Bytes of a key. */
  length(place: number): number {
    return (this.#keys[place] as Key).length;
  }

  /** Place of the key at `at`, which comes after that of the place `last`, or first; -1 where there is none of them. */
  find(bytes: Uint8Array, view: DataView, at: number, last: number): number {
    const guess = this.#next[last] as number;
    if (this.#isThere(view, at, guess)) return guess;
    const another = this.#next[guess] as number;
    const found = this.#isThere(view, at, another) ? another : this.#among(bytes, at);
    if (found !== -1) this.#next[last] = found;
    return found;
  }

  /** Place of the first that stands at `at`; -1 where there is none of them. */
  first(view: DataView, at: number): number {
    for (let place = 0; place < this.#keys.length; place += 1) if (this.#isThere(view, at, place)) return place;
    return -1;
  }

  #isThere(view: DataView, start: number, place: number): boolean {
    const key = this.#keys[place];
    if (key === undefined) return false;
    const { words, mask } = key;
    const last = words.length - 1;
    let at = start;
    for (let word = 0; word < last; word += 1) {
      if (view.getInt32(at, true) !== words[word]) return false;
      at += 4;
    }
    return (view.getInt32(at, true) & mask) === words[last];
  }

  #among(bytes: Uint8Array, start: number): number {
    if (bytes[start] !== QUOTE) return -1;
    let at = start + 1;
    while ((bytes[at] as number) >= BLANK && bytes[at] !== QUOTE) at += 1;
    return this.#places.get(textIn(bytes, start, at + 1)) ?? -1;
  }
}

function keyOf(text: string): Key {
  const bytes = Buffer.from(text);
  const rest = bytes.length % 4;
  return { length: bytes.length, words: wordsOf(bytes), mask: rest === 0 ? -1 : 2 ** (8 * rest) - 1 };
}
