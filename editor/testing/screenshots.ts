import { browser } from './browser.ts';
import { CORPS_B, CORPS_B_PACK, resultPages } from './examples.ts';
import { bare, open, picture, site } from './index.ts';
import { studioScreenshots } from './studio-screenshots.ts';
import { workScreenshots } from './work-screenshots.ts';

/** What the page around a sheet is called. */
const HEADINGS = { kk: 'Персоналды басқару қызметі', en: 'HR service' };

/** Pictures of the elements in Kazakh and English, light and dark, into `editor/docs/`. */
for (const lang of ['kk', 'en'] as const) {
  const wire = `document.querySelector('adisteme-sheet').value = ${JSON.stringify(CORPS_B)};`;
  const served = await site({
    '/sheet.html': bare(`<adisteme-sheet src="${CORPS_B_PACK}"></adisteme-sheet>`, {
      lang,
      script: '/wire.js',
      heading: HEADINGS[lang],
    }),
    '/wire.js': wire,
    ...resultPages(lang),
  });
  const colorScheme = lang === 'kk' ? 'light' : 'dark';
  for (const [name, selector] of [
    ['sheet', undefined],
    ['explanation', 'main > adisteme-explanation'],
    ['radar', 'main > adisteme-radar'],
  ] as const) {
    const { page } = await open(`${served.address}/${name}.html`, { colorScheme });
    await page.locator(`main > adisteme-${name} :is(.outcome, .root, figure)`).first().waitFor();
    await picture(page, `${name}-${lang}`, selector);
    await page.context().close();
  }
  await served.close();
}
await studioScreenshots();
await workScreenshots();
await (await browser()).close();
