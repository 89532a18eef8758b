import { lowerForm } from '../../engine/compile/program/index.ts';
import { printModule } from '../../engine/javascript/index.ts';
import type { Plan } from '../../engine/model/plan.ts';

const TIMES = 40;
const MOST_MILLISECONDS = 50;

/** How long it takes to make a module of a form's plan, once the compiler is warm. */
export function compiling(plan: Plan, id: string): string {
  const times = Array.from({ length: TIMES }, () => {
    const start = performance.now();
    printModule(lowerForm(plan, id));
    return performance.now() - start;
  });
  const best = Math.min(...times);
  const verdict = best <= MOST_MILLISECONDS ? 'reached' : 'not reached';
  return `- plan → module of \`${plan.pack.pack}\`, form \`${id}\`: ${best.toFixed(0)} ms at best of ${TIMES}, ${times[0]?.toFixed(0)} ms the first time; ≤ ${MOST_MILLISECONDS} ms: **${verdict}**`;
}
