import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { Texts } from '../worker/source.ts';
import type { CheckTimes } from './bench-checking-page.ts';
import { browser } from './browser.ts';

const ROUNDS = 20;

type Measuring = typeof import('./bench-checking-page.ts');

/** How long the checks of an edition take in a page of their own, the engine loaded once. */
export async function checkTimes(rules: string, ref: string): Promise<CheckTimes> {
  const context = await (await browser()).newContext();
  const page = await context.newPage();
  await page.addScriptTag({ content: await script(), type: 'module' });
  await page.waitForFunction(() => 'measure' in globalThis);
  const bases = Object.fromEntries(editions(rules).map((edition) => [edition, textsOf(rules, edition)]));
  const times = await page.evaluate(
    ({ files, bases, rounds }) => (globalThis as unknown as Measuring).measure(files, bases, rounds),
    { files: textsOf(rules, ref), bases, rounds: ROUNDS },
  );
  await context.close();
  return times;
}

/** What runs in the page, the engine with it, in one file. */
async function script(): Promise<string> {
  const path = (relative: string) => new URL(relative, import.meta.url).pathname;
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '#validators': path('../../build/validators.js') } },
    build: {
      write: false,
      target: 'es2023',
      rolldownOptions: { input: path('./bench-checking-page.ts'), preserveEntrySignatures: false },
    },
  });
  const [{ output } = { output: [] }] = [built].flat() as { output: { code?: string }[] }[];
  return output[0]?.code ?? '';
}

/** Every edition of a folder of packs, as `pack@edition`. */
function editions(rules: string): string[] {
  const folders = (at: string) => readdirSync(at, { withFileTypes: true }).filter((one) => one.isDirectory());
  return folders(rules).flatMap(({ name }) => folders(join(rules, name)).map((edition) => `${name}@${edition.name}`));
}

function textsOf(rules: string, ref: string): Texts {
  const folder = join(rules, ...ref.split('@'));
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
