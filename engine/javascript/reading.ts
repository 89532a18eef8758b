import type { Cell, CellType, Program } from '../model/program.ts';
import { type Code, dataText, propertyOf, quoted } from './code.ts';
import { isBigCell, type Scope } from './scope.ts';

/** Most options that are compared one by one. */
const FEW = 8;

/** Greatest whole number whose decimal a JavaScript number surely gives back. */
const MOST_DIGITS = 999_999_999_999_999n;

/** A blank cell stays `MISSING`. */
const IS_FILLED = (value: string): string => `${value} !== null && ${value} !== ""`;

/**
 * Prints the reading of a well-formed sheet into the cells; whatever is unusual ends it (`break fast`), and `readSheet` reads
 * the sheet again, at leisure. Every key that is met is counted, so that one more cannot pass unseen.
 */
export function printReading(scope: Scope, code: Code): void {
  const { program } = scope;
  code.line(`if (${isNoRecord('sheet')}) break fast;`);
  code.line(`const { pack, edition, inputs } = sheet;`);
  code.line(`if (sheet.form !== ${quoted(program.form)}) break fast;`);
  code.line(`if (pack !== undefined && pack !== ${quoted(program.pack)}) break fast;`);
  code.line(`if (edition !== undefined && edition !== ${quoted(program.edition)}) break fast;`);
  code.line(
    'let k = 2 + (pack !== undefined) + (edition !== undefined) + (sheet.id !== undefined) + (sheet.subject !== undefined);',
  );
  code.line('for (const _ in sheet) k -= 1;');
  code.line(`if (k !== 0 || ${isNoRecord('inputs')}) break fast;`);
  code.line('let v;');
  const never = neverAsked(program);
  for (const input of inputsOf(program)) {
    if (input.cells.some(({ cell }) => cell.over.length > 0)) continue;
    const asked = input.cells.filter(({ place }) => !never.has(place));
    if (asked.length > 0)
      printKey(code, 'inputs', 'k', input.id, (inside, value) => printMembers(scope, inside, asked, 0, value, ''));
  }
  for (const set of program.sets) printSet(scope, code, set.id, set.anonymous);
  code.line('for (const _ in inputs) k -= 1;');
  code.line('fast = k === 0;');
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

/** Places of the cells that this form never asks: a sheet that fills one in is read at leisure. */
export function neverAsked(program: Program): ReadonlySet<number> {
  return new Set(
    program.questions.flatMap(({ cell, where }) => (where?.kind === 'constant' && where.value === false ? [cell] : [])),
  );
}

function printKey(
  code: Code,
  record: string,
  count: string,
  key: string,
  body: (inside: Code, value: string) => void,
): void {
  const value = code.name('v');
  code.line(`const ${value} = ${propertyOf(record, key)};`);
  code.block(`if (${value} !== undefined)`, (inside) => {
    inside.line(`${count} += 1;`);
    body(inside, value);
  });
}

type Cells = InputCells['cells'];

/** Down the declared members, one set after another; `index` is that of the record at hand. */
function printMembers(scope: Scope, code: Code, cells: Cells, axis: number, value: string, index: string): void {
  const [first] = cells;
  if (!first) return;
  if (axis === first.cell.members.length) {
    printValue(scope, code, first.cell.type, value, scope.cell(first.place) + index);
    return;
  }
  if (first.cell.members[axis] === null) {
    printMembers(scope, code, cells, axis + 1, value, index);
    return;
  }
  const members = new Map<string, { cell: Cell; place: number }[]>();
  for (const one of cells) {
    const member = one.cell.members[axis] ?? '';
    members.set(member, [...(members.get(member) ?? []), one]);
  }
  code.block(`if (${IS_FILLED(value)})`, (inside) => {
    inside.line(`if (${isNoRecord(value)}) break fast;`);
    const count = inside.name('k');
    inside.line(`let ${count} = 0;`);
    for (const [member, some] of members)
      printKey(inside, value, count, member, (deeper, one) => printMembers(scope, deeper, some, axis + 1, one, index));
    inside.line(`for (const _ in ${value}) ${count} -= 1;`);
    inside.line(`if (${count} !== 0) break fast;`);
  });
}

function printSet(scope: Scope, code: Code, set: string, anonymous: boolean): void {
  const { program } = scope;
  const place = scope.setPlace(set);
  const own = inputsOf(program).filter(({ cells }) => cells[0]?.cell.over[0] === set);
  const plain = own.filter(({ cells }) => cells[0]?.cell.over.length === 1);
  printKey(code, 'inputs', 'k', set, (inside, list) => {
    inside.block(`if (${IS_FILLED(list)})`, (filled) => {
      filled.line(`if (!Array.isArray(${list}) || ${list}.length > 1000) break fast;`);
      filled.line(`l${place} = true;`);
      filled.line(`${scope.count(set)} = ${list}.length;`);
      for (const { cells } of plain)
        for (const one of cells) filled.line(`${scope.cell(one.place)} = new Array(${list}.length).fill(MISSING);`);
      filled.line('let named = false;');
      filled.block(`for (let i = 0; i < ${list}.length; i += 1)`, (each) => {
        each.line(`const r = ${list}[i];`);
        each.line(`if (${isNoRecord('r')}) break fast;`);
        each.line('let j = 0;');
        each.line('if (r.id !== undefined) {');
        each.line('  j += 1;');
        each.line('  if (r.id !== null && r.id !== "") named = true;');
        each.line('}');
        for (const { id, cells } of plain)
          if (id !== 'id')
            printKey(each, 'r', 'j', id, (deeper, value) => printMembers(scope, deeper, cells, 0, value, '[i]'));
        each.line('for (const _ in r) j -= 1;');
        each.line('if (j !== 0) break fast;');
      });
      if (!anonymous) {
        filled.line(`if (named) ${scope.names(set)} = namesOf(${list});`);
        filled.line(`if (${scope.names(set)} === undefined) break fast;`);
      } else filled.line('void named;');
    });
  });
}

/** One value into its cell. */
function printValue(scope: Scope, code: Code, type: CellType, value: string, cell: string): void {
  const fits = fitting(scope, type, value, cell);
  if (fits) {
    code.line(fits);
    code.line(`else if (${IS_FILLED(value)}) break fast;`);
  } else code.line(`if (${IS_FILLED(value)}) break fast;`);
}

/** An `if` that takes a value of the usual form; null where none is usual. */
function fitting(scope: Scope, type: CellType, value: string, cell: string): string | null {
  switch (type.kind) {
    case 'number':
      return number(type, value, cell);
    case 'boolean':
      return `if (${value} === true || ${value} === false) ${cell} = ${value};`;
    case 'date':
      return `if (typeof ${value} === "string" && ${value} !== "" && (${cell} = dateOf(${value})) >= 0);`;
    case 'choice':
      return `if (${oneOf(scope, value, type.options)}) ${cell} = ${value};`;
    case 'grade': {
      const table = scope.constant(
        `/* @__PURE__ */ new Map(${dataText(type.grades.map((grade, place) => [grade, place]))})`,
      );
      return `if (${table}.has(${value})) ${cell} = ${table}.get(${value});`;
    }
    default:
      return `if (typeof ${value} === "string" && ${value} !== "" && ${value}.length <= ${type.maxLength}) ${cell} = ${value};`;
  }
}

function number(type: Extract<CellType, { kind: 'number' }>, value: string, cell: string): string | null {
  if (isBigCell(type) || type.min === null || type.max === null || type.places > 15) return null;
  const min = type.min < -MOST_DIGITS ? -MOST_DIGITS : type.min;
  const max = type.max > MOST_DIGITS ? MOST_DIGITS : type.max;
  const scale = 10 ** type.places;
  const [scaled, back] = type.places === 0 ? [value, ''] : [`${value} * ${scale}`, ` / ${scale}`];
  return (
    `if (typeof ${value} === "number" && (${cell} = Math.round(${scaled}) + 0)${back} === ${value}` +
    ` && ${cell} >= ${min} && ${cell} <= ${max});`
  );
}

function oneOf(scope: Scope, value: string, options: readonly string[]): string {
  if (options.length > FEW) return `${scope.constant(`/* @__PURE__ */ new Set(${dataText(options)})`)}.has(${value})`;
  return options.map((option) => `${value} === ${quoted(option)}`).join(' || ') || 'false';
}
