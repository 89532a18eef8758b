import { describe, expect, test } from 'vitest';
import { impactPage, impactText, type Report } from '../../engine/impact/index.ts';
import type { Pack } from '../../engine/model/pack.ts';
import { LANGUAGES } from '../../engine/model/text.ts';
import { minimalPack } from '../diff/packs.ts';
import { impactOf, marks, sheet } from './marks.ts';

const HOSTILE = '</svg><script>alert(1)</script>"\'&';
const A = minimalPack();
const B = minimalPack(
  ['low: { from: 0, below: 3', 'low: { from: 0, below: 4'],
  ['high: { from: 3, to: 5', 'high: { from: 4, to: 5'],
);
const SHEETS = [
  sheet('low', marks(2, 3)),
  sheet('edge', marks(3, 3)),
  sheet('high', marks(5, 5)),
  sheet('lacks', marks(5, 5, { mood: undefined })),
  sheet('wrong', marks(9, 9)),
];

async function report(language: Report['language'], b: Pack = B, sheets = SHEETS): Promise<Report> {
  const sides = { a: { pack: A, readings: {} }, b: { pack: b, readings: {} } };
  return { impact: await impactOf(A, b, sheets), ...sides, language };
}

const tabulate = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, ...rows].map((line) => line.join(' | ')).join('\n');

describe('as text', () => {
  test('a matrix with sums, who changes, and because of what', async () => {
    const text = impactText(await report('en'), tabulate);
    expect(text).toContain(' | Good | Poor | Incomplete | Total\nGood | 1 | 1 |  | 2\nPoor |  | 1 |  | 1');
    expect(text).toContain('1. Grade (rules/grade): by itself 1, with others 0');
    expect(text).toContain('  edge: Good → Poor; the earlier outcome returns without Grade');
    expect(text).toContain('wrong: “mark[maths]” must be from 0 to 5; found 9.');
  });

  test.each(LANGUAGES)('in %s nothing is left without a word', async (language) => {
    const text = impactText(await report(language), tabulate);
    expect(text).not.toMatch(/undefined|\[object |NaN|\{\w+\}/);
  });
});

describe('as a page', () => {
  test('charts have a title and a description in words', async () => {
    const page = impactPage(await report('en'));
    expect(page).toContain('<title id="chart-report-title">Distribution of outcomes: Report</title>');
    expect(page).toContain('Good: 2 → 1; Poor: 1 → 2; Incomplete: 1 → 1');
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  test('hostile labels and names of sheets are text and nothing else', async () => {
    const b = structuredClone(B);
    const hostile = { kk: HOSTILE, ru: HOSTILE, en: HOSTILE };
    Object.assign(b.rules?.grade ?? {}, { label: hostile });
    Object.assign(b.scales?.result?.grades.poor ?? {}, { label: hostile });
    const page = impactPage(await report('ru', b, [...SHEETS, sheet(HOSTILE, marks(3, 3))]));
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toContain('<script');
    expect(page.match(/<\/svg>/g)).toHaveLength(1);
  });
});
