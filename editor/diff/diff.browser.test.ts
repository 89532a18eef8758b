import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepare } from '../../engine/index.ts';
import { axeFindings, bare, open, type Site, site } from '../testing/index.ts';
import { HOSTILE_PACK, PERCENT_PACK } from '../testing/percent-pack.ts';

let served: Site;

/** Hands two states of a pack to the element. */
function wire(before: string, after: string): string {
  const [a, b] = [before, after].map((text) =>
    JSON.stringify(prepare({ file: 'pack.yaml', text, part: () => null }).pack),
  );
  return `Object.assign(document.querySelector('adisteme-diff'), { a: ${a}, b: ${b} });`;
}

beforeAll(async () => {
  const page = (script: string) => bare('<adisteme-diff></adisteme-diff>', { module: 'adisteme-diff.js', script });
  served = await site({
    '/changed.html': page('/changed.js'),
    '/changed.js': wire(
      PERCENT_PACK,
      PERCENT_PACK.replace('en: Maths', 'en: Higher maths').replace('value: 3 }', 'value: 3.5 }'),
    ),
    '/same.html': page('/same.js'),
    '/same.js': wire(PERCENT_PACK, `# a remark\n${PERCENT_PACK}`),
    '/hostile.html': page('/hostile.js'),
    '/hostile.js': wire(PERCENT_PACK, HOSTILE_PACK),
  });
});

afterAll(() => served.close());

describe('what differs between two packs', () => {
  test('is a number before and after, and a wording as a redline', async () => {
    const { page, problems } = await open(`${served.address}/changed.html`);
    const told = page.locator('adisteme-diff li');
    expect(await told.count()).toBe(2);
    const number = told.filter({ has: page.locator('.sides') });
    expect([await number.locator('del').textContent(), await number.locator('ins').textContent()]).toEqual([
      '3',
      '3.5',
    ]);
    const wording = page.locator('adisteme-diff .redline');
    expect(await wording.locator('del').allTextContents()).toEqual(['Maths']);
    expect(await wording.locator('ins').allTextContents()).toEqual(['Higher maths']);
    expect(await axeFindings(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('is nothing where only comments differ', async () => {
    const { page } = await open(`${served.address}/same.html`);
    expect(await page.locator('adisteme-diff').getByText('No differences').count()).toBe(1);
    await page.context().close();
  });

  test('never becomes markup', async () => {
    const { page, problems } = await open(`${served.address}/hostile.html`);
    expect(await page.locator('adisteme-diff ins', { hasText: '<img' }).count()).toBeGreaterThan(0);
    expect(await page.locator('adisteme-diff img').count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
