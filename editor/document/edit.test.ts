import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Data, isMap, isSame } from './data.ts';
import { type Edit, edited } from './edit.ts';
import { parse } from './parse.ts';
import { dataOf } from './tree.ts';
import { write } from './write.ts';

const PACKS = ['kz-acs-corps-a/2025-07-28/pack.yaml', 'kz-mlsp-corps-b/2017-08-04/pack.yaml'].map((name) =>
  readFileSync(new URL(`../../rules/${name}`, import.meta.url), 'utf8'),
);

interface Spot {
  readonly at: string;
  readonly value: Data;
  readonly siblings: readonly string[];
}

/** Every element of a file, by path. */
function spotsOf(value: Data, at = ''): Spot[] {
  if (typeof value !== 'object' || value === null) return [];
  const named = Array.isArray(value)
    ? value.map((item, index) => [isMap(item) && typeof item.id === 'string' ? item.id : String(index), item] as const)
    : Object.entries(value);
  const siblings = named.map(([key]) => key);
  return named.flatMap(([key, one]) => {
    const path = at === '' ? key : `${at}/${key}`;
    return [{ at: path, value: one as Data, siblings }, ...spotsOf(one as Data, path)];
  });
}

const scalar = fc.oneof(
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(
    'plain',
    'with: colon',
    '# hash',
    'a, b',
    '[x]',
    "it's",
    '"q"',
    ' pad ',
    '13',
    'true',
    '2025-07-28',
    '',
    'Қазақ «тілі»',
    'two\nlines',
    '- dash',
    '{',
    'no',
  ),
);
const key = fc.constantFrom('a', 'new-one', 'C-1', 'x9', '13', 'true');
const { value: anyValue } = fc.letrec<{ value: Data }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(key, tie('value'), { maxKeys: 3 }).map((map) => ({ ...map })),
  ),
}));

function editOn(spots: readonly Spot[]): fc.Arbitrary<Edit> {
  const spot = fc.constantFrom(...spots);
  const within = (value: Data): value is Data & object => typeof value === 'object' && value !== null;
  return fc.oneof(
    fc.record({ spot, value: anyValue }).map(({ spot: { at }, value }): Edit => ({ op: 'set', at, value })),
    fc.record({ spot, value: scalar }).map(({ spot: { at }, value }): Edit => ({ op: 'set', at, value })),
    fc
      .record({ spot: fc.constantFrom(...spots.filter(({ value }) => within(value))), value: anyValue, pick: fc.nat() })
      .map(({ spot: { at, value: owner }, value, pick }): Edit => {
        const keys = Array.isArray(owner) ? owner.map((_, index) => String(index)) : Object.keys(owner ?? {});
        return { op: 'set', at: `${at}/zz-new`, value, before: keys[pick % (keys.length + 1)] ?? null };
      }),
    spot.map(({ at }): Edit => ({ op: 'remove', at })),
    spot
      .filter(({ at }) => !/\/\d+$/.test(at))
      .map(
        ({ at, siblings }): Edit => ({
          op: 'move',
          at,
          before: siblings.find((one) => !at.endsWith(`/${one}`)) ?? null,
        }),
      ),
    fc
      .constantFrom(...spots.filter(({ at, siblings }) => siblings[0] !== '0' && !at.startsWith('routing/')))
      .map(({ at }): Edit => ({ op: 'rename', at, to: 'zz-renamed' })),
  );
}

/** The edited data, or null where the edit does not fit (a list's entry cannot be renamed). */
function wanted(data: Data, edit: Edit): Data | null {
  try {
    return edited(data, edit);
  } catch {
    return null;
  }
}

describe('an edit in a file of a pack', () => {
  it.each(PACKS.map((text, index) => [index, text] as const))(
    'file %i says afterwards what the edit says, whatever it is',
    (_, text) => {
      const parsed = parse(text);
      const data = dataOf(parsed.root);
      fc.assert(
        fc.property(editOn(spotsOf(data)), (edit) => {
          const expected = wanted(data, edit);
          if (expected === null) return;
          const { text: after } = write(text, parsed, [edit]);
          expect(isSame(dataOf(parse(after).root), expected)).toBe(true);
          expect(JSON.stringify(orderOf(dataOf(parse(after).root), edit.at))).toBe(
            JSON.stringify(orderOf(expected, edit.at)),
          );
        }),
        { numRuns: 40 },
      );
    },
  );

  it.each(PACKS.map((text, index) => [index, text] as const))(
    'a plain value of file %i changes in its own lines; all others stay, comments too',
    (_, text) => {
      const parsed = parse(text);
      const data = dataOf(parsed.root);
      const leaves = spotsOf(data).filter(({ value }) => typeof value !== 'object');
      fc.assert(
        fc.property(fc.constantFrom(...leaves), scalar, ({ at, value: before }, value) => {
          const { text: after } = write(text, parsed, [{ op: 'set', at, value }]);
          const [a, b] = [text.split('\n'), after.split('\n')];
          const changed = typeof before === 'string' && before.length > 100 ? 8 : 1;
          expect(differing(a, b)).toBeLessThanOrEqual(changed);
          expect(after.match(/#[^\n]*/g)?.length).toBeGreaterThanOrEqual(0);
        }),
        { numRuns: 120 },
      );
    },
  );

  it('a number in a commented table is a one-line diff', () => {
    const [text = ''] = PACKS;
    const { text: after } = write(text, parse(text), [
      { op: 'set', at: 'rules/maximum-score/rows/r40/value', value: 2.05 },
    ]);
    const line = text.split('\n').find((one) => one.includes('r40:')) ?? '';
    expect(after).toBe(text.replace(line, line.replace('value: 2 }', 'value: 2.05 }')));
  });
});

/** Keys of the map or list around a path, in order. */
function orderOf(data: Data, at: string): readonly string[] {
  const keys = at.split('/').slice(0, -1);
  const owner = keys.reduce<Data | undefined>(
    (value, one) =>
      Array.isArray(value)
        ? value.find((item, index) => item?.id === one || String(index) === one)
        : (value as Record<string, Data>)?.[one],
    data,
  );
  return Array.isArray(owner) ? owner.map((item) => JSON.stringify(item)) : Object.keys(owner ?? {});
}

/** How many lines of a file differ: those between its common beginning and end. */
function differing(a: readonly string[], b: readonly string[]): number {
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  return Math.max(a.length, b.length) - head - tail;
}
