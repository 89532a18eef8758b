import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { PackSource } from '../pipeline.ts';
import { readText } from './read.ts';

/**
 * A pack file, its parts and its base as `prepare` and `check` take them. A part is a file beside it, a base stands in the
 * same tree of methodologies, never elsewhere.
 */
export function packSource(file: string): PackSource {
  const folder = dirname(file);
  return {
    file,
    text: readText(file),
    part(name) {
      const path = join(folder, basename(name));
      return basename(name) === name && existsSync(path) ? readText(path) : null;
    },
    base(pack, edition) {
      const path = join(dirname(dirname(folder)), basename(pack), basename(edition), 'pack.yaml');
      return existsSync(path) ? packSource(path) : null;
    },
  };
}
