import { editorPartOf, partOf, type Sources } from './sources.ts';

/** Stages of the pipeline: none knows another. */
export const STAGES = ['load', 'consolidate', 'compile', 'analyse', 'evaluate', 'explain', 'javascript', 'sql'];

/** What every stage stands on. */
const BASE = ['model', 'operators', 'number'];

/** Who knows the stages: the pipeline, its users, and the entries of the package. */
const USERS = [
  'pipeline.ts',
  'prepare.ts',
  'index.ts',
  'node.ts',
  'batch',
  'cases',
  'cli',
  'diff',
  'executor',
  'forms',
  'impact',
  'procedure',
  'sample',
  'schema',
  'server',
  'store',
  'template',
];

/** What every element of the editor stands on: it knows no element. */
const FOUNDATION = ['element', 'tokens.ts'];

/** Libraries that the model needs at run time: the digest of a pack is part of what it is. */
const MODEL_LIBRARIES = ['@noble/hashes'];

/** Imports that go against the current, each as a sentence. */
export function misdirected(sources: Sources): string[] {
  const found: string[] = [];
  for (const [file, imports] of sources) {
    for (const { of, typeOnly } of imports) {
      const problem = problemWith(file, of, typeOnly);
      if (problem) found.push(`${file} imports ${of}: ${problem}`);
    }
  }
  return found;
}

function problemWith(file: string, of: string, typeOnly: boolean): string | null {
  const from = partOf(file);
  if (from === null) return file.startsWith('editor/') ? editorProblem(file, of) : null;
  if (of.startsWith('editor/') || of.startsWith('test/')) return 'the engine knows neither the editor nor the tests';
  const to = partOf(of);
  if (to === null) return from === 'model' ? libraryProblem(of, typeOnly) : null;
  if (to === from || USERS.includes(from)) return null;
  const allowed = allowedFor(from, typeOnly);
  if (!allowed) return `say in test/structure/directions.ts where engine/${from} belongs`;
  return allowed.includes(to) ? null : `${from} imports only ${allowed.join(', ') || 'itself'}`;
}

function allowedFor(part: string, typeOnly: boolean): readonly string[] | null {
  if (part === 'analyse') return [...BASE, 'prove'];
  if (STAGES.includes(part)) return BASE;
  if (part === 'prove') return BASE;
  if (part === 'operators') return ['model', 'number'];
  if (part === 'number') return typeOnly ? ['model'] : [];
  return part === 'model' ? [] : null;
}

/** The editor knows the engine by its entry alone; its foundation knows no element; only tests know the harness. */
function editorProblem(file: string, of: string): string | null {
  if (partOf(of) !== null) return of === 'engine/index.ts' ? null : 'the editor knows only engine/index.ts';
  const [from, to] = [editorPartOf(file), editorPartOf(of)];
  if (to === null || to === from) return null;
  if (to === 'testing') return file.endsWith('.test.ts') ? null : 'only tests know the harness';
  return FOUNDATION.includes(from ?? '') && !FOUNDATION.includes(to) ? 'the foundation knows no element' : null;
}

function libraryProblem(of: string, typeOnly: boolean): string | null {
  return typeOnly || MODEL_LIBRARIES.some((name) => of.startsWith(name))
    ? null
    : 'the model imports types of libraries only';
}
