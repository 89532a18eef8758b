import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const TESTS = 'virtual:tests';

/**
 * One module of the tests, with all of the engine that they import, written to a folder of the sandbox: a fresh copy of everything
 * is then one import away. Each file still finds what lies beside it. Returns the module's path.
 *
 * @param paths of test files, as in `folders.mjs`.
 */
export async function bundle(root, paths) {
  const folder = join(root, 'build', 'mutation-tests');
  const file = join(folder, 'tests.mjs');
  if (existsSync(file)) return file;
  const { build } = await import('vite');
  const tests = paths.flatMap((path) => testsAt(root, path));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [entry(root, tests), places()],
    build: {
      ssr: true,
      target: 'node20',
      outDir: folder,
      minify: false,
      rolldownOptions: {
        input: { tests: TESTS },
        external: (id) => id.endsWith('build/validators.js'),
        output: { entryFileNames: '[name].mjs', codeSplitting: false },
      },
    },
  });
  return file;
}

/** `test/x/y` is the file `test/x/y.test.ts`, `test/x/` all tests of that folder. */
function testsAt(root, path) {
  if (!path.endsWith('/')) return [`${path}.test.ts`];
  return readdirSync(join(root, path))
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => path + name);
}

/** The module that imports all tests, each file as a suite of its own. */
function entry(root, tests) {
  return {
    name: 'tests',
    resolveId: (id) => (id === TESTS ? id : null),
    load: (id) =>
      id === TESTS ? tests.map((path) => `import ${JSON.stringify(resolve(root, path))};`).join('\n') : null,
  };
}

/** `import.meta.url` as the place of the source, not of the bundle. */
function places() {
  return {
    name: 'places',
    transform: (code, id) =>
      code.includes('import.meta.url')
        ? code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id.replace(/\?.*/, '')).href))
        : null,
  };
}
