import { describe, expect, it } from 'vitest';
import { COLUMNS, cells, csv, run } from './batch.ts';

describe('CSV', () => {
  it.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('with cells apart by %s', async (_, separator) => {
    const { results, summary } = await run('a.csv', csv([cells(), cells({ id: '2', 'pulse-rate': '140' })], separator));
    expect(summary).toMatchObject({ read: 2, graded: 2, rejected: 0 });
    expect(results.map(({ sheet, grade }) => [sheet, grade])).toEqual([
      ['1', 'low'],
      ['2', 'low-medium'],
    ]);
  });

  it('with a byte order mark, CR LF, no line end at the end, and blank lines', async () => {
    const text = `\uFEFF${csv([cells(), [], cells().map(() => ''), cells()])
      .replaceAll('\n', '\r\n')
      .trimEnd()}`;
    expect((await run('a.csv', text)).summary).toMatchObject({ read: 2, graded: 2 });
  });

  it.each([
    ['semicolons', csv([cells({ 'body-temperature': '36,8' })], ';')],
    ['quotes', csv([cells({ 'body-temperature': '"36,8"' })])],
  ])('takes a decimal comma with %s', async (_, text) => {
    expect((await run('a.csv', text)).summary).toMatchObject({ graded: 1 });
  });

  it('takes no comma in an integer', async () => {
    const { rejects } = await run('a.csv', csv([cells({ 'pulse-rate': '72,0' })], ';'));
    expect(rejects).toMatchObject([{ row: 2, column: 'pulse-rate', status: 'refused' }]);
  });

  it('takes quoted cells with separators, quotes and line ends', async () => {
    const text = `remarks,${COLUMNS.join()}\n"a, ""b""\nc",${cells().join()}\n,${cells({ id: '2' }).join()}\n`;
    expect((await run('a.csv', text)).summary).toMatchObject({ read: 2, graded: 2 });
  });

  it.each(['true', 'YES', 'иә', 'Да', 'ИСТИНА'])('takes %s for yes', async (word) => {
    expect((await run('a.csv', csv([cells({ pregnant: word })]))).summary).toMatchObject({ notAssessed: 1 });
  });

  it('keeps the form and the subject of a row', async () => {
    const text = `form,subject.name,${COLUMNS.join()}\nobservation-chart,A,${cells().join()}\nother,B,${cells().join()}\n`;
    const { summary, rejects } = await run('a.csv', text);
    expect(summary).toMatchObject({ graded: 1, refused: 1 });
    expect(rejects).toMatchObject([{ row: 3, column: 'form', sheet: '1' }]);
  });

  it('refuses a sheet of another pack', async () => {
    const { rejects } = await run('a.csv', `pack,${COLUMNS.join()}\nother,${cells().join()}\n`);
    expect(rejects).toMatchObject([{ row: 2, status: 'refused', reason: expect.stringContaining('other') }]);
  });
});

describe('rejects name line, column and reason', () => {
  it('of rows that are malformed', async () => {
    const rows = [
      cells(),
      [...cells(), 'more'],
      cells().slice(1),
      cells({ gas: '"air' }),
      cells({ gas: 'a"ir' }),
      cells({ gas: '"a"ir' }),
      cells({ id: '7' }),
    ];
    const { summary, results, rejects } = await run('a.csv', csv(rows));
    expect(summary).toMatchObject({ read: 7, graded: 2, malformed: 5 });
    expect(results.map(({ sheet }) => sheet)).toEqual(['1', '7']);
    expect(rejects.map(({ row, column }) => [row, column])).toEqual([
      [3, ''],
      [4, ''],
      [5, 'gas'],
      [6, 'gas'],
      [7, 'gas'],
    ]);
    expect(rejects[0]?.reason).toBe('The row has 14 cells, the header 13.');
  });

  it('of a quote that is never closed: one row, not the rest of the file', async () => {
    const rows = Array.from({ length: 500 }, (_, place) => cells({ id: String(place) }));
    rows[3] = cells({ id: '3', gas: '"air' });
    const { summary, rejects } = await run('a.csv', csv(rows));
    expect(summary).toMatchObject({ read: 500, graded: 499, malformed: 1 });
    expect(rejects).toMatchObject([{ row: 5, column: 'gas' }]);
  });

  it('of a line that is not UTF-8, with what it seems to be', async () => {
    const text = Buffer.concat([
      Buffer.from(csv([cells()])),
      Buffer.from(`${cells({ id: 'Ж' }).join()}\n`, 'utf8').map((byte) =>
        byte === 0xd0 || byte === 0x96 ? 0xc6 : byte,
      ),
      Buffer.from([0x80, 0x81, 0x0a]),
      Buffer.from(cells().join()),
    ]);
    const { summary, rejects } = await run('a.csv', text);
    expect(summary).toMatchObject({ read: 4, graded: 2, malformed: 2 });
    expect(rejects).toMatchObject([
      { row: 3, reason: expect.stringContaining('Windows-1251') },
      { row: 4, reason: expect.stringMatching(/not UTF-8\./) },
    ]);
  });

  it('of numbers with their thousands apart, and of days counted where they may be anything', async () => {
    const { rejects } = await run(
      'a.csv',
      csv([cells({ 'body-temperature': '1 036.8' }), cells({ 'observed-on': '43145' })]),
    );
    expect(rejects).toMatchObject([
      { row: 2, column: 'body-temperature', value: '1 036.8', reason: expect.stringContaining('1036.8') },
      { row: 3, column: 'observed-on', value: '43145', reason: expect.stringContaining('2018-02-14') },
    ]);
  });

  it('of sheets that are refused or incomplete, in the language asked for', async () => {
    const { rejects } = await run('a.csv', csv([cells({ age: '200' }), cells({ gas: '' })]), { language: 'ru' });
    expect(rejects).toMatchObject([
      { row: 2, column: 'age', sheet: '1', status: 'refused' },
      { row: 3, column: 'gas', status: 'incomplete', reason: 'Не хватает данных: gas.' },
    ]);
  });
});

describe('a header that does not fit stops the batch before any work', () => {
  const header = COLUMNS.join();
  it.each([
    ['no header', '', 'header-missing', 1],
    ['a column twice', `${header},gas`, 'column-twice', 1],
    ['an unknown column', header.replace('pulse-rate', 'puls-rate'), 'column-unknown-meant', 1],
    ['a column that nothing resembles', `${header},zzzzzzzzz`, 'column-unknown', 1],
    ['a missing column', header.replace(',gas', ''), 'column-missing', 1],
    ['a broken quote', `${header},"`, 'row-quote', 1],
    ['UTF-16', '\uFEFF'.concat(header), 'line-encoding-utf16', 1],
  ])('%s', async (name, text, code, line) => {
    const bytes = Buffer.from(`${text}\n`, name === 'UTF-16' ? 'utf16le' : 'utf8');
    await expect(run('a.csv', bytes)).rejects.toMatchObject({ code, place: { line } });
  });

  it('names the column that was meant', async () => {
    const text = `${header.replace('gas', 'gaz')}\n`;
    await expect(run('a.csv', text)).rejects.toThrow('Did you mean “gas”?');
  });
});
