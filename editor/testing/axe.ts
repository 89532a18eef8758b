import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const THEMES = ['light', 'dark'] as const;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with a page in the light and in the dark theme, each as one line; nothing is expected. */
export async function axeFindings(page: Page, within = 'body'): Promise<string[]> {
  const found: string[] = [];
  for (const theme of THEMES) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    for (const one of await violations(page, within)) found.push(`${theme}: ${one}`);
  }
  return found;
}

async function violations(page: Page, within: string): Promise<string[]> {
  // `addScriptTag` would be refused by the content security policy; evaluating goes round it, as a person's own tools do.
  const { readFile } = await import('node:fs/promises');
  await page.evaluate(await readFile(AXE, 'utf8'));
  const results = await page.evaluate(
    async ([selector, tags]) => {
      const { axe } = window as unknown as { axe: { run(of: string, how: object): Promise<AxeResults> } };
      return axe.run(selector, { runOnly: tags, resultTypes: ['violations'] });
    },
    [within, RULES] as const,
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}) at ${node.target.flat().join(' ')}: ${node.failureSummary ?? ''}`),
  );
}
