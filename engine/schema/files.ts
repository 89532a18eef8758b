import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { JsonSchema } from './json.ts';

/** Folder of the published schemas. */
export const SCHEMAS = fileURLToPath(new URL('../../schemas/', import.meta.url));

/** The versions that this engine speaks. */
export const VERSIONS = ['pack/1', 'sheet/1', 'result/1', 'receipt/1', 'run/1'] as const;

/** Every schema file of these versions, by name without `.schema.json`. */
export function schemaFiles(): Map<string, JsonSchema> {
  const files = new Map<string, JsonSchema>();
  for (const version of VERSIONS) {
    for (const file of readdirSync(SCHEMAS + version).sort()) {
      if (!file.endsWith('.schema.json')) continue;
      const name = file.slice(0, -'.schema.json'.length);
      files.set(name, JSON.parse(readFileSync(`${SCHEMAS}${version}/${file}`, 'utf8')));
    }
  }
  return files;
}
