import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings, open, type StudioOfPacks, studioOf } from '../../testing/index.ts';

let served: StudioOfPacks;

beforeAll(async () => {
  served = await studioOf({});
}, 60_000);

afterAll(() => served.close());

describe('the tour', () => {
  test('makes a small pack without problems, by keyboard alone; each step can be undone', async () => {
    const { page, problems } = await open(`${served.url}/studio/`);
    await page.getByRole('combobox').first().selectOption('en');
    const press = async (name: string) => {
      await page.getByRole('button', { name, exact: true }).focus();
      await page.keyboard.press('Enter');
    };
    expect(await axeFindings(page)).toEqual([]);
    await press('Begin');
    await page.getByText('Step 1 of 8').waitFor();
    await press('Fill in an example');
    await expect.poll(() => page.getByLabel('Number', { exact: true }).inputValue()).toBe('1');
    await press('Make a draft');
    for (let step = 2; step <= 6; step += 1) {
      await page.getByText(`Step ${step} of 8`).waitFor();
      await press('Do it for me');
      await page.getByText(`Step ${step} of 8 · `).waitFor();
      if (step === 2) {
        await page.keyboard.press('Control+z');
        await press('Do it for me');
      }
      await press('Next');
    }
    await page.getByText('No problems: every check passes.').waitFor();
    await page.reload();
    await page.getByText('Step 7 of 8').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await press('Next');
    await press('End the tour');
    expect(await page.getByText('Step 8 of 8').count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('is offered once, left for good with Escape, and begun anew from the menu', async () => {
    const { page } = await open(`${served.url}/studio/`);
    await page.getByRole('combobox').first().selectOption('en');
    const offer = page.getByText('New here?');
    await offer.waitFor();
    await page.getByRole('button', { name: 'Not now' }).focus();
    await page.keyboard.press('Escape');
    await offer.waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('button', { name: 'Tour', exact: true }).waitFor();
    expect(await offer.count()).toBe(0);
    await page.getByRole('button', { name: 'Tour', exact: true }).click();
    await page.getByText('Step 1 of 8').waitFor();
    expect(page.url()).toContain('#/new');
    await page.context().close();
  });
});
