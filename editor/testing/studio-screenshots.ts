import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { open, picture, studio } from './index.ts';
import { SOUND_PACK } from './percent-pack.ts';

const RULES = fileURLToPath(new URL('../../rules/', import.meta.url));
const KENTAU = 'kz-kentau-maslikhat';
const COMPARED = `#/compare/${KENTAU}/2018-05-24/2022-04-10`;
const LOOKS = [
  { lang: 'en', width: 1280, colorScheme: 'light' },
  { lang: 'kk', width: 768, colorScheme: 'light' },
  { lang: 'kk', width: 1280, colorScheme: 'dark' },
] as const;

/** Screens by name: where each is, and what is awaited or done before the picture. */
const SCREENS: Readonly<Record<string, readonly [address: string, ready: (page: Page) => Promise<void>]>> = {
  new: ['#/new', async (page) => page.locator('adisteme-studio-new form').waitFor()],
  amend: [`#/amend/${KENTAU}/2018-05-24`, async (page) => page.locator('adisteme-studio-amend form').waitFor()],
  diff: [COMPARED, async (page) => page.locator('adisteme-diff h3').first().waitFor({ timeout: 60_000 })],
  impact: [COMPARED, impact],
  redline: [`#/edition/${KENTAU}/2022-04-10`, redline],
  publish: ['#/edition/percent/2025', publish],
  tour: ['#/library', tour],
};

/** Pictures of the studio's screens, in English and in Kazakh, wide and narrow. */
export async function studioScreenshots(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'adisteme-pictures-'));
  for (const pack of [KENTAU, 'kz-model-corps-b-2018'])
    cpSync(join(RULES, pack), join(folder, pack), { recursive: true });
  mkdirSync(join(folder, 'percent/2025'), { recursive: true });
  writeFileSync(join(folder, 'percent/2025/pack.yaml'), SOUND_PACK);
  const served = await studio(folder);
  for (const { lang, width, colorScheme } of LOOKS)
    for (const [name, [address, ready]] of Object.entries(SCREENS)) {
      const { page } = await open(`${served.url}/studio/`, { viewport: { width, height: 800 }, colorScheme });
      await page.getByRole('combobox').first().selectOption(lang);
      if (name !== 'tour') await page.locator('adisteme-studio-tour button.bare').click();
      await page.goto(`${served.url}/studio/${address}`);
      await ready(page);
      await picture(page, `${name}-${lang}-${width}`);
      await page.context().close();
      // What the tour has made is made anew in the next look.
      rmSync(join(folder, 'first-pack'), { recursive: true, force: true });
    }
  await served.close();
  rmSync(folder, { recursive: true });
}

async function impact(page: Page): Promise<void> {
  await page.locator('adisteme-studio-compare button.primary').click();
  await page.locator('adisteme-impact [part=matrix]').first().waitFor({ timeout: 120_000 });
}

async function redline(page: Page): Promise<void> {
  await page.locator('adisteme-editor .dock [role=tab]').last().click();
  await page.locator('adisteme-editor-redline li').first().waitFor({ timeout: 60_000 });
}

async function publish(page: Page): Promise<void> {
  await page.locator('adisteme-studio-publish button').first().click();
  await page.locator('adisteme-studio-publish :is(dl, ul)').first().waitFor({ timeout: 60_000 });
}

async function tour(page: Page): Promise<void> {
  await page.locator('adisteme-studio-tour button').first().click();
  await page.locator('adisteme-studio-new form').waitFor();
  await page.locator('adisteme-studio-tour button').first().click();
  await page.waitForFunction(
    () =>
      (document
        .querySelector('adisteme-studio')
        ?.shadowRoot?.querySelector('adisteme-studio-new')
        ?.shadowRoot?.querySelector('input')?.value ?? '') !== '',
  );
  await page.locator('adisteme-studio-new button.primary').click();
  for (const _ of ['sets', 'scales']) {
    await page.locator('adisteme-studio-tour .acts button:nth-child(2):enabled').waitFor();
    await page.locator('adisteme-studio-tour .acts button:nth-child(4)').waitFor();
    await page.locator('adisteme-studio-tour .acts button').first().click();
    await page.locator('adisteme-studio-tour button.now').click();
  }
  await page.locator('adisteme-editor-problems li').first().waitFor({ timeout: 60_000 });
}
