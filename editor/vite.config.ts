import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const STUDIO = path('./studio/index.html');

/**
 * json-rules-engine reaches for two things that a content security policy forbids and we never use: paths into facts
 * (jsonpath-plus compiles scripts), and the global object for event emitters loaded by a script tag.
 */
function withoutEval(): Plugin {
  return {
    name: 'without-eval',
    enforce: 'pre',
    resolveId: (source) => (source === 'jsonpath-plus' ? path('./without-paths.ts') : null),
    transform: (code, id) =>
      id.includes('eventemitter2')
        ? { code: code.replaceAll(`new Function('','return this')()`, 'globalThis'), map: null }
        : null,
  };
}

export default defineConfig({
  root: path('.'),
  base: './',
  publicDir: false,
  plugins: [withoutEval()],
  resolve: { alias: { '#validators': path('../build/validators.js') } },
  worker: { format: 'es', plugins: () => [withoutEval()] },
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
