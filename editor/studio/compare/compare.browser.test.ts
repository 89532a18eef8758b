import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings, open, type ServedStudio, studio } from '../../testing/index.ts';

const RULES = fileURLToPath(new URL('../../../rules/', import.meta.url));

let rules: ServedStudio;

beforeAll(async () => {
  rules = await studio(RULES);
}, 60_000);

afterAll(() => rules.close());

async function compared(names: string, language: string, width: number) {
  const { page, problems } = await open(`${rules.url}/studio/#/compare/${names}`, { viewport: { width, height: 800 } });
  await page.getByRole('combobox').first().selectOption(language);
  await page.locator('adisteme-diff h3').first().waitFor({ timeout: 60_000 });
  return { page, problems, diff: page.locator('adisteme-diff') };
}

describe('two editions side by side', () => {
  test('Turkistan 2018 → 2022: № 623 became № 1762; filters leave what is asked for', async () => {
    const { page, problems, diff } = await compared('kz-turkistan-akimat/2018-04-23/2022-10-26', 'en', 1280);
    const number = diff.locator('li', { has: page.locator('.property', { hasText: /^number$/ }) }).first();
    expect(await number.locator('del').textContent()).toBe('623');
    expect(await number.locator('ins').textContent()).toBe('1762');
    await diff.getByRole('button', { name: 'added' }).click();
    expect(await diff.locator('li.added').count()).toBe(0);
    await diff.getByRole('combobox').selectOption({ index: 1 });
    expect(await diff.locator('h3').count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('Kentau: what № 131 does to the sample sheets; a cell of the matrix shows who', async () => {
    const { page, problems } = await compared('kz-kentau-maslikhat/2018-05-24/2022-04-10', 'kk', 768);
    await page.locator('adisteme-studio-compare button.primary').click();
    const impact = page.locator('adisteme-impact');
    await impact.locator('[part=matrix]').first().waitFor({ timeout: 120_000 });
    const cell = impact.locator('td button').first();
    const count = Number(await cell.textContent());
    await cell.click();
    await expect.poll(() => impact.locator('[part=persons] tbody tr').count()).toBe(Math.min(count, 50));
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
