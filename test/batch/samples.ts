import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PackStore } from '../../engine/store/index.ts';

/** The packs of the laws. */
export const RULES = new PackStore(['rules']);

/** Sample sheets of the forms of all packs: pack, form, path. */
export const SAMPLES = RULES.entries().flatMap(({ file, pack, edition }) => {
  const folder = join(dirname(file), 'samples');
  const names = readdirSync(folder).filter((name) => name.endsWith('.ndjson'));
  return names.map((name) => [`${pack}@${edition}`, name.replace('.ndjson', ''), join(folder, name)] as const);
});
