import type { Program } from '../model/program.ts';
import type { SheetOutcome } from '../model/sheet-outcome.ts';
import { Code } from './code.ts';
import { functionData } from './function.ts';
import { carried } from './module.ts';
import { printStraight } from './quick.ts';
import { run } from './run.ts';
import { Scope } from './scope.ts';

/** What appraises cells that are read already, each in its place in the program and as printed code keeps it. */
export interface Straight {
  /** Null where something lacks, or is there that is not asked. */
  readonly appraise: (cells: readonly unknown[]) => SheetOutcome | null;
  /** Stands in the place of a blank cell. */
  readonly missing: unknown;
}

const NAME = 'appraiseCells';

/** Prints it as text, of which `runStraight` makes it: for rows that have the cells `given` and no others, with the values of some rules. */
export function printStraightModule(whole: Program, given: ReadonlySet<number>, rules: ReadonlySet<string>): string {
  const program = showing(whole, rules);
  const scope = new Scope(program);
  const code = new Code();
  printStraight(scope, code, NAME, given);
  const own = [...scope.constants(), ...functionData(scope), code.text(), `const missing = MISSING;`].join('\n');
  return [...carried(own), own].join('\n');
}

/** Null where a policy forbids to make code from text. */
export function runStraight(text: string): Straight | null {
  return run(`${text}\nreturn { appraise: ${NAME}, missing };`);
}

/** The same program with the values of no other rules. */
function showing(program: Program, rules: ReadonlySet<string>): Program {
  return { ...program, shown: program.shown.map((one) => ({ ...one, open: one.open && rules.has(one.rule) })) };
}
