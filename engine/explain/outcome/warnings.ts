import type { Explanation } from '../explanation.ts';
import { phrase } from '../phrases.ts';
import type { Telling } from '../telling.ts';
import { explainProblems } from './problem.ts';

/** Checks that warn: what they say, and what was found. */
export function explainWarnings(telling: Telling): Explanation[] {
  const warnings = explainProblems(telling, telling.evaluation.result.warnings ?? []);
  return warnings.map((one) => ({ ...one, sentence: phrase('warning', telling.language, { message: one.sentence }) }));
}
