import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { writeDurably } from './durable.ts';
import { readVersion, type Version } from './journal.ts';

/** Versions of an edition that are kept; older ones are forgotten. */
const KEPT = 50;

const NAME = /^(\d{8})-([0-9a-f]{64})\.json$/;

/** The versions of an edition that were kept, each by its file; the latest last. */
export function keptIn(folder: string): readonly { readonly file: string; readonly revision: string }[] {
  const history = join(folder, '.history');
  if (!existsSync(history)) return [];
  return readdirSync(history)
    .filter((name) => NAME.test(name))
    .sort()
    .map((name) => ({ file: join(history, name), revision: NAME.exec(name)?.[2] ?? '' }));
}

/** The latest version that was kept, if the edition still is what it was then. */
export function latestKept(folder: string, revision: string): Version | null {
  const latest = keptIn(folder).at(-1);
  return latest?.revision === revision ? readVersion(latest.file) : null;
}

/** Where the next version is to be kept: its place in the order doesn't hang on a clock. Makes the folder. */
export function nextPlace(folder: string, revision: string): string {
  const history = join(folder, '.history');
  const ignore = join(history, '.gitignore');
  if (!existsSync(ignore)) writeDurably(ignore, '*\n');
  const [, last = '0'] = NAME.exec(basename(keptIn(folder).at(-1)?.file ?? '')) ?? [];
  return join(history, `${String(Number(last) + 1).padStart(8, '0')}-${revision}.json`);
}

/** Keeps what an edition was before it was first written through the store, or since it was changed by hand. */
export function keepIfUnknown(folder: string, version: Version): void {
  if (keptIn(folder).at(-1)?.revision === version.revision) return;
  writeDurably(nextPlace(folder, version.revision), JSON.stringify(version));
}

export function forgetOld(folder: string): void {
  for (const { file } of keptIn(folder).slice(0, -KEPT)) rmSync(file, { force: true });
}
