import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resultPages } from '../testing/examples.ts';
import { axeFindings, open, type Site, site } from '../testing/index.ts';

let served: Site;

beforeAll(async () => {
  served = await site(resultPages('kk'));
});

afterAll(() => served.close());

async function opened() {
  const { page, problems } = await open(`${served.address}/explanation.html`);
  const explanation = page.locator('main > adisteme-explanation');
  await explanation.locator('.root').waitFor();
  return { page, problems, explanation };
}

describe('an explanation', () => {
  test('leads from the grade to the reprimand’s limit, each with its paragraph', async () => {
    const { explanation, problems } = await opened();
    await explanation.getByRole('button', { name: 'Бәрін ашу' }).click();
    const sentences = await explanation.locator('.line').allTextContents();
    expect(sentences[0]).toBe('Бағалау нәтижесі: Функционалдық міндеттерін тиімді атқарады 8-тармақ');
    const text = sentences.join('\n');
    expect(text).toContain('4,148');
    expect(text).toMatch(/20,74 ÷ 5 = 4,148/);
    expect(text).toMatch(/2,99.*1-қосымша, 5-позиция; 2-қосымша, 5-позиция/);
    expect(problems).toEqual([]);
  });

  test('opens and closes by the keyboard', async () => {
    const { page, explanation } = await opened();
    await explanation.getByRole('button', { name: 'Бәрін жабу' }).click();
    expect(await explanation.locator('details[open]').count()).toBe(0);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await explanation.locator('details[open]').count()).toBe(1);
  });

  test('is printed whole', async () => {
    const { page, explanation } = await opened();
    await explanation.getByRole('button', { name: 'Бәрін жабу' }).click();
    await page.emulateMedia({ media: 'print' });
    const heights = await explanation
      .locator('.line')
      .evaluateAll((lines) => lines.map((line) => line.checkVisibility({ contentVisibilityAuto: true })));
    expect(heights.length).toBeGreaterThan(10);
    expect(heights.every(Boolean)).toBe(true);
  });

  test('speaks the language of the page', async () => {
    const { page, explanation } = await opened();
    await page.evaluate(() => document.documentElement.setAttribute('lang', 'en'));
    await expect
      .poll(() => explanation.locator('.line').first().textContent())
      .toBe('Result: Performs the functional duties effectively paragraph 8');
  });

  test('axe finds nothing, light and dark', async () => {
    const { page } = await opened();
    expect(await axeFindings(page)).toEqual([]);
  });
});
