import type { Program } from '../model/program.ts';
import type { Code } from './code.ts';

/** Returns an outcome, with the warnings of pending texts. */
export function finish({ appliesBy, pending }: Program, code: Code, outcome: string): void {
  code.line(
    appliesBy === null || pending.length === 0
      ? `return ${outcome};`
      : `return withPending(${outcome}, c${appliesBy}, PENDING);`,
  );
}
