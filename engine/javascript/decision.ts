import type { Check, Program, Shown, Written } from '../model/program.ts';
import { type Code, keyText, quoted } from './code.ts';
import type { Terms } from './terms.ts';
import { eachItem, isTotal, openTerms, writtenText } from './written.ts';

/** Routing, checks, the grade: what becomes of a complete sheet. `open`: grounds that may be undetermined. */
export function printDecision(terms: Terms, program: Program, open: readonly string[]): void {
  const { code } = terms;
  if (program.routing) code.line('let route = null, leads = null, assessor = null, substitute = null;');
  code.line('let open = null, warnings = null, grade;');
  code.block('decide:', (inside) => {
    const at = terms.inside(inside);
    for (const one of open) gapEnds(inside, one);
    if (program.routing) printRouting(at, program.routing, program.form);
    for (const check of program.checks) printCheck(at, check);
    if (program.checks.length > 0) inside.line('if (refusals !== null || open !== null) break decide;');
    if (program.grade) printGrade(at, program.grade);
    for (const place of program.needed) printNeeded(at, program.shown[place] as Shown);
  });
}

/** The decision ends without a result where this is a gap. */
function gapEnds(code: Code, value: string): void {
  code.line(`if (typeof ${value} === "object") { open = ${value}; break decide; }`);
}

function printRouting(terms: Terms, { routes, substitutes }: NonNullable<Program['routing']>, form: string): void {
  const { code } = terms;
  code.block('route:', (inside) => {
    for (const { id, form: to, assessor, when } of routes) {
      const at = terms.inside(inside);
      const holds = when ? at.hold(at.value(when)) : 'true';
      if (when && at.isPartial(when)) gapEnds(inside, holds);
      inside.block(when ? `if (${holds})` : '', (found) => {
        found.line(`route = ${quoted(id)};`);
        found.line(`leads = ${quoted(to)};`);
        found.line(`assessor = ${quoted(assessor)};`);
        found.line('break route;');
      });
      if (!when) break;
    }
    if (routes.every(({ when }) => when)) inside.line('open = NO_ROUTE; break decide;');
  });
  if (substitutes.length > 0)
    code.block('substitute:', (inside) => {
      const at = terms.inside(inside);
      for (const { id, assessor, when } of substitutes) {
        const holds = at.hold(at.value(when));
        if (at.isPartial(when)) gapEnds(inside, holds);
        inside.block(`if (${holds})`, (found) => {
          found.line(`assessor = ${quoted(assessor)};`);
          found.line(`substitute = ${quoted(id)};`);
          found.line('break substitute;');
        });
      }
    });
  code.line(`if (leads !== ${quoted(form)}) { refusals = [{ code: "wrong-form" }]; break decide; }`);
}

function printCheck(terms: Terms, { id, effect, per, named, known, items }: Check): void {
  const list = effect === 'refuse' ? 'refusals' : 'warnings';
  const reason = (path: readonly string[]): string => {
    const members = per.map((set, place) => `${quoted(set)}: ${path[place]}`).join(', ');
    return `{ code: "check", check: ${quoted(id)}${named && per.length > 0 ? `, members: { ${members} }` : ''} }`;
  };
  const isPlain = !known && items.every(({ at, require }) => !at.where && !terms.isPartial(require));
  if (isPlain) {
    const open = items.filter(({ require }) => require.kind !== 'constant' || require.value !== true);
    eachItem(terms, open, (inside, { require }, path) =>
      inside.code.line(`if (!${inside.value(require)}) ${list} = also(${list}, ${reason(path)});`),
    );
    return;
  }
  const label = terms.code.name('check');
  const failed = terms.code.name('t');
  terms.code.line(`let ${failed} = null;`);
  const isOpen = (code: Code, value: string): void =>
    code.line(`if (typeof ${value} === "object") { open = open ?? ${value}; ${failed} = null; break ${label}; }`);
  terms.code.block(`${label}:`, (block) => {
    const at = terms.inside(block);
    if (known) isOpen(block, at.hold(at.value(known)));
    eachItem(at, items, (inside, { at: { where }, require }, path) => {
      inside.code.block(where ? `if (${inside.value(where)} === true)` : '', (code) => {
        const here = inside.inside(code);
        const met = here.hold(here.value(require));
        if (here.isPartial(require)) isOpen(code, met);
        code.line(`if (!${met}) ${failed} = also(${failed}, ${reason(path)});`);
      });
    });
  });
  terms.code.line(`if (${failed} !== null) ${list} = ${list} === null ? ${failed} : [...${list}, ...${failed}];`);
}

function printGrade(terms: Terms, { items, known, per }: Shown): void {
  const { code } = terms;
  if (known) gapEnds(code, terms.hold(terms.value(known)));
  const first = per.length === 0 ? 0 : items.findIndex(({ at }) => at.where || !at.members.every(isDeclared));
  const whole = items.slice(0, first < 0 ? items.length : first);
  if (per.length > 0) {
    for (const { value } of whole) for (const one of openTerms(terms, value)) gapEnds(code, one);
    code.block(
      'grade =',
      (record) => {
        for (const { at, value } of whole)
          record.line(`${keyText(at.members.join(', '))}: ${gradeText(terms, value)},`);
      },
      ';',
    );
  }
  eachItem(terms, items.slice(whole.length), (inside, { at: { where }, value }, path) => {
    inside.code.block(where ? `if (${inside.value(where)} === true)` : '', (block) => {
      const here = inside.inside(block);
      for (const one of openTerms(here, value)) gapEnds(block, one);
      if (per.length === 0) block.line(`grade = ${writtenText(here, value)};`);
      else block.line(`grade[${keyOf(path)}] = ${gradeText(here, value)};`);
    });
  });
}

/** Members together as one key. */
function keyOf(path: readonly string[]): string {
  const isFixed = path.every((name) => name.startsWith('"'));
  return isFixed ? quoted(path.map((name) => JSON.parse(name)).join(', ')) : `[${path.join(', ')}].join(", ")`;
}

function isDeclared(member: unknown): boolean {
  return typeof member === 'string';
}

/** Grades by member are always texts. */
function gradeText(terms: Terms, value: Written): string {
  const text = writtenText(terms, value);
  return value.kind === 'boolean' ? `String(${text})` : text;
}

/** Ends without a result where a value that the form shows cannot be formed. */
function printNeeded(terms: Terms, { items, known }: Shown): void {
  if (known) gapEnds(terms.code, terms.hold(terms.value(known)));
  const open = items.filter(({ value }) => !isTotal(terms, value));
  eachItem(terms, open, (inside, { at: { where }, value }) => {
    inside.code.block(where ? `if (${inside.value(where)} === true)` : '', (block) => {
      const here = inside.inside(block);
      for (const one of openTerms(here, value)) gapEnds(block, one);
    });
  });
}
