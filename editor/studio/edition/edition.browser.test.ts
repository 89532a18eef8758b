import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings, bare, browser, open, picture, type Site, site } from '../../testing/index.ts';
import { HOSTILE_PACK, PERCENT_PACK } from '../../testing/percent-pack.ts';

const page = (script: string, lang: string) =>
  bare('<adisteme-editor></adisteme-editor>', { lang, module: 'adisteme-editor.js', script });
/** Gives the element an edition, and keeps what it says was saved. */
const given = (text: string) => `const editor = document.querySelector('adisteme-editor');
editor.files = { 'pack.yaml': ${JSON.stringify(text)} };
editor.addEventListener('adisteme-save', (event) => { document.title = 'saved ' + event.detail.files['pack.yaml'].length; });`;

const CORPS_A = 'kz-acs-corps-a/2025-07-28';

let served: Site;

beforeAll(async () => {
  served = await site({
    '/en.html': page('/given.js', 'en'),
    [`/api/packs/${CORPS_A}`]: JSON.stringify({
      pack: 'kz-acs-corps-a',
      edition: '2025-07-28',
      revision: '1',
      files: filesOf(CORPS_A),
    }),
    '/given.js': given(PERCENT_PACK),
    '/hostile.html': page('/hostile.js', 'en'),
    '/hostile.js': given(HOSTILE_PACK),
  });
});

afterAll(() => served.close());

/** Each test has windows of its own: their workers end with it. */
afterEach(async () => {
  for (const context of (await browser()).contexts()) await context.close();
});

/** Opens the editor and waits until the first text is checked. */
async function opened(path = '/en.html', options = {}): Promise<{ page: Page; problems: readonly string[] }> {
  const { page, problems } = await open(`${served.address}${path}`, options);
  await page.locator('adisteme-editor-problems .calm svg, adisteme-editor-problems li').first().waitFor();
  return { page, problems };
}

/** The text of the pack as the editor has it. */
function text(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('adisteme-editor')?.current['pack.yaml'] ?? '');
}

function select(page: Page, path: string): Promise<void> {
  return page
    .locator('adisteme-editor')
    .evaluate((editor: HTMLElementTagNameMap['adisteme-editor'], to) => editor.desk?.select(to, ''), path);
}

function problem(page: Page, words: string) {
  return page.locator('adisteme-editor-problems li', { hasText: words });
}

describe('the edition screen', () => {
  test('a hole made in the percent table is drawn and found; its repair is one click, undone and made again', async () => {
    const { page, problems } = await opened();
    await select(page, 'rules/points');
    const from = page.getByRole('textbox', { name: 'middle, Range: From' });
    await from.fill('60');
    await from.press('Tab');
    await page.getByText('holes: 49.99 – 60').waitFor();
    expect(await text(page)).toBe(PERCENT_PACK.replace('from: 50', 'from: 60'));
    const hole = problem(page, '59.99').first();
    await hole.waitFor();
    await hole.getByRole('button', { name: 'Repair' }).first().click();
    await page.getByText('no hole, no overlap').first().waitFor();
    await hole.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await hole.waitFor();
    expect(await text(page)).toBe(PERCENT_PACK.replace('from: 50', 'from: 60'));
    await page.keyboard.press('Control+y');
    await page.getByText('no hole, no overlap').first().waitFor();
    await hole.waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
  });

  test('the example of a finding opens in the try pane', async () => {
    const { page } = await opened();
    await select(page, 'rules/points');
    const from = page.getByRole('textbox', { name: 'middle, Range: From' });
    await from.fill('60');
    await from.press('Tab');
    await problem(page, '59.99').getByRole('button', { name: 'Try the example' }).first().click();
    await page.locator('adisteme-sheet').waitFor();
    const percents = page.locator('adisteme-sheet').getByRole('textbox').filter({ visible: true });
    await expect
      .poll(() =>
        percents.evaluateAll((all) =>
          all.map((one) => Number((one as HTMLInputElement).value)).some((one) => one >= 50 && one < 60),
        ),
      )
      .toBe(true);
  });

  test('typing in the text changes the form, typing in the form changes one line of the text; comments stay', async () => {
    const { page } = await opened();
    await select(page, 'rules/points');
    await page.getByText('value: 3').first().dblclick();
    const line = page.locator('.cm-line', { hasText: 'middle:' });
    await line.click();
    await page.keyboard.press('End');
    await page.keyboard.type(' # mine');
    await expect.poll(() => text(page)).toContain('value: 3 } # mine');
    const value = page.getByRole('textbox', { name: 'middle: Value' });
    await value.fill('3.5');
    await expect.poll(() => text(page)).toBe(PERCENT_PACK.replace('value: 3 }', 'value: 3.5 } # mine'));
    await expect.poll(() => line.textContent()).toContain('3.5 } # mine');
  });

  test('a text that is no YAML keeps the form, which says so; undoing brings it back', async () => {
    const { page } = await opened();
    await select(page, 'rules/points');
    await page.locator('.cm-line', { hasText: 'key: percent' }).click();
    await page.keyboard.press('End');
    await page.keyboard.type(': [');
    await page.getByText('The YAML has an error').first().waitFor();
    expect(await page.getByRole('textbox', { name: 'middle: Value' }).inputValue()).toBe('3');
    await page.keyboard.press('Control+z');
    await page.getByText('The YAML has an error').first().waitFor({ state: 'detached' });
    expect(await text(page)).toBe(PERCENT_PACK);
  });

  test('another id for a set is taken up by what names it, and undone by one step; an id that is taken is refused', async () => {
    const { page } = await opened();
    await select(page, 'sets/subject');
    const id = page.locator('adisteme-editor-structure .crumbs input.id');
    await id.fill('percent');
    await id.press('Enter');
    await page.getByText('There is such an id already').waitFor();
    expect(await text(page)).toBe(PERCENT_PACK);
    await id.fill('lesson');
    await id.press('Enter');
    await expect.poll(() => text(page)).toBe(PERCENT_PACK.replaceAll(/\bsubject\b/g, 'lesson'));
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => text(page)).toBe(PERCENT_PACK);
  });

  test('the grid is worked by keyboard, takes a table from Excel, and each step is undone by itself', async () => {
    const { page } = await opened();
    await select(page, 'sets/subject');
    const grid = page.getByRole('grid', { name: 'Members' });
    await grid.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('F2');
    await page.keyboard.type(' and logic');
    await page.keyboard.press('Enter');
    const typed = PERCENT_PACK.replace('en: Maths', 'en: Maths and logic');
    await expect.poll(() => text(page)).toBe(typed);
    await grid.evaluate((element) => {
      const data = new DataTransfer();
      data.setData('text/plain', 'Music\t\nDrawing\t\n');
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await expect.poll(() => text(page)).toContain('en: Drawing');
    expect(await text(page)).toContain('# the first');
    expect(await grid.getAttribute('aria-rowcount')).toBe('4');
    await page.keyboard.press('Control+z');
    await expect.poll(() => text(page)).toBe(typed);
    await page.keyboard.press('Control+z');
    await expect.poll(() => text(page)).toBe(PERCENT_PACK);
    await page.keyboard.press('Control+y');
    await expect.poll(() => text(page)).toBe(typed);
  });

  test('selecting a clause shows what encodes it; the text pane follows the element chosen there', async () => {
    const { page } = await opened();
    const clauses = page.locator('adisteme-editor-clauses');
    await clauses.getByRole('button', { name: 'paragraph 2' }).click();
    await clauses.getByRole('button', { name: 'Points', exact: true }).click();
    await page.locator('.cm-here', { hasText: 'points:' }).waitFor();
    expect(await page.getByRole('tab', { name: 'Rules' }).getAttribute('aria-selected')).toBe('true');
  });

  test('markup in every label is text', async () => {
    const { page, problems } = await opened('/hostile.html');
    for (const path of ['rules/points', 'sets/subject', 'clauses/p1', 'rules', 'grade', 'forms/report'])
      await select(page, path);
    expect(await page.locator('adisteme-editor img, adisteme-editor b').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  test('axe finds nothing on a table, a set and the overview, in both themes', async () => {
    const { page } = await opened();
    for (const path of ['rules/points', 'sets/subject', 'rules', '']) {
      await select(page, path);
      expect(await axeFindings(page)).toEqual([]);
    }
  });

  test.each(['en', 'kk'] as const)(
    'the studio shows an edition whole at 1280 and at 768 pixels: %s',
    async (language) => {
      const { page, problems } = await open(`${served.address}/dist/editor/studio/index.html#/edition/${CORPS_A}`);
      await page.getByRole('combobox').first().selectOption(language);
      await page.locator('adisteme-editor-clauses header .quiet').waitFor({ timeout: 50_000 });
      const said = page.locator('adisteme-editor-structure .condition .called');
      for (const [check, sentence] of CONDITIONS[language]) {
        await select(page, `checks/${check}`);
        await expect.poll(() => said.allTextContents()).toEqual([sentence]);
      }
      await select(page, 'rules/maximum-score/rows');
      for (const [width, height] of [
        [1280, 800],
        [768, 1024],
      ] as const) {
        await page.setViewportSize({ width, height });
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
        expect(
          await page
            .getByRole('textbox', { name: /^r95, / })
            .first()
            .isVisible(),
        ).toBe(true);
        await picture(page, `edition-${language}-${width}`);
      }
      expect(problems).toEqual([]);
    },
  );
});

/** How conditions of checks are read out. */
const CONDITIONS = {
  en: [
    [
      'last-day-in-period',
      '“Last day in the post within the appraisal period” is at most “Last day of the appraisal period”',
    ],
    ['assignments-number', '“Number of KPI on assignments” is “Category of the employee: assignments”'],
  ],
  kk: [
    [
      'last-day-in-period',
      '«Бағаланатын кезеңде лауазымда болған соңғы күні» артық емес «Бағаланатын кезеңнің соңғы күні»',
    ],
    ['assignments-number', '«Тапсырмалар бойынша НМИ саны» тең «Қызметшінің санаты: assignments»'],
  ],
} as const;

/** The files of an edition of this project, by name. */
function filesOf(edition: string): Record<string, string> {
  const folder = new URL(`../../../rules/${edition}/`, import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));
}
