import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { batch } from '../../engine/batch/index.ts';
import { deviations, NOTHING, plus, rootText, type Sums } from '../../engine/batch/report/statistic.ts';
import { LANGUAGES } from '../../engine/model/text.ts';
import { write } from '../../engine/number/exact.ts';
import { type Changes, COLUMNS, cells, prepared } from './batch.ts';

function sums(...values: readonly number[]): Sums {
  return values.reduce((all, value) => plus(all, new Fraction(value)), NOTHING);
}

describe('an assessor’s mean', () => {
  // 20 sheets of 2 and 20 of 4, and five of 8: N = 45, sum 160, squares 720; mean 32/9; variance (720 − 160²/45) / 44 = 340/99.
  const all = new Map([
    ['even', sums(...Array(20).fill(2), ...Array(20).fill(4))],
    ['high', sums(8, 8, 8, 8, 8)],
    ['few', sums()],
  ]);

  it('is compared with the mean of all in standard errors, exactly', () => {
    const [high, even] = deviations(all);
    // high: (8 − 32/9)² × 5 ÷ 340/99 = 1600/81 × 5 × 99/340 = 792000/27540 = 4400/153; even: (3 − 32/9)² × 40 × 99/340 = 550/153
    expect([
      high?.assessor,
      write(high?.difference ?? new Fraction(0)),
      write(high?.squared ?? new Fraction(0)),
    ]).toEqual(['high', '40/9', '4400/153']);
    expect([even?.assessor, write(even?.squared ?? new Fraction(0))]).toEqual(['even', '550/153']);
    expect([high?.standsOut, even?.standsOut]).toEqual([true, false]);
  });

  it('stands out beyond three standard errors, not at three', () => {
    // −1 and 1, as often: mean 0. With m of each beside five of one sign: found where 9 is met exactly: none here exceeds it.
    const edge = deviations(
      new Map([
        ['a', sums(1, 1, 1, 1, 1)],
        ['b', sums(-1, -1, -1, -1, -1)],
      ]),
    );
    // variance 10/9, so (1 − 0)² × 5 ÷ 10/9 = 4.5
    expect(edge.map(({ squared, standsOut }) => [write(squared), standsOut])).toEqual([
      ['4.5', false],
      ['4.5', false],
    ]);
  });

  it('of fewer than five sheets is not judged, nor are equal sheets', () => {
    expect(
      deviations(
        new Map([
          ['a', sums(1, 1, 1, 1)],
          ['b', sums(1, 2, 3, 4, 5)],
        ]),
      ).map(({ assessor }) => assessor),
    ).toEqual(['b']);
    expect(deviations(new Map([['a', sums(2, 2, 2, 2, 2)]]))).toEqual([]);
    expect(deviations(new Map())).toEqual([]);
  });

  it('shows the root to one place, rounded down', () => {
    expect([0, 1, 2, 9, 28.757].map((square) => rootText(new Fraction(square)))).toEqual([
      '0.0',
      '1.0',
      '1.4',
      '3.0',
      '5.3',
    ]);
  });
});

/** The page about some observations of two wards and three nurses, one of whom sees sicker people. */
async function page(changes: Changes = {}): Promise<string> {
  const ill = { 'pulse-rate': '140', 'respiration-rate': '26' };
  const rows = Array.from({ length: 60 }, (_, at) => {
    const nurse = at % 12 === 0 ? 'Zoë <b>' : `nurse ${at % 2}`;
    const row = cells({ id: String(at), ...(at % 12 === 0 ? ill : {}), ...(at === 5 ? { gas: 'neon' } : {}) });
    return [...row, at % 2 ? 'Ward A' : 'Ward B', nurse];
  });
  const text = [[...COLUMNS, 'Ward', 'Nurse'], ...rows].map((row) => row.join(';')).join('\n');
  const options = prepared('a.csv', text, { roles: { unit: 'Ward', category: 'gas', assessor: 'Nurse' }, ...changes });
  const report = join(dirname(options.output), 'r.html');
  await batch({ ...options, report });
  return readFileSync(report, 'utf8');
}

describe('the page', () => {
  it.each(LANGUAGES)('stands by itself, in %s', async (language) => {
    const html = await page({ language });
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).not.toMatch(/<script|https?:|\bon[a-z]+=|\{[a-z]+\}/);
    expect(html).toContain('ISO 7870-2');
  });

  it('shows grades, units, categories by label, assessors, and rejects with an example', async () => {
    const html = await page();
    for (const text of ['Low–medium: 0', 'Ward A', 'Ward B', 'Air (air)', 'Zoë &lt;b&gt;', 'stands out', 'a.csv:7'])
      expect(html).toContain(text);
    expect(html).toContain('60 read = 59 graded');
    expect(html.match(/<strong>stands out<\/strong>/g)).toHaveLength(1);
  });

  it('is refused where the column that it counts by is not there', async () => {
    const mapping = new Map([
      ['Ward', null],
      ['Nurse', null],
    ]);
    await expect(page({ roles: { unit: 'Wart' }, mapping })).rejects.toMatchObject({
      code: 'column-role',
      params: { option: '--unit' },
    });
  });
});
