import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  axeFindings,
  browser,
  type Opened,
  openStudio,
  type StudioOfPacks,
  studioOf,
  writePack,
} from '../../testing/index.ts';
import { PERCENT_PACK } from '../../testing/percent-pack.ts';

const EDITION = 'percent/2025';
let served: StudioOfPacks;

beforeAll(async () => {
  served = await studioOf({});
}, 60_000);

beforeEach(() => writePack(served.folder, EDITION, PERCENT_PACK));

afterAll(() => served.close());

afterEach(async () => {
  for (const context of (await browser()).contexts()) await context.close();
});

/** What waits for the disk, or for another window, may take its time on a busy machine. */
const PATIENTLY = { timeout: 20_000 };

const stored = (): string => readFileSync(join(served.folder, EDITION, 'pack.yaml'), 'utf8');

async function edition(page: Page): Promise<void> {
  await page.locator('adisteme-editor').waitFor();
}

/** The edition in one more window of the same browser. */
async function again(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${served.url}/studio/#/edition/${EDITION}`);
  await edition(page);
  return page;
}

async function opened(language = 'en', width = 1280): Promise<Opened> {
  const screen = await openStudio(served.url, `edition/${EDITION}`, language, width);
  await edition(screen.page);
  return screen;
}

/** Types at the end of a line of the text pane. */
async function type(page: Page, line: string, text: string): Promise<void> {
  await page.locator('adisteme-editor').evaluate((editor) => {
    (editor as HTMLElementTagNameMap['adisteme-editor']).desk?.select('rules/points', '');
  });
  const place = page.locator('.cm-line', { hasText: line }).first();
  await place.click();
  await page.keyboard.press('End');
  await page.keyboard.type(text);
}

function text(page: Page): Promise<string> {
  return page.evaluate(() => {
    const screen = document.querySelector('adisteme-studio')?.shadowRoot?.querySelector('adisteme-studio-edition');
    return screen?.shadowRoot?.querySelector('adisteme-editor')?.current['pack.yaml'] ?? '';
  });
}

async function save(page: Page): Promise<void> {
  await page.locator('adisteme-editor header button.primary').first().click();
}

/** Waits until the work of a window is kept against a crash. */
async function kept(page: Page, words: string): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(
          () =>
            new Promise<string>((done) => {
              const opening = indexedDB.open('adisteme', 1);
              opening.onsuccess = () => {
                const asked = opening.result.transaction('drafts').objectStore('drafts').getAll();
                asked.onsuccess = () => done(JSON.stringify(asked.result));
              };
            }),
        ),
      PATIENTLY,
    )
    .toContain(words);
}

describe('two windows that edit one pack', () => {
  test('on places apart: the second to save is shown both, puts them together, and nobody’s work is lost', async () => {
    const { page: first, problems } = await opened();
    const second = await again(first.context());
    await type(first, 'middle:', ' # first');
    await save(first);
    await first.getByText('Saved', { exact: true }).waitFor();
    await type(second, 'op: mean', ' # second');
    await save(second);
    const dialog = second.getByRole('dialog', { name: 'Meanwhile this edition was saved elsewhere' });
    await dialog.getByText('Yours: 1, theirs: 1').waitFor();
    expect(stored()).not.toContain('# second');
    await dialog.getByRole('button', { name: 'Put together' }).click();
    await second.getByText('Both are put together').waitFor();
    expect(await text(second)).toContain('# first');
    await save(second);
    await expect.poll(stored, PATIENTLY).toContain('# second');
    expect(stored()).toContain('# first');
    expect(problems.filter((one) => !one.includes('412'))).toEqual([]);
  });

  test('on one line: somebody chooses; what is laid aside comes back as work that is not saved', async () => {
    const { page: first } = await opened();
    const second = await again(first.context());
    await type(first, 'middle:', ' # first');
    await save(first);
    await first.getByText('Saved', { exact: true }).waitFor();
    await type(second, 'middle:', ' # second');
    await save(second);
    const dialog = second.getByRole('dialog');
    const together = dialog.getByRole('button', { name: 'Put together' });
    await dialog.getByText('Places that both changed: 1').waitFor();
    expect(await together.isDisabled()).toBe(true);
    await dialog.getByRole('button', { name: 'Decide later' }).click();
    await second.getByRole('button', { name: 'Compare' }).click();
    await dialog.getByRole('radio', { name: 'Mine' }).focus();
    await second.keyboard.press('Space');
    expect(await together.isDisabled()).toBe(false);
    await dialog.getByRole('button', { name: 'Open theirs, lay mine aside' }).click();
    await second.getByText('Theirs is open').waitFor();
    expect(await text(second)).toBe(stored());
    await second.getByRole('button', { name: 'Continue it' }).click();
    await dialog.getByRole('radio', { name: 'Mine' }).check();
    await together.click();
    await expect.poll(() => text(second), PATIENTLY).toContain('# second');
    await save(second);
    await expect.poll(stored, PATIENTLY).toContain('# second');
  });

  test.each([
    ['en', 1280, 'Mine'],
    ['kk', 768, 'Менікі'],
  ] as const)('what is to be chosen is shown side by side: %s; axe finds nothing', async (language, width, mine) => {
    const { page } = await opened(language, width);
    const other = await again(page.context());
    await other.locator('adisteme-editor').evaluate((editor) => {
      const { desk } = editor as HTMLElementTagNameMap['adisteme-editor'];
      desk?.set('rules/points/rows/middle/value', 4);
      desk?.set('forms/report/label/en', 'A report');
    });
    await save(other);
    await page.locator('adisteme-editor').evaluate((editor) => {
      const { desk } = editor as HTMLElementTagNameMap['adisteme-editor'];
      desk?.set('rules/points/rows/middle/value', 3.5);
      desk?.set('act/number', '2');
    });
    await expect.poll(stored, PATIENTLY).toContain('A report');
    await save(page);
    await page.getByRole('radio', { name: mine }).check();
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe('a window that is gone', () => {
  test('crashes: its work is offered when the edition is opened again, can be undone, and is saved', async () => {
    const { page } = await opened();
    const context = page.context();
    await type(page, 'middle:', ' # unsaved');
    await kept(page, '# unsaved');
    const session = await context.newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    void session.send('Page.crash').catch(() => undefined);
    await crashed;
    const next = await again(context);
    await next.getByText('This browser holds work that was not saved').waitFor();
    expect(await axeFindings(next)).toEqual([]);
    expect(await text(next)).toBe(PERCENT_PACK);
    await next.getByRole('button', { name: 'Continue it' }).click();
    await expect.poll(() => text(next), PATIENTLY).toContain('# unsaved');
    await next.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => text(next), PATIENTLY).toBe(PERCENT_PACK);
    await next.getByRole('button', { name: 'Redo' }).click();
    await save(next);
    await expect.poll(stored, PATIENTLY).toContain('# unsaved');
    await next.reload();
    await edition(next);
    expect(await next.getByText('This browser holds work').count()).toBe(0);
  });

  test('left open elsewhere: its work is not offered; over a version saved since, both are put together', async () => {
    const { page } = await opened();
    const context = page.context();
    await type(page, 'middle:', ' # unsaved');
    await kept(page, '# unsaved');
    const other = await again(context);
    expect(await other.getByText('This browser holds work').count()).toBe(0);
    await type(other, 'op: mean', ' # since');
    await save(other);
    await expect.poll(stored, PATIENTLY).toContain('# since');
    await page.close();
    const next = await again(context);
    await next.getByRole('button', { name: 'Continue it' }).click();
    await expect.poll(() => text(next), PATIENTLY).toContain('# unsaved');
    expect(await text(next)).toContain('# since');
  });
});
