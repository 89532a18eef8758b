import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'editor/**/*.test.ts'],
    // Seeded defects take long and have a command of their own: npm run mutants.
    exclude: ['**/node_modules/**', 'test/mutants/**'],
    setupFiles: ['test/close-pages.ts'],
    testTimeout: 180_000,
    maxWorkers: 2,
    // Modules are loaded once for each worker, not for each file: tests keep no state in them.
    isolate: false,
    reporters: ['default', './test/summary.ts'],
  },
});
