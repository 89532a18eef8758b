import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings, bare, open, type Site, site } from '../../../testing/index.ts';
import { PERCENT_PACK } from '../../../testing/percent-pack.ts';

let served: Site;

beforeAll(async () => {
  const script = `document.querySelector('adisteme-editor').files = { 'pack.yaml': ${JSON.stringify(PERCENT_PACK)} };`;
  const body = '<adisteme-editor></adisteme-editor>';
  served = await site({
    '/kk.html': bare(body, { lang: 'kk', module: 'adisteme-editor.js', script: '/given.js' }),
    '/given.js': script,
  });
});

afterAll(() => served.close());

/** The text that is selected in the YAML, and the element that the other panes show. */
function chosen(page: Page): Promise<[string, string]> {
  return page
    .locator('adisteme-editor')
    .evaluate((editor: HTMLElementTagNameMap['adisteme-editor']) => [
      String(editor.shadowRoot?.querySelector('adisteme-editor-yaml')?.selectedText ?? ''),
      editor.desk?.selected ?? '',
    ]);
}

describe('search in the YAML', () => {
  test('by keyboard: forth, back and round, capital or small; the other panes follow', async () => {
    const { page, problems } = await open(`${served.address}/kk.html`);
    await page.locator('.cm-line').first().click();
    await page.keyboard.press('Control+f');
    const field = page.getByRole('searchbox', { name: 'Мәтіннен іздеу' });
    const told = page.locator('.cm-search [role=status]');
    const count = PERCENT_PACK.toLowerCase().split('орташа').length - 1;
    expect(count).toBeGreaterThan(0);
    await field.fill('ОРТАША');
    await expect.poll(() => told.textContent()).toBe(`1 / ${count}`);
    expect(await page.locator('.cm-found').count()).toBe(count);
    expect((await chosen(page))[0]).toBe('Орташа');
    await expect.poll(async () => (await chosen(page))[1]).toContain('rules/average');
    await field.fill('percent');
    const all = PERCENT_PACK.toLowerCase().split('percent').length - 1;
    await expect.poll(() => told.textContent()).toContain(` / ${all}`);
    await page.keyboard.press('Shift+Enter');
    const before = await told.textContent();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Enter');
    expect(await told.textContent()).toBe(before);
    for (let step = 0; step < all; step += 1) await page.keyboard.press('Enter');
    expect(await told.textContent()).toBe(before);
    expect(await axeFindings(page)).toEqual([]);
    await field.fill('(nowhere[');
    expect(await told.textContent()).toBe('табылмады');
    await page.evaluate(() => document.documentElement.setAttribute('lang', 'en'));
    await expect.poll(() => told.textContent()).toBe('not found');
    await page.keyboard.press('Escape');
    await page.locator('.cm-search').waitFor({ state: 'detached' });
    expect(await page.locator('.cm-content').evaluate((content) => content.matches(':focus'))).toBe(true);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
