/**
 * Folders of the engine whose tests Stryker measures, each with the tests that answer for it: the fast ones that speak of that
 * folder. Whole packs and made-up sheets would find more, and take hours.
 */
export const FOLDERS = {
  number: ['test/number/', 'test/explain/number', 'test/evaluate/conditions'],
  consolidate: ['test/consolidate/amend', 'test/consolidate/change', 'test/consolidate/switches'],
  evaluate: ['test/evaluate/', 'test/explain/explain', 'test/explain/condition', 'test/operators/operators'],
  operators: [
    'test/operators/',
    'test/operators/lowering/',
    'test/evaluate/conditions',
    'test/compile/findings',
    'test/agreement/operators',
    'test/agreement/members',
  ],
  compile: [
    ...['errors', 'findings', 'forms', 'plan', 'references', 'set-errors', 'sizes', 'slots', 'taken-over', 'tried'].map((name) => `test/compile/${name}`),
    ...['test/compile/program/', 'test/operators/', 'test/operators/lowering/'],
    ...['operators', 'members', 'office'].map((name) => `test/agreement/${name}`),
  ],
  analyse: [
    ...['bodies', 'clauses', 'deadlines', 'figures', 'names', 'openings'],
    ...['outcomes', 'proofs', 'records', 'reports', 'texts'],
  ].map((name) => `test/analyse/${name}`),
};

/** Folders whose files a pattern for `mutate` takes. */
export function foldersOf(patterns) {
  return Object.keys(FOLDERS).filter((folder) => patterns.some((pattern) => pattern.includes(`engine/${folder}/`)));
}
