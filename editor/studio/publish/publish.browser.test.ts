import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Author, axeFindings, openStudio, type StudioOfPacks, studioOf } from '../../testing/index.ts';
import { HOSTILE, HOSTILE_PACK, PERCENT_PACK, SOUND_PACK } from '../../testing/percent-pack.ts';

let served: StudioOfPacks;

beforeAll(async () => {
  served = await studioOf({
    'percent/2025': SOUND_PACK,
    'holed/2025': PERCENT_PACK.replace('pack: percent', 'pack: holed').replace('from: 50', 'from: 60'),
    'hostile/2025': HOSTILE_PACK.replace('pack: percent', 'pack: hostile'),
  });
}, 60_000);

afterAll(() => served.close());

describe('publishing', () => {
  test('what stands against it is listed, and leads to its place', async () => {
    const { page, problems } = await openStudio(served.url, 'edition/holed/2025');
    await page.getByRole('button', { name: 'Publish…' }).click();
    const dialog = page.getByRole('dialog');
    const finding = dialog.getByRole('listitem').getByRole('button').first();
    await finding.waitFor();
    expect(await dialog.getByRole('button', { name: 'Publish version' }).count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await finding.click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('heading', { level: 2, name: 'Points' }).waitFor();
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('a published version stays; a correction is a new version with a reason', async () => {
    const { page } = await openStudio(served.url, 'edition/percent/2025');
    const author = new Author(page);
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: 'Publish…' }).click();
    await dialog.getByRole('button', { name: 'Publish version 1.0.0' }).click();
    await dialog.getByText('It is published.').waitFor();
    await page.keyboard.press('Escape');
    await author.section('The act');
    await author.type('Title, English', 'The table of percents');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: 'version' }).waitFor();
    await author.type('Version of the encoding', '1.0.1');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Publish…' }).click();
    const act = dialog.getByRole('button', { name: 'Publish version 1.0.1' });
    await act.waitFor();
    expect(await act.isDisabled()).toBe(true);
    await dialog.getByLabel('Why it is corrected').fill('the title');
    await act.click();
    await dialog.getByText('It is published.').waitFor();
    const lock = JSON.parse(readFileSync(join(served.folder, 'published.json'), 'utf8'))['percent@2025'];
    expect(lock.map(({ version, reason }: Record<string, string>) => [version, reason])).toEqual([
      ['1.0.0', undefined],
      ['1.0.1', 'the title'],
    ]);
    await page.context().close();
  });

  test.each(['edition/hostile/2025', 'amend/hostile/2025', 'compare/hostile/2025/2025'])(
    'markup in every label is text: %s',
    async (address) => {
      const { page, problems } = await openStudio(served.url, address);
      await page.getByText(HOSTILE).first().waitFor();
      const main = page.locator('adisteme-studio main');
      expect([await main.locator('img').count(), await main.locator('b', { hasText: /^bold$/ }).count()]).toEqual([
        0, 0,
      ]);
      expect(problems).toEqual([]);
      await page.context().close();
    },
  );
});
