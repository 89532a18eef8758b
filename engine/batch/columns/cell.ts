import type { Params } from '../../model/diagnostic.ts';
import type { InputPlan, Plan } from '../../model/plan.ts';
import type { Text } from '../../model/text.ts';
import { addToDate, isDate } from '../../number/date.ts';
import { folded } from './label.ts';

/** The day that a spreadsheet counts its days from, by its date system; null where numbers are no dates (texts). */
export type DateSystem = 1900 | 1904 | null;

/** Why a cell can't stand for any value, with what to do. */
export interface BadCell {
  readonly code: 'cell-grouped' | 'cell-serial';
  readonly params: Params;
}

/** Makes the value that a sheet holds of a cell that is not empty. */
export type Reading = (cell: string) => string | boolean | BadCell;

const DECIMAL_COMMA = /^([+-]?\d+),(\d+)$/;
const GROUPED = /^[+-]?\d{1,3}(?:[\s\u00a0\u202f'’]\d{3})+(?:[.,]\d+)?$/u;
const MIDNIGHT = /^(\d{4}-\d{2}-\d{2})[ T]00:00(?::00(?:\.0+)?)?Z?$/;
const DAY_FIRST = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const SERIAL = /^\d{4,6}$/;

/** How spreadsheets and people write yes and no, in lower case. */
const TRUTH: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', 'иә', 'да', 'истина', 'ақиқат'].map((word) => [word, true] as const),
  ...['false', 'no', 'жоқ', 'нет', 'ложь', 'жалған'].map((word) => [word, false] as const),
]);

/**
 * How the cells of an input are read. Numbers stay text, so that they stay exact; a decimal comma becomes a point in
 * decimal inputs only; a number with its thousands set apart is refused. Options and grades may be written by id or by
 * label; dates as year-month-day, day.month.year, or, from a spreadsheet, as its count of days. What doesn't fit the
 * input is passed on as it stands: the engine refuses it and says why.
 */
export function readingOf(input: InputPlan, plan: Plan, system: DateSystem): Reading {
  switch (input.type.kind) {
    case 'text':
      return (cell) => cell;
    case 'boolean':
      return (cell) => TRUTH.get(cell.trim().toLowerCase()) ?? cell.trim();
    case 'number':
      return input.integer ? (cell) => grouped(cell.trim()) : (cell) => decimal(cell.trim());
    case 'date':
      return (cell) => dateIn(cell.trim(), system);
    default: {
      const ids = optionsByLabel(input, plan);
      return (cell) => ids.get(cell.trim()) ?? ids.get(folded(cell)) ?? cell.trim();
    }
  }
}

function decimal(text: string): string | BadCell {
  const number = grouped(text);
  return typeof number === 'string' ? number.replace(DECIMAL_COMMA, '$1.$2') : number;
}

function grouped(text: string): string | BadCell {
  if (!GROUPED.test(text)) return text;
  return { code: 'cell-grouped', params: { found: text, fixed: text.replace(/[\s\u00a0\u202f'’]/gu, '') } };
}

function dateIn(text: string, system: DateSystem): string | BadCell {
  const midnight = MIDNIGHT.exec(text)?.[1];
  if (midnight) return midnight;
  const [, day = '', month = '', year] = DAY_FIRST.exec(text) ?? [];
  if (year) {
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isDate(date) ? date : text;
  }
  if (!SERIAL.test(text)) return text;
  const meant = dateOfSerial(Number(text), system ?? 1900);
  return system === null ? { code: 'cell-serial', params: { found: text, meant } } : meant;
}

/**
 * The date of a spreadsheet's count of days. In the system of 1900, day 60 is 29 February 1900, which never was, so counts
 * from 61 on are one too high (ECMA-376 part 1, 18.17.4.1).
 */
export function dateOfSerial(days: number, system: 1900 | 1904): string {
  if (system === 1904) return addToDate('1904-01-01', { days });
  return addToDate('1899-12-31', { days: days > 60 ? days - 1 : days });
}

/** Ids of options and grades by themselves and by folded label; a label that two of them share is none's. */
function optionsByLabel(input: InputPlan, plan: Plan): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  const options = optionLabels(input, plan);
  for (const [id, label] of options) {
    for (const key of new Set(Object.values(label ?? {}).map(folded))) {
      if (found.has(key)) shared.add(key);
      found.set(key, id);
    }
  }
  for (const key of shared) found.delete(key);
  for (const [id] of options) found.set(id, id);
  return found;
}

/** Ids of the options or grades of an input, in the order of the pack, with their labels. */
export function optionLabels(input: InputPlan, plan: Plan): readonly (readonly [string, Text | undefined])[] {
  const { type } = input;
  const source = plan.pack.inputs?.[input.id];
  if (type.kind === 'choice') {
    const members = plan.pack.sets?.[source?.set ?? '']?.members;
    return type.options.map((id) => [id, source?.options?.[id] ?? members?.[id]?.label] as const);
  }
  if (type.kind !== 'grade') return [];
  const scale = plan.pack.scales?.[type.scale];
  return (scale?.order ?? []).map((id) => [id, scale?.grades[id]?.label] as const);
}
