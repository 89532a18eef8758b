import type { Plan } from '../model/plan.ts';
import type { Result } from '../model/result.ts';
import { resultCells, resultColumns } from './csv/result.ts';
import { csvLine } from './csv/write.ts';
import type { Kind } from './kind.ts';
import { REJECT_COLUMNS, type Reject } from './reject.ts';

/** How results or rejects are written: what stands first, and the text of each. */
export interface Writer<Item> {
  readonly head: string;
  text(item: Item, line: number): string;
}

/** Results as NDJSON, one result a line, or as a CSV table. */
export function resultWriter(kind: Kind, plans: readonly Plan[], form?: string): Writer<Result> {
  if (kind === 'ndjson') return { head: '', text: json };
  const columns = resultColumns(plans, form);
  return { head: csvLine(columns), text: (result, line) => csvLine(resultCells(result, line, columns)) };
}

/** Rejects as NDJSON or as a CSV table. */
export function rejectWriter(kind: Kind): Writer<Reject> {
  if (kind === 'ndjson') return { head: '', text: json };
  return {
    head: csvLine(REJECT_COLUMNS),
    text: (reject) => csvLine(REJECT_COLUMNS.map((column) => String(reject[column]))),
  };
}

function json(item: unknown): string {
  return `${JSON.stringify(item)}\n`;
}
