import { createReadStream } from 'node:fs';
import { Problem } from '../../store/problem.ts';
import { unwritten } from '../output.ts';
import { linesOf } from '../read/line.ts';
import { RecordReader } from '../read/record.ts';
import type { Conversion } from './parquet.ts';
import type { ColumnType } from './result.ts';

/** Most rows of a worksheet, its header included. */
const MOST_ROWS = 1_048_576;

/** Most digits that a spreadsheet keeps of a number. */
const KEPT_DIGITS = 15;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** Writes an XLSX file of one worksheet, row by row. A number with more digits than a spreadsheet keeps stays text. */
export async function writeXlsx({ from, to, columns }: Omit<Conversion, 'memory' | 'folder'>): Promise<void> {
  const exceljs = await import('exceljs');
  const workbook = new exceljs.default.stream.xlsx.WorkbookWriter({ filename: to });
  const worksheet = workbook.addWorksheet('adisteme', { views: [{ state: 'frozen', ySplit: 1 }] });
  const records = new RecordReader(',', columns.length);
  let rows = 0;
  const add = (lines: Parameters<RecordReader['read']>[0], ended: boolean): void => {
    for (const record of records.read(lines, ended)) {
      if (!('cells' in record)) continue;
      rows += 1;
      if (rows > MOST_ROWS) throw new Problem('worksheet-full', { path: to, most: MOST_ROWS });
      const { cells } = record;
      worksheet.addRow(rows === 1 ? cells : cells.map((cell, at) => cellOf(cell, columns[at]?.type))).commit();
    }
  };
  try {
    for await (const lines of linesOf(createReadStream(from))) add(lines, false);
    add([], true);
    worksheet.commit();
    await workbook.commit();
  } catch (error) {
    throw error instanceof Problem ? error : unwritten(to, error);
  }
}

function cellOf(cell: string, type: ColumnType | undefined): string | number | null {
  if (cell === '') return null;
  if (type?.kind === 'text' || !NUMBER.test(cell)) return cell;
  return cell.replace(/[-.]/g, '').replace(/^0+/, '').length <= KEPT_DIGITS ? Number(cell) : cell;
}
