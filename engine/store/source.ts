import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { PackSource } from '../pipeline.ts';
import { readText } from './read.ts';

/** The file of an edition that lies elsewhere; null where there is none. */
export type Elsewhere = (pack: string, edition: string) => string | null;

/**
 * A pack file, its parts and its base as `prepare` and `check` take them. A part is a file beside it; a base stands in the
 * same tree of methodologies, else where `elsewhere` says.
 */
export function packSource(file: string, elsewhere: Elsewhere = () => null): PackSource {
  const folder = dirname(file);
  return {
    file,
    text: readText(file),
    part(name) {
      const path = join(folder, basename(name));
      return basename(name) === name && existsSync(path) ? readText(path) : null;
    },
    base(pack, edition) {
      const beside = join(dirname(dirname(folder)), basename(pack), basename(edition), 'pack.yaml');
      const path = existsSync(beside) ? beside : elsewhere(pack, edition);
      return path === null ? null : packSource(path, elsewhere);
    },
  };
}
