import type { Program } from '../model/program.ts';
import type { Code } from './code.ts';
import { packed } from './scope.ts';

/** Place of the date by which texts are pending; null where none ever is. */
export function pendingBy({ appliesBy, pending }: Program): number | null {
  return pending.length > 0 ? appliesBy : null;
}

/** Returns an outcome, with the warnings of pending texts: most sheets are of days before the first. */
export function finish(program: Program, code: Code, outcome: string): void {
  const date = pendingBy(program);
  if (date === null) {
    code.line(`return ${outcome};`);
    return;
  }
  if (outcome !== 'outcome') code.line(`const outcome = ${outcome};`);
  const first = Math.min(...program.pending.map(({ from }) => packed(from)));
  code.line(`if (c${date} < ${first}) return outcome;`);
  code.line(`return withPending(outcome, c${date}, PENDING);`);
}
