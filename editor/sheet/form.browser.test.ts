import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CORPS_B, CORPS_B_PACK } from '../testing/examples.ts';
import { bare, open, type Site, site } from '../testing/index.ts';

let served: Site;

const script = `
  const form = document.querySelector('form');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    window.sent = Object.fromEntries(new FormData(form));
  });
  window.heard = [];
  for (const name of ['adisteme-change', 'adisteme-result'])
    form.addEventListener(name, ({ detail }) => window.heard.push([name, Object.keys(detail).sort()]));
`;

beforeAll(async () => {
  served = await site({
    '/form.html': bare(
      `<form><label>Name <input name="who" value="А. Б."></label>
        <fieldset><adisteme-sheet name="appraisal" required src="${CORPS_B_PACK}" form-id="staff"></adisteme-sheet></fieldset>
        <button>Send</button><button type="reset">Clear</button></form>`,
      { script: '/form.js' },
    ),
    '/form.js': script,
  });
});

afterAll(() => served.close());

async function opened() {
  const { page, problems } = await open(`${served.address}/form.html`);
  await page.locator('.outcome').waitFor();
  const fill = () =>
    page.evaluate(async (value) => {
      const sheet = document.querySelector('adisteme-sheet');
      if (!sheet) return;
      sheet.value = value;
      await sheet.updateComplete;
    }, CORPS_B);
  const sent = () => page.evaluate(() => (window as unknown as { sent?: Record<string, string> }).sent);
  return { page, problems, fill, sent };
}

describe('in a form', () => {
  test('a required sheet is not sent before it has an outcome, and shows what is missing', async () => {
    const { page, sent } = await opened();
    await page.getByRole('button', { name: 'Send' }).click();
    expect(await sent()).toBeUndefined();
    expect(await page.locator('.remark', { hasText: 'Not filled in' }).count()).toBe(15);
    expect(await page.evaluate(() => document.querySelector('adisteme-sheet')?.validity.valueMissing)).toBe(true);
  });

  test('a sheet is sent as JSON under its name', async () => {
    const { page, problems, fill, sent } = await opened();
    await fill();
    await page.getByRole('button', { name: 'Send' }).click();
    const { who, appraisal = '' } = (await sent()) ?? {};
    expect(who).toBe('А. Б.');
    expect(JSON.parse(appraisal)).toEqual({ pack: 'kz-acs-corps-b', edition: '2025-07-28', ...CORPS_B });
    expect(problems).toEqual([]);
  });

  test('a refused sheet is not sent', async () => {
    const { page, fill, sent } = await opened();
    await fill();
    await page.getByRole('textbox', { name: 'Absence of disciplinary penalties Score' }).fill('7');
    await page.getByRole('button', { name: 'Send' }).click();
    expect(await sent()).toBeUndefined();
  });

  test('clearing the form clears the sheet', async () => {
    const { page, fill } = await opened();
    await fill();
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => page.locator('aside .verdict').textContent()).toBe('Still to fill in: 15');
  });

  test('a sheet in a disabled part of a form cannot be changed, nor is it sent', async () => {
    const { page, fill, sent } = await opened();
    await fill();
    await page.evaluate(() => document.querySelector('fieldset')?.setAttribute('disabled', ''));
    await expect.poll(() => page.locator('select[data-field]:enabled').count()).toBe(0);
    await page.getByRole('button', { name: 'Send' }).click();
    expect(Object.keys((await sent()) ?? {})).toEqual(['who']);
  });

  test('the page hears of each change and each grade', async () => {
    const { page, fill } = await opened();
    await fill();
    await page.evaluate(() => Object.assign(window, { heard: [] }));
    await page.getByRole('textbox', { name: 'Observance of labour discipline Score' }).fill('4');
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { heard: unknown }).heard))
      .toEqual([
        ['adisteme-change', ['value']],
        ['adisteme-result', ['evaluation', 'plan']],
      ]);
  });
});
