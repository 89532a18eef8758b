import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { browser } from './browser.ts';
import { noteOpened } from './opened.ts';

const HOME = fileURLToPath(new URL('../../', import.meta.url));

/** Where pictures go: `npm run screenshots` names `editor/docs`, so that tests leave those there alone. */
const PICTURES = resolve(HOME, process.env.ADISTEME_PICTURES ?? 'build/pictures');

/** A page, and everything that went wrong in it: errors, failed loads, breaches of the content security policy. */
export interface Opened {
  readonly page: Page;
  readonly problems: readonly string[];
}

/** Opens an address in a window of its own (1280 × 800 unless told), with nothing kept from other tests. */
export async function open(address: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await (await browser()).newContext({
    viewport: { width: 1280, height: 800 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    ...options,
  });
  noteOpened(context);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await page.goto(address, { waitUntil: 'networkidle' });
  return { page, problems };
}

/** A bare page around some markup, that loads one module of `dist/editor/`, and a script of the test where it names one. */
export function bare(
  body: string,
  { lang = 'en', module = 'adisteme-sheet.js', script = '', heading = 'A bare page' } = {},
): string {
  const scripts = [`/dist/editor/${module}`, script].filter(Boolean);
  return `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${heading}</title>
${scripts.map((source) => `<script type="module" src="${source}"></script>`).join('\n')}</head>
<body><main><h1>${heading}</h1>${body}</main></body>
</html>
`;
}

/** Saves a picture of a page, or of one element of it, as `<name>.png`. */
export async function picture(page: Page, name: string, selector?: string): Promise<void> {
  const path = join(PICTURES, `${name}.png`);
  await mkdir(dirname(path), { recursive: true });
  if (selector) await page.locator(selector).first().screenshot({ path });
  else await page.screenshot({ path, fullPage: false });
}
