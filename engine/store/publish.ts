import { dirname } from 'node:path';
import type { PackEntry } from './entry.ts';
import { exclusively } from './exclusive.ts';
import { addPublished, lockFile, type Published, publishedOf } from './lock.ts';
import { Problem } from './problem.ts';
import { nameOf } from './store.ts';

/** What a pack to be published says, and how many findings the checks have. */
export interface Publishable {
  /** Null where the pack has errors. */
  readonly version: string | null;
  readonly digest: string | null;
  readonly findings: number;
}

/** A publication; `already`: this very content had been published before, and nothing was written. */
export interface Publication extends Published {
  readonly name: string;
  readonly already: boolean;
}

/**
 * Publishes an edition: puts its digest into the lock file of its tree. Refused: with findings; a published version with
 * other content; a new version of a published edition without a reason.
 */
export async function publishEdition(
  entry: PackEntry,
  { version, digest, findings }: Publishable,
  reason: string | undefined,
): Promise<Publication> {
  const name = nameOf(entry);
  if (version === null || digest === null || findings > 0)
    throw new Problem('publish-findings', { name, count: findings });
  return await exclusively(dirname(lockFile(entry)), () => {
    const before = publishedOf(entry);
    if (before?.digest === digest) return { ...before, name, already: true };
    if (before?.version === version) throw new Problem('publish-immutable', { name, version, on: before.on });
    if (before && !reason) throw new Problem('publish-reason', { name });
    const on = new Date().toISOString().slice(0, 10);
    const published = reason === undefined ? { version, digest, on } : { version, digest, on, reason };
    addPublished(entry, published);
    return { ...published, name, already: false };
  });
}

/** Refuses content of a published version that is not what was published: a correction raises `version`. */
export function guardPublished(entry: PackEntry, version: string | null, digest: string | null): void {
  const before = publishedOf(entry);
  if (before && before.version === version && before.digest !== digest)
    throw new Problem('publish-immutable', { name: nameOf(entry), version: before.version, on: before.on });
}
