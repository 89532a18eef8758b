import { pathToFileURL } from 'node:url';

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
