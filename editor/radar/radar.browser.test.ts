import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resultPages } from '../testing/examples.ts';
import { axeFindings, open, type Site, site } from '../testing/index.ts';

let served: Site;

beforeAll(async () => {
  served = await site(resultPages('en'));
});

afterAll(() => served.close());

async function opened() {
  const { page, problems } = await open(`${served.address}/radar.html`);
  const radar = page.locator('main > adisteme-radar');
  await radar.locator('figure').waitFor();
  return { page, problems, radar };
}

describe('a radar chart of a survey', () => {
  // Answers on one competency: 3, 4, 4, 3 → 3.5; on the next 4, 5, 5, 4 → 4.5; then 5, 3, 3, 5 → 4; and so on.
  const means = ['3.5', '4.5', '4', '3.5', '4.5', '4', '3.5', '4.5'];

  test('has the mean of each competency in a table', async () => {
    const { radar, problems } = await opened();
    expect(await radar.locator('td.number').allTextContents()).toEqual(means);
    expect(problems).toEqual([]);
  });

  test('draws each mean at its distance from the middle, on a scale from 1 to 5', async () => {
    const { radar } = await opened();
    const distances = await radar.locator('[part=chart] circle').evaluateAll((marks) =>
      marks.map((mark) => {
        const [x = 0, y = 0] = (mark.getAttribute('transform') ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
        return Math.round((Math.hypot(x, y) / 130) * 4 * 10 + 10) / 10;
      }),
    );
    expect(distances.map(String)).toEqual(means);
  });

  test('never names a respondent', async () => {
    const { radar } = await opened();
    expect(await radar.locator('figure').textContent()).not.toMatch(/supervisor|peer|respondent 1/i);
  });

  test('axe finds nothing, light and dark', async () => {
    const { page } = await opened();
    expect(await axeFindings(page)).toEqual([]);
  });
});
