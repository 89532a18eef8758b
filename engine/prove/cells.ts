/** Bits of one word: as many as a small integer holds. */
const BITS = 30;

/** Names of cells, each with a number, in the order in which they were met. */
export class CellNames {
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];

  numberOf(cell: string): number {
    let number = this.#numbers.get(cell);
    if (number === undefined) {
      number = this.#names.length;
      this.#numbers.set(cell, number);
      this.#names.push(cell);
    }
    return number;
  }

  nameOf(number: number): string {
    return this.#names[number] ?? '';
  }
}

/** A set of cells, small and quick to join. */
export class Cells {
  readonly #names: CellNames;
  readonly #words: number[] = [];

  constructor(names: CellNames, cells: Iterable<string> = []) {
    this.#names = names;
    for (const cell of cells) this.add(cell);
  }

  add(cell: string): void {
    this.addNumber(this.#names.numberOf(cell));
  }

  addNumber(number: number): void {
    const words = this.#words;
    const word = (number / BITS) | 0;
    while (words.length <= word) words.push(0);
    words[word] = (words[word] as number) | (1 << (number % BITS));
  }

  addAll(other: Cells): void {
    const words = this.#words;
    const others = other.#words;
    while (words.length < others.length) words.push(0);
    for (let word = 0; word < others.length; word += 1)
      words[word] = (words[word] as number) | (others[word] as number);
  }

  has(cell: string): boolean {
    const number = this.#names.numberOf(cell);
    return ((this.#words[Math.floor(number / BITS)] ?? 0) & (1 << (number % BITS))) !== 0;
  }

  /** Whether the two have a cell in common. */
  meets(other: Cells): boolean {
    const words = this.#words;
    const others = other.#words;
    const length = Math.min(words.length, others.length);
    for (let word = 0; word < length; word += 1)
      if (((words[word] as number) & (others[word] as number)) !== 0) return true;
    return false;
  }

  [Symbol.iterator](): Iterator<string> {
    const cells: string[] = [];
    for (let word = 0; word < this.#words.length; word += 1)
      for (let rest = this.#words[word] as number; rest !== 0; rest &= rest - 1)
        cells.push(this.#names.nameOf(word * BITS + (31 - Math.clz32(rest & -rest))));
    return cells[Symbol.iterator]();
  }
}

/** The cell that says how many members a given set has. */
export function sizeCell(set: string): string {
  return `#${set}`;
}

/** The cell that says how many members of a given set, the first ones, a pair of sheets knows by number while the rest stays open. */
export function namedCell(set: string): string {
  return `named ${set}`;
}

/**
 * The cell that says which values a rule is taken to have: on the sheets of a box that are looked for. A box that has one
 * speaks of those sheets alone.
 */
export function valueCell(key: string): string {
  return `=${key}`;
}

/** Whether a cell is what a sheet says: an input, not the size of a set or the value of a rule. */
export function isInput(cell: string): boolean {
  return !cell.startsWith('#') && !cell.startsWith('=');
}

/** The id and the members of which a key is made. */
export function partsOf(key: string): [id: string, members: string[]] {
  const open = key.indexOf('[');
  return open < 0 ? [key, []] : [key.slice(0, open), key.slice(open + 1, -1).split(', ')];
}

/** The input of a cell. */
export function inputOf(cell: string): string {
  const end = cell.indexOf('[');
  return end < 0 ? cell : cell.slice(0, end);
}
