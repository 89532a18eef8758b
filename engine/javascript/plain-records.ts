import type { Cell, Question } from '../model/program.ts';
import { askedOf, type InputCells } from './asked.ts';
import { type Code, dataText, propertyOf } from './code.ts';
import { pendingBy } from './finish.ts';
import { printValue } from './fitting.ts';
import { blankOf, type OpenRecord, openRecord, printCount, printEnd, printMembers, type Ways } from './reading.ts';
import type { Scope } from './scope.ts';

/** Prints the reading of the inputs that are of no given set: first those asked of all, then each as it is found to be asked. */
export class PlainRecords {
  readonly #inputs: OpenRecord = { value: 'inputs', count: 'k' };
  readonly #plain: readonly InputCells[];
  /** Records of which not every member is asked, by their path, in the order in which they were opened. */
  readonly #open = new Map<string, OpenRecord>();
  /** Of the inputs, and of each such record: the keys of values that are not always asked. */
  readonly #asked = new Map<OpenRecord, string[]>();

  constructor(
    readonly scope: Scope,
    readonly code: Code,
    readonly ways: Ways,
  ) {
    this.#plain = askedOf(scope.program).filter(({ cells }) => cells[0]?.cell.over.length === 0);
  }

  printAlways(): void {
    const { program } = this.scope;
    const inputs = this.#plain.filter(({ cells }) => this.#someRequired(cells));
    const always = inputs.length + program.sets.filter(({ min }) => min > 0).length;
    printCount(this.code, this.#inputs, { always, isAll: false, leave: this.ways.leave });
    for (const { id, cells } of inputs) this.#always(cells, [id], this.#inputs);
  }

  /** Cells that are all asked on one condition, an expression; empty: in any case. */
  printAsked(questions: readonly Question[], asked: () => string): void {
    const { code, scope } = this;
    const { program } = scope;
    const places = questions.map(({ cell, optional }) => {
      const { input, members, type } = program.cells[cell] as Cell;
      const path = [input, ...members.map(String)];
      const record = this.#recordOf(path.slice(0, -1));
      this.#asked.set(record, [...(this.#asked.get(record) ?? []), path.at(-1) as string]);
      const kept = !optional || cell === pendingBy(program);
      if (kept) code.line(`let ${scope.cell(cell)} = ${optional ? 'MISSING' : blankOf(type)};`);
      return { kept, cell, optional, type, record, key: path.at(-1) as string };
    });
    const condition = asked();
    const print = (inside: Code): void => {
      for (const { kept, cell, optional, type, record, key } of places) {
        const [value, into] = [inside.name('v'), kept ? scope.cell(cell) : inside.name('x')];
        inside.line(`const ${value} = ${propertyOf(record.value, key)};`);
        if (optional) inside.line(`if (${value} != null && ${value} !== "") ${record.count} -= 1;`);
        if (!kept) inside.line(`let ${into};`);
        printValue(scope, inside, type, { value, cell: into, leave: this.ways.leave, optional });
      }
      for (const record of new Set(places.map((one) => one.record))) {
        const met = places.filter((one) => one.record === record && !one.optional).length;
        if (met > 0) inside.line(`${record.count} -= ${met};`);
      }
    };
    if (condition === '') print(code);
    else code.block(`if (${condition})`, print);
  }

  /** Leaves a sheet that has any other key, unless what is not asked is blank there. */
  printEnd(): void {
    const { code, ways } = this;
    for (const record of this.#open.values()) {
      const rest = (inside: Code): void => this.#printBlanks(inside, record);
      printEnd(code, record, ways.leave, this.#asked.has(record) ? rest : undefined);
    }
    const idle = this.#plain.filter(({ cells }) => cells.every(({ place }) => ways.idle.has(place)));
    const rest = (inside: Code): void => {
      for (const { id, cells } of idle)
        printMembers(this.scope, inside, cells, { axis: 0, record: this.#inputs, key: id, index: '' }, ways);
      this.#printBlanks(inside, this.#inputs);
    };
    printEnd(code, this.#inputs, ways.leave, idle.length > 0 || this.#asked.has(this.#inputs) ? rest : undefined);
  }

  #printBlanks(code: Code, record: OpenRecord): void {
    const keys = this.#asked.get(record) ?? [];
    if (keys.length > 0)
      code.line(`${record.count} -= blanksIn(${record.value}, ${this.scope.constant(dataText(keys))});`);
  }

  #someRequired(cells: InputCells['cells']): boolean {
    return cells.some(({ place }) => this.ways.required.has(place));
  }

  /** What is asked of all, down the declared members; records that hold more stay open. */
  #always(cells: InputCells['cells'], path: readonly string[], record: OpenRecord): void {
    const { code, scope, ways } = this;
    const key = path.at(-1) as string;
    const at = { axis: path.length - 1, record, key, index: '' };
    if (cells.every(({ place }) => ways.required.has(place))) {
      printMembers(scope, code, cells, at, ways);
      return;
    }
    const members = [...new Set(cells.map(({ cell }) => cell.members[at.axis] as string))].flatMap((member) => {
      const some = cells.filter(({ cell }) => cell.members[at.axis] === member);
      return this.#someRequired(some) ? [{ member, some }] : [];
    });
    const keys = { mayLack: false, always: members.length, isAll: false, leave: ways.leave };
    const inner = openRecord(code, record, key, keys);
    this.#open.set(JSON.stringify(path), inner);
    for (const { member, some } of members) this.#always(some, [...path, member], inner);
  }

  /** The record at a path, opened when it is first needed. */
  #recordOf(path: readonly string[]): OpenRecord {
    if (path.length === 0) return this.#inputs;
    const key = JSON.stringify(path);
    const known = this.#open.get(key);
    if (known) return known;
    const outer = this.#recordOf(path.slice(0, -1));
    const keys = { mayLack: true, always: 0, isAll: false, leave: this.ways.leave };
    const found = openRecord(this.code, outer, path.at(-1) as string, keys);
    this.#open.set(key, found);
    return found;
  }
}
