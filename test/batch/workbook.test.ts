import exceljs from 'exceljs';
import { describe, expect, test } from 'vitest';
import { openWorkbook } from '../../engine/batch/workbook/index.ts';
import { parts, relations, zip } from './tables.ts';

const LIMITS = { unpacked: 10_000_000, texts: 1_000_000 };

/** A workbook whose first worksheets are filled by hand. */
async function workbook(fill: (made: exceljs.Workbook) => void): Promise<Blob> {
  const made = new exceljs.Workbook();
  fill(made);
  return new Blob([new Uint8Array(await made.xlsx.writeBuffer())]);
}

async function rowsOf(blob: Blob, limits = LIMITS): Promise<(readonly [number, ...unknown[]])[]> {
  const rows: (readonly [number, ...unknown[]])[] = [];
  for await (const { records } of (await openWorkbook(blob, limits)).groups())
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
    expect((await openWorkbook(blob, LIMITS)).system).toBe(1904);
    expect(await rowsOf(blob)).toEqual([[1, '2025-09-30']]);
  });

  test('is refused where it is cut off, no archive, or without a worksheet', async () => {
    const whole = await workbook((made) => made.addWorksheet('Sheets').addRow(['a']));
    for (const blob of [whole.slice(0, Math.floor(whole.size / 2)), whole.slice(50), new Blob(['a,b\n']), new Blob([])])
      await expect(openWorkbook(blob, LIMITS)).rejects.toMatchObject({ code: 'archive-damaged' });
    const hidden = await workbook((made) => made.addWorksheet('Lists', { state: 'veryHidden' }));
    await expect(openWorkbook(hidden, LIMITS)).rejects.toMatchObject({ code: 'worksheet-missing' });
  });

  test('of more than 4 GiB is none that can be read: it is refused before any of it is', async () => {
    const large = { size: 2 ** 32, slice: () => expect.unreachable() } as unknown as Blob;
    await expect(openWorkbook(large, LIMITS)).rejects.toMatchObject({ code: 'archive-zip64' });
  });

  test('is unpacked no further than it may be, whatever it claims', async () => {
    const blob = await workbook((made) => {
      const worksheet = made.addWorksheet('Sheets');
      for (let row = 0; row < 2000; row += 1) worksheet.addRow(['the same text again and again', row]);
    });
    await expect(rowsOf(blob, { ...LIMITS, unpacked: 20_000 })).rejects.toMatchObject({ code: 'archive-too-large' });
    await expect(rowsOf(blob, { ...LIMITS, texts: 90 })).rejects.toMatchObject({ code: 'archive-too-large' });
    expect(await rowsOf(blob)).toHaveLength(2000);
  });
});

/** Rows of a workbook that other programs write. */
async function written(
  rows: readonly string[],
  changes: Readonly<Record<string, string | { content: string; checksum: number }>> = {},
): Promise<unknown[]> {
  return rowsOf(new Blob([new Uint8Array(zip({ ...parts(rows), ...changes }))]));
}

describe('a workbook of another program', () => {
  test('has its parts in any order, and where its relations say', async () => {
    const texts = '<sst><si><t>Әдістеме</t></si></sst>';
    const { 'xl/worksheets/sheet1.xml': worksheet = '' } = parts(['<row><c t="s"><v>0</v></c></row>']);
    const book = {
      'ws.xml': worksheet,
      'book/texts.xml': texts,
      'book/main.xml': '<x:workbook xmlns:q="r"><x:sheets><x:sheet name="One" q:id="b"/></x:sheets></x:workbook>',
      'book/_rels/main.xml.rels': relations({ a: ['sharedStrings', './texts.xml'], b: ['worksheet', '../ws.xml'] }),
      '_rels/.rels': relations({ a: ['officeDocument', '/book/main.xml'] }),
    };
    expect(await rowsOf(new Blob([new Uint8Array(zip(book))]))).toEqual([[1, 'Әдістеме']]);
  });

  test('shows first the tab that comes first, whatever its file is called; charts are no worksheets', async () => {
    const tabs = '<sheet name="Chart" r:id="d"/><sheet name="Second" r:id="b"/><sheet name="First" r:id="a"/>';
    const workbook = zip({
      ...parts([['1']]),
      'xl/workbook.xml': `<workbook><sheets>${tabs}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relations({
        a: ['worksheet', 'worksheets/sheet1.xml'],
        b: ['worksheet', 'worksheets/sheet2.xml'],
        d: ['chartsheet', 'chartsheets/sheet1.xml'],
      }),
      'xl/worksheets/sheet2.xml': '<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>',
    });
    const blob = new Blob([new Uint8Array(workbook)]);
    expect(await rowsOf(blob)).toEqual([[1, '2']]);
    expect((await openWorkbook(blob, LIMITS)).others).toEqual(['First']);
  });

  test('keeps whole the letters that are cut between two pieces of the file', async () => {
    const text = 'Қ'.repeat(32_000);
    const rows = Array.from(
      { length: 40 },
      (_, at) => `<row><c t="inlineStr"><is><t>${'x'.repeat(at)}${text}</t></is></c></row>`,
    );
    expect(await written(rows)).toEqual(rows.map((_, at) => [at + 1, 'x'.repeat(at) + text]));
  });

  test.each([
    ['rows and cells without their names', '<row><c><v>1</v></c><c/><c><v>3</v></c></row>', [1, '1', '', '3']],
    [
      'cells that were left out',
      '<row r="4"><c r="B4"><v>1</v></c><c r="D4"><v>2</v></c></row>',
      [4, '', '1', '', '2'],
    ],
    ['a text of runs', '<row><c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>', [1, 'ab']],
    ['a date of its own kind', '<row><c t="d"><v>2025-09-30T00:00:00</v></c></row>', [1, '2025-09-30T00:00:00']],
    [
      'true, false, nothing',
      '<row><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="b"/></row>',
      [1, 'true', 'false', ''],
    ],
    ['a number of many digits', '<row><c><v>36.800000000000004</v></c></row>', [1, '36.8']],
    ['space between elements', '<row>\n<c t="str">\n<v>a</v>\n</c>\n</row>', [1, 'a']],
  ])('is read: %s', async (_, row, read) => {
    expect(await written([row])).toEqual([read]);
  });

  test('counts days, with the time of day where there is one', async () => {
    const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs></styleSheet>';
    const row = ['43145', '43145.354166666664', '61', '-1'].map((day) => `<c s="1"><v>${day}</v></c>`).join('');
    expect(await written([`<row>${row}</row>`], { 'xl/styles.xml': styles })).toEqual([
      [1, '2018-02-14', '2018-02-14T08:30:00', '1900-03-01', '-1'],
    ]);
  });

  test.each([
    ['a cell of no column', '<row><c r="1"><v>1</v></c></row>'],
    ['a row of no number', '<row r="x"><c><v>1</v></c></row>'],
    ['a text that is not there', '<row><c t="s"><v>7</v></c></row>'],
    ['XML that is cut off', '<row><c><v>1'],
    ['an entity of its own', '<row><c t="str"><v>&bomb;</v></c></row>'],
  ])('is refused as damaged: %s', async (_, row) => {
    await expect(written([row])).rejects.toMatchObject({ code: 'archive-damaged' });
  });

  test('is refused where its content is not what was packed', async () => {
    const { 'xl/worksheets/sheet1.xml': content = '' } = parts([['1']]);
    const spoilt = { 'xl/worksheets/sheet1.xml': { content, checksum: 7 } };
    await expect(written([], spoilt)).rejects.toMatchObject({ code: 'archive-damaged' });
  });
});
