import { receiptOf } from '../../../evaluate/result.ts';
import type { Plan } from '../../../model/plan.ts';
import type { Program } from '../../../model/program.ts';
import { DIALECT, printQuery } from '../../../sql/index.ts';
import type { Header } from '../../columns/header.ts';
import type { Target } from '../../columns/target.ts';
import { identifier, literal } from '../../duckdb.ts';
import { ROLES, type Roles } from '../../report/roles.ts';
import { numberRule } from '../../report/tally.ts';
import { resultColumns } from '../../write/result.ts';
import type { FileJob } from '../grader.ts';
import { cellTexts, plainText, trimmed } from './cells.ts';

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
}

/** Outcomes that are told by SQL; all others need their reasons. */
const CLEAN = ['graded', 'not-assessed'];

/** Where the graded rows of a chunk stand. */
export const GRADED = 'graded';

/**
 * Rows with their results, in the columns `status`, `v0`, `v1`, …; `status` is NULL of a row that must be looked at by itself,
 * whose `cells` are there instead. What the report counts by stands in `unit`, `category`, `assessor`, `value`.
 */
export function gradingQuery(source: Source, isSpaced: boolean, [first, last]: readonly [string, string]): string {
  const { job, program, header } = source;
  const names = header.columns.map((_, at) => `c${at}`);
  const kept = [NUMBER, PLAIN, ...names];
  const sheets = `(SELECT number AS ${identifier(NUMBER)}, ${plainText(source, isSpaced)} AS ${identifier(PLAIN)}, ${names.join(', ')}, ${cellTexts(source, isSpaced).join(', ')} FROM ${source.rows(first, last)})`;
  const query = printQuery(program, DIALECT.duckdb, { table: sheets, columns: 'text', kept, brief: true });
  const isClean = `${identifier(PLAIN)} AND status IN (${CLEAN.map(literal).join(', ')})`;
  const values = valueTexts(source).map((value, at) => `CASE WHEN ${isClean} THEN ${value} END AS v${at}`);
  const cells = `CASE WHEN NOT coalesce(${isClean}, FALSE) THEN [${names.join(', ')}] END AS cells`;
  const roles = job.roles === null ? [] : roleTexts(source, job.roles, isSpaced);
  return `SELECT ${identifier(NUMBER)} AS number, CASE WHEN ${isClean} THEN status END AS status, ${[cells, ...values, ...roles].join(', ')} FROM (${query}) AS result`;
}

/** What the report counts by. */
function roleTexts({ header, plan, program }: Source, reported: Roles, isSpaced: boolean): string[] {
  const groups = ROLES.map((role) => {
    const at = header.columns.findIndex(({ name }) => name !== null && name === reported.names[role]);
    return `${at === -1 ? 'CAST(NULL AS VARCHAR)' : trimmed(`c${at}`, isSpaced)} AS ${role}`;
  });
  const rule = numberRule(plan, program.form);
  const isPlain = program.grade?.items[0]?.at.members.length === 0;
  const value = rule === null ? 'CAST(NULL AS VARCHAR)' : identifier(`values.${rule}`);
  return [...groups, `${isPlain ? 'grade' : 'CAST(NULL AS VARCHAR)'} AS outcome`, `${value} AS value`];
}

/** Names that no input has. */
const NUMBER = 'row number';
const PLAIN = 'row plain';

/** Values of the result's columns that differ from row to row. */
function valueTexts({ plan, program, job }: Source): string[] {
  const known: Readonly<Record<string, string>> = {
    sheet: 'id',
    status: 'status',
    'ground.id': 'ground',
    warnings: `nullif(${WARNINGS}, '')`,
    ...(program.routing ? { 'route.id': identifier('route.id'), 'route.assessor': identifier('route.assessor') } : {}),
  };
  const printed = printedColumns(program);
  return resultColumns([plan], job.form).map(
    ({ name }) => known[name] ?? (printed.has(name) ? identifier(name) : 'NULL'),
  );
}

/** Columns of the values that the query gives. */
function printedColumns({ grade, shown }: Program): ReadonlySet<string> {
  const grades = (grade?.items ?? []).map(({ at }) => nameOf('grade', at.members));
  const values = shown
    .filter(({ open }) => open)
    .flatMap(({ rule, items }) => items.map(({ at }) => nameOf(`values.${rule}`, at.members)));
  return new Set([...grades, ...values]);
}

function nameOf(name: string, members: readonly unknown[]): string {
  return members.every((member) => typeof member === 'string') ? [name, ...members].join('.') : name;
}

const WARNINGS = `array_to_string(list_transform(regexp_extract_all(warnings, '"check":"[^"]*"|pending-text'), lambda _w: CASE WHEN _w = 'pending-text' THEN _w ELSE _w[10:-2] END), '; ')`;

/** Writes the graded rows of a chunk, as the other engines write them; a row that isn't graded begins with `mark`. */
export function writingQuery({ job, plan, program }: Source, to: string, mark: string): string {
  const { edition, digest } = receiptOf(plan);
  const fixed: Readonly<Record<string, string>> = {
    file: `CASE WHEN status IS NULL THEN ${literal(mark)} ELSE ${literal(job.path)} END`,
    row: 'number',
    form: literal(program.form),
    'receipt.edition': literal(edition),
    'receipt.digest': literal(digest),
  };
  const cells = resultColumns([plan], job.form).map(({ name }, at) => fixed[name] ?? `v${at}`);
  const separator = job.results === 'tsv' ? '\t' : ',';
  const options = `FORMAT csv, HEADER false, DELIMITER ${literal(separator)}, QUOTE '"', ESCAPE '"', NULLSTR ''`;
  return `COPY (SELECT ${cells.join(', ')} FROM ${GRADED}) TO ${literal(to)} (${options})`;
}
