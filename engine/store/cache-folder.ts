import { readdirSync, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Most files that a folder of the cache holds; those written first go first. */
const MOST = 64;

/** A folder of the user's cache: in XDG_CACHE_HOME, else where the system keeps caches. Null where ADISTEME_CACHE is `off`. */
export function cacheFolder(environment: NodeJS.ProcessEnv, name: 'packs' | 'code'): string | null {
  if (environment.ADISTEME_CACHE === 'off') return null;
  return join(environment.XDG_CACHE_HOME || systemCache(environment), 'adisteme', name);
}

function systemCache({ LOCALAPPDATA }: NodeJS.ProcessEnv): string {
  if (process.platform === 'win32') return LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
  return process.platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache');
}

/** Removes the oldest files of a folder that holds too many. */
export function makeRoom(folder: string): void {
  const files = readdirSync(folder).map((name) => join(folder, name));
  if (files.length <= MOST) return;
  const byAge = files.map((path) => ({ path, at: statSync(path).mtimeMs })).sort((a, b) => a.at - b.at);
  for (const { path } of byAge.slice(0, files.length - MOST)) rmSync(path, { force: true });
}
