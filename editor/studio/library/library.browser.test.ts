import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  axeFindings,
  openStudio,
  picture,
  type ServedStudio,
  type StudioOfPacks,
  studio,
  studioOf,
  writePack,
} from '../../testing/index.ts';
import { HOSTILE, HOSTILE_PACK } from '../../testing/percent-pack.ts';

const RULES = fileURLToPath(new URL('../../../rules/', import.meta.url));

const TURKISTAN = 'kz-turkistan-akimat';

let rules: ServedStudio;
let other: StudioOfPacks;

beforeAll(async () => {
  rules = await studio(RULES);
  other = await studioOf({});
}, 60_000);

afterAll(async () => {
  await rules.close();
  await other.close();
});

function article(page: Page, pack: string) {
  return page.locator('article', { hasText: pack });
}

describe('the library', () => {
  test('is where an edition that is not there leads back to, in the language of the screen', async () => {
    const { page } = await openStudio(rules.url, 'edition/nope/2020-01-01');
    const said = page.getByRole('status').filter({ hasText: 'nope@2020-01-01' });
    await expect.poll(() => said.textContent()).toBe('There is no edition nope@2020-01-01. Library');
    await page.getByRole('combobox').first().selectOption('kk');
    await expect.poll(() => said.textContent()).toBe('Мұндай редакция жоқ: nope@2020-01-01. Кітапхана');
    await said.getByRole('link').click();
    await article(page, TURKISTAN).waitFor();
  });

  test('shows what is in force on a day; the slider moves it by keyboard', async () => {
    const { page, problems } = await openStudio(rules.url);
    const force = article(page, TURKISTAN).locator('li.force a.open');
    const day = page.getByLabel('In force on');
    await day.fill('25.10.2022');
    await expect.poll(() => force.allTextContents()).toEqual(['2018-04-23']);
    await page.getByRole('slider').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => day.inputValue()).toBe('26 October 2022');
    await expect.poll(() => force.allTextContents()).toEqual(['2022-10-26']);
    await day.fill('1 January 2016');
    await expect.poll(() => page.locator('li.force').count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('finds a methodology by its organisation in any language, and says when there is none', async () => {
    const { page } = await openStudio(rules.url);
    const search = page.getByRole('searchbox');
    await search.fill('әкімдігі');
    await expect.poll(() => page.locator('article .id').allTextContents()).toEqual([TURKISTAN]);
    await search.fill('zzz');
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => page.locator('article').count()).toBeGreaterThan(1);
    await page.context().close();
  });

  test.each([
    ['en', 'Methodologies', 1280],
    ['kk', 'Әдістемелер', 768],
  ] as const)('speaks %s, fits its window, and axe finds nothing', async (language, title, width) => {
    const { page, problems } = await openStudio(rules.url, '', language, width);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await expect.poll(() => page.locator('svg.state.pending').count(), { timeout: 90_000 }).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await picture(page, `library-${language}-${width}`);
    expect(await axeFindings(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('an empty folder says what to do; markup in labels is text', async () => {
    const { page, problems } = await openStudio(other.url);
    await page.getByText('adisteme serve').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    writePack(other.folder, 'percent/2025', HOSTILE_PACK);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 3, name: HOSTILE }).waitFor();
    expect(await page.locator('adisteme-studio-library :is(img, b)').count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
