import type { Page } from 'playwright-core';
import type { Desk } from '../studio/edition/desk.ts';

const KEYS = 40;
const PAUSE_MS = 120;

/** Where one types, and what: a comment of the head, or a label in the middle of the longest file and what stands around it. */
export const PLACES = [
  { what: 'a comment', isHead: true, shift: 0, key: 'a' },
  { what: 'a label', isHead: false, shift: 6, key: 'a' },
  { what: 'a key, which is then unknown', isHead: false, shift: 0, key: 'x' },
  { what: 'what is then no YAML', isHead: false, shift: 4, key: ']' },
] as const;

/** Milliseconds from each key to the frame that shows what it makes wrong. */
export async function keyDelays(page: Page, { isHead, shift, key }: (typeof PLACES)[number]): Promise<number[]> {
  const column = isHead ? 2 : (await page.evaluate(toLabel)) + shift;
  await page.waitForTimeout(500);
  const line = page.locator(isHead ? '.cm-line' : '.cm-here').first();
  await line.click({ position: { x: 8, y: 8 } });
  await page.keyboard.press('Home');
  for (let step = 0; step < column; step += 1) await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(3000);
  await page.evaluate(watch);
  for (let count = 0; count < KEYS; count += 1) {
    await page.keyboard.type(key);
    await page.waitForTimeout(PAUSE_MS);
  }
  await page.waitForTimeout(1000);
  return page.evaluate(() => (globalThis as unknown as { delays: number[] }).delays);
}

/** In the page: shows the label in the middle of the longest file; gives the column at which its English text is named. */
function toLabel(): number {
  const studio = document.querySelector('adisteme-studio') as HTMLElement;
  const screen = studio.shadowRoot?.querySelector('adisteme-studio-edition') as unknown as { desk: Desk };
  const { desk } = screen;
  const [[file, text] = ['', '']] = Object.entries(desk.edition.files).sort(([, a], [, b]) => b.length - a.length);
  const offset = text.indexOf(' en: ', text.length / 2) + 1;
  desk.select(desk.edition.pathAt(file, offset), '');
  return offset - text.lastIndexOf('\n', offset) - 1;
}

/** In the page: notes the time from each key to the frame after the first report on its text. */
function watch(): void {
  const delays: number[] = [];
  const studio = document.querySelector('adisteme-studio') as HTMLElement;
  const screen = studio.shadowRoot?.querySelector('adisteme-studio-edition') as unknown as { desk: Desk };
  let pressed: number | null = null;
  let typed: number | null = null;
  addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true });
  screen.desk.overhear((news) => {
    if (news === 'text') [typed, pressed] = [pressed, null];
    if (news === 'text' || news === 'selection' || typed === null) return;
    const since = typed;
    typed = null;
    requestAnimationFrame(() => delays.push(performance.now() - since));
  });
  Object.assign(globalThis, { delays });
}
