import { openAsBlob } from 'node:fs';
import { Problem } from '../../store/problem.ts';
import { mebibytes, unreadable } from '../../store/read.ts';
import { Table, type TableOptions } from '../columns/table.ts';
import type { Group } from '../row.ts';
import { openWorkbook, WorkbookError } from '../workbook/index.ts';

/** How often what a workbook unpacks to may exceed what may be held in memory; it streams from disk. */
const UNPACKED_TO_MEMORY = 8;

export interface XlsxOptions extends Omit<TableOptions, 'system' | 'ragged'> {
  /** Bytes of the file. */
  readonly size: number;
  /** Bytes that its texts may take in memory. */
  readonly memory: number;
  /** Told of worksheets that are not read. */
  readonly unread?: (names: readonly string[]) => void;
}

/** Rows of the first visible worksheet of an XLSX file. Refused: one that is damaged, unpacks to too much, shows no worksheet. */
export async function* xlsxRows(options: XlsxOptions): AsyncGenerator<Group> {
  const { file, memory, size } = options;
  try {
    const workbook = await openWorkbook(await openAsBlob(file), {
      unpacked: memory * UNPACKED_TO_MEMORY,
      texts: memory,
    });
    const table = new Table({ ...options, system: workbook.system, ragged: true });
    for await (const { records, part, ended } of workbook.groups())
      yield { rows: table.rows(records, ended), bytes: size * part };
    if (workbook.others.length > 0) options.unread?.(workbook.others);
  } catch (error) {
    throw problemOf(error, file);
  }
}

function problemOf(error: unknown, file: string): unknown {
  if (error instanceof DOMException) return unreadable(file, error);
  if (!(error instanceof WorkbookError)) return error;
  const { code, most } = error;
  return new Problem(code, most === undefined ? { path: file } : { path: file, most: mebibytes(most) }, { file });
}
