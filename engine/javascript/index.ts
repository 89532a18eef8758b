import type { Program } from '../model/program.ts';
import type { SheetOutcome } from '../model/sheet-outcome.ts';
import { EXPORTED, printModule } from './module.ts';
import { run } from './run.ts';

export { askedOf, neverAsked } from './asked.ts';
export { quoted } from './code.ts';
export { printModule } from './module.ts';

export { run } from './run.ts';
export { daysIn } from './runtime/dates.ts';
export { namesOf } from './runtime/members.ts';
export { isBigCell, packed } from './scope.ts';
export { type Listed, printStraightModule, runStraight, type Straight } from './straight.ts';
export { printTypes } from './types.ts';
export { usedCells } from './uses.ts';

export interface OutcomeOptions {
  /** False: without the values of rules, which takes less time. */
  readonly values?: boolean;
}

/** Appraises one sheet; never throws for what a sheet says. */
export type Appraise = (sheet: unknown, options?: OutcomeOptions) => SheetOutcome;

/** The printed module of a program, run in this process. Null where a policy forbids to make code from text. */
export function instantiate(program: Program): Appraise | null {
  const text = printModule(program).replaceAll(/^export /gm, '');
  return run(`${text}\nreturn ${EXPORTED};`);
}
