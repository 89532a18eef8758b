import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const STUDIO = path('./studio/index.html');

export default defineConfig({
  root: path('.'),
  base: './',
  publicDir: false,
  resolve: { alias: { '#validators': path('../build/validators.js') } },
  worker: { format: 'es' },
  build: {
    outDir: path('../dist/editor'),
    emptyOutDir: true,
    target: 'es2023',
    sourcemap: true,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      preserveEntrySignatures: 'strict',
      checks: { bundlerTimings: false },
      input: {
        adisteme: path('./index.ts'),
        'adisteme-sheet': path('./sheet/index.ts'),
        'adisteme-explanation': path('./explanation/index.ts'),
        'adisteme-diff': path('./diff/index.ts'),
        'adisteme-impact': path('./impact/index.ts'),
        'adisteme-radar': path('./radar/index.ts'),
        'adisteme-editor': path('./studio/edition/index.ts'),
        ...(existsSync(STUDIO) ? { studio: STUDIO } : {}),
      },
      // The engine only declares: nothing in it runs unless it is called.
      treeshake: { moduleSideEffects: [{ test: /\/engine\//, sideEffects: false }] },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'parts/[name]-[hash].js',
        assetFileNames: 'parts/[name]-[hash][extname]',
      },
    },
  },
});
