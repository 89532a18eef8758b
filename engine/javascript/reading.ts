import type { CellType, GivenSet, Program } from '../model/program.ts';
import { askedOf, type InputCells } from './asked.ts';
import { type Code, propertyOf, quoted } from './code.ts';
import { printValue } from './fitting.ts';
import { isBigCell, type Scope } from './scope.ts';

type Cells = InputCells['cells'];

/** A record at hand. Its keys are counted before any is read, so that none can pass unseen, and records with others are left unread. */
export interface OpenRecord {
  /** An expression for it, and the name of the count of the keys that are not accounted for. */
  readonly value: string;
  readonly count: string;
}

/** What is read in which way. */
export interface Ways {
  /** Places of the cells that every sheet must fill in. */
  readonly required: ReadonlySet<number>;
  /** Places of the cells that any sheet may fill in and that tell nothing. */
  readonly idle: ReadonlySet<number>;
  /** The statement that leaves a sheet to others. */
  readonly leave: string;
}

/** Prints the reading of what surrounds the inputs, key by key, whatever their order. */
export function printEnvelope({ program }: Scope, code: Code, leave: string): void {
  code.line(`if (${isNoRecord('sheet')}) ${leave}`);
  code.line('let needed = 2;');
  code.block('for (const key in sheet)', (each) => {
    each.line('if (key === "form") needed -= 1;');
    each.line('else if (key === "id");');
    each.line('else if (key === "inputs") needed -= 1;');
    each.line('else if (key === "subject");');
    each.line(`else if (key === "pack" && sheet.pack === ${quoted(program.pack)});`);
    each.line(`else if (key === "edition" && sheet.edition === ${quoted(program.edition)});`);
    each.line(`else ${leave}`);
  });
  code.line('const { form, inputs } = sheet;');
  code.line(`if (needed !== 0 || form !== ${quoted(program.form)} || ${isNoRecord('inputs')}) ${leave}`);
}

function isNoRecord(value: string): string {
  return `typeof ${value} !== "object" || ${value} === null || Array.isArray(${value})`;
}

/** Counts the keys of a record beside those that are asked in any case; `isAll`: no others are. */
export function printCount(
  code: Code,
  { value, count }: OpenRecord,
  { always, isAll, leave }: { always: number; isAll: boolean; leave: string },
): void {
  code.line(`let ${count} = ${-always};`);
  code.line(`for (const _ in ${value}) ${count} += 1;`);
  if (isAll || always > 0) code.line(`if (${count} ${isAll ? '!==' : '<'} 0) ${leave}`);
}

/** Leaves a record with keys that are not accounted for; those that any sheet may have are looked for only then. */
export function printEnd(code: Code, { count }: OpenRecord, leave: string, rest?: (inside: Code) => void): void {
  if (!rest) {
    code.line(`if (${count} !== 0) ${leave}`);
    return;
  }
  code.block(`if (${count} !== 0)`, (inside) => {
    rest(inside);
    inside.line(`if (${count} !== 0) ${leave}`);
  });
}

/** A record of members inside another; `mayLack`: where it is blank, there are none. `always`, `isAll`: of its keys, see `printCount`. */
export function openRecord(
  code: Code,
  { value, count }: OpenRecord,
  key: string,
  { mayLack, ...keys }: { mayLack: boolean; always: number; isAll: boolean; leave: string },
): OpenRecord {
  const [name, own] = [code.name('v'), code.name('k')];
  const inner = propertyOf(value, key);
  if (mayLack) {
    code.line(`let ${name} = ${inner};`);
    code.line(`if (${name} !== undefined) ${count} -= 1;`);
    code.line(`if (${name} == null || ${name} === "") ${name} = NOTHING;`);
  } else code.line(`const ${name} = ${inner};`);
  code.line(`if (${isNoRecord(name)}) ${keys.leave}`);
  const record = { value: name, count: own };
  printCount(code, record, keys);
  return record;
}

interface At {
  readonly axis: number;
  readonly record: OpenRecord;
  readonly key: string;
  /** That of the record of a given set. */
  readonly index: string;
}

/** Prints the reading of an input down the declared members, one set after another. */
export function printMembers(
  scope: Scope,
  code: Code,
  cells: Cells,
  { axis, record, key, index }: At,
  ways: Ways,
): void {
  const [first] = cells;
  if (!first) return;
  const { members, type } = first.cell;
  if (members[axis] === null) {
    printMembers(scope, code, cells, { axis: axis + 1, record, key, index }, ways);
    return;
  }
  const isOptional = (some: Cells): boolean => some.every(({ place }) => !ways.required.has(place));
  const optional = isOptional(cells);
  if (axis === members.length) {
    printOne(scope, code, { type, place: first.place, record, key, index, optional }, ways);
    return;
  }
  const of = new Map<string, Cells[number][]>();
  for (const one of cells) of.set(one.cell.members[axis] ?? '', [...(of.get(one.cell.members[axis] ?? '') ?? []), one]);
  const always = [...of.values()].filter((some) => !isOptional(some)).length;
  const isAll = always === of.size;
  const inner = openRecord(code, record, key, { mayLack: optional, always, isAll, leave: ways.leave });
  for (const [member, some] of of)
    printMembers(scope, code, some, { axis: axis + 1, record: inner, key: member, index }, ways);
  if (!isAll) printEnd(code, inner, ways.leave);
}

interface One {
  readonly type: CellType;
  readonly place: number;
  readonly record: OpenRecord;
  readonly key: string;
  readonly index: string;
  readonly optional: boolean;
}

/** One value; keys that need not be there are counted where they are. */
function printOne(
  scope: Scope,
  code: Code,
  { type, place, record, key, index, optional }: One,
  { idle, leave }: Ways,
): void {
  const value = code.name('v');
  code.line(`const ${value} = ${propertyOf(record.value, key)};`);
  if (optional) code.line(`if (${value} !== undefined) ${record.count} -= 1;`);
  const isPlain = index === '' && !optional;
  const cell = isPlain ? scope.cell(place) : code.name('x');
  code.line(`let ${cell};`);
  printValue(scope, code, type, { value, cell, leave, optional });
  if (index === '' || idle.has(place)) return;
  const kept = `${scope.cell(place)}${index} = ${cell};`;
  code.line(optional ? `if (${cell} !== undefined) ${kept}` : kept);
}

/** The cells of a set that its records hold. */
export function cellsOfRecords(program: Program, set: string): InputCells[] {
  return askedOf(program).filter(
    ({ id, cells }) => id !== 'id' && cells[0]?.cell.over[0] === set && cells[0].cell.over.length === 1,
  );
}

/** Prints the reading of a given set's records into arrays. */
export function printSet(scope: Scope, code: Code, set: GivenSet, ways: Ways): void {
  const [count, names] = [scope.count(set.id), scope.names(set.id)];
  const list = code.name('v');
  code.line(`let ${list} = ${propertyOf('inputs', set.id)};`);
  if (set.min === 0) {
    code.line(`if (${list} !== undefined) k -= 1;`);
    code.line(`if (${list} == null || ${list} === "") ${list} = NONE;`);
  }
  code.line(`if (!Array.isArray(${list})) ${ways.leave}`);
  code.line(`const ${count} = ${list}.length;`);
  code.line(`if (${count} < ${set.min} || ${count} > ${Math.min(set.max, 1000)}) ${ways.leave}`);
  const inputs = cellsOfRecords(scope.program, set.id);
  for (const { place } of inputs.flatMap(({ cells }) => cells))
    if (!ways.idle.has(place))
      code.line(`const ${scope.cell(place)} = new Array(${count})${ways.required.has(place) ? '' : '.fill(MISSING)'};`);
  const named = set.anonymous ? null : code.name('named');
  if (named) code.line(`let ${named} = false;`);
  code.block(`for (let i = 0; i < ${count}; i += 1)`, (each) =>
    printRecord(scope, each, { inputs, value: `${list}[i]`, named }, ways),
  );
  if (named) {
    code.line(`const ${names} = ${named} ? namesOf(${list}) : null;`);
    code.line(`if (${names} === undefined) ${ways.leave}`);
  } else code.line(`const ${names} = null;`);
}

interface Records {
  readonly inputs: readonly InputCells[];
  /** An expression for the record at hand. */
  readonly value: string;
  /** What tells whether any has a name; null where names are not looked at. */
  readonly named: string | null;
}

function printRecord(scope: Scope, code: Code, { inputs, value, named }: Records, ways: Ways): void {
  const isRequired = ({ cells }: InputCells): boolean => cells.some(({ place }) => ways.required.has(place));
  const [always, rest] = [inputs.filter(isRequired), inputs.filter((one) => !isRequired(one))];
  const record: OpenRecord = { value: 'r', count: 'j' };
  code.line(`const r = ${value};`);
  code.line(`if (${isNoRecord('r')}) ${ways.leave}`);
  printCount(code, record, { always: always.length, isAll: false, leave: ways.leave });
  const read = (inside: Code, some: readonly InputCells[]): void => {
    for (const { id, cells } of some)
      printMembers(scope, inside, cells, { axis: 0, record, key: id, index: '[i]' }, ways);
  };
  read(code, always);
  code.line('const { id } = r;');
  code.block('if (id !== undefined)', (inside) => {
    inside.line('j -= 1;');
    if (named) inside.line(`if (id !== null && id !== "") ${named} = true;`);
  });
  printEnd(code, record, ways.leave, rest.length > 0 ? (inside) => read(inside, rest) : undefined);
}

/** What stands in a cell that is not asked, where nothing looks at it. */
export function blankOf(type: CellType): string {
  if (type.kind === 'number') return isBigCell(type) ? '0n' : '0';
  if (type.kind === 'boolean') return 'false';
  return type.kind === 'date' || type.kind === 'grade' ? '0' : '""';
}
