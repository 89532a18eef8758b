import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CORPS_B, CORPS_B_PACK, SURVEY_PACK } from '../testing/examples.ts';
import { axeFindings, bare, open, type Site, site } from '../testing/index.ts';

let served: Site;

const sheet = (attributes: string) => `<adisteme-sheet ${attributes}></adisteme-sheet>`;
const filledIn = `document.querySelector('adisteme-sheet').value = ${JSON.stringify(CORPS_B)};`;

beforeAll(async () => {
  served = await site({
    '/blank.html': bare(sheet(`src="${CORPS_B_PACK}" form-id="staff"`)),
    '/full.html': bare(sheet(`src="${CORPS_B_PACK}"`), { script: '/full.js' }),
    '/readonly.html': bare(sheet(`src="${CORPS_B_PACK}" readonly`), { script: '/full.js' }),
    '/full.js': filledIn,
    '/kpi.html': bare(sheet(`src="${SURVEY_PACK}" form-id="kpi"`), { lang: 'kk' }),
    '/survey.html': bare(sheet(`src="${SURVEY_PACK}" form-id="feedback-staff"`), { lang: 'ru' }),
    '/gone.html': bare(sheet('src="/rules/none/pack.yaml"')),
    '/broken.html': bare(sheet('src="/broken.yaml"'), { lang: 'ru' }),
    '/broken.yaml': 'adisteme: 1\npack: Not An Id\n',
  });
});

afterAll(() => served.close());

async function opened(path: string): Promise<{ page: Page; problems: readonly string[] }> {
  const { page, problems } = await open(`${served.address}${path}`);
  await page.locator('.outcome').waitFor();
  return { page, problems };
}

function field(page: Page, name: string) {
  return page.getByRole('textbox', { name, exact: true });
}

describe('a sheet', () => {
  test('starts blank: nothing is chosen, nothing is refused, what is not asked cannot be filled in', async () => {
    const { page } = await opened('/blank.html');
    expect(await page.locator('aside .verdict').textContent()).toBe('Still to fill in: 15');
    const fields = await page
      .locator('input[type=text], select[data-field], textarea')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    expect(fields.filter((value) => value !== '')).toEqual([]);
    expect(
      await page.locator('input[type=radio]:checked').evaluateAll((all) => all.map((one) => one.ariaLabel)),
    ).toEqual(Array(1).fill('not chosen'));
    expect(await page.locator('[aria-invalid=true]').count()).toBe(0);
    expect(await page.getByRole('combobox', { name: 'Post in category C-1' }).count()).toBe(0);
  });

  test('asks for the post once the category is one that the act names for some posts only, and nothing moves', async () => {
    const { page } = await opened('/blank.html');
    const category = page.getByRole('combobox', { name: 'Post category' });
    const place = async (text: string) => (await page.getByText(text, { exact: true }).first().boundingBox())?.y;
    const before = [await place('Post category'), await place('The assessor is absent'), await place('Parameters')];
    await category.selectOption('C-1');
    await page.getByRole('combobox', { name: 'Post in category C-1' }).waitFor();
    expect([await place('Post category'), await place('The assessor is absent'), await place('Parameters')]).toEqual(
      before,
    );
  });

  test('says beside the field what is wrong, once one has left it', async () => {
    const { page } = await opened('/full.html');
    const score = field(page, 'Observance of labour discipline Score');
    await score.fill('5.5');
    expect(await score.getAttribute('aria-invalid')).toBeNull();
    await score.blur();
    expect(await score.getAttribute('aria-invalid')).toBe('true');
    const remark = page.locator(`[id="${await score.getAttribute('aria-describedby')}"]`);
    expect((await remark.textContent())?.trim()).toBe('Must be from 0 to 5');
    await score.fill('4.999');
    await score.blur();
    expect((await remark.textContent())?.trim()).toBe('At most 2 decimal places');
  });

  test('counts a comma in English as no number, rather than guess', async () => {
    const { page } = await opened('/full.html');
    await field(page, 'Working days actually worked in the period').fill('1,000');
    await field(page, 'Working days actually worked in the period').blur();
    expect(await page.locator('aside .status').textContent()).toContain('Refused');
  });

  test('follows the language of the page while it is open; what is typed is kept', async () => {
    const { page } = await opened('/full.html');
    await page.evaluate(() => document.documentElement.setAttribute('lang', 'kk'));
    expect(await page.locator('aside .verdict').textContent()).toBe('Функционалдық міндеттерін тиімді атқарады');
    const score = field(page, 'Міндеттерді орындау мерзімдерін сақтау Баға');
    expect(await score.inputValue()).toBe('4,25');
    expect(await field(page, 'Бағаланатын кезеңнің соңғы күні').inputValue()).toBe('30.09.2025');
  });

  test('refuses a score above the limit for a penalty, with the act’s words, and shows the way back', async () => {
    const { page } = await opened('/full.html');
    await field(page, 'Absence of disciplinary penalties Score').fill('3');
    await expect.poll(() => page.locator('aside .status').textContent()).toContain('Refused');
    expect(await page.locator('aside .verdict').textContent()).toContain('2.99');
  });

  test('offers the form that the act prescribes where another is filled in', async () => {
    const { page } = await opened('/full.html');
    await page.getByRole('combobox', { name: 'Post category' }).selectOption('B-1');
    await page.getByRole('button', { name: 'Switch to the form' }).click();
    await expect.poll(() => page.evaluate(() => document.querySelector('adisteme-sheet')?.formId)).toBe('leader');
    expect(await field(page, 'Working days actually worked in the period').inputValue()).toBe('60');
  });

  test('goes to the next blank field by a button', async () => {
    const { page } = await opened('/blank.html');
    await page.getByRole('button', { name: 'Next blank: Last day of the appraised period' }).click();
    await page.keyboard.type('30.09.2025');
    await page.keyboard.press('Enter');
    await page.keyboard.type('15.01.2020');
    expect(await field(page, 'Last day of the appraised period').inputValue()).toBe('30 September 2025');
    expect(await field(page, 'Date of appointment or election to the appraised post').inputValue()).toBe('15.01.2020');
  });

  test('cannot be changed where it is read only', async () => {
    const { page } = await opened('/readonly.html');
    expect(
      await page
        .locator('input[type=text]:not([readonly]), select[data-field]:enabled, input[type=radio]:enabled')
        .count(),
    ).toBe(0);
    expect(await page.locator('aside .verdict').textContent()).toBe('Performs the functional duties effectively');
  });

  test('says why a methodology cannot be read', async () => {
    const gone = await open(`${served.address}/gone.html`);
    await expect.poll(() => gone.page.getByRole('alert').textContent()).toContain('The methodology cannot be read');
    const broken = await open(`${served.address}/broken.html`);
    await expect.poll(() => broken.page.getByRole('alert').textContent()).toContain('/broken.yaml:1: ');
  });
});

describe('members that the sheet lists', () => {
  test('rows come and go, and a sheet knows only those that are there', async () => {
    const { page } = await opened('/kpi.html');
    const kpis = () =>
      page.evaluate(
        () => (document.querySelector('adisteme-sheet')?.value.inputs as { kpi?: unknown[] } | undefined)?.kpi?.length,
      );
    expect(await kpis()).toBe(1);
    await page.getByRole('button', { name: 'Жол қосу' }).click();
    await expect.poll(kpis).toBe(2);
    await page.getByRole('button', { name: /1 жолын алып тастау/ }).click();
    await expect.poll(kpis).toBe(1);
  });
});

describe('everyone can use it', () => {
  test.each(['/blank.html', '/full.html', '/readonly.html', '/kpi.html', '/survey.html'])(
    'axe finds nothing in %s, light and dark',
    async (path) => {
      const { page, problems } = await opened(path);
      expect(await axeFindings(page)).toEqual([]);
      expect(problems).toEqual([]);
    },
  );

  test('at 768 pixels and at 320 (400 % zoom) nothing is cut off sideways', async () => {
    const { page } = await opened('/full.html');
    for (const width of [768, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
});
