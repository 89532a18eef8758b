import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CellValue, Worksheet } from 'exceljs';
import { describe, expect, it } from 'vitest';
import { batch } from '../../engine/batch/index.ts';
import { type Changes, COLUMNS, cells as plainCells, prepared, run } from './batch.ts';
import { parts, xlsx, zip } from './tables.ts';

/** Cells of a well person as a spreadsheet holds them. */
const WELL: readonly CellValue[] = [
  '1',
  new Date(Date.UTC(2018, 1, 14)),
  54,
  false,
  false,
  false,
  16,
  98,
  'air',
  125,
  72,
  'alert',
  36.8,
];

function cells(changes: Partial<Record<(typeof COLUMNS)[number], CellValue>> = {}): CellValue[] {
  return COLUMNS.map((column, at) => (column in changes ? changes[column] : WELL[at])) as CellValue[];
}

async function graded(rows: readonly CellValue[][], changes: Changes = {}, head: readonly string[] = COLUMNS) {
  return run('a.xlsx', await xlsx((worksheet) => worksheet.addRows([[...head], ...rows])), changes);
}

describe('a worksheet', () => {
  it('is read as people leave it: merged titles, labels, trailing blanks, empty rows, other worksheets', async () => {
    const unread: string[] = [];
    const file = await xlsx((worksheet, workbook) => {
      worksheet.addRow(['Ward 7, observation charts of February']);
      worksheet.mergeCells(1, 1, 1, COLUMNS.length);
      worksheet.addRow([]);
      worksheet.addRow([...COLUMNS].map((name) => (name === 'gas' ? 'Воздух или кислород' : name)));
      worksheet.addRow(cells({ gas: 'воздух' }));
      worksheet.addRow([]);
      worksheet.addRow([...cells({ id: '2', 'body-temperature': '36,8' }), ' ', null]);
      worksheet.getCell(40, 30).style = { font: { bold: true } };
      workbook.addWorksheet('Notes').addRow(['anything']);
      workbook.addWorksheet('Lists', { state: 'hidden' }).addRow(['a']);
    });
    const told: Changes['told'] = (notice) => {
      if (notice.kind === 'unread') unread.push(...notice.worksheets);
    };
    const { summary, results, rejects } = await run('a.xlsx', file, { told });
    expect(rejects).toEqual([]);
    expect(summary).toMatchObject({ read: 2, graded: 2 });
    expect(results.map(({ grade }) => grade)).toEqual(['low', 'low']);
    expect(unread).toEqual(['Notes']);
  });

  it('takes dates as dates, as counts of days, as texts', async () => {
    const dates: CellValue[] = [new Date(Date.UTC(2018, 1, 14)), 43_145, '14.02.2018', '2018-02-14', '43145'];
    const { summary } = await graded(dates.map((date) => cells({ 'observed-on': date })));
    expect(summary).toMatchObject({ read: 5, graded: 5 });
  });

  it('refuses a date with a time of day', async () => {
    const { rejects } = await graded([cells({ 'observed-on': new Date(Date.UTC(2018, 1, 14, 8, 30)) })]);
    expect(rejects).toMatchObject([{ column: 'observed-on', value: '2018-02-14T08:30:00', status: 'refused' }]);
  });

  it('takes a formula by the value it was saved with, to the digits that a spreadsheet keeps', async () => {
    const formulas = [
      { formula: '18.4*2', result: 36.8 },
      { formula: '0.1+36.7', result: 36.800000000000004 },
    ];
    const { summary } = await graded(formulas.map((one) => cells({ 'body-temperature': one })));
    expect(summary).toMatchObject({ graded: 2 });
  });

  it.each([
    ['a formula without a value', { formula: 'A1+1' } as CellValue, '=A1+1', 'Open and save'],
    ['an error', { error: '#N/A' } as CellValue, '#N/A', '#N/A'],
    ['thousands set apart', '1 250', '1 250', '1250'],
    ['thousands set apart by a no-break space', '1\u00a0250,5', '1\u00a0250,5', '1250,5'],
  ])('costs a row: %s', async (_, value, shown, remedy) => {
    const { summary, rejects } = await graded([cells(), cells({ 'body-temperature': value })]);
    expect(summary).toMatchObject({ read: 2, graded: 1, malformed: 1 });
    expect(rejects).toMatchObject([{ row: 3, column: 'body-temperature', value: shown }]);
    expect(rejects[0]?.reason).toContain(remedy);
  });

  it('needs no value where a column is left out', async () => {
    const rows = [[...cells(), { error: '#REF!' } as CellValue]];
    const mapping = new Map([['Note', null]]);
    const { summary } = await graded(rows, { mapping }, [...COLUMNS, 'Note']);
    expect(summary).toMatchObject({ graded: 1 });
  });

  it('is refused where a heading is missing or unknown, with its row', async () => {
    const file = await xlsx((worksheet: Worksheet) => worksheet.addRows([['Ward 7'], ['pulse-rate', 'gaz']]));
    await expect(run('a.xlsx', file)).rejects.toMatchObject({
      code: 'column-unknown-meant',
      place: { line: 2, column: 2 },
    });
  });
});

describe('an archive is refused', () => {
  it('that is cut off, or none', async () => {
    const whole = await xlsx((worksheet) => worksheet.addRows([[...COLUMNS], cells()]));
    for (const bytes of [
      whole.subarray(0, whole.length / 2),
      whole.subarray(100),
      Buffer.from('a,b\n'),
      Buffer.alloc(0),
    ])
      await expect(run('a.xlsx', bytes)).rejects.toMatchObject({ code: 'archive-damaged' });
  });

  it.each([
    ['where that list begins', -6],
    ['how long that list is', -10],
  ])('that is zip64: %s takes more bits', async (_, at) => {
    const bytes = zip({ 'xl/workbook.xml': '<workbook/>' });
    bytes.writeUInt32LE(0xffff_ffff, bytes.length + at);
    await expect(run('a.xlsx', bytes)).rejects.toMatchObject({ code: 'archive-zip64' });
  });

  it('that turns out to be damaged at its end: nothing is left behind', async () => {
    const texts = (row: readonly string[]): string =>
      `<row>${row.map((cell) => `<c t="str"><v>${cell}</v></c>`).join('')}</row>`;
    const whole = parts([COLUMNS, ...Array.from({ length: 4000 }, (_, at) => plainCells({ id: `${at}` }))].map(texts));
    expect((await run('a.xlsx', zip(whole))).summary).toMatchObject({ read: 4000, graded: 4000 });
    const content = whole['xl/worksheets/sheet1.xml'] as string;
    const options = prepared('a.xlsx', zip({ ...whole, 'xl/worksheets/sheet1.xml': { content, checksum: 7 } }));
    await expect(batch(options)).rejects.toMatchObject({ code: 'archive-damaged' });
    expect(readdirSync(dirname(options.output))).toEqual(['a.xlsx']);
  });

  it('that unpacks to more than may be held', async () => {
    const workbook = parts([['1']]);
    const bytes = zip({ ...workbook, 'xl/sharedStrings.xml': `<sst><si><t>${'a'.repeat(20_000_000)}</t></si></sst>` });
    expect(bytes.length).toBeLessThan(50_000);
    await expect(run('a.xlsx', bytes)).rejects.toMatchObject({
      code: 'archive-too-large',
    });
  });

  it('that has no worksheet to read', async () => {
    await expect(run('a.xlsx', zip({ 'readme.txt': 'hello' }))).rejects.toMatchObject({
      code: 'worksheet-missing',
    });
  });
});
