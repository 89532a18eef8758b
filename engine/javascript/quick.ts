import type { Definition, Loop, Program, Question, Term } from '../model/program.ts';
import { termsText } from '../model/program-terms.ts';
import { askedOf, neverAsked } from './asked.ts';
import type { Code } from './code.ts';
import { printDecision } from './decision.ts';
import { definitionsOf } from './definition.ts';
import { pendingBy } from './finish.ts';
import { printNotAssessed, printOutcome, printValues } from './outcome.ts';
import { PlainRecords } from './plain-records.ts';
import { cellsOfRecords, printEnvelope, printSet, type Ways } from './reading.ts';
import { Scope } from './scope.ts';
import { settled } from './settled.ts';
import { Terms } from './terms.ts';
import { printTogether } from './together.ts';
import { decisiveRoots, rootsOfQuestion, rootsOfShown, type Uses } from './uses.ts';
import { each } from './walks.ts';

/** Leaves a sheet that lacks something, or is not written in the usual way. */
const LEAVE = 'return appraiseAtLeisure(sheet, full);';

/**
 * Prints the function that reads a sheet and goes straight through it: once all that is asked is known to be there, every
 * term has its value. A sheet that lacks something, or holds what is not asked, is left to `appraiseAtLeisure`.
 */
export function printQuick(whole: Scope, code: Code, name: string): void {
  const { program, uses } = settled(whole.program);
  const scope = new Scope(program, whole);
  const ways: Ways = { required: requiredCells(program), idle: idleCells(program), leave: LEAVE };
  code.block(`export function ${name}(sheet, options)`, (body) => {
    body.line('const full = options === undefined || options.values !== false;');
    printEnvelope(scope, body, LEAVE);
    const course = new Course(scope, body, uses, LEAVE);
    const records = new PlainRecords(scope, body, ways);
    records.printAlways();
    for (const set of program.sets) printSet(scope, body, set, ways);
    for (const place of unread(program)) {
      const { over } = program.cells[place] as Program['cells'][number];
      body.line(`const ${scope.cell(place)} = ${blanksOver(scope, over)};`);
    }
    for (const some of alike(inTurn(program, ways, uses))) {
      const [first] = some as [Question];
      if (program.cells[first.cell]?.over.length === 0) records.printAsked(some, () => course.asked(first));
      else for (const one of some) course.hold(one);
    }
    records.printEnd();
    course.print();
  });
}

/**
 * Prints the function that goes straight through cells which somebody else has read, those without a place in `given` being
 * blank. It gives null where something lacks, or is there that is not asked.
 */
export function printStraight(whole: Scope, code: Code, name: string, given: ReadonlySet<number>): void {
  const { program, uses } = settled(whole.program);
  const scope = new Scope(program, whole);
  const ways: Ways = { required: requiredCells(program), idle: new Set(), leave: 'return null;' };
  code.block(`function ${name}(cells, lists)`, (body) => {
    body.line('const full = true;');
    body.line('flat.fill(undefined);');
    for (const [place, { id }] of program.sets.entries())
      body.line(`const { count: ${scope.count(id)}, names: ${scope.names(id)} } = lists[${place}];`);
    const open = new Set(unread(program));
    for (const [place, { over }] of program.cells.entries()) {
      const blank = over.length === 0 ? 'MISSING' : open.has(place) ? blanksOver(scope, over) : null;
      const cell = given.has(place) ? `cells[${place}]` : blank;
      if (cell !== null) body.line(`const ${scope.cell(place)} = ${cell};`);
    }
    for (const place of ways.required) {
      const [cell, { over }] = [scope.cell(place), program.cells[place] as Program['cells'][number]];
      body.line(`if (${over.length === 0 ? `${cell} === MISSING` : `${cell}.includes(MISSING)`}) ${ways.leave}`);
    }
    const course = new Course(scope, body, uses, ways.leave);
    for (const one of inTurn(program, ways, uses)) course.hold(one);
    course.print();
  });
}

/** Blank cells, one for each member of given sets. */
function blanksOver(scope: Scope, over: readonly string[]): string {
  return `filled(undefined, ${over.map((set) => scope.count(set)).join(' * ')})`;
}

/** Prints each definition before what first needs it. */
class Course {
  readonly #terms: Terms;
  readonly #defined = new Set<string>();

  constructor(
    scope: Scope,
    code: Code,
    readonly uses: Uses,
    readonly leave: string,
  ) {
    this.#terms = new Terms(scope, code, false, new Map());
  }

  /** What becomes of a sheet that has all that is asked. */
  print(): void {
    const terms = this.#terms;
    const { program } = terms.scope;
    const early = program.shown.filter((one) => one.early && one.open);
    for (const { id, when } of program.grounds) {
      this.#define([when]);
      const own = this.#open(early.flatMap(rootsOfShown));
      terms.code.block(`if (${this.#held(terms, when)})`, (inside) =>
        printNotAssessed(terms.inside(inside), program, id, own, this.uses),
      );
    }
    this.#define(decisiveRoots(program));
    terms.code.line('let refusals = null;');
    printDecision(terms, program, []);
    printValues(terms, program.shown, definitionsOf(program, this.uses).shown, this.uses);
    printOutcome(terms, program);
  }

  /** An expression for whether an input that is none of a given set is asked. */
  asked(question: Question): string {
    const conditions = conditionsOf(question);
    this.#define(conditions);
    return conditions.map((one) => this.#held(this.#terms, one)).join(' && ');
  }

  /** Leaves a sheet where an asked cell is blank, or one that is not asked is filled in. */
  hold(question: Question): void {
    const { cell, loops, optional } = question;
    const conditions = conditionsOf(question);
    this.#define(conditions);
    const [outer, inner] = loops;
    const print = (at: Terms): void => {
      const asked = conditions.map((one) => this.#held(at, one)).join(' && ');
      const place = at.value({ type: 'text', lack: 'never', bounds: null, kind: 'read', cell, at: loops });
      const [isBlank, isAsked] = [`${place} === MISSING`, asked === '' ? 'true' : asked];
      if (!optional) at.code.line(`if ((${isBlank}) === (${isAsked})) ${this.leave}`);
      else if (asked !== '') at.code.line(`if (!(${isBlank}) && !(${asked})) ${this.leave}`);
    };
    const walk = (at: Terms, loop: Loop | undefined, then: (at: Terms) => void): void =>
      loop ? each(at, loop, then) : then(at);
    walk(this.#terms, outer, (at) => walk(at, inner, print));
  }

  #define(roots: readonly (Term | null)[]): void {
    const open = this.#open(roots);
    printTogether(this.#terms, open, this.uses);
    for (const { name } of open) this.#defined.add(name);
  }

  /** The definitions under some terms that are not printed yet. */
  #open(roots: readonly (Term | null)[]): Definition[] {
    const { definitions } = this.uses.under(roots, this.#defined);
    if (definitions.size === 0) return [];
    return this.#terms.scope.program.definitions.filter(({ name }) => definitions.has(name));
  }

  /** A condition that is known; else the sheet is left. */
  #held(terms: Terms, of: Term): string {
    const text = terms.value(of);
    if (!terms.isPartial(of)) return text;
    const name = terms.hold(text);
    terms.code.line(`if (typeof ${name} === "object") ${this.leave}`);
    return name;
  }
}

function conditionsOf({ known, where, when }: Question): Term[] {
  return [known, where, when].filter((one) => one !== null);
}

/** Places of the cells that are asked of every sheet, or of every record. */
function requiredCells(program: Program): ReadonlySet<number> {
  return cellsWhere(program, ({ optional }) => !optional);
}

/** Places of the cells that any sheet, or record, may have: nothing ever rests on them. Of inputs outside of records only where all cells are such. */
function idleCells(program: Program): ReadonlySet<number> {
  const found = cellsWhere(program, ({ optional }) => optional);
  const mixed = askedOf(program).filter(({ cells }) => cells.some(({ place }) => !found.has(place)));
  const plain = mixed.flatMap(({ cells }) => (cells[0]?.cell.over.length === 0 ? cells : []));
  const kept = new Set(plain.map(({ place }) => place));
  return new Set([...found].filter((place) => !kept.has(place) && place !== pendingBy(program)));
}

function cellsWhere(program: Program, test: (question: Question) => boolean): ReadonlySet<number> {
  const inRecords = readInRecords(program);
  const found = program.questions.filter(
    (one) => conditionsOf(one).length === 0 && test(one) && (one.loops.length === 0 || inRecords.has(one.cell)),
  );
  return new Set(found.map(({ cell }) => cell));
}

function readInRecords(program: Program): ReadonlySet<number> {
  const inputs = program.sets.flatMap(({ id }) => cellsOfRecords(program, id));
  return new Set(inputs.flatMap(({ cells }) => cells.map(({ place }) => place)));
}

/** Places of the cells over given sets that are read at leisure only, where a form asks them. */
function unread(program: Program): number[] {
  const read = readInRecords(program);
  const asked = askedOf(program).flatMap(({ cells }) => cells);
  return asked.flatMap(({ cell, place }) => (cell.over.length > 0 && !read.has(place) ? [place] : []));
}

/** The questions that depend on the sheet, each after those of the cells on which it rests. */
function inTurn(program: Program, { required, idle }: Ways, uses: Uses): Question[] {
  const never = neverAsked(program);
  const waiting = new Map(
    program.questions
      .filter(({ cell }) => !required.has(cell) && !idle.has(cell) && !never.has(cell))
      .map((one) => [one.cell, one]),
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

/** Questions asked on the same condition, together: what the first rests on, all do. */
function alike(questions: readonly Question[]): Question[][] {
  const groups = new Map<string, Question[]>();
  for (const one of questions) {
    const key = termsText([one.loops, ...conditionsOf(one)]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}
