import type { Plan } from '../../model/plan.ts';
import type { Result } from '../../model/result.ts';
import type { Type } from '../../model/type.ts';
import { write } from '../../number/exact.ts';
import { declaredMembers } from '../../schema/sheet-layout.ts';

/** What a column of a table holds: whole numbers, decimals of so many digits and places, or texts. */
export type ColumnType =
  | { readonly kind: 'integer' | 'text' }
  | { readonly kind: 'decimal'; readonly digits: number; readonly places: number };

/** A column of the table of results. */
export interface ResultColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly cell: (result: Result, at: RowAt) => string;
}

/** Where the sheet of a result stands. */
export interface RowAt {
  readonly file: string;
  readonly row: number;
}

/** Most digits of a decimal in Parquet. */
const MOST_DIGITS = 38;
const TEXT: ColumnType = { kind: 'text' };

/** Columns of a result, in order: where its sheet stands, what it is, its grade, its values, its reasons, its receipt. */
export function resultColumns(plans: readonly Plan[], form?: string): readonly ResultColumn[] {
  const forms = plans.flatMap((plan) =>
    [...plan.forms.values()].filter(({ id, graded }) => graded && (form ?? id) === id).map((one) => ({ plan, one })),
  );
  const grades = forms.flatMap(({ plan, one }) => (one.grade === null ? [] : gradeColumns(one.grade, plan)));
  const values = forms.flatMap(({ plan, one }) => one.values.flatMap((rule) => valueColumns(rule, plan)));
  const found = new Map<string, ResultColumn>();
  for (const column of [...BEFORE, ...grades, ...values, ...AFTER]) {
    const before = found.get(column.name);
    found.set(column.name, before && !same(before.type, column.type) ? { ...column, type: TEXT } : column);
  }
  return [...found.values()];
}

function same(a: ColumnType, b: ColumnType): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function text(name: string, cell: (result: Result) => string | undefined): ResultColumn {
  return { name, type: TEXT, cell: (result) => cell(result) ?? '' };
}

const BEFORE: readonly ResultColumn[] = [
  { name: 'file', type: TEXT, cell: (_, { file }) => file },
  { name: 'row', type: { kind: 'integer' }, cell: (_, { row }) => String(row) },
  text('sheet', ({ sheet }) => sheet),
  text('form', ({ form }) => form),
  text('status', ({ status }) => status),
];

/** Of the receipt what tells editions apart; the whole of it stands once in the manifest of the run. */
const AFTER: readonly ResultColumn[] = [
  text('ground.id', ({ ground }) => ground?.id),
  text('undetermined.at', ({ undetermined }) => undetermined?.at),
  text('undetermined.defect', ({ undetermined }) => undetermined?.defect),
  text('warnings', ({ warnings }) => warnings?.map(({ check, code }) => check ?? code).join('; ')),
  text('route.id', ({ route }) => route?.id),
  text('route.assessor', ({ route }) => route?.assessor),
  text('receipt.edition', ({ receipt }) => receipt.edition),
  text('receipt.digest', ({ receipt }) => receipt.digest),
];

/** A column per combination of members of declared sets; one column, as JSON, for grades by members that only the sheet lists. */
function gradeColumns(rule: string, plan: Plan): ResultColumn[] {
  return combinations(rule, plan).map((members) =>
    text(['grade', ...members].join('.'), ({ grade }) => {
      if (typeof grade !== 'object') return grade;
      return members.length === 0 ? JSON.stringify(grade) : grade[members.join(', ')];
    }),
  );
}

function valueColumns(rule: string, plan: Plan): ResultColumn[] {
  const type = columnType(plan.rules.get(rule)?.type);
  const path = combinations(rule, plan);
  const whole = (plan.rules.get(rule)?.per.length ?? 0) > 0;
  return path.map((members) => ({
    name: ['values', rule, ...members].join('.'),
    type: whole && members.length === 0 ? TEXT : type,
    cell: ({ values }) => {
      let at: unknown = values[rule];
      for (const member of members)
        at = at === undefined ? undefined : (at as Readonly<Record<string, unknown>>)[member];
      if (at === undefined) return '';
      return typeof at === 'object' ? JSON.stringify(at) : String(at);
    },
  }));
}

/** Members by which a rule's value stands; one empty combination for a plain value, or where only the sheet lists them. */
function combinations(rule: string, plan: Plan): readonly (readonly string[])[] {
  let all: string[][] = [[]];
  for (const set of plan.rules.get(rule)?.per ?? []) {
    const members = declaredMembers(plan, set);
    if (!members) return [[]];
    all = all.flatMap((before) => members.map((member) => [...before, member]));
  }
  return all;
}

/** Decimals where the pack bounds them in digits and places; all else as text, which loses nothing. */
function columnType(type: Type | undefined): ColumnType {
  if (type?.kind !== 'number' || type.places === null || !type.min || !type.max) return TEXT;
  const whole = Math.max(
    ...[type.min, type.max].map((one) => (write(one).split(/[./]/)[0] ?? '').replace('-', '').length),
  );
  const digits = whole + type.places;
  return digits > MOST_DIGITS ? TEXT : { kind: 'decimal', digits, places: type.places };
}
