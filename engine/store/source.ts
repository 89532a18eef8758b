import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { PackSource } from '../prepare.ts';
import { type Files, readTexts } from './files.ts';
import { Problem } from './problem.ts';
import { readText } from './read.ts';

/** The file of an edition that lies elsewhere; null where there is none. */
export type Elsewhere = (pack: string, edition: string) => string | null;

/** A source that is read from a folder, and so knows all of the edition's files. */
export interface StoredSource extends PackSource {
  /** By name, the edition's golden cases among them; a problem in place of each that can't be read. */
  readonly texts: ReadonlyMap<string, string | Problem>;
  base(pack: string, edition: string): StoredSource | null;
}

/**
 * A pack file, its parts and its base as `prepare` and `check` take them. A part is a file beside it; a base stands in the
 * same tree of methodologies, else where `elsewhere` says.
 */
export function packSource(file: string, elsewhere: Elsewhere = () => null): StoredSource {
  const folder = dirname(file);
  const texts = readTexts(folder);
  const text = (name: string): string | null => {
    const known = texts.get(name) ?? null;
    if (known instanceof Problem) throw known;
    return known;
  };
  return {
    file,
    texts,
    text: text(basename(file)) ?? readText(file),
    part: text,
    base(pack, edition) {
      const beside = join(dirname(dirname(folder)), basename(pack), basename(edition), 'pack.yaml');
      const path = existsSync(beside) ? beside : elsewhere(pack, edition);
      return path === null ? null : packSource(path, elsewhere);
    },
  };
}

/** As `packSource`, of files that are not stored: a draft. */
export function draftSource(file: string, files: Files, elsewhere: Elsewhere): PackSource {
  const text = (name: string): string | null => (Object.hasOwn(files, name) ? (files[name] ?? null) : null);
  return {
    file,
    text: text('pack.yaml') ?? '',
    part: text,
    base(pack, edition) {
      const path = elsewhere(pack, edition);
      return path === null ? null : packSource(path, elsewhere);
    },
  };
}
