import { check } from '../pipeline.ts';
import type { Prepared } from '../prepare.ts';
import type { PackEntry } from './entry.ts';
import { publishedFindings } from './lock.ts';
import { misplacedFindings } from './misplaced.ts';
import type { PackStore } from './store.ts';

/**
 * All that the checks tell of an edition on a day (as 2025-09-30), its golden cases aside: of its content, of what was published
 * under its name and, where it stands among the methodologies (`named`), of the folders that it stands in.
 */
export function checkEdition(store: PackStore, entry: PackEntry, day: string, named = true): Prepared {
  const prepared = check(store.source(entry), day);
  const { pack, plan, locate } = prepared;
  const misplaced = named && pack ? misplacedFindings(entry, pack, locate) : [];
  const version = { ...locate('version'), path: 'version' };
  const published = plan ? publishedFindings(entry, plan.pack.version, plan.digest, version) : [];
  return { ...prepared, diagnostics: [...prepared.diagnostics, ...misplaced, ...published] };
}
