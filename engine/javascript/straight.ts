import type { Program } from '../model/program.ts';
import type { SheetOutcome } from '../model/sheet-outcome.ts';
import { Code } from './code.ts';
import { functionData } from './function.ts';
import { carried } from './module.ts';
import { printStraight } from './quick.ts';
import { run } from './run.ts';
import { Scope } from './scope.ts';

/** What a sheet lists of a given set. */
export interface Listed {
  readonly count: number;
  /** Null where members go by their places. */
  readonly names: readonly string[] | null;
}

/** What appraises cells that are read already, each in its place in the program and as printed code keeps it. */
export interface Straight {
  /** `lists`: by given set; its cells are lists by member. Null where something lacks, or is there that is not asked. */
  readonly appraise: (cells: readonly unknown[], lists: readonly Listed[]) => SheetOutcome | null;
  /** Stands in the place of a blank cell. */
  readonly missing: unknown;
  /** By column, once a sheet is appraised: texts and truth values; undefined where there is none. */
  readonly flat: readonly (string | boolean | undefined)[];
}

/** What cells are given, which rules are shown, and which values stand in columns of their own, by rule and members: no record holds these. */
export interface StraightOptions {
  readonly given: ReadonlySet<number>;
  readonly rules: ReadonlySet<string>;
  readonly columns: readonly (readonly string[])[];
}

const NAME = 'appraiseCells';

/** Prints it as text, of which `runStraight` makes it: for rows that have some cells and no others. */
export function printStraightModule(whole: Program, { given, rules, columns }: StraightOptions): string {
  const program = showing(whole, rules);
  const scope = new Scope(program, undefined, new Map(columns.map((path, place) => [JSON.stringify(path), place])));
  const code = new Code();
  printStraight(scope, code, NAME, given);
  const flat = `const flat = new Array(${columns.length}).fill(undefined);`;
  const own = [...scope.constants(), ...functionData(scope), flat, code.text(), `const missing = MISSING;`].join('\n');
  return [...carried(own), own].join('\n');
}

/** Null where a policy forbids to make code from text. */
export function runStraight(text: string): Straight | null {
  return run(`${text}\nreturn { appraise: ${NAME}, missing, flat };`);
}

/** The same program with the values of no other rules. */
function showing(program: Program, rules: ReadonlySet<string>): Program {
  return { ...program, shown: program.shown.map((one) => ({ ...one, open: one.open && rules.has(one.rule) })) };
}
