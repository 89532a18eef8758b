import { receiptOf } from '../../../evaluate/result.ts';
import { isBigCell, neverAsked, packed, printStraightModule } from '../../../javascript/index.ts';
import type { Plan } from '../../../model/plan.ts';
import type { CellType, Program } from '../../../model/program.ts';
import { columnOfCell } from '../../../sql/index.ts';
import type { Separator } from '../../read/cells.ts';
import { type Role, rolePlaces } from '../../report/roles.ts';
import { numberRule } from '../../report/tally.ts';
import { resultColumns } from '../../write/result.ts';
import { asksOfAll, forceWithin, headText } from '../chunks/claims.ts';
import type { FlatTable } from '../chunks/table.ts';
import type { FileJob } from '../grader.ts';

/** What a column is to rows that can be graded at once; all else of a row is looked at one by one. */
export type LineColumn =
  /** Nobody asks for it. */
  | { readonly kind: 'left' }
  /** Whatever it holds needs a closer look. */
  | { readonly kind: 'blank' }
  | { readonly kind: 'id' }
  /** Blank, or this text. */
  | { readonly kind: 'same'; readonly text: string }
  /** A cell of the form; `from`, `to`: days, as printed code keeps them, between which a date lies to be in force. */
  | {
      readonly kind: 'cell';
      readonly place: number;
      readonly type: CellType;
      readonly from: number | null;
      readonly to: number | null;
    };

type Named<Kind extends string> = Kind extends string ? { readonly kind: Kind } : never;

/** What stands in a column of the results: the same in all lines, something of the row, or of its outcome. */
export type LinePart =
  | { readonly kind: 'fixed'; readonly text: string }
  | Named<'row' | 'sheet' | 'warnings' | 'at' | 'defect'>
  /** `texts`: what is likely to stand there. */
  | (Named<'status' | 'ground' | 'route' | 'assessor'> & { readonly texts: readonly string[] })
  /** `members` of a grade or a value, none where it is plain. */
  | { readonly kind: 'grade'; readonly members: readonly string[]; readonly texts: readonly string[] }
  /** A value of a rule at some members, by its column among the values. */
  | { readonly kind: 'value'; readonly column: number }
  /** A rule by members that only the sheet lists, as JSON; null: the grade. */
  | { readonly kind: 'whole'; readonly rule: string | null };

/** All that it takes to grade lines of a table: plain data, so that it can be handed to a thread. */
export interface LineTask {
  readonly kind: 'lines';
  /** Of the function that appraises cells. */
  readonly code: string;
  readonly columns: readonly LineColumn[];
  readonly separator: Separator;
  readonly parts: readonly LinePart[];
  readonly writtenSeparator: string;
  /** What a report counts by: places of columns, and the column among the values of the number that it sums; null without a report. */
  readonly counting: { readonly places: Readonly<Record<Role, number>>; readonly value: number } | null;
}

/** The task that the lines of a table are; null where they are not flat, or hold numbers beyond those of JavaScript. */
export function lineTaskOf(job: FileJob, table: FlatTable, plan: Plan, program: Program): LineTask | null {
  const { rows, header } = table;
  if (rows.kind !== 'text' || program.sets.length > 0 || !asksOfAll(program)) return null;
  const columns = columnsOf(job, table, plan, program);
  if (!columns?.every((one) => one.kind !== 'cell' || isReadable(one.type))) return null;
  const given = new Set(columns.flatMap((one) => (one.kind === 'cell' ? [one.place] : [])));
  const { parts, columns: shown } = partsOf(job, plan, program);
  return {
    kind: 'lines',
    code: printStraightModule(program, { given, rules: rulesOf(plan, program), columns: shown }),
    columns,
    separator: rows.separator,
    parts,
    writtenSeparator: job.results === 'tsv' ? '\t' : ',',
    counting: job.roles && { places: rolePlaces(job.roles, header), value: numberColumn(plan, program, shown) },
  };
}

/** Rules whose values the form shows. */
export function rulesOf(plan: Plan, { form }: Program): ReadonlySet<string> {
  return new Set(plan.forms.get(form)?.values);
}

/** The column of the number that stands for a result; -1 where there is none. */
export function numberColumn(plan: Plan, { form }: Program, columns: readonly (readonly string[])[]): number {
  const rule = numberRule(plan, form);
  return columns.findIndex(([own, ...members]) => own === rule && members.length === 0);
}

/** Most places of a number that is read from bytes. */
const MOST_PLACES = 15;

/** Whether a cell can be read from bytes. */
export function isReadable(type: CellType): boolean {
  return type.kind !== 'number' || (!isBigCell(type) && type.places <= MOST_PLACES);
}

function columnsOf(job: FileJob, table: FlatTable, plan: Plan, program: Program): LineColumn[] | null {
  const never = neverAsked(program);
  const places = new Map(program.cells.map((cell, place) => [columnOfCell(cell), place]));
  const columns = table.header.columns.map(({ name, heading }, at): LineColumn | null => {
    const target = table.targets[at];
    if (name === null) return { kind: heading === '' ? 'blank' : 'left' };
    if (!target) return { kind: 'blank' };
    if (target.kind === 'subject') return { kind: 'left' };
    if (target.kind === 'head')
      return target.key === 'id' ? { kind: 'id' } : { kind: 'same', text: headText(plan, program, target.key) };
    if (target.kind !== 'input') return null;
    const place = places.get(name);
    if (place === undefined || never.has(place)) return { kind: 'blank' };
    const type = program.cells[place]?.type as CellType;
    if (name !== plan.pack.force.appliesBy) return { kind: 'cell', place, type, from: null, to: null };
    const force = forceWithin(job, plan);
    return force && { kind: 'cell', place, type, from: dayOf(force.from), to: dayOf(force.to) };
  });
  return columns.every((one) => one !== null) ? columns : null;
}

export function dayOf(date: string | null): number | null {
  return date === null ? null : packed(date);
}

/** The columns of the results, and those of values among them by rule and members. */
export interface Parts {
  readonly parts: readonly LinePart[];
  readonly columns: readonly (readonly string[])[];
}

export function partsOf(job: FileJob, plan: Plan, program: Program): Parts {
  const { edition, digest } = receiptOf(plan);
  const { grounds, routing } = program;
  const assessors = [...(routing?.routes ?? []), ...(routing?.substitutes ?? [])].map(({ assessor }) => assessor);
  const known = new Map<string, LinePart>([
    ['file', { kind: 'fixed', text: job.path }],
    ['form', { kind: 'fixed', text: program.form }],
    ['receipt.edition', { kind: 'fixed', text: edition }],
    ['receipt.digest', { kind: 'fixed', text: digest }],
    ['row', { kind: 'row' }],
    ['sheet', { kind: 'sheet' }],
    ['status', { kind: 'status', texts: ['graded', 'not-assessed'] }],
    ['ground.id', { kind: 'ground', texts: grounds.map(({ id }) => id) }],
    ['undetermined.at', { kind: 'at' }],
    ['undetermined.defect', { kind: 'defect' }],
    ['warnings', { kind: 'warnings' }],
    ['route.id', { kind: 'route', texts: (routing?.routes ?? []).map(({ id }) => id) }],
    ['route.assessor', { kind: 'assessor', texts: [...new Set(assessors)] }],
  ]);
  for (const { at, value } of program.grade?.items ?? []) {
    const members = at.members.filter((member) => typeof member === 'string');
    const isWhole = members.length < at.members.length;
    const texts = value.kind === 'grade' ? value.grades : [];
    if (isWhole) known.set('grade', { kind: 'whole', rule: null });
    else known.set(['grade', ...members].join('.'), { kind: 'grade', members, texts });
  }
  const paths = new Map<string, readonly string[]>();
  for (const { rule, items } of program.shown)
    for (const { at } of items) {
      const members = at.members.filter((member) => typeof member === 'string');
      if (members.length < at.members.length) known.set(`values.${rule}`, { kind: 'whole', rule });
      else paths.set(['values', rule, ...members].join('.'), [rule, ...members]);
    }
  const columns: (readonly string[])[] = [];
  const parts = resultColumns([plan], job.form).map(({ name }): LinePart => {
    const path = paths.get(name);
    if (path) return { kind: 'value', column: columns.push(path) - 1 };
    return known.get(name) ?? { kind: 'fixed', text: '' };
  });
  return { parts, columns };
}
