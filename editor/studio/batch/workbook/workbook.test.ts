import exceljs from 'exceljs';
import { describe, expect, test } from 'vitest';
import { Archive } from './archive.ts';
import { openWorkbook } from './worksheet.ts';

/** A workbook whose first worksheets are filled by hand. */
async function workbook(fill: (made: exceljs.Workbook) => void): Promise<Blob> {
  const made = new exceljs.Workbook();
  fill(made);
  return new Blob([new Uint8Array(await made.xlsx.writeBuffer())]);
}

async function rowsOf(blob: Blob): Promise<(readonly [number, ...unknown[]])[]> {
  const rows: (readonly [number, ...unknown[]])[] = [];
  for await (const { records } of (await openWorkbook(blob)).groups())
    for (const record of records) {
      if (!('cells' in record)) continue;
      const faults = [...(record.faults ?? [])].map(([at, { code }]) => [at, code]);
      rows.push([record.line, ...record.cells, ...faults]);
    }
  return rows;
}

describe('a workbook', () => {
  test('gives the cells of its first visible worksheet as texts: exact numbers, days, formulas by their values', async () => {
    const blob = await workbook((made) => {
      made.addWorksheet('Lists', { state: 'hidden' }).addRow(['no']);
      const worksheet = made.addWorksheet('Sheets');
      worksheet.addRow(['id', 'day', 'mark']);
      worksheet.addRow([]);
      worksheet.addRow(['a', new Date(Date.UTC(2025, 8, 30)), 4.1]);
      worksheet.addRow([{ richText: [{ text: 'b' }, { text: ' & c' }] }, 45_930, { formula: '1+1', result: 2 }]);
      worksheet.addRow([true, { error: '#N/A' }, { formula: 'A1' }]);
      worksheet.addRow([null, null, 0.1 + 0.2]);
      made.addWorksheet('Notes').addRow(['no']);
    });
    expect(await rowsOf(blob)).toEqual([
      [1, 'id', 'day', 'mark'],
      [3, 'a', '2025-09-30', '4.1'],
      [4, 'b & c', '45930', '2'],
      [5, 'true', '', '', [1, 'cell-error'], [2, 'cell-formula']],
      [6, '', '', '0.3'],
    ]);
  });

  test('counts days from 1904 where it says so', async () => {
    const blob = await workbook((made) => {
      made.properties.date1904 = true;
      made.addWorksheet('Sheets').addRow([new Date(Date.UTC(2025, 8, 30))]);
    });
    expect((await openWorkbook(blob)).system).toBe(1904);
    expect(await rowsOf(blob)).toEqual([[1, '2025-09-30']]);
  });

  test('is refused where it is cut off, no archive, or without a worksheet', async () => {
    const whole = await workbook((made) => made.addWorksheet('Sheets').addRow(['a']));
    for (const blob of [whole.slice(0, whole.size / 2), whole.slice(50), new Blob(['a,b\n']), new Blob([])])
      await expect(openWorkbook(blob)).rejects.toMatchObject({ code: 'archive-damaged' });
    const hidden = await workbook((made) => made.addWorksheet('Lists', { state: 'veryHidden' }));
    await expect(openWorkbook(hidden)).rejects.toMatchObject({ code: 'worksheet-missing' });
  });

  test('is unpacked no further than it may be, whatever it claims', async () => {
    const blob = await workbook((made) => {
      const worksheet = made.addWorksheet('Sheets');
      for (let row = 0; row < 2000; row += 1) worksheet.addRow(['the same text again and again', row]);
    });
    const archive = await Archive.open(blob, 20_000);
    const read = async (): Promise<number> => {
      let length = 0;
      for await (const { text } of archive.pieces('xl/worksheets/sheet1.xml')) length += text.length;
      return length;
    };
    await expect(read()).rejects.toMatchObject({ code: 'archive-too-large' });
  });
});
