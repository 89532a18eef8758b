import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings, bare, open, type Site, site } from '../testing/index.ts';

let served: Site;

beforeAll(async () => {
  const page = (lang: string) =>
    bare(`<adisteme-date label="Day" value="2025-09-30"></adisteme-date>`, { lang, module: 'adisteme-editor.js' });
  served = await site({ '/kk.html': page('kk'), '/ru.html': page('ru'), '/en.html': page('en') });
});

afterAll(() => served.close());

/** A page with one field that holds 30 September 2025. */
async function shown(lang: string): Promise<{ page: Page; field: Locator; value: () => Promise<string> }> {
  const { page } = await open(`${served.address}/${lang}.html`);
  const value = () =>
    page.locator('adisteme-date').evaluate((one) => (one as HTMLElementTagNameMap['adisteme-date']).value);
  return { page, field: page.getByRole('textbox', { name: 'Day' }), value };
}

describe('a field for a date', () => {
  test.each([
    ['kk', '30.09.2025', '1.2.2026', '01.02.2026'],
    ['ru', '30.09.2025', '01,02,2026', '01.02.2026'],
    ['en', '30 September 2025', '1 feb 2026', '1 February 2026'],
  ])('is written as people of %s write it', async (lang, before, typed, after) => {
    const { page, field, value } = await shown(lang);
    expect(await field.inputValue()).toBe(before);
    await field.fill(typed);
    expect([await field.inputValue(), await value()]).toEqual([typed, '2026-02-01']);
    await page.keyboard.press('Tab');
    expect(await field.inputValue()).toBe(after);
    await page.context().close();
  });

  test('says what is wrong once one has left it, and how to write it; what was typed stays', async () => {
    const { page, field } = await shown('kk');
    const problem = page.locator('adisteme-date .problem');
    await field.fill('31.02.20');
    expect(await problem.count()).toBe(0);
    await page.keyboard.press('Tab');
    expect(await problem.textContent()).toBe('Күнді былай жазыңыз: 30.09.2025.');
    expect([await field.inputValue(), await field.getAttribute('aria-invalid')]).toEqual(['31.02.20', 'true']);
    expect(await axeFindings(page)).toEqual([]);
    await field.fill('31.02.2025');
    expect(await problem.textContent()).toContain('Күнтізбеде мұндай күн жоқ');
    await field.fill('28.02.2025');
    await expect.poll(() => problem.count()).toBe(0);
    await page.context().close();
  });

  test('arrows move the day, page keys the month', async () => {
    const { page, field, value } = await shown('kk');
    await field.focus();
    for (const key of ['ArrowUp', 'PageDown', 'ArrowDown']) await page.keyboard.press(key);
    expect(await value()).toBe('2025-08-31');
    expect(await field.inputValue()).toBe('31.08.2025');
    await page.context().close();
  });

  test('the calendar is opened, gone through and left by keyboard alone', async () => {
    const { page, field, value } = await shown('en');
    const day = page.getByRole('button', { name: '30 September 2025' });
    await field.focus();
    await page.keyboard.press('Alt+ArrowDown');
    await day.waitFor();
    await expect.poll(() => day.evaluate((one) => one.matches(':focus'))).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('ArrowRight');
    await page.getByText('October 2025').waitFor();
    for (const key of ['ArrowDown', 'Home', 'Enter']) await page.keyboard.press(key); // 1, 8, Monday 6 October
    await expect.poll(value).toBe('2025-10-06');
    expect(await field.inputValue()).toBe('6 October 2025');
    expect(await field.evaluate((one) => one.matches(':focus'))).toBe(true);
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('Escape');
    await day.waitFor({ state: 'hidden' });
    expect(await value()).toBe('2025-10-06');
    await page.context().close();
  });

  test('the calendar speaks the language, and its days are chosen by mouse', async () => {
    const { page, value } = await shown('kk');
    await page.getByRole('button', { name: 'Күнтізбеден таңдау' }).click();
    await page.getByText('Қыркүйек 2025').waitFor();
    await page.getByRole('button', { name: 'Келесі ай' }).click();
    await page.getByRole('button', { name: '15.10.2025' }).click();
    expect(await value()).toBe('2025-10-15');
    await page.context().close();
  });
});
