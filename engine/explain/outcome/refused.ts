import type { Explanation } from '../explanation.ts';
import { node } from '../node.ts';
import { phrase } from '../phrases.ts';
import { sourceAt } from '../source.ts';
import type { Telling } from '../telling.ts';
import { explainProblems } from './problem.ts';
import { explainRoute } from './route.ts';

/** Everything for which a sheet is refused; and where the form is the wrong one, which route says so. */
export function explainRefused(telling: Telling, warnings: readonly Explanation[]): Explanation {
  const { refusals = [] } = telling.evaluation.result;
  const problems = explainProblems(telling, refusals);
  const route = refusals.some(({ code }) => code === 'wrong-form') ? explainRoute(telling) : [];
  const children = [...problems, ...route, ...warnings];
  const saying = { id: 'outcome', sentence: phrase('refused', telling.language), children };
  return node(telling, saying, { cite: sourceAt(telling.plan.pack, `forms/${telling.evaluation.result.form}`).cite });
}
