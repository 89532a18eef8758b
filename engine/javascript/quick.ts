import type { Loop, Program, Question, Term } from '../model/program.ts';
import type { Code } from './code.ts';
import { printDecision } from './decision.ts';
import { definitionsOf, printDefinition } from './definition.ts';
import { printNotAssessed, printOutcome, printValues } from './outcome.ts';
import { neverAsked, printReading } from './reading.ts';
import type { Scope } from './scope.ts';
import { Terms } from './terms.ts';
import { decisiveRoots, rootsOfQuestion, Uses } from './uses.ts';
import { each } from './walks.ts';

/**
 * Prints the function that reads a sheet and goes straight through it: once all that is asked is known to be there, every
 * term has its value. A sheet that lacks something, or holds what is not asked, is left to `appraiseCells`.
 */
export function printQuick(scope: Scope, code: Code, name: string): void {
  const { program } = scope;
  const required = requiredCells(program);
  const cells = program.cells.map((_, place) => scope.cell(place));
  const lists = program.sets.map((_, place) => [`n${place}`, `m${place}`, `l${place}`]);
  code.block(`export function ${name}(sheet, options)`, (body) => {
    body.line('const full = options === undefined || options.values !== false;');
    if (cells.length > 0) body.line(`let ${cells.map((cell) => `${cell} = MISSING`).join(', ')};`);
    for (const [count, names, listed] of lists) body.line(`let ${count} = 0, ${names} = null, ${listed} = false;`);
    body.line('let blank = false;');
    printReading(scope, body, required);
    body.block('whole:', (inside) => {
      inside.line('if (blank) break whole;');
      printCourse(new Course(scope, inside), required);
    });
    body.line(`return appraiseCells([${cells.join(', ')}], [${lists.flat().join(', ')}], full);`);
  });
}

/**
 * Prints the function that goes straight through cells which somebody else has read, those without a place in `given` being
 * blank. It gives null where something lacks, or is there that is not asked.
 */
export function printStraight(scope: Scope, code: Code, name: string, given: ReadonlySet<number>): void {
  const { program } = scope;
  const required = requiredCells(program);
  code.block(`function ${name}(cells)`, (body) => {
    body.line('const full = true;');
    for (const place of program.cells.keys())
      body.line(`const ${scope.cell(place)} = ${given.has(place) ? `cells[${place}]` : 'MISSING'};`);
    body.block('whole:', (inside) => {
      for (const place of required) inside.line(`if (${scope.cell(place)} === MISSING) break whole;`);
      printCourse(new Course(scope, inside), required);
    });
    body.line('return null;');
  });
}

function printCourse(course: Course, required: ReadonlySet<number>): void {
  const { terms } = course;
  const { program } = terms.scope;
  for (const one of inTurn(program, required, course.uses)) printQuestion(course, one);
  const { shown } = definitionsOf(program);
  for (const { id, when } of program.grounds) {
    course.define([when]);
    terms.code.block(`if (${held(terms, when)})`, (inside) =>
      printNotAssessed(
        terms.inside(inside),
        program,
        id,
        program.definitions.filter((one) => one.early && !course.defined.has(one.name)),
      ),
    );
  }
  course.define(decisiveRoots(program));
  terms.code.line('let refusals = null;');
  printDecision(terms, program, []);
  printValues(terms, program.shown, shown);
  printOutcome(terms, program);
}

/** Prints each definition before what first needs it. */
class Course {
  readonly defined = new Set<string>();
  readonly terms: Terms;
  readonly uses: Uses;

  constructor(scope: Scope, code: Code) {
    this.terms = new Terms(scope, code, false, new Map());
    this.uses = new Uses(scope.program);
  }

  define(roots: readonly (Term | null)[]): void {
    const { definitions } = this.uses.under(roots, this.defined);
    if (definitions.size === 0) return;
    for (const one of this.terms.scope.program.definitions) {
      if (!definitions.has(one.name)) continue;
      this.defined.add(one.name);
      printDefinition(this.terms, one);
    }
  }
}

function isTrue(term: Term | null): boolean {
  return term === null || (term.kind === 'constant' && term.value === true);
}

/** Places of the cells that are asked of every sheet. */
function requiredCells({ questions }: Program): ReadonlySet<number> {
  const always = questions.filter(
    ({ optional, known, where, when }) => !optional && known === null && isTrue(where) && isTrue(when),
  );
  return new Set(always.map(({ cell }) => cell));
}

/** The questions that depend on the sheet, each after those of the cells on which it rests. */
function inTurn(program: Program, required: ReadonlySet<number>, uses: Uses): Question[] {
  const never = neverAsked(program);
  const waiting = new Map(
    program.questions.filter(({ cell }) => !required.has(cell) && !never.has(cell)).map((one) => [one.cell, one]),
  );
  const found: Question[] = [];
  const visit = (cell: number): void => {
    const question = waiting.get(cell);
    if (!question) return;
    waiting.delete(cell);
    for (const before of uses.under(rootsOfQuestion(question)).cells) visit(before);
    found.push(question);
  };
  for (const cell of [...waiting.keys()]) visit(cell);
  return found;
}

/** Leaves a sheet where an asked cell is blank, or one that is not asked is filled in. */
function printQuestion(course: Course, { cell, loops, known, where, when, optional }: Question): void {
  const conditions = [known, where, when].filter((one) => !isTrue(one)) as Term[];
  if (conditions.length === 0) return;
  course.define(conditions);
  const [outer, inner] = loops;
  const print = (at: Terms): void => {
    const asked = conditions.map((one) => held(at, one)).join(' && ');
    const place = at.value({ type: 'text', lack: 'never', bounds: null, kind: 'read', cell, at: loops });
    if (optional) at.code.line(`if (${place} !== MISSING && !(${asked})) break whole;`);
    else at.code.line(`if ((${place} === MISSING) === (${asked})) break whole;`);
  };
  const walk = (at: Terms, loop: Loop | undefined, then: (at: Terms) => void): void =>
    loop ? each(at, loop, then) : then(at);
  walk(course.terms, outer, (at) => walk(at, inner, print));
}

/** A condition that is known; else the sheet is left. */
function held(terms: Terms, of: Term): string {
  const text = terms.value(of);
  if (!terms.isPartial(of)) return text;
  const name = terms.hold(text);
  terms.code.line(`if (typeof ${name} === "object") break whole;`);
  return name;
}
