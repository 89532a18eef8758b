import type { Amendment, Pack } from '../model/pack.ts';
import { Findings } from './findings.ts';
import { locateIn } from './locate.ts';
import { addParts } from './parts.ts';
import { rootOf } from './read.ts';
import { checkSchema } from './schema/check.ts';
import { validate } from './schema/validator.ts';
import type { Loaded, PackSource } from './source.ts';
import { ownMap, plain } from './tree.ts';

export type { Loaded, PackSource } from './source.ts';

/**
 * text → pack: reads the main file and its parts within limits, merges them by id, checks the whole against the schema.
 * Never throws: whatever is wrong with a text is a finding with its file, line and column. Needs no file system.
 */
export function load(source: PackSource): Loaded {
  const findings = new Findings();
  const root = rootOf(source, source.file, source.file, source.text, findings);
  if (!root) {
    return {
      pack: null,
      amendment: null,
      diagnostics: findings.list(),
      locate: (path) => ({ file: source.file, path }),
    };
  }
  const main = ownMap(root);
  if (addParts(main, source, findings)) checkSchema(main, findings);
  const diagnostics = findings.list();
  main.entries.delete('parts');
  const locate = (path: string) => locateIn(main, path);
  if (diagnostics.length > 0) return { pack: null, amendment: null, diagnostics, locate };
  const content = plain(main) as Pack | Amendment;
  return 'base' in content
    ? { pack: null, amendment: content, diagnostics, locate }
    : { pack: content, amendment: null, diagnostics, locate };
}

/** Paths at which a pack made by changes does not have the form of the schema; none where it fits. */
export function conform(pack: Pack): string[] {
  return [...new Set(validate(pack).map((error) => error.instancePath.slice(1)))];
}
