import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package: the nearest above this file that holds its package.json. */
export function home(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}

/** The program of a thread that the command line or the server starts, as the build bundles it (`engine/vite.config.ts`). */
export function threadOf(of: 'batch' | 'impact' | 'server'): string {
  return join(home(), 'dist', 'bin', `${of}-worker.js`);
}

/** Version of this package. */
export function version(): string {
  const { version } = JSON.parse(readFileSync(join(home(), 'package.json'), 'utf8')) as { version: string };
  return version;
}

/** Whether the engine runs as it was built, not from its sources: only then are there programs of threads. */
export const isBuilt = !import.meta.url.endsWith('.ts');
