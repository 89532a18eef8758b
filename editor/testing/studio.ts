import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Opened, open } from './page.ts';

/** The studio as it is served. */
export interface ServedStudio {
  readonly url: string;
  close(): Promise<void>;
}

interface ServerModule {
  startServer(options: { roots: readonly string[]; port: number }): Promise<ServedStudio>;
}

const SERVER = new URL('../../dist/engine/server/index.js', import.meta.url);

/** Starts the built server over a folder of packs, on a port that is free. */
export async function studio(root: string): Promise<ServedStudio> {
  const { startServer } = (await import(pathToFileURL(SERVER.pathname).href)) as ServerModule;
  return startServer({ roots: [root], port: 0 });
}

/** The studio over a folder of a test's own, which goes when it is closed. */
export interface StudioOfPacks extends ServedStudio {
  readonly folder: string;
}

/** @param packs text of each edition, by its place: `percent/2025`. */
export async function studioOf(packs: Readonly<Record<string, string>>): Promise<StudioOfPacks> {
  const folder = mkdtempSync(join(tmpdir(), 'adisteme-studio-'));
  for (const [edition, text] of Object.entries(packs)) writePack(folder, edition, text);
  const { url, close } = await studio(folder);
  return {
    url,
    folder,
    async close() {
      await close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Writes an edition into a folder of packs. */
export function writePack(folder: string, edition: string, text: string): void {
  const file = join(folder, edition, 'pack.yaml');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Opens a place of the studio (what stands after `#/`) in a language and a window so wide. */
export async function openStudio(url: string, place = '', language = 'en', width = 1280): Promise<Opened> {
  const opened = await open(`${url}/studio/${place === '' ? '' : `#/${place}`}`, { viewport: { width, height: 800 } });
  await opened.page.getByRole('combobox').first().selectOption(language);
  return opened;
}
