import type { Cell, GivenSet } from '../model/program.ts';
import type { ListWalks } from './dialect.ts';
import { blankless, type Column, kindOf } from './given.ts';
import { isCut } from './members.ts';
import { type Columns, parseCell, readCell } from './reading.ts';
import { columnOfCell, type Scope } from './scope.ts';

/*
 * Where a dialect walks lists themselves, each record of a member is read once, into a record of its cells, and these records are walked:
 * who reads several cells of a member has them at hand.
 */

type Field = readonly [name: string, value: string];

/** The records of members whose texts are parsed: texts, and what they are at first sight. */
export function parsedRecords(scope: Scope, columns: Columns): Column[] {
  const { dialect } = scope;
  if (!dialect.walks) return [];
  return scope.program.sets.flatMap((set) => {
    const record = scope.lambda();
    const own = cellsOf(scope, set).map((cell) => fieldsOf(scope, cell, record, columns));
    if (own.every((fields) => fields.length === 1)) return [];
    const name = scope.list(asParsed(scope, set), set.id, true);
    return [records(scope, name, scope.records(set.id), record, own.flat(), () => true)];
  });
}

/** The records of members as read. */
export function readRecords(scope: Scope, columns: Columns): Column[] {
  const { dialect } = scope;
  if (!dialect.walks) return [];
  return scope.program.sets.map((set) => {
    const record = scope.lambda();
    const cells = cellsOf(scope, set);
    const isParsed = cells.some((cell) => parseCell(scope, cell, '', columns) !== null);
    const fields = cells.map((cell): Field => {
      const name = columnOfCell(cell);
      const [field, parsed] = [dialect.field(record, name), dialect.field(record, parsedName(cell))];
      if (!isParsed) return [name, fieldsOf(scope, cell, record, columns)[0]?.[1] ?? ''];
      return [
        name,
        parseCell(scope, cell, field, columns) ? readCell(scope, cell, field, columns, parsed).value : field,
      ];
    });
    const from = isParsed ? asParsed(scope, set) : scope.records(set.id);
    const isAsked = (field: string): boolean =>
      cells.some((cell) => columnOfCell(cell) === field && scope.isAsked(cell));
    return records(scope, scope.asRead(set.id), from, record, fields, isAsked);
  });
}

function cellsOf({ filled }: Scope, { id }: GivenSet): Cell[] {
  return filled.flatMap(({ cell }) => (cell.over.length === 1 && cell.over[0] === id ? [cell] : []));
}

function records(
  { dialect }: Scope,
  name: string,
  from: string,
  record: string,
  fields: readonly Field[],
  isWanted: (field: string) => boolean,
): Column {
  const walks = dialect.walks as ListWalks;
  const of = (some: readonly Field[]): string => walks.map(from, record, null, walks.record(some));
  return {
    name,
    value: of(fields),
    fields: (isAsked) => of(fields.filter(([field]) => isWanted(field) && isAsked(dialect.text(field)))),
  };
}

function asParsed(scope: Scope, { id }: GivenSet): string {
  return scope.known(`${id} as parsed`);
}

function parsedName(cell: Cell): string {
  return `${columnOfCell(cell)} parsed`;
}

/** A value, or a text and what it is parsed as. */
function fieldsOf(scope: Scope, cell: Cell, record: string, columns: Columns): readonly Field[] {
  const raw = blankless(scope.given(cell, record), cell, kindOf(scope, cell, columns));
  const name = columnOfCell(cell);
  const parsed = parseCell(scope, cell, raw, columns);
  if (!parsed) return [[name, readCell(scope, cell, raw, columns, '').value]];
  return [
    [name, raw],
    [parsedName(cell), parsed.value],
  ];
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

/** The names of members, their places where they have none; NULL where no member has a name. */
export function ownNames(scope: Scope, set: GivenSet): Column[] {
  const { dialect } = scope;
  const { walks } = dialect;
  if (!walks || !scope.isNamed(set)) return [];
  const [record, at] = [scope.lambda(), scope.lambda()];
  const own = dialect.field(record, 'id');
  const isNamed = dialect.contains(walks.map(scope.records(set.id), record, null, `${own} <> ''`), 'TRUE');
  const name = `coalesce(nullif(${own}, ''), ${dialect.cast(at, dialect.types.text)})`;
  const names = walks.map(scope.records(set.id), record, at, name);
  return [{ name: scope.list(scope.ownNames(set.id), set.id, true), value: `CASE WHEN ${isNamed} THEN ${names} END` }];
}

/** The same of all sheets. */
export function namesOf(scope: Scope, set: GivenSet): Column {
  const { dialect } = scope;
  const at = scope.lambda();
  const place = dialect.cast(at, dialect.types.text);
  const places = dialect.map(dialect.range(scope.counted(set.id)), at, place, dialect.types.text);
  const value = scope.isNamed(set) ? `coalesce(${scope.ownNames(set.id)}, ${places})` : places;
  return { name: scope.list(scope.names(set.id), set.id, true), value };
}

/** Whether the record of some member is none, or has a text that is too long. */
export function hasUnfit(scope: Scope, set: GivenSet): string {
  const { dialect } = scope;
  const record = scope.lambda();
  const texts = cellsOf(scope, set).flatMap((cell) => tooLong(scope, cell, record));
  const isUnfit = [`${record} IS NULL`, ...texts].join(' OR ');
  return dialect.contains((dialect.walks as ListWalks).map(scope.records(set.id), record, null, isUnfit), 'TRUE');
}

/** Members as read, none where they are more than the law allows. */
export function walkedRecords(scope: Scope): Column[] {
  const { dialect, program } = scope;
  const { walks } = dialect;
  if (!walks) return [];
  return program.sets
    .filter(isCut)
    .map(({ id, max }) => ({ name: scope.asWalked(id), value: walks.upTo(scope.asRead(id), max) }));
}
