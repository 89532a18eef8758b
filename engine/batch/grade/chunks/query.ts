import { receiptOf } from '../../../evaluate/result.ts';
import type { Plan } from '../../../model/plan.ts';
import type { Program } from '../../../model/program.ts';
import { DIALECT, printQuery } from '../../../sql/index.ts';
import type { Header } from '../../columns/header.ts';
import type { Target } from '../../columns/target.ts';
import { identifier, literal } from '../../duckdb.ts';
import type { Separator } from '../../read/cells.ts';
import { ROLES, type Roles, rolePlaces } from '../../report/roles.ts';
import { numberRule } from '../../report/tally.ts';
import { csvCell } from '../../write/csv-line.ts';
import { resultColumns } from '../../write/result.ts';
import type { FileJob } from '../grader.ts';
import { cellTexts, plainText, trimmed } from './cells.ts';
import { LINES, type LineCell, lineText } from './line.ts';
import { OPEN, UNASSESSED } from './weave.ts';

/** A file of rows of texts that DuckDB grades. */
export interface Source {
  readonly job: FileJob;
  readonly plan: Plan;
  readonly program: Program;
  readonly header: Header;
  /** What each column stands for; null for one to leave out. */
  readonly targets: readonly (Target | null)[];
  /** Relation of some rows, by two numbers: their `number`, and their cells as texts `c0`, `c1`, …, NULL where they are empty. */
  readonly rows: (first: string, last: string) => string;
  /** Of the cells of a text. */
  readonly separator: Separator;
}

/** Outcomes that are told by SQL; all others need their reasons. */
const CLEAN = ['graded', 'not-assessed'];

/** Names that no input has. */
const NUMBER = 'row number';
const PLAIN = 'row plain';

/** Parameters of the queries: the numbers by which the relation tells its rows. */
const BETWEEN = ['CAST($1 AS BIGINT)', 'CAST($2 AS BIGINT)'] as const;

/** Rows with their outcomes, and `isClean`: whether that is all there is to say of them. */
function outcomeQuery(source: Source, isSpaced: boolean): string {
  const { program, header } = source;
  const names = header.columns.map((_, at) => `c${at}`);
  const sheets = `(SELECT number AS ${identifier(NUMBER)}, ${plainText(source, isSpaced)} AS ${identifier(PLAIN)}, ${names.join(', ')}, ${cellTexts(source, isSpaced).join(', ')} FROM ${source.rows(...BETWEEN)})`;
  return printQuery(program, DIALECT.duckdb, {
    table: sheets,
    columns: 'text',
    given: new Set(header.columns.flatMap(({ name }) => name ?? [])),
    kept: [NUMBER, PLAIN, ...(source.job.roles ? names : [])],
    brief: true,
  });
}

const IS_CLEAN = `${identifier(PLAIN)} AND status IN (${CLEAN.map(literal).join(', ')})`;

/** Counts graded rows by outcome and by what the report tells apart, in order of their first. */
export function countingQuery(source: Source, isSpaced: boolean): string {
  const by = roleTexts(source, source.job.roles as Roles, isSpaced);
  return `SELECT count(*), status, ${by.join(', ')} FROM (${outcomeQuery(source, isSpaced)}) AS result WHERE ${IS_CLEAN} GROUP BY ALL ORDER BY min(${identifier(NUMBER)})`;
}

/** Number and cells of some rows. */
export function openRowsQuery({ rows, header }: Source, numbers: readonly number[]): string {
  const names = header.columns.map((_, at) => `c${at}`);
  return `SELECT number, ${names.join(', ')} FROM ${rows(...BETWEEN)} WHERE number IN (${numbers.join(', ')})`;
}

/** What the report counts by. */
function roleTexts({ header, plan, program }: Source, reported: Roles, isSpaced: boolean): string[] {
  const places = rolePlaces(reported, header);
  const groups = ROLES.map((role) => {
    const at = places[role];
    return `${at === -1 ? 'CAST(NULL AS VARCHAR)' : trimmed(`c${at}`, isSpaced)} AS ${role}`;
  });
  const rule = numberRule(plan, program.form);
  const isPlain = program.grade?.items[0]?.at.members.length === 0;
  const value = rule === null ? 'CAST(NULL AS VARCHAR)' : identifier(`values.${rule}`);
  return [...groups, `${isPlain ? 'grade' : 'CAST(NULL AS VARCHAR)'} AS outcome`, `${value} AS value`];
}

/** The result's columns that differ from row to row. */
function valueCells({ program }: Source): ReadonlyMap<string, LineCell> {
  const known = new Map<string, LineCell>();
  const add = (name: string, value: string, isFree = false): void => void known.set(name, { value, isFree });
  add('sheet', 'id', true);
  add('row', identifier(NUMBER));
  add('status', 'status');
  add('ground.id', 'ground');
  add('warnings', 'warnings');
  for (const name of program.routing ? ['route.id', 'route.assessor'] : []) add(name, identifier(name));
  const shown = program.shown.filter(({ open }) => open).map((one) => [`values.${one.rule}`, one.items] as const);
  for (const [name, items] of [['grade', program.grade?.items ?? []] as const, ...shown])
    for (const { at, value } of items) {
      const isWhole = at.members.every((member) => typeof member === 'string');
      const column = isWhole ? [name, ...at.members].join('.') : name;
      add(column, identifier(column), !isWhole || value.kind === 'text');
    }
  return known;
}

/** Writes the results of rows, as the other engines write them, in order; open rows, and those not assessed, are marked. */
export function writingQuery(source: Source, isSpaced: boolean, to: string): string {
  const { job, plan, program } = source;
  const { edition, digest } = receiptOf(plan);
  const separator = job.results === 'tsv' ? '\t' : ',';
  const path = literal(csvCell(job.path, separator));
  const file = `CASE WHEN NOT coalesce(${IS_CLEAN}, FALSE) THEN ${literal(OPEN)} WHEN status = 'graded' THEN ${path} ELSE ${literal(UNASSESSED)} || ${path} END`;
  const cells = new Map<string, LineCell>([
    ...valueCells(source),
    ['file', { value: file, isFree: false }],
    ['form', { fixed: program.form }],
    ['receipt.edition', { fixed: edition }],
    ['receipt.digest', { fixed: digest }],
  ]);
  const line = lineText(
    resultColumns([plan], job.form).map(({ name }) => cells.get(name) ?? { fixed: '' }),
    separator,
  );
  return `COPY (SELECT ${line} FROM (${outcomeQuery(source, isSpaced)}) AS result) TO ${literal(to)} (${LINES})`;
}
