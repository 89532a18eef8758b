import type { Definition, Program, Shown } from '../model/program.ts';
import { quoted } from './code.ts';
import { printDefinition } from './definition.ts';
import { finish } from './finish.ts';
import type { Terms } from './terms.ts';
import { printTogether } from './together.ts';
import type { Uses } from './uses.ts';
import { isWhole, printShown, wholeText } from './written.ts';

/** Prints the values that results show, where they are asked for, and the definitions on which only they rest. */
export function printValues(
  terms: Terms,
  shown: readonly Shown[],
  definitions: readonly Definition[],
  uses?: Uses,
): void {
  const { code } = terms;
  const open = shown.filter((one) => one.open);
  code.line('let values = NO_VALUES;');
  if (open.length === 0) return;
  code.block('if (full)', (block) => {
    const inside = terms.inside(block);
    if (uses) printTogether(inside, definitions, uses);
    else for (const one of definitions) printDefinition(inside, one);
    const first = open.findIndex((one) => terms.scope.columns !== null || !isWhole(inside, one));
    const whole = first < 0 ? open : open.slice(0, first);
    const entries = whole.map((one) => wholeText(inside, one));
    if (entries.length > 0) block.block('values =', (list) => entries.map((one) => list.line(`${one},`)), ';');
    else block.line('values = {};');
    for (const one of open.slice(whole.length)) printShown(inside, one);
  });
}

/** Prints the outcome of a sheet to which a ground applies. */
export function printNotAssessed(
  terms: Terms,
  program: Program,
  ground: string,
  definitions: readonly Definition[],
  uses?: Uses,
): void {
  const shown = program.shown.filter(({ early }) => early);
  printValues(terms, shown, definitions, uses);
  finish(program, terms.code, `{ status: "not-assessed", values, ground: ${quoted(ground)} }`);
}

/** Prints the outcome that follows from `refusals`, `open`, `grade`, the route and `warnings`. */
export function printOutcome(terms: Terms, program: Program): void {
  const { code } = terms;
  const names = program.sets.map((_, place) => `m${place}`).join(', ');
  code.block('if (refusals !== null)', (inside) => {
    inside.line('const outcome = { status: "refused", values, refusals };');
    if (program.routing)
      inside.line('if (route !== null) outcome.route = routeOf(route, leads, assessor, substitute);');
    inside.line('if (warnings !== null) outcome.warnings = warnings;');
    finish(program, inside, 'outcome');
  });
  code.block('if (open !== null)', (inside) => {
    inside.line(`const undetermined = gapText(POINTS, open, [${names}]);`);
    finish(program, inside, '{ status: "undetermined", values, undetermined }');
  });
  const routed = program.routing ? ', route: routeOf(route, leads, assessor, substitute)' : '';
  code.line(`const outcome = { status: "graded"${program.grade ? ', grade' : ''}, values${routed} };`);
  code.line('if (warnings !== null) outcome.warnings = warnings;');
  finish(program, code, 'outcome');
}
