import type { Definition, Place, Program, Shown, Term } from '../model/program.ts';
import { operandsOf, ownTermsOf } from '../model/program-terms.ts';
import { Code, dataText, quoted } from './code.ts';
import { printDecision } from './decision.ts';
import { finish } from './finish.ts';
import { printQuestions } from './questions.ts';
import { printReading } from './reading.ts';
import { packed, type Scope } from './scope.ts';
import { Terms } from './terms.ts';
import { each } from './walks.ts';
import { printShown } from './written.ts';

/** Prints the function that appraises a sheet, step by step as the head of `model/program.ts` says. */
export function printFunction(scope: Scope, name: string): string {
  const code = new Code();
  code.block(`export function ${name}(sheet, options)`, (body) => {
    const { program } = scope;
    printCells(scope, body);
    const early = new Terms(scope, body, true, new Map());
    const decisive = decisiveDefinitions(program);
    for (const one of program.definitions) if (one.early) printDefinition(early, one);
    const open = printGrounds(early, program);
    printQuestions(early, program);
    const terms = new Terms(scope, body, false, new Map());
    for (const one of program.definitions) if (!one.early && decisive.has(one.name)) printDefinition(terms, one);
    printDecision(terms, program, open);
    body.line('const values = {};');
    body.block('if (full)', (inside) => {
      const shown = terms.inside(inside);
      for (const one of program.definitions) if (!one.early && !decisive.has(one.name)) printDefinition(shown, one);
      for (const one of program.shown) if (one.open) printShown(shown, one);
    });
    printResult(scope, body);
  });
  return code.text();
}

function printCells(scope: Scope, code: Code): void {
  const { program } = scope;
  code.line('const full = options === undefined || options.values !== false;');
  if (program.cells.length > 0)
    code.line(`let ${program.cells.map((_, place) => `${scope.cell(place)} = MISSING`).join(', ')};`);
  for (const [place] of program.sets.entries()) code.line(`let n${place} = 0, m${place} = null, l${place} = false;`);
  code.line('let unasked = null;');
  code.line('let fast = false;');
  code.block('fast:', (inside) => printReading(scope, inside));
  code.block('if (!fast)', (inside) => {
    inside.line('const reading = readSheet(SPEC, sheet);');
    inside.line('if (reading.reasons.length > 0) return { status: "refused", values: {}, refusals: reading.reasons };');
    for (const [place, { id, anonymous }] of program.sets.entries()) {
      inside.line(`l${place} = Object.hasOwn(reading.names, ${quoted(id)});`);
      const names = anonymous ? 'null' : `reading.names[${quoted(id)}]`;
      inside.line(`m${place} = l${place} ? ${names} : null;`);
      inside.line(`n${place} = l${place} ? reading.names[${quoted(id)}].length : 0;`);
    }
    for (const [place, { over }] of program.cells.entries()) {
      const count = over.map((set) => scope.count(set)).join(' * ');
      const value = `reading.cells[${place}]`;
      inside.line(`${scope.cell(place)} = ${over.length > 0 ? `filled(${value}, ${count})` : `${value} ?? MISSING`};`);
    }
  });
  for (const [place, { over }] of program.cells.entries())
    if (over.length > 0)
      code.line(
        `if (${scope.cell(place)} === MISSING) ${scope.cell(place)} = filled(undefined, ${over.map((set) => scope.count(set)).join(' * ')});`,
      );
}

/** A definition as a constant, or an array over the members of given sets. */
function printDefinition(terms: Terms, { name, loops, where, term }: Definition): void {
  const { code, scope } = terms;
  const target = scope.definition(name);
  const fill = (inside: Terms, into: string): void => {
    const met = where ? inside.hold(inside.value(where)) : null;
    if (!met) inside.assign(into, term, scope.isBig(term));
    else inside.code.block(`if (${met} === true)`, (code) => inside.inside(code).assign(into, term, scope.isBig(term)));
  };
  if (loops.length === 0) {
    code.line(`let ${target};`);
    fill(terms, target);
    return;
  }
  const sets = loops.map(({ set }) => set);
  code.line(`const ${target} = new Array(${sets.map((set) => scope.count(set)).join(' * ')});`);
  const within = (at: Terms, indices: readonly string[]): void => {
    const next = loops[indices.length];
    if (next) each(at, next, (inside, index) => within(inside, [...indices, index]));
    else fill(at, `${target}[${at.cellIndex(sets, indices)}]`);
  };
  within(terms, []);
}

/** Ends the sheet at the first ground that holds; gives the names of those that may be open. */
function printGrounds(terms: Terms, program: Program): string[] {
  const open: string[] = [];
  for (const { id, when } of program.grounds) {
    const holds = terms.hold(terms.value(when));
    if (terms.isPartial(when)) open.push(holds);
    terms.code.block(`if (${holds} === true)`, (code) => {
      code.line('const values = {};');
      code.block('if (full)', (inside) => {
        for (const one of program.shown) if (one.early && one.open) printShown(terms.inside(inside), one);
      });
      finish(program, code, `{ status: "not-assessed", values, ground: ${quoted(id)} }`);
    });
  }
  return open;
}

function printResult({ program }: Scope, code: Code): void {
  const routed = program.routing ? ', route' : '';
  const names = program.sets.map((_, place) => `m${place}`).join(', ');
  const list = (name: string): void => code.line(`  if (${name} !== null) outcome.${name} = ${name};`);
  code.line('if (refusals !== null) {');
  code.line(`  const outcome = { status: "refused", values${routed}, refusals };`);
  if (program.routing) code.line('  if (route === null) delete outcome.route;');
  list('warnings');
  finish(program, code, 'outcome');
  code.line('}');
  code.block('if (open !== null)', (inside) => {
    inside.line(`const undetermined = gapText(POINTS, open, [${names}]);`);
    finish(program, inside, '{ status: "undetermined", values, undetermined }');
  });
  code.line(`const outcome = { status: "graded"${program.grade ? ', grade' : ''}, values${routed} };`);
  code.line('if (warnings !== null) outcome.warnings = warnings;');
  finish(program, code, 'outcome');
}

/** Names of the definitions on which it rests what becomes of a sheet; all others are only shown. */
function decisiveDefinitions(program: Program): ReadonlySet<string> {
  const byName = new Map(program.definitions.map((one) => [one.name, one]));
  const found = new Set<string>();
  const shown = [
    ...(program.grade ? [program.grade] : []),
    ...program.needed.map((place) => program.shown[place] as Shown),
  ];
  const roots = [
    ...program.grounds.map(({ when }) => when),
    ...program.questions.flatMap(({ known, where, when }) => [known, where, when]),
    ...(program.routing?.routes ?? []).map(({ when }) => when),
    ...(program.routing?.substitutes ?? []).map(({ when }) => when),
    ...program.checks.flatMap(({ known, items }) => [
      known,
      ...items.flatMap(({ at, require }) => [at.where, require]),
    ]),
    ...shown.flatMap(({ known, items }) => [known, ...items.flatMap(({ at, value }) => [at.where, ...termsIn(value)])]),
  ];
  const visit = (term: Term | null): void => {
    if (!term) return;
    if (term.kind === 'value' && !found.has(term.of)) {
      found.add(term.of);
      const definition = byName.get(term.of);
      visit(definition?.where ?? null);
      visit(definition?.term ?? null);
    }
    for (const one of [...operandsOf(term), ...ownTermsOf(term)]) visit(one);
  };
  for (const root of roots) visit(root);
  return found;
}

function termsIn(value: Shown['items'][number]['value']): Term[] {
  if (value.kind === 'number') return [value.numerator, value.denominator];
  if (value.kind === 'interval')
    return [value.from.numerator, value.from.denominator, value.to.numerator, value.to.denominator];
  return [value.term];
}

/** Constants of the module that the function refers to. */
export function functionData({ program }: Scope): string[] {
  const points = program.points.map(({ path, members, defect }) => ({
    path,
    members: members.map(({ set, at }) => [set, memberOf(program, at)]),
    defect,
  }));
  const noRoute = points.push({ path: 'routing', members: [], defect: null }) - 1;
  const pending = program.pending.map(({ from, cite }) => [packed(from), cite]);
  return [
    `const POINTS = ${dataText(points)};`,
    `const NO_ROUTE = /* @__PURE__ */ new Gap(${noRoute});`,
    `const PENDING = ${dataText(pending)};`,
  ];
}

function memberOf(program: Program, at: string | Place): string | number {
  if (typeof at === 'string') return at;
  return 'name' in at ? at.name : program.sets.findIndex(({ id }) => id === at.set);
}
