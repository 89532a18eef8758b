import type { InputPlan } from '../../../model/plan.ts';
import type { Cell } from '../../../model/program.ts';
import { columnOfCell } from '../../../sql/index.ts';
import type { Target } from '../../columns/target.ts';
import { identifier, literal } from '../../duckdb.ts';
import { asksOfAll, forceWithin, headText } from './claims.ts';
import type { Source } from './query.ts';

type Member = Extract<Target, { kind: 'member' }>;

/** The columns of a sheet that the form's query reads, of the cells of a row. */
export function cellTexts(source: Source, isSpaced: boolean): string[] {
  const { program } = source;
  const cells = program.cells
    .filter((cell) => cell.over.length === 0 && columnOf(source, cell) !== -1)
    .map((cell) => `${textAt(source, columnOf(source, cell), isSpaced)} AS ${identifier(columnOfCell(cell))}`);
  const id = source.header.columns.findIndex(({ name }) => name === 'id');
  const own = id === -1 ? 'CAST(NULL AS VARCHAR)' : trimmed(`c${id}`, isSpaced);
  return [`${own} AS id`, ...cells, ...program.sets.map((set) => setText(source, set.id, set.min, isSpaced))];
}

/** Place of a cell's column; -1 where there is none. */
function columnOf({ header }: Source, cell: Cell): number {
  return header.columns.findIndex(({ name }) => name === columnOfCell(cell));
}

/** Texts keep their spaces, but for those that hold nothing else. */
function textAt({ targets }: Source, at: number, isSpaced: boolean): string {
  const target = targets[at];
  return inputText(`c${at}`, target?.kind === 'input' ? target.input : null, isSpaced);
}

function inputText(column: string, input: InputPlan | null, isSpaced: boolean): string {
  const isText = input?.type.kind === 'text';
  return isText && isSpaced ? `CASE WHEN trim(${column}) <> '' THEN ${column} END` : trimmed(column, isSpaced);
}

export function trimmed(column: string, isSpaced: boolean): string {
  return isSpaced ? `nullif(trim(${column}), '')` : column;
}

/** The members of a given set that have a filled cell, in order of place; none is an empty list where the law allows it. */
function setText(source: Source, set: string, least: number, isSpaced: boolean): string {
  const { program, header } = source;
  const columns = new Map(header.columns.map(({ name }, at) => [name, `c${at}`] as const));
  const fields = program.cells.filter(({ over }) => over[0] === set);
  const members = source.targets.filter((target) => target?.kind === 'member') as Member[];
  const places = [...new Set(members.filter((one) => one.set === set).map(({ place }) => place))].sort((a, b) => a - b);
  const record = (place: number): string => {
    const own = (cell: Cell): string => columns.get(`${set}.${place}.${columnOfCell(cell)}`) ?? '';
    const cells = fields.map((cell) => {
      const text = cell.type.kind === 'text';
      return own(cell) === '' ? 'NULL' : text && isSpaced ? blankless(own(cell)) : trimmed(own(cell), isSpaced);
    });
    const id = columns.get(`${set}.${place}.id`);
    const filled = [...(id ? [trimmed(id, isSpaced)] : []), ...cells.filter((cell) => cell !== 'NULL')];
    const name = id ? `coalesce(${trimmed(id, isSpaced)}, '${place}')` : `'${place}'`;
    const texts = [
      `id := ${name}`,
      ...fields.map((cell, at) => `${identifier(columnOfCell(cell))} := CAST(${cells[at]} AS VARCHAR)`),
    ];
    return `CASE WHEN ${filled.length === 0 ? 'FALSE' : `coalesce(${filled.join(', ')}) IS NOT NULL`} THEN struct_pack(${texts.join(', ')}) END`;
  };
  if (places.length === 0) {
    const types = ['id', ...fields.map(columnOfCell)].map((name) => `${identifier(name)} VARCHAR`);
    return `CAST(NULL AS STRUCT(${types.join(', ')})[]) AS ${identifier(set)}`;
  }
  const list = `list_filter([${places.map(record).join(', ')}], lambda _m: _m IS NOT NULL)`;
  const value = least === 0 ? list : `CASE WHEN len(${list}) > 0 THEN ${list} END`;
  return `${value} AS ${identifier(set)}`;
}

function blankless(column: string): string {
  return `CASE WHEN trim(${column}) <> '' THEN ${column} END`;
}

/** Nothing but white space, of any kind. */
const SPACE = `'[\\s\\p{Z}\\x{FEFF}\\x0b]+'`;

/** White space other than blanks around a text, which is left to be trimmed by others. */
const ODD = `'(^[\\s\\p{Z}\\x{FEFF}\\x0b])|([\\s\\p{Z}\\x{FEFF}\\x0b]$)'`;

/** Whether a row says no more than cells of the form and what it is itself, and falls under this edition. */
export function plainText(source: Source, isSpaced: boolean): string {
  const { header, targets, program } = source;
  const conditions = header.columns.flatMap(({ name, heading }, at) => {
    const [column, target] = [`c${at}`, targets[at]];
    const blank = `${trimmed(column, isSpaced)} IS NULL`;
    if (name === null) return heading === '' ? [blank] : [];
    if (!target || (target.kind === 'input' && !isAsked(source, name))) return [blank];
    if (target.kind === 'member') return memberCondition(source, target, column, isSpaced);
    if (target.kind === 'head' && target.key !== 'id') return [headCondition(source, target.key, column, isSpaced)];
    if (target.kind === 'head') return isSpaced ? [`NOT coalesce(regexp_matches(trim(${column}), ${ODD}), FALSE)`] : [];
    // The report's groups are trimmed of white space of any kind.
    if (target.kind === 'subject')
      return isSpaced && source.job.roles ? [`NOT coalesce(regexp_matches(trim(${column}), ${ODD}), FALSE)`] : [];
    if (target.kind !== 'input') return [];
    if (target.input.type.kind === 'text')
      return isSpaced ? [`NOT coalesce(regexp_full_match(${column}, ${SPACE}), FALSE)`] : [];
    return name === source.plan.pack.force.appliesBy ? forceCondition(source, column, isSpaced) : [];
  });
  const isSomething = asksOfAll(program)
    ? []
    : [`coalesce(${header.columns.map((_, at) => trimmed(`c${at}`, isSpaced)).join(', ')}) IS NOT NULL`];
  return [...conditions, ...isSomething].join(' AND ') || 'TRUE';
}

function isAsked({ program }: Source, name: string): boolean {
  return program.cells.some((cell) => cell.over.length === 0 && columnOfCell(cell) === name);
}

/** Cells of members that the form doesn't know are for others to refuse; so are names, which a regular expression judges. */
function memberCondition({ program }: Source, target: Member, column: string, isSpaced: boolean): string[] {
  const isKnown =
    target.input === null
      ? program.sets.some(({ id }) => id === target.set)
      : program.cells.some((cell) => cell.over[0] === target.set && columnOfCell(cell) === target.path.join('.'));
  if (!isKnown) return [`${trimmed(column, isSpaced)} IS NULL`];
  if (target.input?.type.kind === 'text')
    return isSpaced ? [`NOT coalesce(regexp_full_match(${column}, ${SPACE}), FALSE)`] : [];
  return [];
}

function headCondition({ plan, program }: Source, key: string, column: string, isSpaced: boolean): string {
  const text = trimmed(column, isSpaced);
  return `(${text} IS NULL OR ${text} = ${literal(headText(plan, program, key))})`;
}

/** The date that says which law applies lies within its force; where the choice lets no sheet by, none is plain. */
function forceCondition({ plan, job }: Source, column: string, isSpaced: boolean): string[] {
  const force = forceWithin(job, plan);
  if (!force) return ['FALSE'];
  const text = trimmed(column, isSpaced);
  const limits = [
    ...(force.from ? [`${text} >= ${literal(force.from)}`] : []),
    ...(force.to ? [`${text} <= ${literal(force.to)}`] : []),
  ];
  return limits.length === 0 ? [] : [`(${text} IS NULL OR (${limits.join(' AND ')}))`];
}
