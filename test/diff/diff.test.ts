import { describe, expect, test } from 'vitest';
import { amendedBy, type Difference, diff, diffText } from '../../engine/diff/index.ts';
import { amendmentsBetween } from '../../engine/impact/index.ts';
import type { Pack } from '../../engine/model/pack.ts';
import { minimalPack, packOf, STORE } from './packs.ts';

const MINIMAL = minimalPack();

/** The one difference between the minimal pack and itself with a piece replaced. */
function only(piece: string, by: string): Partial<Difference> {
  const found = diff(MINIMAL, minimalPack([piece, by]));
  expect(found).toHaveLength(1);
  return found[0] ?? {};
}

describe('a change is told as what it is', () => {
  test('a band of a grade', () => {
    expect(only('low: { from: 0, below: 3, grade: poor }', 'low: { from: 0, to: 2.99, grade: poor }')).toMatchObject({
      kind: 'band',
      change: 'changed',
      of: 'range',
      path: 'rules/grade/bands/low',
      before: { from: 0, below: 3 },
      after: { from: 0, to: 2.99 },
      cite: ['p1'],
      label: { en: 'Grade · low' },
    });
  });

  test('the limits of an input', () => {
    const range = { before: { min: 0, max: 24 }, after: { min: 0, max: 12 } };
    expect(only('max: 24', 'max: 12')).toMatchObject({ kind: 'input', of: 'range', path: 'inputs/hours', ...range });
  });

  test('an option of an input, in another wording', () => {
    expect(only('en: low }', 'en: gloomy }')).toMatchObject({
      kind: 'option',
      of: 'label',
      path: 'inputs/mood/options/low',
    });
  });

  test('a member of a set', () => {
    const member = 'art: { label: { kk: Өнер, ru: Искусство, en: Art }, attributes: { core: true } }';
    expect(only('      music:', `      ${member}\n      music:`)).toMatchObject({
      kind: 'member',
      change: 'added',
      path: 'sets/subject/members/art',
      label: { en: 'Subject · Art' },
    });
  });

  test('the operand of a rule', () => {
    expect(only('of: hours, over: visit', 'of: { op: multiply, of: [ hours, 2 ] }, over: visit')).toMatchObject({
      kind: 'rule',
      of: 'of',
      before: 'hours',
    });
  });

  test('a condition of a check', () => {
    expect(only('value: [ low, high ] }', 'value: [ high ] }')).toMatchObject({
      kind: 'check',
      of: 'require',
      path: 'checks/mood-known',
    });
  });

  test('the date of entry into force', () => {
    expect(only('from: 2025-01-01', 'from: 2025-02-01')).toMatchObject({ kind: 'force', of: 'range' });
  });

  test('another id for the same element', () => {
    const poor = 'poor: { label: { kk: Нашар, ru: Плохо, en: Poor }, cite: p1 }';
    const other = minimalPack(
      [poor, poor.replace('poor', 'weak')],
      ['[ poor, good ]', '[ weak, good ]'],
      ['grade: poor', 'grade: weak'],
    );
    expect(diff(MINIMAL, other)).toContainEqual(
      expect.objectContaining({ kind: 'grade', change: 'changed', of: 'id', before: 'poor', after: 'weak' }),
    );
  });
});

test('a number deep inside a rule is told as a number', () => {
  const rule = (places: number): readonly [string, string] => [
    'of: hours, over: visit',
    `of: { op: round, of: hours, places: ${places}, mode: half-up }, over: visit`,
  ];
  expect(diff(minimalPack(rule(1)), minimalPack(rule(2)))).toMatchObject([
    { kind: 'number', path: 'rules/total', of: 'of/places', before: 1, after: 2 },
  ]);
});

test('the order of routes is told, since the first that holds is taken', () => {
  const pack = packOf('kz-acs-corps-b');
  const other = structuredClone(pack) as Pack;
  other.routing?.routes.reverse();
  expect(diff(pack, other)).toMatchObject([{ kind: 'route', of: 'order', path: 'routing/routes' }]);
});

test('what Turkistan changed in 2022 carries the items of the amending act', () => {
  const [a, b] = [STORE.find('kz-turkistan-akimat@2018-04-23'), STORE.find('kz-turkistan-akimat@2022-10-26')];
  const changes = amendmentsBetween(STORE, a.entry, b.entry) ?? [];
  const found = amendedBy(
    diff(packOf('kz-turkistan-akimat@2018-04-23'), packOf('kz-turkistan-akimat@2022-10-26')),
    changes,
  );
  const removed = found.find(({ path }) => path === 'clauses/p42');
  expect(removed).toMatchObject({ kind: 'clause', change: 'removed', by: ['order1762.p1.part5'] });
  expect(found.filter(({ kind, change }) => kind === 'member' && change === 'added').length).toBeGreaterThan(50);
});

describe('as text', () => {
  const other = minimalPack(
    ['value: [ low, high ] }', 'value: [ high ] }'],
    ['en: Report', 'en: Yearly report'],
    ['from: 3, to: 5, grade: good', 'from: 3.5, to: 5, grade: good'],
  );
  const text = (language: 'kk' | 'ru' | 'en'): string =>
    diffText(diff(MINIMAL, other), { a: MINIMAL, b: other }, language);

  test('by section, old → new, with citations', () => {
    expect(text('en')).toContain('Rules\n  ~ Grade · high, range: ≥ 3, ≤ 5 → ≥ 3.5, ≤ 5 [paragraph 1]');
    expect(text('en')).toContain('  ~ Yearly report, label: [-Report-]{+Yearly report+} [paragraph 1]');
    expect(text('en')).toContain('Mood ∈ {low, high} → Mood ∈ {high}');
  });

  test('a wording that differs in one language only is told in that language', () => {
    expect(text('ru')).toContain('(en) [-Report-]{+Yearly report+}');
  });

  test('in the chosen language, with its numbers', () => {
    expect(text('kk')).toContain('≥ 3, ≤ 5 → ≥ 3,5, ≤ 5');
  });

  test('nothing differs: it says so', () => {
    expect(diffText([], { a: MINIMAL, b: MINIMAL }, 'en')).toBe('There are no differences.');
  });
});
