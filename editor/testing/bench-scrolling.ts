import type { Page } from 'playwright-core';

const FRAMES = 300;
const STEP = 400;

/** Milliseconds between frames while the rows of a grid go by. */
export function gridFrames(page: Page): Promise<number[]> {
  return page.getByRole('grid').first().evaluate(scrolled, { frames: FRAMES, step: STEP });
}

/** The same of a box of as many lines of plain text, of the same size, drawn once: what the browser can do at best on this machine. */
export async function plainFrames(page: Page, rows: number): Promise<number[]> {
  const box = await page.getByRole('grid').first().boundingBox();
  await page.goto('about:blank');
  await page.setContent('<main></main>');
  const { width = 600, height = 400 } = box ?? {};
  await page.evaluate(drawPlain, { rows, width, height });
  return page.locator('main').evaluate(scrolled, { frames: FRAMES, step: STEP });
}

function drawPlain({ rows, width, height }: { rows: number; width: number; height: number }): void {
  const main = document.querySelector('main') as HTMLElement;
  Object.assign(main.style, { width: `${width}px`, height: `${height}px`, overflow: 'auto', font: '14px sans-serif' });
  for (let row = 0; row < rows; row += 1) {
    const line = document.createElement('div');
    Object.assign(line.style, { height: '32px', background: row % 2 ? '#eef' : '#fff' });
    line.textContent = `i${row} Көрсеткіш ${row} Индикатор ${row} Indicator ${row}`;
    main.append(line);
  }
}

async function scrolled(box: Element, { frames, step }: { frames: number; step: number }): Promise<number[]> {
  const found: number[] = [];
  let last = await new Promise(requestAnimationFrame);
  for (let count = 0; count < frames; count += 1) {
    box.scrollTop += step;
    const now = await new Promise(requestAnimationFrame);
    found.push(now - last);
    last = now;
  }
  return found;
}
