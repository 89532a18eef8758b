import { statSync } from 'node:fs';
import { join } from 'node:path';
import { home } from './home.ts';
import { Problem } from './problem.ts';

/** Folders in which packs are looked for: those given, else `./rules` where it exists, else the package's own. */
export function ruleRoots(given: readonly string[] = []): readonly string[] {
  for (const folder of given) if (!isFolder(folder)) throw new Problem('folder-unreadable', { path: folder });
  if (given.length > 0) return given;
  return [isFolder('rules') ? 'rules' : join(home(), 'rules')];
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
