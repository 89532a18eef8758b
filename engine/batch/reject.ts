import { say } from '../model/messages/command.ts';
import type { Result } from '../model/result.ts';
import type { Language } from '../model/text.ts';
import { sentenceOf } from '../store/finding.ts';
import type { Fault } from './row.ts';

/** A row that has no outcome, and why. */
export interface Reject {
  /** Line on which the row begins. */
  readonly line: number;
  /** Columns or inputs at fault, apart by commas; empty where the whole row is. */
  readonly column: string;
  /** Id of the sheet, where it has one. */
  readonly sheet: string;
  readonly status: 'malformed' | 'refused' | 'incomplete';
  readonly reason: string;
}

export const REJECT_COLUMNS = ['line', 'column', 'sheet', 'status', 'reason'] as const;

/** The reject of a row that is no sheet, or none that can be graded here. */
export function rejectOfFault(line: number, fault: Fault, sheet: unknown, language: Language): Reject {
  const id = sheet === undefined || sheet === null ? '' : String(sheet);
  const reason = sentenceOf(fault.code, fault.params, language);
  return { line, column: fault.column ?? '', sheet: id, status: fault.refused ? 'refused' : 'malformed', reason };
}

/** The reject of a sheet that was refused or lacks inputs; null for one that has an outcome. */
export function rejectOfResult(line: number, result: Result, language: Language): Reject | null {
  const { status, sheet = '' } = result;
  if (status === 'incomplete') {
    const missing = result.missing ?? [];
    return {
      line,
      column: missing.join(', '),
      sheet,
      status,
      reason: say('sheet-incomplete', language, { inputs: missing.join(', ') }),
    };
  }
  if (status !== 'refused') return null;
  const refusals = result.refusals ?? [];
  return {
    line,
    column: refusals.flatMap(({ input }) => (input === undefined ? [] : [input])).join(', '),
    sheet,
    status,
    reason: refusals.map(({ message }) => message[language]).join(' '),
  };
}
