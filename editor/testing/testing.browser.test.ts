import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserFiles } from './browser-files.ts';
import { axeFindings, bare, open, type Site, site } from './index.ts';

let served: Site;

beforeAll(async () => {
  served = await site({
    '/good.html': bare('<p>Text</p>'),
    '/poor.html': bare('<img src="data:,"><p style="color:#ccc">Text</p>'),
    '/inline.html': bare('<script>document.title = "changed"</script>'),
  });
});

afterAll(() => served.close());

describe('the browser tests what it says', () => {
  test('a page without faults has no findings and no problems', async () => {
    const { page, problems } = await open(`${served.address}/good.html`);
    expect(await axeFindings(page)).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('axe finds an image without a name, in both themes', async () => {
    const { page } = await open(`${served.address}/poor.html`);
    const found = await axeFindings(page);
    expect(found.filter((one) => one.includes('image-alt'))).toHaveLength(2);
  });

  test('the content security policy stops inline script', async () => {
    const { page, problems } = await open(`${served.address}/inline.html`);
    expect(await page.title()).toBe('A bare page');
    expect(problems.join()).toContain('Content Security Policy');
  });

  test('a machine without NSS gets it from the package', async () => {
    const { environment } = await browserFiles();
    const folder = environment.LD_LIBRARY_PATH?.split(':')[0] ?? '';
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining(['libnss3.so', 'libnspr4.so', 'libexpat.so.1', 'libsoftokn3.so']),
    );
  });
});
