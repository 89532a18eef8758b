import type { PackSource } from '../../engine/index.ts';
import { dataOf, entryAt, FileSet, type Node } from '../document/index.ts';

/** Texts with more values, or longer, the engine reads itself: it refuses those that pass its limits. */
const MOST = 500_000;
const LONGEST = 2_000_000;

/** Texts of a pack's files by name; `pack.yaml` is the main one. */
export type Texts = Readonly<Record<string, string>>;

/** Texts of the editions that a pack may build on, by `pack@edition`. */
export type Bases = Readonly<Record<string, Texts>>;

/** What the engine reads, from texts. */
export function sourceOf(files: Texts, bases: Bases): PackSource {
  return {
    file: 'pack.yaml',
    text: files['pack.yaml'] ?? '',
    part: (name) => files[name] ?? null,
    base: (pack, edition) => {
      const texts = bases[`${pack}@${edition}`];
      return texts ? sourceOf(texts, bases) : null;
    },
  };
}

/**
 * Texts that change a little at a time, for whoever checks them again and again: of each file only the part that was edited is read
 * anew, and the editions that it builds on are read once.
 */
export class TypedSource {
  readonly #bases: Bases;
  readonly #known = new Map<string, PackSource>();
  readonly #files = new FileSet({});

  constructor(bases: Bases) {
    this.#bases = bases;
  }

  /** What the engine reads, as the texts stand now. */
  with(files: Texts): PackSource {
    for (const [name, text] of Object.entries(files)) if (this.#files.text(name) !== text) this.#files.put(name, text);
    return {
      ...sourceOf(files, {}),
      base: (pack, edition) => this.#base(`${pack}@${edition}`),
      given: (name) => {
        const { text, root, broken, division } = this.#files.parsed(name);
        if (broken !== null && text.length <= LONGEST) return { broken };
        const isGiven = division?.isPlain && division.size <= MOST && text.length + division.size <= LONGEST;
        if (!isGiven || !root) return null;
        return {
          root,
          data: (node) => dataOf(node as Node),
          entry: (node, key) => entryAt(node as Node, key),
        };
      },
    };
  }

  #base(name: string): PackSource | null {
    const texts = this.#bases[name];
    if (!texts) return null;
    const source = this.#known.get(name) ?? sourceOf(texts, this.#bases);
    this.#known.set(name, source);
    return source;
  }
}
