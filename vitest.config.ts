import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'editor/**/*.test.ts'],
    // Seeded defects take long and have a command of their own: npm run mutants.
    exclude: ['**/node_modules/**', 'test/mutants/**'],
    testTimeout: 180_000,
    maxWorkers: 2,
    reporters: ['default', './test/summary.ts'],
  },
});
