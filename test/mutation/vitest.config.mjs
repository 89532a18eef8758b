import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { FOLDERS } from './folders.mjs';

/** Set by stryker.config.mjs: the folders of the engine that this run changes. */
const folders = (process.env.MUTATED_FOLDERS ?? Object.keys(FOLDERS).join(',')).split(',');

export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  test: {
    include: [...new Set(folders.flatMap((folder) => FOLDERS[folder]))].map((path) => `${path}.test.ts`),
    testTimeout: 60_000,
    server: { deps: { external: [/build\/validators\.js$/] } },
    isolate: false,
    fileParallelism: false,
  },
});
