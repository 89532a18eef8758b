import type { CellType, Program } from '../model/program.ts';
import { inputsOf } from './asked.ts';
import { dataText, quoted } from './code.ts';
import { functionData, printFunctions } from './function.ts';
import { RUNTIME } from './generated/runtime.ts';
import { isBigCell, Scope } from './scope.ts';

/** Name of the function that a module exports. */
export const EXPORTED = 'appraise';

/**
 * A module that appraises sheets on one form: `appraise(sheet, { values })` gives a `SheetOutcome`, without values where they
 * are not asked for. It imports nothing and makes no code at run time.
 */
export function printModule(program: Program): string {
  const scope = new Scope(program);
  const text = printFunctions(scope, EXPORTED);
  const data = [`const SPEC = ${dataText(specOf(program))};`, ...functionData(scope)];
  const own = [...scope.constants(), ...data, text].join('\n');
  const named = [`export const pack = ${quoted(program.pack)};`, `export const edition = ${quoted(program.edition)};`];
  return `${[...named, `export const form = ${quoted(program.form)};`, ...carried(own), own].join('\n')}\n`;
}

const CARRIED = new RegExp(`\\b(?:${Object.keys(RUNTIME).join('|')})\\b`, 'g');

/** The functions that a text calls, and those that these call. */
export function carried(text: string): string[] {
  const found = new Set<string>();
  const visit = (one: string): void => {
    for (const name of new Set(one.match(CARRIED))) {
      if (found.has(name)) continue;
      found.add(name);
      visit(RUNTIME[name] ?? '');
    }
  };
  visit(text);
  return Object.keys(RUNTIME).flatMap((name) => (found.has(name) ? [RUNTIME[name] ?? ''] : []));
}

/** What the module knows of the sheets it reads at leisure. */
function specOf(program: Program): object {
  return {
    pack: program.pack,
    edition: program.edition,
    form: program.form,
    sets: program.sets.map(({ id, anonymous }) => ({ id, anonymous })),
    inputs: inputsOf(program).map(({ id, cells }) => {
      const [first] = cells;
      const axes = (first?.cell.members ?? []).map((member, axis) => ({
        set: '',
        members: member === null ? null : [...new Set(cells.map(({ cell }) => cell.members[axis] ?? ''))],
      }));
      let given = 0;
      return {
        id,
        first: first?.place ?? 0,
        axes: axes.map((axis) => (axis.members === null ? { ...axis, set: first?.cell.over[given++] ?? '' } : axis)),
        type: first && typeOf(first.cell.type),
      };
    }),
    elsewhere: program.elsewhere,
  };
}

function typeOf(type: CellType): object {
  return type.kind === 'number' ? { ...type, big: isBigCell(type) } : type;
}
