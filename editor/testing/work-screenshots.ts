import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { open, picture } from './page.ts';
import { PERCENT_PACK } from './percent-pack.ts';
import { PERCENT_COLUMNS, percentTable } from './percent-sheets.ts';
import { type ServedStudio, studio } from './studio.ts';

const LOOKS = [
  { lang: 'en', width: 1280 },
  { lang: 'en', width: 768 },
  { lang: 'kk', width: 1280 },
  { lang: 'kk', width: 768 },
] as const;

/** Pictures of the batch, of saving and of two versions of an edition, into `editor/docs/`. */
export async function workScreenshots(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'adisteme-pictures-'));
  const pack = join(folder, 'percent', '2025', 'pack.yaml');
  mkdirSync(join(folder, 'percent', '2025'), { recursive: true });
  const served = await studio(folder);
  for (const { lang, width } of LOOKS) {
    writeFileSync(pack, PERCENT_PACK);
    await batch(await opened(served, '#/batch', lang, width), `${lang}-${width}`);
    await conflict(await opened(served, '#/edition/percent/2025', lang, width), served, `${lang}-${width}`);
  }
  await served.close();
  rmSync(folder, { recursive: true });
}

async function opened(served: ServedStudio, address: string, lang: string, width: number): Promise<Page> {
  const { page } = await open(`${served.url}/studio/${address}`, { viewport: { width, height: 800 } });
  await page.getByRole('combobox').first().selectOption(lang);
  return page;
}

async function batch(page: Page, name: string): Promise<void> {
  const buffer = Buffer.from(percentTable(2000));
  const file = page.locator('adisteme-studio-batch input[type=file]');
  await file.setInputFiles({ name: 'sheets-2025.csv', mimeType: 'text/csv', buffer });
  for (const [heading, column] of PERCENT_COLUMNS)
    await page.getByRole('row', { name: heading }).getByRole('combobox').selectOption(column);
  await picture(page, `batch-columns-${name}`);
  await page.locator('adisteme-studio-batch button.primary').click();
  await page.locator('.figures').waitFor();
  await picture(page, `batch-${name}`);
  await page.getByRole('tab').nth(2).click();
  await page.locator('table.rejects tbody tr').first().waitFor();
  await page.locator('adisteme-batch-results').evaluate((results) => results.scrollIntoView());
  await picture(page, `batch-rejects-${name}`);
  await page.context().close();
}

async function conflict(page: Page, served: ServedStudio, name: string): Promise<void> {
  const other = await page.context().newPage();
  await other.goto(`${served.url}/studio/#/edition/percent/2025`);
  await set(other, { 'rules/points/rows/middle/value': 4, 'forms/report/label/en': 'A report' });
  await set(page, { 'rules/points/rows/middle/value': 3.5, 'act/number': '2' });
  await picture(page, `unsaved-${name}`);
  const save = 'adisteme-editor header button.primary';
  await other.locator(save).first().click();
  await other.locator(`${save}:disabled`).first().waitFor();
  await page.locator(save).first().click();
  await page.locator('adisteme-studio-conflict input[type=radio]').first().check();
  await picture(page, `conflict-${name}`);
  await page.context().close();
}

async function set(page: Page, values: Readonly<Record<string, string | number>>): Promise<void> {
  await page.locator('adisteme-editor').evaluate((editor, all) => {
    const { desk } = editor as HTMLElementTagNameMap['adisteme-editor'];
    for (const [path, value] of Object.entries(all)) desk?.set(path, value);
  }, values);
}
