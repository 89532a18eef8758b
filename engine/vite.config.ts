import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The command line and the threads it starts, in few files: loading some hundred modules takes longer than grading a sheet. */
export default defineConfig({
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
    emptyOutDir: true,
    target: 'node20',
    minify: true,
    rolldownOptions: {
      input: {
        adisteme: path('./cli/main.ts'),
        'impact-worker': path('./impact/worker.ts'),
        'lines-worker': path('./batch/grade/lines/thread.ts'),
        'server-worker': path('./server/work/worker.ts'),
      },
      treeshake: { moduleSideEffects: [{ test: /\/engine\//, sideEffects: false }] },
      output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
    },
  },
});
