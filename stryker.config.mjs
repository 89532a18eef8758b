import { FOLDERS, foldersOf } from './test/mutation/folders.mjs';

const ENGINE = Object.keys(FOLDERS).map((folder) => `engine/${folder}/**/*.ts`);

/** What the command line asks for: `npm run mutation -- --mutate 'engine/number/**'`. */
const asked = process.argv[process.argv.findIndex((word) => word === '--mutate' || word === '-m') + 1] ?? '';
const folders = foldersOf(asked.split(','));
process.env.MUTATED_FOLDERS ??= (folders.length > 0 ? folders : Object.keys(FOLDERS)).join(',');
const name = folders.length > 0 ? folders.join('-') : 'all';

/** How strong the tests of the engine are; see test/mutation/README.md. Never part of `npm test`. */
export default {
  mutate: ENGINE,
  testRunner: 'engine',
  plugins: ['./test/mutation/runner.mjs', './test/mutation/words.mjs'],
  maxTestRunnerReuse: 100,
  ignorers: ['words'],
  ignorePatterns: ['.git', '/dist', '/out', '/editor', '/build/*', '!/build/validators.*'],
  checkers: [],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  reporters: ['clear-text', 'json', 'html', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `build/mutation/${name}/report.json` },
  htmlReporter: { fileName: `build/mutation/${name}/report.html` },
  thresholds: { high: 95, low: 90, break: 90 },
  timeoutMS: 15_000,
};
