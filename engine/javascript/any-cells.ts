import type { Program } from '../model/program.ts';
import type { Code } from './code.ts';
import { printDecision } from './decision.ts';
import { definitionsOf, printDefinition } from './definition.ts';
import { printNotAssessed, printOutcome, printValues } from './outcome.ts';
import { printQuestions } from './questions.ts';
import type { Scope } from './scope.ts';
import { Terms } from './terms.ts';

/** Prints `appraiseCells`: what becomes of cells any of which may be blank, and of sets of any size. */
export function printAnyCells(scope: Scope, code: Code): void {
  const { program } = scope;
  code.block('function appraiseCells(cells, lists, full)', (body) => {
    printCells(scope, body);
    const early = new Terms(scope, body, true, new Map());
    const { decisive, shown } = definitionsOf(program);
    for (const one of program.definitions) if (one.early) printDefinition(early, one);
    const open = printGrounds(early, program);
    printQuestions(early, program);
    const terms = new Terms(scope, body, false, new Map());
    for (const one of decisive) if (!one.early) printDefinition(terms, one);
    printDecision(terms, program, open);
    printValues(terms, program.shown, shown);
    printOutcome(terms, program);
  });
}

function printCells(scope: Scope, code: Code): void {
  const { program } = scope;
  const sets = program.sets.map((_, place) => `n${place}, m${place}, l${place}`);
  if (sets.length > 0) code.line(`const [${sets.join(', ')}] = lists;`);
  const cells = program.cells.map(({ over }, place) => `${scope.cell(place)}${over.length > 0 ? '' : ' = MISSING'}`);
  if (cells.length > 0) code.line(`let [${cells.join(', ')}] = cells;`);
  for (const [place, { over }] of program.cells.entries()) {
    const [cell, count] = [scope.cell(place), over.map((set) => scope.count(set)).join(' * ')];
    if (over.length > 0) code.line(`${cell} = filled(${cell}, ${count});`);
  }
}

/** Ends the sheet at the first ground that holds; gives the names of those that may be open. */
function printGrounds(terms: Terms, program: Program): string[] {
  const open: string[] = [];
  for (const { id, when } of program.grounds) {
    const holds = terms.hold(terms.value(when));
    if (terms.isPartial(when)) open.push(holds);
    terms.code.block(`if (${holds} === true)`, (code) => printNotAssessed(terms.inside(code), program, id, []));
  }
  return open;
}
