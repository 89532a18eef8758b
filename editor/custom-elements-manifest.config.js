/** The manifest of the elements, made from their classes and comments, for editors and documentation: `npm run manifest`. */
export default {
  globs: ['editor/*/**/*.ts'],
  exclude: ['editor/**/*.test.ts', 'editor/testing/**', 'editor/worker/**', 'editor/document/**'],
  outdir: 'dist/editor',
  litelement: true,
};
