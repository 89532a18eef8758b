import { isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Rolldown } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The `adisteme` command and the threads that the command line starts: modules, with the parts that they share beside them. */
const PROGRAMS = {
  input: {
    adisteme: path('./cli/start.ts'),
    'batch-worker': path('./batch/grade/crew/thread.ts'),
    'impact-worker': path('./impact/worker.ts'),
    'server-worker': path('./server/work/worker.ts'),
  },
  output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
};

/** The command line: scripts whose compiled code can be kept (`cli/start.ts`), one for all that needs no package beside it. */
const COMMAND = {
  input: { command: path('./cli/main.ts') },
  output: {
    format: 'cjs',
    dynamicImportInCjs: false,
    entryFileNames: 'parts/[name].cjs',
    chunkFileNames: 'parts/[name]-[hash].cjs',
    codeSplitting: {
      groups: [{ debugName: 'engine', name: (id, graph) => (standsAlone(id, graph) ? 'engine' : null) }],
    },
  },
} satisfies Rolldown.RolldownOptions;

/** Whether neither a module nor what it imports needs a package that is not bundled. */
function standsAlone(
  id: string,
  graph: Pick<Rolldown.PluginContext, 'getModuleInfo'>,
  seen = new Set<string>(),
): boolean {
  if (seen.has(id) || id.startsWith('node:')) return true;
  seen.add(id);
  const isBundled = isAbsolute(id) || id.startsWith('\0');
  return isBundled && (graph.getModuleInfo(id)?.importedIds ?? []).every((one) => standsAlone(one, graph, seen));
}

/** What runs on Node, in few files: loading some hundred modules takes longer than grading a sheet. `--mode command` after the others. */
export default defineConfig(({ mode }) => ({
  root: path('.'),
  publicDir: false,
  resolve: { alias: { '#validators': path('./cli/validators.ts') } },
  // What has native parts, or is loaded for one command only, stays a package of its own.
  ssr: {
    noExternal: ['@noble/hashes', 'ajv', 'commander', 'fraction.js', 'lossless-json', 'yaml'],
  },
  build: {
    ssr: true,
    outDir: path('../dist/bin'),
    emptyOutDir: mode !== 'command',
    target: 'node20',
    minify: true,
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: /\/engine\//, sideEffects: false }] },
      ...(mode === 'command' ? COMMAND : PROGRAMS),
    },
  },
}));
