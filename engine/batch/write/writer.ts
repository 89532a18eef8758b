import type { Plan } from '../../model/plan.ts';
import type { Result } from '../../model/result.ts';
import { REJECT_COLUMNS, type Reject } from '../reject.ts';
import { csvLine } from './csv-line.ts';
import { type ColumnType, type RowAt, resultColumns } from './result.ts';

/** Texts in which results are written as they come. Parquet and XLSX are made of CSV in the end. */
export type TextFormat = 'csv' | 'tsv' | 'ndjson';

/** How results or rejects are written: what stands first, the text of each, and what the columns of a table hold. */
export interface Writer<Item, At extends readonly unknown[]> {
  readonly head: string;
  text(item: Item, ...at: At): string;
  readonly columns: readonly { readonly name: string; readonly type: ColumnType }[];
}

/** Results as NDJSON, one result a line, or as a table. */
export function resultWriter(format: TextFormat, plans: readonly Plan[], form?: string): Writer<Result, [RowAt]> {
  const columns = resultColumns(plans, form);
  if (format === 'ndjson') return { head: '', columns, text: (result) => `${JSON.stringify(result)}\n` };
  const separator = separatorOf(format);
  return {
    head: csvLine(
      columns.map(({ name }) => name),
      separator,
    ),
    columns,
    text: (result, at) =>
      csvLine(
        columns.map(({ cell }) => cell(result, at)),
        separator,
      ),
  };
}

/** Rejects as NDJSON or as a table. */
export function rejectWriter(format: TextFormat): Writer<Reject, []> {
  const columns = REJECT_COLUMNS.map((name) => ({
    name,
    type: { kind: name === 'row' ? 'integer' : 'text' } as const,
  }));
  if (format === 'ndjson') return { head: '', columns, text: ({ codes, ...reject }) => `${JSON.stringify(reject)}\n` };
  const separator = separatorOf(format);
  return {
    head: csvLine(REJECT_COLUMNS, separator),
    columns,
    text: (reject) =>
      csvLine(
        REJECT_COLUMNS.map((column) => String(reject[column])),
        separator,
      ),
  };
}

function separatorOf(format: TextFormat): string {
  return format === 'tsv' ? '\t' : ',';
}
