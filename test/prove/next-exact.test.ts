import { beforeAll, describe, expect, test } from 'vitest';
import { evaluate, type Plan, prepare, whatItTakes } from '../../engine/index.ts';
import type { Ahead } from '../../engine/prove/next.ts';
import { minimal } from '../fixtures/minimal.ts';

/** Two whole marks from 0 to 5; a mean below 2 is poor, from 4 good. A mean of exactly 4 is refused, so never lawful. */
const { plan } = prepare(
  minimal(
    ['type: decimal, per: subject, min: 0, max: 5, places: 2', 'type: integer, per: subject, min: 0, max: 5'],
    ['order: [ poor, good ]', 'order: [ poor, fair, good ]'],
    [
      '      good: { label',
      '      fair: { label: { kk: Орташа, ru: Средне, en: Fair }, cite: p1 }\n      good: { label',
    ],
    [
      'low: { from: 0, below: 3, grade: poor }, high: { from: 3, to: 5, grade: good }',
      'low: { below: 2, grade: poor }, middle: { from: 2, below: 4, grade: fair }, high: { from: 4, grade: good }',
    ],
    [
      '{ fact: mood, operator: in, value: [ low, high ] }, effect: warn',
      '{ fact: average, operator: notEqual, value: 4 }, effect: refuse',
    ],
    ['    checks: [ mood-known ]\n', '    checks: [ mood-known ]\n    records: [ mood ]\n'],
  ),
) as { plan: Plan };

const MARKS = [0, 1, 2, 3, 4, 5];
const ORDER = ['poor', 'fair', 'good'];
type Pair = readonly [number, number];
const PAIRS: readonly Pair[] = MARKS.flatMap((maths) => MARKS.map((music): Pair => [maths, music]));

function graded([maths, music]: Pair) {
  const inputs = { day: '2025-05-05', mood: 'low', visit: [], mark: { maths, music } };
  return evaluate(plan, { pack: 'minimal', form: 'report', inputs });
}

/** Rank of the grade of every sheet that is graded. */
const RANKS = new Map<string, number>();

beforeAll(() => {
  for (const pair of PAIRS) {
    const { result } = graded(pair);
    if (result.status === 'graded') RANKS.set(pair.join(), ORDER.indexOf(String(result.grade)));
  }
});

function rankOf(pair: Pair): number | undefined {
  return RANKS.get(pair.join());
}

function moved(pair: Pair, cell: 0 | 1, to: number): Pair {
  return cell === 0 ? [to, pair[1]] : [pair[0], to];
}

/** The nearest value of one mark, upwards or downwards, with which another sheet is graded so. */
function nearest(pair: Pair, cell: 0 | 1, sign: 1 | -1, wanted: (rank: number) => boolean): number | undefined {
  const values = MARKS.filter((mark) => sign * (mark - pair[cell]) > 0).sort((a, b) => sign * (a - b));
  return values.find((mark) => {
    const rank = rankOf(moved(pair, cell, mark));
    return rank !== undefined && wanted(rank);
  });
}

function told(list: Ahead['alone']): (string | null)[] {
  return list.map(({ input, from, to }) => `${input}: ${from} → ${to}`);
}

function expected(pair: Pair, sign: 1 | -1, wanted: (rank: number) => boolean): string[] {
  return ([0, 1] as const).flatMap((cell) => {
    const to = nearest(pair, cell, sign, wanted);
    return to === undefined ? [] : [`mark[${['maths', 'music'][cell]}]: ${pair[cell]} → ${to}`];
  });
}

describe('what it would take agrees with trying every sheet', () => {
  test.each(PAIRS.map((pair) => [pair.join(' and '), pair] as const))('marks %s', (_, pair) => {
    const rank = rankOf(pair);
    const taken = whatItTakes(plan, graded(pair));
    if (rank === undefined) {
      expect(taken).toMatchObject({ status: 'refused', why: 'not-graded' });
      return;
    }
    if (taken.status !== 'known') throw new Error(taken.why);
    const [one] = taken.grades as [Ahead];
    expect(one).toMatchObject({ at: [], grade: ORDER[rank], next: ORDER[rank + 1] ?? null });
    expect(told(one.alone)).toEqual(rank === 2 ? [] : expected(pair, 1, (other) => other > rank));
    expect(told(one.lost)).toEqual(expected(pair, -1, (other) => other < rank));
    if (rank === 2) expect(one.jointly).toBeNull();
    else jointly(pair, rank, one);
  });
});

/** No mark rises by more than it must, and no rise can be less while the other stays. */
function jointly(pair: Pair, rank: number, { jointly }: Ahead): void {
  const reaching = PAIRS.filter(
    (other) => (rankOf(other) ?? -1) > rank && other.every((mark, at) => mark >= (pair[at] ?? 0)),
  );
  const fewest = Math.min(...reaching.map((other) => Math.max(...other.map((mark, at) => mark - (pair[at] ?? 0)))));
  const to = (name: string, at: 0 | 1) =>
    Number(jointly?.find(({ input }) => input === `mark[${name}]`)?.to ?? pair[at]);
  const found: Pair = [to('maths', 0), to('music', 1)];
  expect(rankOf(found)).toBeGreaterThan(rank);
  expect(Math.max(found[0] - pair[0], found[1] - pair[1])).toBe(fewest);
  for (const cell of [0, 1] as const)
    for (let less = pair[cell]; less < found[cell]; less += 1)
      expect(rankOf(moved(found, cell, less)) ?? -1).toBeLessThanOrEqual(rank);
}
