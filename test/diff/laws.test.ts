import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges, changesBetween, type Difference, diff } from '../../engine/diff/index.ts';
import { canonical } from '../../engine/model/canonical.ts';
import type { Pack } from '../../engine/model/pack.ts';
import { EDITS, edited } from './edits.ts';
import { minimalPack, packOf, STORE } from './packs.ts';

const PACKS = {
  minimal: minimalPack(),
  'the appraisal of Corps B': packOf('kz-acs-corps-b'),
  'an amended methodology': packOf('kz-turkistan-akimat@2022-10-26'),
};

describe.each(Object.entries(PACKS))('%s, edited at random', (_, pack) => {
  const runs = { numRuns: pack === PACKS.minimal ? 400 : 15 };

  test('diff, then apply, gives the other pack', () => {
    fc.assert(
      fc.property(EDITS, EDITS, (some, others) => {
        const [a, b] = [edited(pack, some), edited(pack, others)];
        expect(canonical(applyChanges(a, changesBetween(a, b)).pack)).toBe(canonical(b));
      }),
      runs,
    );
  });

  test('differences are there exactly where the content differs', () => {
    fc.assert(
      fc.property(EDITS, (edits) => {
        const other = edited(pack, edits);
        expect(diff(pack, other).length > 0).toBe(canonical(pack) !== canonical(other));
      }),
      runs,
    );
  });

  test('the other way round, what was added is removed, and old and new change places', () => {
    fc.assert(
      fc.property(EDITS, (edits) => {
        const other = edited(pack, edits);
        expect(diff(other, pack).map(turned).map(outline).sort()).toEqual(diff(pack, other).map(outline).sort());
      }),
      runs,
    );
  });

  test('the order of keys says nothing', () => {
    expect(diff(pack, turnedRound(pack) as Pack)).toEqual([]);
    expect(changesBetween(pack, turnedRound(pack) as Pack)).toEqual([]);
  });
});

test('between any two packs of ours, diff, then apply, gives the other', () => {
  const packs = STORE.entries().map((entry) => STORE.open(entry).pack as Pack);
  for (const a of packs)
    for (const b of packs) expect(canonical(applyChanges(a, changesBetween(a, b)).pack)).toBe(canonical(b));
});

function turned(difference: Difference): Difference {
  const { before, after, change, ...rest } = difference;
  const other = change === 'added' ? 'removed' : change === 'removed' ? 'added' : 'changed';
  return { ...rest, change: other, before: after, after: before };
}

/** What does not depend on the side from which one looks. */
function outline({ kind, change, of, before, after }: Difference): string {
  return canonical([kind, change, of ?? null, before ?? null, after ?? null]);
}

function turnedRound(content: unknown): unknown {
  if (Array.isArray(content)) return content.map(turnedRound);
  if (typeof content !== 'object' || content === null) return content;
  return Object.fromEntries(
    Object.entries(content)
      .reverse()
      .map(([key, one]) => [key, turnedRound(one)]),
  );
}
