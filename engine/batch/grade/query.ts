import { receiptOf } from '../../evaluate/result.ts';
import type { Plan } from '../../model/plan.ts';
import type { Program } from '../../model/program.ts';
import { columnOfCell, DIALECT, printQuery } from '../../sql/index.ts';
import type { Header } from '../columns/header.ts';
import { targetOf } from '../columns/target.ts';
import { identifier, literal } from '../duckdb.ts';
import { csvLine } from '../write/csv-line.ts';
import { resultColumns } from '../write/result.ts';
import type { TextFormat } from '../write/writer.ts';
import type { FileJob } from './grader.ts';

interface Source {
  readonly job: FileJob;
  readonly plan: Plan;
  readonly program: Program;
  readonly header: Header;
  readonly path: string;
  readonly separator: string;
  readonly format: TextFormat;
}

/** Outcomes that stand in the results. */
const WRITTEN = ['graded', 'not-assessed', 'undetermined'];

/**
 * The query that gives for each row of a table its number, its status and its line of the results, which is NULL where the row
 * has to be looked at by itself. Null where the table holds what no column of the query can.
 */
export function gradingQuery(source: Source): string | null {
  const { plan, program } = source;
  if (program.sets.length > 0 || plan.inputs.has('id')) return null;
  const table = tableText(source);
  if (table === null) return null;
  const query = printQuery(program, DIALECT.duckdb, { table, columns: 'text', kept: [NUMBER, PLAIN] });
  const isWritten = `${identifier(PLAIN)} AND status IN (${WRITTEN.map(literal).join(', ')})`;
  return `SELECT ${identifier(NUMBER)} AS number, status, CASE WHEN ${isWritten} THEN ${lineText(source)} END AS line FROM (${query})`;
}

/** Names that no input has. */
const NUMBER = 'row number';
const PLAIN = 'row plain';

/** The table with a column for each cell of the form; NULL where the file has none. */
function tableText({ job, plan, program, header, path, separator }: Source): string | null {
  const names = header.columns.map((_, at) => `c${at}`);
  const places = new Map(header.columns.flatMap(({ name }, at) => (name === null ? [] : [[name, at] as const])));
  const targets = header.columns.map(({ name }) => (name === null ? null : targetOf(name, plan)));
  if (targets.some((target) => target?.kind === 'whole' || target?.kind === 'member')) return null;
  const cells = program.cells.map((cell) => {
    const name = columnOfCell(cell);
    const at = places.get(name);
    return `${at === undefined ? 'NULL' : cellText(`c${at}`, cell.type.kind === 'text')} AS ${identifier(name)}`;
  });
  const id = places.get('id');
  const columns = names.map((name) => `'${name}': 'VARCHAR'`).join(', ');
  const options = `delim = ${literal(separator)}, quote = '', escape = '', header = false, skip = 1, columns = {${columns}}, auto_detect = false, strict_mode = false, null_padding = false, max_line_size = 4194304, nullstr = ''`;
  const plain = plainText({ job, plan, program, header, targets });
  return `(SELECT row_number() OVER () + 1 AS ${identifier(NUMBER)}, ${plain} AS ${identifier(PLAIN)}, ${id === undefined ? 'NULL' : `nullif(trim(c${id}), '')`} AS id, ${cells.join(', ')} FROM read_csv(${literal(path)}, ${options}))`;
}

/** Texts keep their spaces, but for those that hold nothing else. */
function cellText(column: string, isText: boolean): string {
  return isText ? `CASE WHEN trim(${column}) <> '' THEN ${column} END` : `nullif(trim(${column}), '')`;
}

/** Nothing but white space, of any kind. */
const SPACE = `'[\\s\\p{Z}\\x{FEFF}\\x0b]+'`;

/** White space other than blanks around a text, which is left to be trimmed by others. */
const ODD = `'(^[\\s\\p{Z}\\x{FEFF}\\x0b])|([\\s\\p{Z}\\x{FEFF}\\x0b]$)'`;

/** Whether a row says no more than cells of the form and what it is itself, and falls under this edition. */
function plainText({
  plan,
  program,
  header,
  targets,
  job,
}: Pick<Source, 'job' | 'plan' | 'program' | 'header'> & {
  readonly targets: readonly ReturnType<typeof targetOf>[];
}): string {
  const asked = new Set(program.cells.map(columnOfCell));
  const heads: Readonly<Record<string, string>> = {
    pack: plan.pack.pack,
    edition: plan.pack.edition,
    form: program.form,
  };
  const { appliesBy, from, to } = plan.pack.force;
  const conditions = header.columns.flatMap(({ name, heading }, at) => {
    const blank = `coalesce(trim(c${at}), '') = ''`;
    const target = targets[at];
    if (name === null) return heading === '' ? [blank] : [];
    if (!target || (target.kind === 'input' && !asked.has(name))) return [blank];
    if (target.kind === 'head' && target.key !== 'id')
      return [`(${blank} OR trim(c${at}) = ${literal(heads[target.key] ?? '')})`];
    if (target.kind === 'head') return [`NOT coalesce(regexp_matches(trim(c${at}), ${ODD}), FALSE)`];
    const isText = target.kind === 'input' && target.input.type.kind === 'text';
    if (isText) return [`NOT coalesce(regexp_full_match(c${at}, ${SPACE}), FALSE)`];
    if (name !== appliesBy) return [];
    const dates = [from, to].filter((date) => date !== undefined && date !== null).map(String);
    if (dates.some((date) => 'code' in job.choice.planFor({ inputs: { [appliesBy]: date } }))) return ['FALSE'];
    const limits = [
      ...(from ? [`trim(c${at}) >= ${literal(String(from))}`] : []),
      ...(to ? [`trim(c${at}) <= ${literal(String(to))}`] : []),
    ];
    return limits.length === 0 ? [] : [`(${blank} OR (${limits.join(' AND ')}))`];
  });
  return conditions.length === 0 ? 'TRUE' : conditions.join(' AND ');
}

/** A line of the results, as the other engines write it. */
function lineText({ job, plan, program, path, format }: Source): string {
  const separator = format === 'tsv' ? '\t' : ',';
  const fixed = (value: string): string => literal(csvLine([value], separator).slice(0, -1));
  const { edition, digest } = receiptOf(plan);
  const values: Readonly<Record<string, string>> = {
    file: fixed(path),
    row: `CAST(${identifier(NUMBER)} AS VARCHAR)`,
    sheet: quotedText('id'),
    form: fixed(program.form),
    status: 'status',
    'ground.id': 'ground',
    'undetermined.at': quotedText(identifier('undetermined.at')),
    'undetermined.defect': identifier('undetermined.defect'),
    warnings: `CASE WHEN warnings IS NOT NULL THEN ${quotedText(WARNINGS)} END`,
    'route.id': program.routing ? identifier('route.id') : '',
    'route.assessor': program.routing ? quotedText(identifier('route.assessor')) : '',
    'receipt.edition': fixed(edition),
    'receipt.digest': fixed(digest),
  };
  const printed = printedKinds(program);
  const cells = resultColumns([plan], job.form).map(({ name }) => {
    const known = values[name];
    if (known !== undefined) return known;
    const kind = printed.get(name);
    if (kind === undefined) return '';
    return kind === 'text' ? quotedText(identifier(name)) : identifier(name);
  });
  const texts = cells.map((cell) => (cell === '' ? `''` : cell.startsWith(`'`) ? cell : `coalesce(${cell}, '')`));
  return `concat_ws(${literal(separator)}, ${texts.join(', ')})`;
}

/** Kinds of the values that the query gives, by column. */
function printedKinds({ grade, shown }: Program): ReadonlyMap<string, string> {
  const grades = (grade?.items ?? []).map(({ at, value }) => [['grade', ...at.members].join('.'), value.kind] as const);
  const values = shown
    .filter(({ open }) => open)
    .flatMap(({ rule, items }) =>
      items.map(({ at, value }) => [['values', rule, ...at.members].join('.'), value.kind] as const),
    );
  return new Map([...grades, ...values]);
}

const WARNINGS = `array_to_string(list_transform(regexp_extract_all(warnings, '"check":"[^"]*"|pending-text'), lambda _w: CASE WHEN _w = 'pending-text' THEN _w ELSE _w[10:-2] END), '; ')`;

function quotedText(value: string): string {
  return `CASE WHEN regexp_matches(${value}, '[",;\\t\\r\\n]') THEN '"' || replace(${value}, '"', '""') || '"' ELSE ${value} END`;
}
