import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { open, type ServedStudio, studio } from '../testing/index.ts';
import { PERCENT_PACK } from '../testing/percent-pack.ts';

const HOSTILE = '<img src=x onerror=alert(1)><b>bold</b>';
/** Markup in every text of the pack, in each language. */
const PACK = PERCENT_PACK.replaceAll(/(kk|ru|en): [^,}[\n]+( [,}])?/g, `$1: "${HOSTILE}"$2`);

const folder = mkdtempSync(join(tmpdir(), 'adisteme-hostile-'));
let served: ServedStudio;

beforeAll(async () => {
  mkdirSync(join(folder, 'percent', '2025'), { recursive: true });
  writeFileSync(join(folder, 'percent', '2025', 'pack.yaml'), PACK);
  served = await studio(folder);
}, 60_000);

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

/** A screen in English, and everything that went wrong in it; a dialog of the browser would be one of them. */
async function opened(address: string): Promise<{ page: Page; problems: readonly string[] }> {
  const { page, problems } = await open(`${served.url}/studio/${address}`);
  await page.getByRole('combobox').first().selectOption('en');
  return { page, problems };
}

/** Elements that markup of a text would have made. */
function made(page: Page): Promise<number> {
  return page.locator('adisteme-studio :is(img, b, script)').count();
}

describe('hostile text is shown as text', () => {
  test('on the batch screen: labels, headings, cells, the name of the file', async () => {
    const { page, problems } = await opened('#/batch');
    const headings = ['id', 'subject.unit', 'day', 'percent.maths', 'percent.music', ''];
    const rows = Array.from({ length: 8 }, (_, at) => [
      `s-${at}`,
      HOSTILE,
      '2025-03-01',
      at === 3 ? HOSTILE : '60',
      '90',
      HOSTILE,
    ]);
    const table = [headings.map((_, at) => `${HOSTILE} ${at}`), ...rows].map((row) => row.join(';')).join('\n');
    await page
      .locator('adisteme-studio-batch input[type=file]')
      .setInputFiles({ name: `${HOSTILE.replaceAll('/', '')}.csv`, mimeType: 'text/csv', buffer: Buffer.from(table) });
    const columns = page.locator('adisteme-batch-columns tbody tr');
    await columns.first().getByText(`${HOSTILE} 0`).waitFor();
    for (const [at, column] of headings.entries()) await columns.nth(at).getByRole('combobox').selectOption(column);
    expect(await made(page)).toBe(0);
    await page.locator('adisteme-studio-batch button.primary').click();
    await page.locator('.figures').waitFor({ timeout: 60_000 });
    for (const tab of ['Results', 'Rejects']) {
      await page.getByRole('tab', { name: tab }).click();
      await page.locator('adisteme-batch-results tbody tr').first().waitFor();
      expect(await page.locator('adisteme-batch-results').getByText('<b>bold</b>').count()).toBeGreaterThan(0);
      expect(await made(page)).toBe(0);
    }
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('in the dialog of two versions: what both say of one place', async () => {
    const { page, problems } = await opened('#/edition/percent/2025');
    const other = await page.context().newPage();
    await other.goto(`${served.url}/studio/#/edition/percent/2025`);
    for (const [window, text] of [
      [other, `${HOSTILE} theirs`],
      [page, `${HOSTILE} mine`],
    ] as const)
      await window.locator('adisteme-editor').evaluate((editor, to) => {
        (editor as HTMLElementTagNameMap['adisteme-editor']).desk?.set('title/en', to);
      }, text);
    const save = 'adisteme-editor header button.primary';
    await other.locator(save).first().click();
    await other.locator(`${save}:disabled`).first().waitFor();
    await page.locator(save).first().click();
    const dialog = page.locator('adisteme-studio-conflict dialog');
    await dialog.getByText(`${HOSTILE} theirs`).first().waitFor();
    expect(await dialog.getByText(`${HOSTILE} mine`).count()).toBeGreaterThan(0);
    expect(await made(page)).toBe(0);
    expect(problems.filter((one) => !one.includes('412'))).toEqual([]);
    await page.context().close();
  });
});
