import { createReadStream } from 'node:fs';
import type { CellValue, Row as SheetRow } from 'exceljs';
import { Problem } from '../../store/problem.ts';
import { MAX_COLUMNS } from '../columns/header.ts';
import { Table, type TableOptions, type TableRecord } from '../columns/table.ts';
import type { Fault, Group } from '../row.ts';
import { checkArchive } from './archive.ts';

/** Rows of a worksheet that become sheets together. */
const ROWS = 500;

/** How often what a workbook unpacks to may exceed what may be held in memory; it streams from disk. */
const UNPACKED_TO_MEMORY = 8;

export interface XlsxOptions extends Omit<TableOptions, 'system' | 'ragged'> {
  /** Bytes that its texts may take in memory. */
  readonly memory: number;
  /** Told of worksheets that are not read. */
  readonly unread?: (names: readonly string[]) => void;
}

/**
 * Rows of the first visible worksheet of an XLSX file. Numbers are taken to 15 significant digits, as many as a
 * spreadsheet keeps; a formula counts as the value it had when the file was saved; merged cells count once, at their first
 * place. Refused: an archive that is damaged or unpacks to too much, a file without a visible worksheet.
 */
export async function* xlsxRows(options: XlsxOptions): AsyncGenerator<Group> {
  const { file, memory } = options;
  await checkArchive(file, {
    unpacked: memory * UNPACKED_TO_MEMORY,
    held: memory,
    isHeld: (name) => name === 'xl/sharedStrings.xml' || name === 'xl/styles.xml' || name === 'xl/workbook.xml',
  });
  const exceljs = await import('exceljs');
  const stream = createReadStream(file);
  const settings = { worksheets: 'emit', sharedStrings: 'cache', styles: 'cache', hyperlinks: 'ignore' } as const;
  const workbook = new exceljs.default.stream.xlsx.WorkbookReader(stream, settings);
  let read = false;
  const unread: string[] = [];
  try {
    for await (const worksheet of workbook) {
      const { name = '', state } = worksheet as unknown as { name?: string; state?: string };
      if (read || (state !== undefined && state !== 'visible')) {
        if (state === undefined || state === 'visible') unread.push(name);
        for await (const row of worksheet) void row;
        continue;
      }
      read = true;
      const table = new Table({ ...options, system: systemOf(workbook), ragged: true });
      yield* worksheetRows(worksheet, table, stream);
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('archive-damaged', { path: file }, { file });
  } finally {
    stream.destroy();
  }
  if (!read) throw new Problem('worksheet-missing', { path: file }, { file });
  if (unread.length > 0) options.unread?.(unread);
}

async function* worksheetRows(
  worksheet: AsyncIterable<SheetRow>,
  table: Table,
  stream: { readonly bytesRead: number },
): AsyncGenerator<Group> {
  let records: TableRecord[] = [];
  for await (const row of worksheet) {
    records.push(recordOf(row));
    if (records.length < ROWS) continue;
    yield { rows: table.rows(records, false), bytes: stream.bytesRead };
    records = [];
  }
  yield { rows: table.rows(records, true), bytes: stream.bytesRead };
}

/** Whether the workbook counts days from 1904, as old ones from a Mac do. */
function systemOf(workbook: unknown): 1900 | 1904 {
  const { properties } = workbook as { properties?: { model?: { date1904?: boolean } } };
  return properties?.model?.date1904 ? 1904 : 1900;
}

function recordOf(row: SheetRow): TableRecord {
  const cells: string[] = [];
  const faults = new Map<number, Fault>();
  const values = row.values as readonly CellValue[];
  for (let at = 0; at < values.length - 1 && at <= MAX_COLUMNS; at += 1) {
    const read = cellOf(values[at + 1]);
    cells.push(typeof read === 'string' ? read : '');
    if (typeof read !== 'string') faults.set(at, read);
  }
  return faults.size > 0 ? { line: row.number, cells, faults } : { line: row.number, cells };
}

/** The text of a cell, or why it has none. */
function cellOf(value: CellValue | undefined): string | Fault {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return numberText(value);
  if (typeof value !== 'object') return String(value);
  if (value instanceof Date) return dateText(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return { code: 'cell-error', params: { found: value.error }, value: value.error };
  if ('hyperlink' in value) return typeof value.text === 'string' ? value.text : cellOf(value.text as CellValue);
  const { formula = '', result } = value as { formula?: string; result?: CellValue };
  const broken = typeof result === 'number' && Number.isNaN(result);
  if (result === undefined || result === null || broken)
    return { code: broken ? 'cell-formula-error' : 'cell-formula', params: {}, value: `=${formula}` };
  return cellOf(result);
}

/** Fifteen significant digits, without an exponent where that is short enough. */
function numberText(value: number): string {
  const rounded = Number(value.toPrecision(15));
  return Number.isFinite(rounded) ? String(rounded) : String(value);
}

/** A date as year-month-day; one with a time of day keeps it, so that it is refused rather than cut. */
function dateText(value: Date): string {
  if (Number.isNaN(value.getTime())) return '#DATE';
  const text = value.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text;
}
