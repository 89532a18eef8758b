import { MOST_MEMBERS } from '../model/members.ts';
import type { Cell, GivenSet } from '../model/program.ts';
import { blankless, type Column, isOutText, kindOf } from './given.ts';
import { type Member, memberAt, walkMembers } from './members.ts';
import { openCells, someOpen } from './open.ts';
import { type Columns, parseCell, readCell } from './reading.ts';
import { hasUnfit } from './records.ts';
import { columnOfCell, type Scope, Unprintable } from './scope.ts';

/** The columns of the sheets, blank where they are empty. */
export function rawColumns(scope: Scope, columns: Columns): Column[] {
  const { program, dialect } = scope;
  const cells = scope.filled
    .filter(({ cell }) => cell.over.length === 0)
    .map(({ cell, place }) => ({
      name: isPlain(cell, columns) ? scope.cell(place) : scope.known(rawName(cell)),
      value: blankless(scope.given(cell), cell, columns),
    }));
  const sets = program.sets.flatMap(({ id }) => [
    { name: scope.listed(id), value: `(${dialect.identifier(id)} IS NOT NULL)` },
    { name: scope.known(`${id} as given`), value: dialect.records(dialect.identifier(id)) },
  ]);
  return [...cells, ...sets];
}

/** Whether a cell is its own value: a column of truth values. */
function isPlain({ type, over }: Cell, columns: Columns): boolean {
  return type.kind === 'boolean' && columns === 'typed' && over.length === 0;
}

function rawName(cell: Cell): string {
  return `${columnOfCell(cell)} as given`;
}

/** Members of given sets: how many there are, and their names or, where lists are walked themselves, their records. */
export function memberColumns(scope: Scope): Column[] {
  const { dialect, program } = scope;
  return program.sets.flatMap((set) => {
    const { id } = set;
    const counted = { name: scope.counted(id), value: countOf(scope, id) };
    if (dialect.walks) {
      const records = dialect.walks.upTo(scope.known(`${id} as given`), MOST_MEMBERS);
      return [counted, { name: scope.list(scope.records(id), id, true), value: records }];
    }
    const place = scope.lambda();
    const own = dialect.cast(place, dialect.types.text);
    const named = `coalesce(nullif(${dialect.field(dialect.item(scope.records(id), place), 'id')}, ''), ${own})`;
    const name = scope.isNamed(set) ? named : own;
    return [
      { name: scope.names(id), value: dialect.map(dialect.range(countOf(scope, id)), place, name, dialect.types.text) },
      counted,
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
    if (set !== undefined && dialect.walks) return [];
    const place = scope.lambda();
    const raw =
      set === undefined
        ? scope.known(rawName(cell))
        : memberRaw(scope, cell, dialect.item(scope.records(set), place), columns);
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

/** Cells read, and how many members are walked once sizes are known to be right. */
export function cellColumns(scope: Scope, columns: Columns): Column[] {
  const { dialect, program } = scope;
  const isOwn = (cell: Cell): boolean => !isPlain(cell, columns) && !(dialect.walks && cell.over.length > 0);
  const others = scope.filled.filter(({ cell }) => isOwn(cell));
  const cells = others.map(({ cell, place }) => ({
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
  const raw = memberRaw(scope, cell, dialect.item(scope.records(set), place), columns);
  const parsed = dialect.item(scope.known(parsedName(cell)), place);
  const { value, type } = readCell(scope, cell, raw, kindOf(scope, cell, columns), parsed);
  return { value: dialect.map(dialect.range(scope.counted(set)), place, value, type), code: '' };
}

/** What a record says in a cell; NULL where that is blank. */
function memberRaw(scope: Scope, cell: Cell, record: string, columns: Columns): string {
  return blankless(scope.given(cell, record), cell, kindOf(scope, cell, columns));
}

/** Whether anything of the sheet does not fit. */
export function misfit(scope: Scope, columns: Columns): string {
  const { dialect, program } = scope;
  const { walks } = dialect;
  const open = openCells(scope);
  const asked: string[] = [];
  const cells = scope.filled.flatMap(({ cell, place: at }) => {
    const [set] = cell.over;
    const value = scope.cell(at);
    if (set === undefined) {
      const isOutside = isOutText(scope.known(rawName(cell)), value, cell, columns) ?? [];
      if (!open.has(at)) return isOutside;
      asked.push(...[isOutside].flat());
      return [];
    }
    if ((walks && cell.type.kind === 'text') || isOut(scope, cell, memberAt(scope, ''), value, columns) === null)
      return [];
    const condition = (member: Member): string => isOut(scope, cell, member, value, columns) ?? 'FALSE';
    const some = `coalesce(${someMember(scope, set, condition)}, FALSE)`;
    if (!walks) return [some];
    // Where all have values, none is out.
    const lacks = open.has(at) ? scope.open(set) : someOpen(scope, set, [{ place: at }]);
    return [`CASE WHEN ${lacks} THEN ${some} ELSE FALSE END`];
  });
  const sets = program.sets.flatMap((set) => {
    const faults = setFaults(scope, set).filter(({ code }) => !walks || code !== 'not-a-record');
    const texts = faults.map(({ when }) => `coalesce(${when}, FALSE)`);
    return walks ? [hasUnfit(scope, set), ...texts] : texts;
  });
  const ofAsked = asked.length > 0 ? [`(${scope.open(null)} AND (${asked.join(' OR ')}))`] : [];
  return [...ofAsked, ...cells, ...sets].join(' OR ') || 'FALSE';
}

/** Whether what a member's record says in a cell has no value. */
function isOut(scope: Scope, cell: Cell, member: Member, value: string, columns: Columns): string | null {
  const raw = memberRaw(scope, cell, member.item(scope.records(cell.over[0] as string)), columns);
  return isOutText(raw, member.item(value), cell, kindOf(scope, cell, columns));
}

function someMember(scope: Scope, set: string, body: (member: Member) => string): string {
  const { dialect } = scope;
  return dialect.contains(walkMembers(scope, set, true, dialect.types.boolean, body), 'TRUE');
}

function setFaults(scope: Scope, set: GivenSet): { readonly when: string; readonly code: string }[] {
  const { dialect } = scope;
  const { id } = set;
  const isNone = someMember(scope, id, (member) => `(${member.item(scope.records(id))} IS NULL)`);
  const faults = [
    { when: `${dialect.count(scope.known(`${id} as given`))} > ${MOST_MEMBERS}`, code: 'too-many-members' },
    { when: isNone, code: 'not-a-record' },
  ];
  if (!scope.isNamed(set)) return faults;
  // Places as names fit, each once.
  const names = dialect.walks ? scope.ownNames(id) : scope.names(id);
  const isBad = someMember(scope, id, (member) => {
    const name = member.item(names);
    return `NOT (${dialect.matches(name, dialect.memberName)} AND ${dialect.length(name)} + ${dialect.astral(name)} <= 100)`;
  });
  const isTwice = `${dialect.count(names)} <> ${dialect.count(dialect.sortedOnce(names))}`;
  const ifNamed = (when: string): string =>
    dialect.walks ? `CASE WHEN ${names} IS NOT NULL THEN ${when} ELSE FALSE END` : when;
  return [
    ...faults,
    { when: ifNamed(isBad), code: 'member-name' },
    { when: ifNamed(isTwice), code: 'duplicate-member' },
  ];
}

/** Reasons for what does not fit, each NULL or a JSON text (or several, apart by commas). */
export function misfitTexts(scope: Scope, columns: Columns): string[] {
  const { dialect, program } = scope;
  const cells = scope.filled.flatMap(({ cell, place: at }) => {
    const [set] = cell.over;
    const fixed = cell.members.filter((member) => member !== null);
    if (set === undefined) {
      const raw = scope.known(rawName(cell));
      const key = cell.members.length === 0 ? cell.input : `${cell.input}[${fixed.join(', ')}]`;
      const { code } = readCell(scope, cell, raw, columns, '');
      const text = `'{"code":"' || ${code} || ${dialect.text(`","input":${JSON.stringify(key)}}`)}`;
      const isOut = isOutText(raw, scope.cell(at), cell, columns);
      return isOut === null ? [] : `CASE WHEN ${isOut} THEN ${text} END`;
    }
    if (isOut(scope, cell, memberAt(scope, ''), scope.cell(at), columns) === null) return [];
    const body = (member: Member): string => {
      const raw = memberRaw(scope, cell, member.item(scope.records(set)), columns);
      const { code } = readCell(scope, cell, raw, kindOf(scope, cell, columns), '');
      const names = cell.members.map((one) => (one === null ? member.item(scope.names(set)) : dialect.text(one)));
      const key = `${dialect.text(`","input":"${cell.input}[`)} || ${names.join(" || ', ' || ")} || ']"}'`;
      return `CASE WHEN ${isOut(scope, cell, member, scope.cell(at), columns)} THEN '{"code":"' || ${code} || ${key} END`;
    };
    const list = walkMembers(scope, set, true, dialect.types.text, body);
    return `nullif(${dialect.join(list, ',')}, '')`;
  });
  const sets = program.sets.flatMap((set) =>
    setFaults(scope, set).map(
      ({ when, code }) => `CASE WHEN ${when} THEN ${dialect.text(JSON.stringify({ code, input: set.id }))} END`,
    ),
  );
  return [...cells, ...sets];
}
