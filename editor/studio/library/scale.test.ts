import { describe, expect, test } from 'vitest';
import type { EditionHead, PackHead } from '../server.ts';
import { dateAt, dayOf, daysIn, placeOf, scaleOf, spanOf } from './scale.ts';

function edition(from: string | null, to: string | null): EditionHead {
  const state = { isPublished: false, checked: 'done', errors: 0, warnings: 0, coverage: null } as const;
  return { edition: from ?? '', title: null, issuer: null, from, to, inForce: false, ...state };
}

const PACKS: PackHead[] = [
  { pack: 'one', editions: [edition('2022-01-01', null), edition('2021-01-01', '2021-12-31')] },
];

describe('the scale of a timeline', () => {
  // 2021, 2022 and 2023 are three years of 365 days.
  const scale = scaleOf(PACKS, '2022-06-01');

  test('goes from the year of the first date to the year after the last', () => {
    expect(scale.years).toEqual([2021, 2022, 2023]);
    expect(daysIn(scale)).toBe(3 * 365 - 1);
  });

  test('a day has its place, and the place its day', () => {
    expect(placeOf('2021-01-01', scale)).toBe(0);
    expect(placeOf('2022-01-01', scale)).toBeCloseTo(100 / 3);
    expect(dayOf('2022-01-01', scale)).toBe(365);
    expect(dateAt(365, scale)).toBe('2022-01-01');
  });

  test('an edition lasts to the end of its last day; without one, to the end of the scale', () => {
    const [later, earlier] = PACKS[0]?.editions ?? [];
    expect(earlier && spanOf(earlier, scale)).toEqual({ at: 0, width: expect.closeTo(100 / 3) });
    expect(later && spanOf(later, scale)).toEqual({ at: expect.closeTo(100 / 3), width: expect.closeTo(200 / 3) });
    expect(spanOf(edition(null, null), scale)).toBeNull();
  });

  test('a library without dates has the year of the day that is asked for', () => {
    expect(scaleOf([], '2024-02-29').years).toEqual([2024, 2025]);
  });
});
