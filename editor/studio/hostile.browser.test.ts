import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStudio, type StudioOfPacks, studioOf } from '../testing/index.ts';
import { HOSTILE, HOSTILE_PACK } from '../testing/percent-pack.ts';

let served: StudioOfPacks;

beforeAll(async () => {
  served = await studioOf({ 'percent/2025': HOSTILE_PACK });
}, 60_000);

afterAll(() => served.close());

/** Elements that markup of a text would have made. */
function made(page: Page): Promise<number> {
  return page.locator('adisteme-studio :is(img, b, script)').count();
}

describe('hostile text is shown as text', () => {
  test('on the batch screen: labels, headings, cells, the name of the file', async () => {
    const { page, problems } = await openStudio(served.url, 'batch');
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
    const { page, problems } = await openStudio(served.url, 'edition/percent/2025');
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
