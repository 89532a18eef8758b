import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bare, open, type Site, site } from '../testing/index.ts';

let served: Site;

beforeAll(async () => {
  served = await site({
    '/languages.html': bare(
      `<div lang="kk"><adisteme-sheet></adisteme-sheet></div>
       <div lang="ru-KZ"><adisteme-sheet></adisteme-sheet></div>
       <div lang="de"><adisteme-sheet></adisteme-sheet></div>
       <div lang="de" id="outer"></div>`,
      { script: '/shadow.js' },
    ),
    '/shadow.js': `document.querySelector('#outer').attachShadow({ mode: 'open' }).append(document.createElement('adisteme-sheet'));`,
    '/themes.html': bare(
      `<adisteme-sheet></adisteme-sheet>
       <div data-theme="dark"><adisteme-sheet></adisteme-sheet></div>
       <div data-theme="light"><adisteme-sheet></adisteme-sheet></div>`,
    ),
  });
});

afterAll(() => served.close());

describe('the language of an element', () => {
  test('is that of the nearest lang, across shadow roots; English where we do not speak it', async () => {
    const { page } = await open(`${served.address}/languages.html`);
    const spoken = () =>
      page
        .locator('adisteme-sheet')
        .evaluateAll((all) => all.map((one) => (one as HTMLElement & { language: string }).language));
    expect(await spoken()).toEqual(['kk', 'ru', 'en', 'en']);
    await page.evaluate(() => document.querySelector('#outer')?.setAttribute('lang', 'kk'));
    await expect.poll(spoken).toEqual(['kk', 'ru', 'en', 'kk']);
  });
});

describe('the theme of an element', () => {
  const WHITE = 'rgb(255, 255, 255)';
  const DARK = 'rgb(22, 27, 33)';

  test.each([
    ['light', [WHITE, DARK, WHITE]],
    ['dark', [DARK, DARK, WHITE]],
  ] as const)(
    'for a reader who prefers %s follows the system, or data-theme around it',
    async (colorScheme, expected) => {
      const { page } = await open(`${served.address}/themes.html`, { colorScheme });
      const papers = await page
        .locator('adisteme-sheet')
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
      expect(papers).toEqual(expected);
    },
  );

  test('a page sets its own accent by one rule', async () => {
    const { page } = await open(`${served.address}/themes.html`);
    await page.evaluate(() => document.documentElement.style.setProperty('--adisteme-paper', 'rgb(1, 2, 3)'));
    const paper = await page
      .locator('adisteme-sheet')
      .first()
      .evaluate((one) => getComputedStyle(one).backgroundColor);
    expect(paper).toBe('rgb(1, 2, 3)');
  });
});
