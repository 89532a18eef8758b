import type { Cell, GivenSet } from '../model/program.ts';
import type { ListWalks } from './dialect.ts';
import { blankless, type Column, kindOf } from './given.ts';
import { isCut } from './members.ts';
import { type Columns, parseCell, readCell } from './reading.ts';
import { columnOfCell, type Scope } from './scope.ts';

/*
 * Where a dialect walks lists themselves, each record of a member is read once, into a record of what comes of it: cells of their
 * types, numbers as parsed, its own name, and whether it is unfit. Cells then become lists of their own.
 */

const UNFIT = 'is unfit';
const NAME = 'own name';

/** The records of the members of each given set, as read. */
export function recordColumns(scope: Scope, columns: Columns): Column[] {
  const { dialect, program, filled } = scope;
  const { walks } = dialect;
  if (!walks) return [];
  return program.sets.map((set) => {
    const record = scope.lambda();
    const own = filled.filter(({ cell }) => cell.over.length === 1 && cell.over[0] === set.id);
    const fields = [
      ...(scope.isNamed(set) ? [[NAME, `nullif(${dialect.field(record, 'id')}, '')`] as const] : []),
      [UNFIT, [`${record} IS NULL`, ...own.flatMap(({ cell }) => tooLong(scope, cell, record))].join(' OR ')] as const,
      ...own.flatMap(({ cell }) => fieldsOf(scope, cell, record, columns)),
    ];
    const of = (some: typeof fields): string => walks.map(scope.records(set.id), record, null, walks.record(some));
    const name = scope.list(asRead(scope, set.id), set.id, true);
    return {
      name,
      value: of(fields),
      fields: (isAsked) => of(fields.filter(([field]) => isAsked(dialect.text(field)))),
    };
  });
}

function asRead(scope: Scope, set: string): string {
  return scope.known(`${set} as read`);
}

/** A text is its own value, so that what is wrong with it is seen at once. */
function tooLong(scope: Scope, cell: Cell, record: string): string[] {
  const { dialect } = scope;
  if (cell.type.kind !== 'text') return [];
  const raw = scope.given(cell, record);
  const most = cell.type.maxLength;
  const isLong = `${dialect.length(raw)} + ${dialect.astral(raw)} > ${most}`;
  return [`CASE WHEN ${dialect.bytes(raw)} > ${most} THEN ${isLong} ELSE FALSE END`];
}

/** A value, or a text and what it is parsed as. */
function fieldsOf(scope: Scope, cell: Cell, record: string, columns: Columns): (readonly [string, string])[] {
  const raw = blankless(scope.given(cell, record), cell, kindOf(scope, cell, columns));
  const name = columnOfCell(cell);
  const parsed = parseCell(scope, cell, raw, columns);
  if (!parsed) return [[name, readCell(scope, cell, raw, columns, '').value]];
  return [
    [name, raw],
    [`${name} parsed`, parsed.value],
  ];
}

/** The list of a cell of members. */
export function readMembers(scope: Scope, cell: Cell, set: string, columns: Columns): string {
  const { dialect } = scope;
  const record = scope.lambda();
  const value = dialect.field(record, columnOfCell(cell));
  const parsed = dialect.field(record, `${columnOfCell(cell)} parsed`);
  const isParsed = parseCell(scope, cell, value, columns) !== null;
  const own = isParsed ? readCell(scope, cell, value, columns, parsed).value : value;
  return (dialect.walks as ListWalks).map(asRead(scope, set), record, null, own);
}

/** The names of members, and whether one has a name of its own. */
export function namesOf(scope: Scope, set: GivenSet): Column[] {
  const { dialect } = scope;
  const walks = dialect.walks as ListWalks;
  const [record, at] = [scope.lambda(), scope.lambda()];
  const own = dialect.field(record, NAME);
  const place = dialect.cast(at, dialect.types.text);
  const names = scope.list(scope.names(set.id), set.id, true);
  if (!scope.isNamed(set))
    return [{ name: names, value: dialect.map(dialect.range(scope.counted(set.id)), at, place, dialect.types.text) }];
  const isNamed = walks.map(asRead(scope, set.id), record, null, `${own} IS NOT NULL`);
  return [
    { name: names, value: walks.map(asRead(scope, set.id), record, at, `coalesce(${own}, ${place})`) },
    { name: scope.named(set.id), value: dialect.contains(isNamed, 'TRUE') },
  ];
}

/** Whether the record of some member is none, or has a text that is too long. */
export function hasUnfit(scope: Scope, set: string): string {
  const { dialect } = scope;
  const record = scope.lambda();
  const all = (dialect.walks as ListWalks).map(asRead(scope, set), record, null, dialect.field(record, UNFIT));
  return dialect.contains(all, 'TRUE');
}

/** Cells that are asked of each member, whatever else is said: where none is open, none is out or missing. */
export function openCells({ program, dialect, filled }: Scope): ReadonlySet<number> {
  if (!dialect.walks) return new Set();
  const asked = program.questions.filter(({ loops, where, when, optional }) => {
    return loops.length === 1 && !where && !when && !optional;
  });
  const places = new Set(asked.map(({ cell }) => cell));
  return new Set(filled.flatMap(({ place }) => (places.has(place) ? [place] : [])));
}

/** Whether one is open. */
export function openColumns(scope: Scope): Column[] {
  const { program, dialect } = scope;
  const open = [...openCells(scope)];
  return program.sets.flatMap(({ id }) => {
    const own = open.filter((place) => program.cells[place]?.over[0] === id);
    const lacks = own.map((place) => `${dialect.walks?.known(scope.cell(place))} < ${scope.counted(id)}`);
    return own.length === 0 ? [] : [{ name: scope.open(id), value: `(${lacks.join(' OR ')})` }];
  });
}

/** Cells of members, none where they are more than the law allows. */
export function walkedColumns(scope: Scope): Column[] {
  const { dialect, program, filled } = scope;
  const { walks } = dialect;
  if (!walks) return [];
  return filled.flatMap(({ cell, place }) => {
    const set = program.sets.find(({ id }) => id === cell.over[0]);
    if (!set || !isCut(set)) return [];
    return [{ name: scope.walkedCell(place), value: walks.upTo(scope.cell(place), set.max) }];
  });
}
