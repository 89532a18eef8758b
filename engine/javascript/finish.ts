import type { Program } from '../model/program.ts';
import type { Code } from './code.ts';
import { packed } from './scope.ts';

/** Returns an outcome, with the warnings of pending texts: most sheets are of days before the first. */
export function finish({ appliesBy, pending }: Program, code: Code, outcome: string): void {
  if (appliesBy === null || pending.length === 0) {
    code.line(`return ${outcome};`);
    return;
  }
  if (outcome !== 'outcome') code.line(`const outcome = ${outcome};`);
  const first = Math.min(...pending.map(({ from }) => packed(from)));
  code.line(`if (c${appliesBy} < ${first}) return outcome;`);
  code.line(`return withPending(outcome, c${appliesBy}, PENDING);`);
}
