import { say } from '../model/messages/command.ts';
import type { Plan } from '../model/plan.ts';
import type { Result } from '../model/result.ts';
import type { Language } from '../model/text.ts';
import { sentenceOf } from '../store/finding.ts';
import { columnOfKey, valueAt } from './columns/key.ts';
import type { Fault, Row, Sheet } from './row.ts';

/** A row that has no outcome, and why. */
export interface Reject {
  readonly file: string;
  /** Line or row at which it begins. */
  readonly row: number;
  /** Columns at fault by their headings, or inputs, apart by commas; empty where the whole row is. */
  readonly column: string;
  /** What stands there, apart by commas. */
  readonly value: string;
  /** Id of the sheet, where it has one. */
  readonly sheet: string;
  readonly status: 'malformed' | 'refused' | 'incomplete';
  readonly reason: string;
  /** Codes of the reasons, to count by. */
  readonly codes: readonly string[];
}

export const REJECT_COLUMNS = ['file', 'row', 'column', 'value', 'sheet', 'status', 'reason'] as const;

/** Longest value that is repeated, in characters. */
const LONGEST = 100;

/** The reject of a row that is no sheet, or none that can be graded here. */
export function rejectOfFault(file: string, row: Row, fault: Fault, language: Language): Reject {
  const { code, params, column = '', value = row.origin?.cell(column)?.value ?? '' } = fault;
  return {
    file,
    row: row.line,
    column: row.origin?.cell(column)?.column ?? column,
    value: shortened(value),
    sheet: idOf(row.sheet),
    status: fault.refused ? 'refused' : 'malformed',
    reason: sentenceOf(code, params, language),
    codes: [code],
  };
}

/** The reject of a sheet that was refused or lacks inputs; null for one that has an outcome. */
export function rejectOfResult(
  file: string,
  row: Row,
  sheet: Sheet,
  result: Result,
  plan: Plan,
  language: Language,
): Reject | null {
  const { status } = result;
  if (status !== 'refused' && status !== 'incomplete') return null;
  const refusals = result.refusals ?? [];
  const keys = status === 'incomplete' ? (result.missing ?? []) : refusals.flatMap(({ input }) => input ?? []);
  const names = keys.map((key) => columnOfKey(key, sheet, plan));
  const columns = names.map((name) => row.origin?.cell(name)?.column ?? name).join(', ');
  const said = refusals.map(({ message }) => message[language]).join(' ');
  const missing = say('sheet-incomplete', language, { inputs: columns });
  return {
    file,
    row: row.line,
    column: columns,
    value: names.map((name) => shortened(row.origin?.cell(name)?.value ?? valueAt(name, sheet, plan))).join(', '),
    sheet: result.sheet ?? '',
    status,
    reason: status === 'incomplete' ? missing : said,
    codes: status === 'incomplete' ? ['sheet-incomplete'] : refusals.map(({ code, check }) => check ?? code),
  };
}

function idOf(sheet: Sheet | undefined): string {
  const id = sheet?.id;
  return id === undefined || id === null ? '' : String(id);
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
