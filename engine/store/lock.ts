import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import { isRecord } from '../model/record.ts';
import { writeDurably } from './durable.ts';
import type { PackEntry } from './entry.ts';
import { Problem } from './problem.ts';
import { readText } from './read.ts';

/** One published version of an edition: what its content was, when, and why a correction was made. */
export interface Published {
  readonly version: string;
  /** Digest of the consolidated content, as receipts carry it. */
  readonly digest: string;
  readonly on: string;
  readonly reason?: string;
}

/** Published editions of one tree of methodologies, by `id@edition`; versions of each, the latest last. */
export type Lock = Readonly<Record<string, readonly Published[]>>;

/** The lock file of the tree in which a pack lies. */
export function lockFile(entry: PackEntry): string {
  return join(dirname(dirname(dirname(entry.file))), 'published.json');
}

/** What has been published in the tree of a pack; nothing where there is no lock file yet. */
export function readLock(entry: PackEntry): Lock {
  const file = lockFile(entry);
  if (!existsSync(file)) return {};
  try {
    const content: unknown = JSON.parse(readText(file));
    if (isLock(content)) return content;
  } catch (error) {
    if (error instanceof Problem) throw error;
  }
  throw new Problem('lock-broken', { path: file });
}

/** The latest published version of an edition. */
export function publishedOf(entry: PackEntry): Published | undefined {
  const lock = readLock(entry);
  const name = `${entry.pack}@${entry.edition}`;
  return Object.hasOwn(lock, name) ? lock[name]?.at(-1) : undefined;
}

/** Adds a version to the lock file, which is written whole or not at all. */
export function addPublished(entry: PackEntry, published: Published): void {
  const lock = { ...readLock(entry) };
  const name = `${entry.pack}@${entry.edition}`;
  lock[name] = [...(Object.hasOwn(lock, name) ? (lock[name] ?? []) : []), published];
  const ordered = Object.fromEntries(Object.entries(lock).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeDurably(lockFile(entry), `${JSON.stringify(ordered, null, 2)}\n`);
}

/** A published edition must be what it was; a correction carries a new version, to be published with its reason. */
export function publishedFindings(
  entry: PackEntry,
  version: string,
  digest: string,
  place: Diagnostic['place'],
): Diagnostic[] {
  const published = publishedOf(entry);
  if (!published || published.digest === digest) return [];
  const params = { version: published.version, on: published.on, found: version };
  if (published.version === version) return [{ code: 'published-changed', severity: 'error', place, params }];
  return [{ code: 'published-older', severity: 'warning', place, params }];
}

function isLock(value: unknown): value is Lock {
  const isPublished = (one: unknown) =>
    isRecord(one) && ['version', 'digest', 'on'].every((key) => typeof one[key] === 'string');
  return (
    isRecord(value) && Object.values(value).every((versions) => Array.isArray(versions) && versions.every(isPublished))
  );
}
