import { DUCKDB } from './duckdb.ts';
import { EVALUATE } from './evaluate.ts';
import type { Engine, Grader } from './grader.ts';
import { JS } from './js.ts';

/** Every engine. Another one is a file beside these and a line here. */
export const GRADERS: Readonly<Record<Engine, Grader>> = { js: JS, duckdb: DUCKDB, evaluate: EVALUATE };
