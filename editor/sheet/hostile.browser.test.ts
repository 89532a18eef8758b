import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { CORPS_B } from '../testing/examples.ts';
import { bare, type Files, open, type Site, site } from '../testing/index.ts';

const FOLDER = fileURLToPath(new URL('../../rules/kz-acs-corps-b/2025-07-28/', import.meta.url));
const MARKUP = '<img src=x onerror="window.struck=1"><script>window.struck=1</script><b>{{window.struck=1}}</b>';

/** Every text of the pack, in every language, with markup before it. */
function hostile(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(hostile);
  if (typeof value !== 'object' || value === null) return value;
  const struck = Object.entries(value).map(([key, one]) =>
    ['kk', 'ru', 'en'].includes(key) && typeof one === 'string' ? [key, `${MARKUP} ${one}`] : [key, hostile(one)],
  );
  return Object.fromEntries(struck);
}

function hostilePack(): Files {
  const names = ['pack.yaml', 'clauses.yaml', 'defects.yaml', 'procedure.yaml'];
  const text = (name: string) => stringify(hostile(parse(readFileSync(FOLDER + name, 'utf8'), { schema: 'core' })));
  return Object.fromEntries(names.map((name) => [`/hostile/${name}`, text(name)]));
}

let served: Site;

beforeAll(async () => {
  served = await site({
    ...hostilePack(),
    '/hostile.html': bare('<adisteme-sheet src="/hostile/pack.yaml"></adisteme-sheet>', { script: '/fill.js' }),
    '/fill.js': `document.querySelector('adisteme-sheet').value = ${JSON.stringify(CORPS_B)};`,
  });
});

afterAll(() => served.close());

describe('a pack with markup in every text', () => {
  test('is shown as text: nothing of it becomes an element, nothing runs', async () => {
    const { page, problems } = await open(`${served.address}/hostile.html`);
    await page.locator('.outcome.proved').waitFor();
    await page.getByRole('button', { name: 'Open all' }).click();
    const found = await page.evaluate(() => {
      const roots = [document.querySelector('adisteme-sheet')?.shadowRoot];
      roots.push(roots[0]?.querySelector('adisteme-explanation')?.shadowRoot);
      const elements = roots.flatMap((root) => [...(root?.querySelectorAll('img, script, b') ?? [])]);
      return { elements: elements.length, struck: 'struck' in window };
    });
    expect(found).toEqual({ elements: 0, struck: false });
    expect(await page.locator('aside .verdict').textContent()).toBe(
      `${MARKUP} Performs the functional duties effectively`,
    );
    expect(problems).toEqual([]);
  });
});
