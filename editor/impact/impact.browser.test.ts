import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Impact, type ImpactPerson, prepare } from '../../engine/index.ts';
import { axeFindings, bare, open, type Site, site } from '../testing/index.ts';
import { PERCENT_PACK } from '../testing/percent-pack.ts';

const HOSTILE = '<img src=x onerror=alert(1)>';
const FORM = 'report';

/** A sheet that lacked something under the first edition and is none under the second. */
function person(sheet: string, from: 'incomplete' | 'undetermined', to: 'not-assessed' | 'unreadable'): ImpactPerson {
  return {
    sheet,
    before: { status: from, form: FORM },
    after: { status: to, form: FORM, why: [{ kk: HOSTILE, ru: HOSTILE, en: HOSTILE }] },
    dropped: [],
    reasons: null,
  };
}

/** Six sheets: one stays as it was, two lose what they lacked, two were open, one is read by the first edition alone. */
const IMPACT: Impact = {
  sheets: 6,
  changed: 5,
  otherValues: 0,
  transitions: [
    { form: FORM, from: 'incomplete', to: 'incomplete', count: 1 },
    { form: FORM, from: 'incomplete', to: 'not-assessed', count: 2 },
    { form: FORM, from: 'undetermined', to: 'not-assessed', count: 2 },
    { form: FORM, from: 'undetermined', to: 'unreadable', count: 1 },
  ],
  persons: [
    person('one', 'incomplete', 'not-assessed'),
    person(HOSTILE, 'incomplete', 'not-assessed'),
    person('three', 'undetermined', 'not-assessed'),
    person('four', 'undetermined', 'not-assessed'),
    person('five', 'undetermined', 'unreadable'),
  ],
  gained: [],
  lost: [],
  units: [],
  unexplained: 5,
  dropped: { percent: 2 },
  lacking: {},
  foreign: [],
  findings: [],
};

let served: Site;

beforeAll(async () => {
  const { pack } = prepare({ file: 'pack.yaml', text: PERCENT_PACK, part: () => null });
  served = await site({
    '/impact.html': bare('<adisteme-impact></adisteme-impact>', { module: 'adisteme-impact.js', script: '/impact.js' }),
    '/impact.js': `const pack = ${JSON.stringify(pack)};
Object.assign(document.querySelector('adisteme-impact'), { a: pack, b: pack, impact: ${JSON.stringify(IMPACT)} });`,
  });
});

afterAll(() => served.close());

describe('what another edition does to sheets', () => {
  test('a matrix with sums, bars of the same, and who went which way; markup is text', async () => {
    const { page, problems } = await open(`${served.address}/impact.html`);
    const impact = page.locator('adisteme-impact');
    expect(await impact.locator('tfoot .sum').allTextContents()).toEqual(['4', '1', '1', '6']);
    const names = () => impact.locator('[part=persons] tbody th').allTextContents();
    expect(await names()).toEqual(['one', HOSTILE, 'three', 'four']);
    await impact.getByRole('button', { name: 'Undetermined → Not assessed: 2' }).click();
    await expect.poll(names).toEqual(['three', 'four']);
    await impact.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(names).toHaveLength(4);
    expect(await impact.getByRole('img').getAttribute('aria-label')).toContain('Not assessed: 0 → 4');
    expect(await impact.locator('img').count()).toBe(0);
    expect(await impact.locator('details', { hasText: 'cannot read' }).getByRole('listitem').count()).toBe(0);
    await impact.getByText('What the second edition cannot read').click();
    expect(await impact.getByRole('listitem').filter({ hasText: 'five' }).count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
