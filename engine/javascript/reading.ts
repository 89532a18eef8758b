import type { Cell, CellType, GivenSet, Program } from '../model/program.ts';
import { type Code, dataText, propertyOf, quoted } from './code.ts';
import { isBigCell, type Scope } from './scope.ts';

/** Most options that are compared one by one. */
const FEW = 8;

/** Greatest whole number whose decimal a JavaScript number surely gives back. */
const MOST_DIGITS = 999_999_999_999_999n;

const IS_BLANK = (value: string): string => `${value} == null || ${value} === ""`;

/** Leaves whatever is unusual to `readSheet`. */
const LEAVE = 'return appraiseAtLeisure(sheet, full);';

/**
 * Prints the reading of a sheet written in the usual way into the cells, and sets `blank` where a cell in `required` is. Every
 * key that is met is counted, so that one more cannot pass unseen.
 */
export function printReading(scope: Scope, code: Code, required: ReadonlySet<number>): void {
  const { program } = scope;
  code.line(`if (${isNoRecord('sheet')}) ${LEAVE}`);
  code.line(`const { pack, edition, inputs } = sheet;`);
  code.line(`if (sheet.form !== ${quoted(program.form)}) ${LEAVE}`);
  code.line(`if (pack !== undefined && pack !== ${quoted(program.pack)}) ${LEAVE}`);
  code.line(`if (edition !== undefined && edition !== ${quoted(program.edition)}) ${LEAVE}`);
  code.line('let k = 2;');
  for (const key of ['pack', 'edition', 'sheet.id', 'sheet.subject']) code.line(`if (${key} !== undefined) k += 1;`);
  code.line('for (const _ in sheet) k -= 1;');
  code.line(`if (k !== 0 || ${isNoRecord('inputs')}) ${LEAVE}`);
  const at: Reading = { scope, required };
  for (const { id, cells } of askedOf(program)) {
    if (cells.some(({ cell }) => cell.over.length > 0)) continue;
    printKey(code, 'inputs', 'k', id, (inside, value) => printMembers(at, inside, cells, 0, value, ''));
  }
  for (const set of program.sets) printSet(at, code, set);
  code.line('for (const _ in inputs) k -= 1;');
  code.line(`if (k !== 0) ${LEAVE}`);
  for (const [place, { over }] of program.cells.entries()) {
    const [cell, count] = [scope.cell(place), over.map((set) => scope.count(set)).join(' * ')];
    if (over.length > 0) code.line(`if (${cell} === MISSING) ${cell} = filled(undefined, ${count});`);
  }
}

interface Reading {
  readonly scope: Scope;
  /** Places of cells that are always asked. */
  readonly required: ReadonlySet<number>;
}

export function isNoRecord(value: string): string {
  return `typeof ${value} !== "object" || ${value} === null || Array.isArray(${value})`;
}

interface InputCells {
  readonly id: string;
  readonly cells: readonly { readonly cell: Cell; readonly place: number }[];
}

export function inputsOf(program: Program): InputCells[] {
  const inputs = new Map<string, { cell: Cell; place: number }[]>();
  for (const [place, cell] of program.cells.entries())
    inputs.set(cell.input, [...(inputs.get(cell.input) ?? []), { cell, place }]);
  return [...inputs].map(([id, cells]) => ({ id, cells }));
}

/** The inputs of a form, each with the cells that it can ask: any other that a sheet fills in is a key too many. */
export function askedOf(program: Program): InputCells[] {
  const never = neverAsked(program);
  return inputsOf(program).flatMap(({ id, cells }) => {
    const asked = cells.filter(({ place }) => !never.has(place));
    return asked.length > 0 ? [{ id, cells: asked }] : [];
  });
}

/** Places of the cells that this form never asks: a sheet that fills one in is read at leisure. */
export function neverAsked(program: Program): ReadonlySet<number> {
  return new Set(
    program.questions.flatMap(({ cell, where }) => (where?.kind === 'constant' && where.value === false ? [cell] : [])),
  );
}

/** The value of a key of a record, which is counted where it is there. */
function printKey(
  code: Code,
  record: string,
  count: string,
  key: string,
  body: (inside: Code, value: string) => void,
): void {
  const value = code.name('v');
  code.line(`const ${value} = ${propertyOf(record, key)};`);
  code.line(`if (${value} !== undefined) ${count} += 1;`);
  body(code, value);
}

type Cells = InputCells['cells'];

/** Down the declared members, one set after another; `index` is that of the record at hand. */
function printMembers(at: Reading, code: Code, cells: Cells, axis: number, value: string, index: string): void {
  const { scope, required } = at;
  const [first] = cells;
  if (!first) return;
  if (axis === first.cell.members.length) {
    const isRequired = required.has(first.place);
    printValue(scope, code, first.cell.type, value, scope.cell(first.place) + index, isRequired);
    return;
  }
  if (first.cell.members[axis] === null) {
    printMembers(at, code, cells, axis + 1, value, index);
    return;
  }
  const members = new Map<string, { cell: Cell; place: number }[]>();
  for (const one of cells) {
    const member = one.cell.members[axis] ?? '';
    members.set(member, [...(members.get(member) ?? []), one]);
  }
  const isRequired = cells.some(({ place }) => required.has(place));
  const print = (inside: Code): void => {
    inside.line(`if (${isNoRecord(value)}) ${LEAVE}`);
    const count = inside.name('k');
    inside.line(`let ${count} = 0;`);
    for (const [member, some] of members)
      printKey(inside, value, count, member, (deeper, one) => printMembers(at, deeper, some, axis + 1, one, index));
    inside.line(`for (const _ in ${value}) ${count} -= 1;`);
    inside.line(`if (${count} !== 0) ${LEAVE}`);
  };
  code.block(isRequired ? `if (${IS_BLANK(value)}) blank = true;\nelse` : `if (!(${IS_BLANK(value)}))`, print);
}

function printSet(at: Reading, code: Code, { id: set, min, max, anonymous }: GivenSet): void {
  const { scope, required } = at;
  const place = scope.setPlace(set);
  const own = askedOf(scope.program).filter(({ cells }) => cells[0]?.cell.over[0] === set);
  const plain = own.filter(({ id, cells }) => id !== 'id' && cells[0]?.cell.over.length === 1);
  const list = code.name('v');
  code.line(`const ${list} = ${propertyOf('inputs', set)};`);
  code.line(`if (${list} !== undefined) k += 1;`);
  code.block(
    `if (!(${IS_BLANK(list)}))`,
    (filled) => {
      filled.line(`if (!Array.isArray(${list}) || ${list}.length > 1000) ${LEAVE}`);
      filled.line(`l${place} = true;`);
      filled.line(`${scope.count(set)} = ${list}.length;`);
      filled.line(`if (${scope.count(set)} < ${min} || ${scope.count(set)} > ${max}) blank = true;`);
      for (const one of plain.flatMap(({ cells }) => cells)) {
        const blanks = required.has(one.place) ? '' : '.fill(MISSING)';
        filled.line(`${scope.cell(one.place)} = new Array(${list}.length)${blanks};`);
      }
      filled.line('let named = false;');
      filled.block(`for (let i = 0; i < ${list}.length; i += 1)`, (each) => {
        each.line(`const r = ${list}[i];`);
        each.line(`if (${isNoRecord('r')}) ${LEAVE}`);
        each.line('let j = 0;');
        each.line('if (r.id !== undefined) {');
        each.line('  j += 1;');
        each.line('  if (r.id !== null && r.id !== "") named = true;');
        each.line('}');
        for (const { id, cells } of plain)
          printKey(each, 'r', 'j', id, (deeper, value) => printMembers(at, deeper, cells, 0, value, '[i]'));
        each.line('for (const _ in r) j -= 1;');
        each.line(`if (j !== 0) ${LEAVE}`);
      });
      if (!anonymous) {
        filled.line(`if (named) ${scope.names(set)} = namesOf(${list});`);
        filled.line(`if (${scope.names(set)} === undefined) ${LEAVE}`);
      }
    },
    min > 0 ? ' else blank = true;' : '',
  );
}

/** One value into its cell. */
function printValue(scope: Scope, code: Code, type: CellType, value: string, cell: string, isRequired: boolean): void {
  const blank = isRequired ? `{ ${cell} = MISSING; blank = true; }` : `${cell} = MISSING;`;
  code.line(`if (${value} == null) ${blank}`);
  for (const line of fitting(scope, type, value, cell)) code.line(`else ${line}`);
  code.line(`else if (${value} === "") ${blank}`);
  code.line(`else ${LEAVE}`);
}

/** What takes a value written in the usual way, an `if` after another; nothing where none is usual. */
function fitting(scope: Scope, type: CellType, value: string, cell: string): string[] {
  switch (type.kind) {
    case 'number':
      return number(type, value, cell);
    case 'boolean':
      return [`if (${value} === true || ${value} === false) ${cell} = ${value};`];
    case 'date':
      return [`if (typeof ${value} === "string" && (${cell} = dateOf(${value})) >= 0);`];
    case 'choice':
      return choice(scope, value, cell, type.options);
    case 'grade':
      return [
        tabled(
          scope,
          value,
          cell,
          [...type.grades.entries()].map(([place, grade]) => [grade, place]),
        ),
      ];
    default:
      return [`if (typeof ${value} === "string" && ${value}.length <= ${type.maxLength}) ${cell} = ${value};`];
  }
}

/** Numbers, and texts of plain decimals. */
function number(type: Extract<CellType, { kind: 'number' }>, value: string, cell: string): string[] {
  if (isBigCell(type) || type.min === null || type.max === null || type.places > 15) return [];
  const min = type.min < -MOST_DIGITS ? -MOST_DIGITS : type.min;
  const max = type.max > MOST_DIGITS ? MOST_DIGITS : type.max;
  const scale = 10 ** type.places;
  const [scaled, back] = type.places === 0 ? [value, ''] : [`${value} * ${scale}`, ` / ${scale}`];
  const within = `${cell} >= ${min} && ${cell} <= ${max}`;
  return [
    `if (typeof ${value} === "number" && (${cell} = Math.round(${scaled}) + 0)${back} === ${value} && ${within});`,
    `if (typeof ${value} === "string" && (${cell} = scaledText(${value}, ${type.places})) >= ${min} && ${cell} <= ${max});`,
  ];
}

/** The option itself is kept, rather than the sheet's text of it: texts that stand in code are quick to compare. */
function choice(scope: Scope, value: string, cell: string, options: readonly string[]): string[] {
  if (options.length > FEW)
    return [
      tabled(
        scope,
        value,
        cell,
        options.map((option) => [option, option]),
      ),
    ];
  return options.map((option) => `if (${value} === ${quoted(option)}) ${cell} = ${quoted(option)};`);
}

function tabled(scope: Scope, value: string, cell: string, entries: readonly (readonly unknown[])[]): string {
  const table = scope.constant(`/* @__PURE__ */ new Map(${dataText(entries)})`);
  return `if ((${cell} = ${table}.get(${value})) !== undefined);`;
}
