import { cpSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { checkTimes } from './bench-checking.ts';
import { gridFrames, plainFrames } from './bench-scrolling.ts';
import { keyDelays, PLACES } from './bench-typing.ts';
import { browser } from './browser.ts';
import { open } from './page.ts';
import { PERCENT_PACK } from './percent-pack.ts';
import { studio } from './studio.ts';
import { gzipped, withImports } from './weight.ts';

const RULES = fileURLToPath(new URL('../../rules/', import.meta.url));
const DIST = fileURLToPath(new URL('../../dist/editor/', import.meta.url));
const TABLE = fileURLToPath(new URL('../docs/bench.md', import.meta.url));

const INDICATORS = 10_000;
const LOADS = 5;

interface Measured {
  readonly what: string;
  readonly found: string;
  readonly target: string;
}

/** Measures the editor in a real browser, prints what it finds, and keeps it in `editor/docs/bench.md`. */
const folder = mkdtempSync(join(tmpdir(), 'adisteme-bench-'));
const largest = largestEdition();
cpSync(join(RULES, largest.pack), join(folder, largest.pack), { recursive: true });
writeIndicators();
const served = await studio(folder);
try {
  const rows = [...(await paint()), ...(await typing()), ...(await checking()), ...(await scrolling()), weight()];
  keep(rows);
} finally {
  await (await browser()).close();
  await served.close();
  rmSync(folder, { recursive: true });
}

/** The edition whose own text is the longest. */
function largestEdition(): { pack: string; edition: string } {
  const editions = readdirSync(RULES, { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .flatMap(({ name: pack }) => readdirSync(join(RULES, pack)).map((edition) => ({ pack, edition })))
    .filter(({ pack, edition }) => statSync(join(RULES, pack, edition)).isDirectory())
    .map((one) => ({ ...one, bytes: bytesOf(join(RULES, one.pack, one.edition)) }));
  const [first] = editions.sort((a, b) => b.bytes - a.bytes);
  if (!first) throw new Error('there are no packs to measure');
  return first;
}

function bytesOf(edition: string): number {
  const texts = readdirSync(edition).filter((name) => name.endsWith('.yaml'));
  return texts.reduce((sum, name) => sum + statSync(join(edition, name)).size, 0);
}

/** A pack whose set has ten thousand indicators. */
function writeIndicators(): void {
  const members = Array.from(
    { length: INDICATORS },
    (_, row) => `      i${row}: { label: { kk: Көрсеткіш ${row}, ru: Индикатор ${row}, en: Indicator ${row} } }`,
  ).join('\n');
  const set = `  indicator:\n    kind: declared\n    label: { kk: Көрсеткіш, ru: Индикатор, en: Indicator }\n    members:\n${members}\n    cite: p1\n`;
  mkdirSync(join(folder, 'indicators', '2025'), { recursive: true });
  const text = PERCENT_PACK.replace('pack: percent', 'pack: indicators').replace('sets:\n', `sets:\n${set}`);
  writeFileSync(join(folder, 'indicators', '2025', 'pack.yaml'), text);
}

async function editing(pack: string, edition: string): Promise<Page> {
  const { page } = await open(`${served.url}/studio/#/edition/${pack}/${edition}`);
  await page.getByRole('combobox').first().selectOption('en');
  await page.locator('.cm-line').first().waitFor();
  return page;
}

/** From asking for the page, with nothing in the cache, to a library that can be used. */
async function paint(): Promise<Measured[]> {
  const times: number[] = [];
  for (let load = 0; load < LOADS; load += 1) {
    const context = await (await browser()).newContext();
    const page = await context.newPage();
    await page.goto(`${served.url}/studio/`, { waitUntil: 'commit' });
    await page.locator('adisteme-studio-library article').first().waitFor();
    times.push(
      await page.evaluate(() => new Promise<number>((done) => requestAnimationFrame(() => done(performance.now())))),
    );
    await context.close();
  }
  return [{ what: 'first usable paint of the library', found: milliseconds(part(times, 0.5)), target: '≤ 1500 ms' }];
}

async function typing(): Promise<Measured[]> {
  const rows: Measured[] = [];
  for (const { pack, edition } of [largest, { pack: 'indicators', edition: '2025' }]) {
    for (const place of PLACES) {
      const page = await editing(pack, edition);
      const what = `key in ${place.what} → findings shown, ${pack}@${edition} (p50 / p95)`;
      rows.push({ what, found: halfAndMost(await keyDelays(page, place)), target: 'p95 ≤ 50 ms' });
      await page.context().close();
    }
  }
  return rows;
}

/** What a pack comes to in a page, anew after each key. */
async function checking(): Promise<Measured[]> {
  const rows: Measured[] = [];
  for (const ref of ['kz-acs-corps-a@2025-07-28', `${largest.pack}@${largest.edition}`]) {
    const { prepare, checks } = await checkTimes(RULES, ref);
    rows.push(
      { what: `text → plan, ${ref} (p50 / p95)`, found: halfAndMost(prepare), target: '' },
      { what: `all checks of the plan, ${ref} (p50 / p95)`, found: halfAndMost(checks), target: 'p50 ≤ 200 ms' },
    );
  }
  return rows;
}

/** Time between frames while ten thousand rows go by. */
async function scrolling(): Promise<Measured[]> {
  const page = await editing('indicators', '2025');
  await page.locator('adisteme-editor').evaluate((editor) => {
    (editor as HTMLElementTagNameMap['adisteme-editor']).desk?.select('sets/indicator', '');
  });
  await page.getByRole('grid').first().waitFor();
  await page.waitForTimeout(4000);
  const [grid, plain] = [await gridFrames(page), await plainFrames(page, INDICATORS)];
  await page.context().close();
  const what = `time between frames, scrolling ${INDICATORS} rows (p50 / p95)`;
  return [
    { what, found: halfAndMost(grid), target: '≤ 16.7 ms' },
    { what: 'the same, as many lines of plain text that nobody draws again', found: halfAndMost(plain), target: '' },
  ];
}

function halfAndMost(times: readonly number[]): string {
  return `${milliseconds(part(times, 0.5))} / ${milliseconds(part(times, 0.95))}`;
}

function weight(): Measured {
  const bytes = gzipped(DIST, withImports(DIST, 'adisteme-sheet.js'));
  return { what: '<adisteme-sheet> alone, compressed', found: `${(bytes / 1024).toFixed(1)} KB`, target: '≤ 150 KB' };
}

function part(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function milliseconds(time: number): string {
  return `${time.toFixed(time < 100 ? 1 : 0)} ms`;
}

/** Prints the table, and keeps it whole or not at all. */
function keep(rows: readonly Measured[]): void {
  const [processor] = cpus();
  const text = `# How quick the editor is
Measured by \`npm run bench:editor\` in Chromium without graphics hardware, on ${cpus().length} × ${processor?.model.trim() ?? 'an unknown processor'}, with Node ${process.versions.node}.

| what | found | target |
|---|---|---|
${rows.map(({ what, found, target }) => `| ${what.replaceAll('<', '&lt;')} | ${found} | ${target} |`).join('\n')}
`;
  console.log(text);
  writeFileSync(`${TABLE}.new`, text);
  renameSync(`${TABLE}.new`, TABLE);
}
