import type { PackSource } from '../../engine/index.ts';

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
