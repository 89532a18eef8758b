import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import exceljs from 'exceljs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings, browser, type Opened, openStudio, type StudioOfPacks, studioOf } from '../../testing/index.ts';
import { PERCENT_PACK } from '../../testing/percent-pack.ts';
import { PERCENT_COLUMNS, percentTable } from '../../testing/percent-sheets.ts';

/** Where the files lie that are dropped. */
const folder = mkdtempSync(join(tmpdir(), 'adisteme-batch-page-'));
let served: StudioOfPacks;

beforeAll(async () => {
  served = await studioOf({ 'percent/2025': PERCENT_PACK });
}, 60_000);

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

afterEach(async () => {
  for (const context of (await browser()).contexts()) await context.close();
});

async function opened(language = 'en', width = 1280): Promise<Opened> {
  const screen = await openStudio(served.url, 'batch', language, width);
  await screen.page.locator('input[type=file]').waitFor({ state: 'attached' });
  return screen;
}

async function choose(page: Page, name: string, content: string | Buffer): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, content);
  await page.locator('input[type=file]').setInputFiles(path);
}

async function figures(page: Page): Promise<Record<string, string>> {
  const list = page.locator('.figures');
  await list.waitFor({ timeout: 60_000 });
  const names = await list.locator('dt').allTextContents();
  const counts = await list.locator('dd').allTextContents();
  return Object.fromEntries(names.map((name, at) => [name, counts[at] ?? '']));
}

describe('the batch screen', () => {
  test('10,000 rows with 37 bad ones: columns mapped once, graded in the page while it stays live, rejects with their reasons', async () => {
    const { page, problems } = await opened();
    const sent: string[] = [];
    page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()));
    await choose(page, 'sheets.csv', percentTable(10_000));
    for (const [heading, name] of PERCENT_COLUMNS)
      await page.getByLabel(`What the column “${heading}” stands for`).selectOption(name);
    await page.getByText('All is ready.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Grade' }).click();
    await page.getByRole('progressbar').waitFor();
    // The page draws frame after frame, and can be worked, while the worker grades.
    await page.evaluate(async () => {
      for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame);
    });
    await page.getByRole('combobox').first().selectOption('ru');
    await page.getByRole('button', { name: 'Остановить' }).waitFor();
    await page.getByRole('combobox').first().selectOption('en');
    expect(await figures(page)).toEqual({
      Read: '10,000',
      Graded: '9963',
      'Not assessed': '0',
      Undetermined: '0',
      Rejected: '37',
    });
    // Rows 125, 375 … are odd: the bad ones would all have been poor; rows by turns in four departments.
    const rows = page.locator('adisteme-batch-distribution tbody tr');
    expect(await rows.first().locator('td.number').allTextContents()).toEqual([
      '5000',
      '4963',
      '20',
      '10',
      '7',
      '10,000',
    ]);
    expect(await page.getByRole('img', { name: /^Finance: / }).count()).toBe(1);
    await page.getByRole('tab', { name: 'Rejects' }).click();
    const rejects = page.locator('table.rejects tbody tr');
    await expect.poll(() => rejects.count(), { timeout: 20_000 }).toBe(37);
    expect(await rejects.first().locator('td').allTextContents()).toEqual([
      '126',
      's-125',
      'Maths',
      'many',
      expect.stringContaining('many'),
    ]);
    await page.getByRole('tab', { name: 'Results' }).click();
    await page.getByLabel('Outcome').selectOption({ label: 'Good' });
    await page.getByLabel('Department', { exact: false }).last().selectOption('Finance');
    await page.getByText('1–50 of 2500').waitFor();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Rejects: download CSV' }).click(),
    ]);
    const lines = readFileSync(await saved.path(), 'utf8')
      .trim()
      .split('\n');
    expect(saved.suggestedFilename()).toBe('sheets.rejects.csv');
    expect(lines).toHaveLength(38);
    expect(sent).toEqual([]);
    await page.reload();
    await choose(page, 'sheets.csv', percentTable(10_000));
    await page.getByText('All is ready.').waitFor();
    expect(problems).toEqual([]);
  });

  test('a run is stopped: what was graded until then stays', async () => {
    const { page } = await opened();
    const line = { form: 'report', inputs: { day: '2025-03-01', percent: { maths: '60', music: '90' } } };
    await choose(page, 'many.ndjson', `${JSON.stringify(line)}\n`.repeat(60_000));
    await page.getByText('In NDJSON each line').waitFor();
    await page.getByRole('button', { name: 'Grade' }).click();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stopped:').waitFor();
    const { Read, Graded } = await figures(page);
    expect(Read).toBe(Graded);
    expect(Number(Read?.replace(',', ''))).toBeLessThan(60_000);
  });

  test('a workbook: titles above the header, dates as dates, a formula by its value', async () => {
    const { page, problems } = await opened();
    const workbook = new exceljs.Workbook();
    const worksheet = workbook.addWorksheet('Sheets');
    worksheet.addRow(['Appraisal of 2025']);
    worksheet.addRow(['id', 'subject.unit', 'Day', 'percent.maths', 'percent.music']);
    worksheet.addRow(['a', 'Law', new Date(Date.UTC(2025, 2, 1)), 60, { formula: '45*2', result: 90 }]);
    worksheet.addRow(['b', 'Law', '01.03.2025', '30,5', 20]);
    worksheet.addRow(['c', 'Law', '2025-03-01', { error: '#N/A' }, 20]);
    await choose(page, 'sheets.xlsx', Buffer.from(await workbook.xlsx.writeBuffer()));
    await page.getByText('All is ready.').waitFor();
    await page.getByRole('button', { name: 'Grade' }).click();
    expect(await figures(page)).toMatchObject({ Read: '3', Graded: '2', Rejected: '1' });
    await page.getByRole('tab', { name: 'Rejects' }).click();
    expect(await page.locator('table.rejects tbody td').allTextContents()).toEqual([
      '5',
      'c',
      'percent.maths',
      '#N/A',
      expect.stringContaining('#N/A'),
    ]);
    expect(problems).toEqual([]);
  });

  test('markup in a file is text; a file of another kind, and one that is no workbook, are refused with a reason', async () => {
    const { page, problems } = await opened();
    await choose(page, 'sheets.pdf', 'x');
    await page.getByText('Files of this kind are not read').waitFor();
    await choose(page, 'sheets.xlsx', 'PK not at all');
    await page.getByText('no XLSX file').waitFor();
    const markup = '<img src=x onerror=alert(1)>';
    await choose(
      page,
      'sheets.csv',
      `id,subject.unit,day,percent.maths,percent.music,${markup}\n${markup},${markup},2025-03-01,60,90,${markup}\n${markup},${markup},2025-03-01,${markup},90,\n`,
    );
    await page.getByLabel(`What the column “${markup}” stands for`).selectOption('');
    await page.getByRole('button', { name: 'Grade' }).click();
    await figures(page);
    await page.getByRole('tab', { name: 'Rejects' }).click();
    await page.getByRole('cell', { name: markup }).first().waitFor();
    expect(await page.locator('adisteme-studio-batch img').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  test.each([
    ['en', 1280],
    ['kk', 768],
  ] as const)('speaks %s and fits its window; axe finds nothing', async (language, width) => {
    const { page, problems } = await opened(language, width);
    await choose(page, 'sheets.csv', percentTable(800));
    for (const [heading, name] of PERCENT_COLUMNS)
      await page.getByRole('row', { name: heading }).getByRole('combobox').selectOption(name);
    await page.locator('button.primary').click();
    await figures(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    for (const tab of language === 'en' ? [0, 1] : [2]) {
      await page.getByRole('tab').nth(tab).click();
      expect(await axeFindings(page)).toEqual([]);
    }
    expect(problems).toEqual([]);
  });
});
