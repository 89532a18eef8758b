import { MOST_MEMBERS } from '../model/members.ts';
import type { Cell, GivenSet } from '../model/program.ts';
import { type Columns, parseCell, readCell } from './reading.ts';
import { columnOfCell, type Scope, Unprintable } from './scope.ts';

/** A step of the query: the columns that it adds to those before it. */
export interface Column {
  readonly name: string;
  readonly value: string;
  /** What the pack says of it. */
  readonly comment?: string;
}

/** The columns of the sheets, blank where they are empty. */
export function rawColumns(scope: Scope, columns: Columns): Column[] {
  const { program, dialect } = scope;
  const cells = scope.filled
    .filter(({ cell }) => cell.over.length === 0)
    .map(({ cell }) => {
      const given = dialect.identifier(columnOfCell(cell));
      return { name: scope.known(rawName(cell)), value: blankless(given, cell, columns) };
    });
  const sets = program.sets.flatMap(({ id }) => [
    { name: scope.listed(id), value: `(${dialect.identifier(id)} IS NOT NULL)` },
    { name: scope.known(`${id} as given`), value: dialect.records(dialect.identifier(id)) },
  ]);
  return [...cells, ...sets];
}

function rawName(cell: Cell): string {
  return `${columnOfCell(cell)} as given`;
}

/** An empty text is blank; columns of other types hold none. */
function blankless(value: string, { type }: Cell, columns: Columns): string {
  const isText = columns === 'text' || !['number', 'boolean', 'date'].includes(type.kind);
  return isText ? `nullif(${value}, '')` : value;
}

/** Members of given sets: their names, and how many there are. */
export function memberColumns(scope: Scope): Column[] {
  const { dialect } = scope;
  return scope.program.sets.flatMap(({ id, anonymous }) => {
    const list = scope.known(`${id} as given`);
    const place = scope.lambda();
    const own = dialect.cast(place, dialect.types.text);
    const named = `coalesce(nullif(${dialect.field(dialect.item(list, place), 'id')}, ''), ${own})`;
    const all = dialect.map(dialect.range(countOf(scope, id)), place, anonymous ? own : named, dialect.types.text);
    return [
      { name: scope.names(id), value: all },
      { name: scope.counted(id), value: countOf(scope, id) },
    ];
  });
}

function countOf(scope: Scope, id: string): string {
  const { dialect } = scope;
  const count = dialect.count(scope.known(`${id} as given`));
  return `CASE WHEN ${count} <= ${MOST_MEMBERS} THEN ${count} ELSE 0 END`;
}

/** Numbers parsed, so that each is parsed once. */
export function parsedColumns(scope: Scope, columns: Columns): Column[] {
  const { dialect } = scope;
  return scope.filled.flatMap(({ cell }) => {
    const [set] = cell.over;
    const place = scope.lambda();
    const raw = set === undefined ? scope.known(rawName(cell)) : memberRaw(scope, cell, set, place, columns);
    const parsed = parseCell(scope, cell, raw, kindOf(scope, cell, columns));
    if (!parsed) return [];
    const { value, type } = parsed;
    const name = scope.known(parsedName(cell));
    return [
      { name, value: set === undefined ? value : dialect.map(dialect.range(scope.counted(set)), place, value, type) },
    ];
  });
}

function parsedName(cell: Cell): string {
  return `${columnOfCell(cell)} parsed`;
}

/** Cells read, and the members that are walked once sizes are known to be right. */
export function cellColumns(scope: Scope, columns: Columns): Column[] {
  const { program } = scope;
  const cells = scope.filled.map(({ cell, place }) => ({
    name: scope.cell(place),
    value: read(scope, cell, columns).value,
    comment: `inputs/${cell.input}`,
  }));
  const walked = program.sets.map(({ id, min, max }) => ({
    name: scope.walked(id),
    value: `CASE WHEN ${scope.counted(id)} BETWEEN ${min} AND ${max} THEN ${scope.counted(id)} ELSE 0 END`,
  }));
  return [...cells, ...walked];
}

/** A cell's value and code: of members of a given set, their lists. */
function read(scope: Scope, cell: Cell, columns: Columns): { readonly value: string; readonly code: string } {
  const { dialect } = scope;
  const [set, ...others] = cell.over;
  if (set === undefined) {
    const raw = scope.known(rawName(cell));
    const { value, code } = readCell(scope, cell, raw, columns, scope.known(parsedName(cell)));
    return { value, code };
  }
  if (others.length > 0) throw new Unprintable('pairs', cell.input);
  const place = scope.lambda();
  const raw = memberRaw(scope, cell, set, place, columns);
  const parsed = dialect.item(scope.known(parsedName(cell)), place);
  const { value, type } = readCell(scope, cell, raw, kindOf(scope, cell, columns), parsed);
  return { value: dialect.map(dialect.range(scope.counted(set)), place, value, type), code: '' };
}

function memberRaw(scope: Scope, cell: Cell, set: string, place: string, columns: Columns): string {
  const { dialect } = scope;
  const field = dialect.field(dialect.item(scope.known(`${set} as given`), place), columnOfCell(cell));
  return blankless(field, cell, kindOf(scope, cell, columns));
}

/** How the cell comes: records may hold texts only. */
function kindOf({ dialect }: Scope, { over }: Cell, columns: Columns): Columns {
  return over.length > 0 && dialect.areRecordsTexts ? 'text' : columns;
}

/** Whether anything of the sheet does not fit. */
export function misfit(scope: Scope, columns: Columns): string {
  const { dialect, program } = scope;
  const cells = scope.filled.map(({ cell, place: at }) => {
    const [set] = cell.over;
    if (set === undefined) return `(${scope.known(rawName(cell))} IS NOT NULL AND ${scope.cell(at)} IS NULL)`;
    const place = scope.lambda();
    const raw = memberRaw(scope, cell, set, place, columns);
    const body = `(${raw} IS NOT NULL AND ${dialect.item(scope.cell(at), place)} IS NULL)`;
    return `coalesce(${anyMember(scope, set, place, body)}, FALSE)`;
  });
  const sets = program.sets.flatMap((set) => setFaults(scope, set).map(({ when }) => `coalesce(${when}, FALSE)`));
  return [...cells, ...sets].join(' OR ') || 'FALSE';
}

function anyMember(scope: Scope, set: string, place: string, body: string): string {
  const { dialect } = scope;
  return dialect.contains(dialect.map(dialect.range(scope.counted(set)), place, body, dialect.types.boolean), 'TRUE');
}

function setFaults(scope: Scope, { id, anonymous }: GivenSet): { readonly when: string; readonly code: string }[] {
  const { dialect } = scope;
  const list = scope.known(`${id} as given`);
  const place = scope.lambda();
  const isNone = anyMember(scope, id, place, `(${dialect.item(list, place)} IS NULL)`);
  const faults = [
    { when: `${dialect.count(list)} > ${MOST_MEMBERS}`, code: 'too-many-members' },
    { when: isNone, code: 'not-a-record' },
  ];
  if (anonymous) return faults;
  const names = scope.names(id);
  const at = scope.lambda();
  const name = dialect.item(names, at);
  const isBad = `NOT (${dialect.matches(name, dialect.memberName)} AND ${dialect.length(name)} + ${dialect.astral(name)} <= 100)`;
  return [
    ...faults,
    { when: anyMember(scope, id, at, isBad), code: 'member-name' },
    { when: `${dialect.count(names)} <> ${dialect.count(dialect.sortedOnce(names))}`, code: 'duplicate-member' },
  ];
}

/** Reasons for what does not fit, each NULL or a JSON text (or several, apart by commas). */
export function misfitTexts(scope: Scope, columns: Columns): string[] {
  const { dialect, program } = scope;
  const cells = scope.filled.map(({ cell, place: at }) => {
    const [set] = cell.over;
    const fixed = cell.members.filter((member) => member !== null);
    if (set === undefined) {
      const raw = scope.known(rawName(cell));
      const key = cell.members.length === 0 ? cell.input : `${cell.input}[${fixed.join(', ')}]`;
      const { code } = readCell(scope, cell, raw, columns, '');
      const text = `'{"code":"' || ${code} || ${dialect.text(`","input":${JSON.stringify(key)}}`)}`;
      return `CASE WHEN ${raw} IS NOT NULL AND ${scope.cell(at)} IS NULL THEN ${text} END`;
    }
    const place = scope.lambda();
    const raw = memberRaw(scope, cell, set, place, columns);
    const { code } = readCell(scope, cell, raw, kindOf(scope, cell, columns), '');
    const names = cell.members.map((member) =>
      member === null ? dialect.item(scope.names(set), place) : dialect.text(member),
    );
    const key = `${dialect.text(`","input":"${cell.input}[`)} || ${names.join(" || ', ' || ")} || ']"}'`;
    const isOut = `${raw} IS NOT NULL AND ${dialect.item(scope.cell(at), place)} IS NULL`;
    const body = `CASE WHEN ${isOut} THEN '{"code":"' || ${code} || ${key} END`;
    const list = dialect.map(dialect.range(scope.counted(set)), place, body, dialect.types.text);
    return `nullif(${dialect.join(list, ',')}, '')`;
  });
  const sets = program.sets.flatMap((set) =>
    setFaults(scope, set).map(
      ({ when, code }) => `CASE WHEN ${when} THEN ${dialect.text(JSON.stringify({ code, input: set.id }))} END`,
    ),
  );
  return [...cells, ...sets];
}
