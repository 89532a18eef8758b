import { describe, expect, test } from 'vitest';
import { minimalPack, packOf } from '../diff/packs.ts';
import { impactOf, marks, sheet, told } from './marks.ts';

const A = minimalPack();
const SHEETS = [sheet('low', marks(2, 3)), sheet('edge', marks(3, 3)), sheet('high', marks(5, 5))];

/** Edges at 4 instead of 3. */
const STRICTER = [
  ['low: { from: 0, below: 3', 'low: { from: 0, below: 4'],
  ['high: { from: 3, to: 5', 'high: { from: 4, to: 5'],
] as const;

test('the same edition changes nothing', async () => {
  const found = await impactOf(A, minimalPack(), SHEETS);
  expect(found).toMatchObject({ sheets: 3, changed: 0, otherValues: 0, persons: [], units: [] });
  expect(told(found)).toEqual(['=good → =good: 2', '=poor → =poor: 1']);
});

describe('who is concerned, and by which change', () => {
  test('stricter bands', async () => {
    const found = await impactOf(A, minimalPack(...STRICTER), SHEETS);
    expect(told(found)).toEqual(['=good → =good: 1', '=good → =poor: 1', '=poor → =poor: 1']);
    expect(found.persons).toMatchObject([
      { sheet: 'edge', before: { grade: 'good' }, after: { grade: 'poor' }, reasons: [['rules/grade']] },
    ]);
    expect(found.units).toMatchObject([{ unit: { at: 'rules/grade', label: { en: 'Grade' } }, alone: 1, together: 0 }]);
  });

  test('two changes, either of which is enough: both must be undone', async () => {
    const worst = [
      'op: mean, label: { kk: Орташа, ru: Среднее, en: Mean }',
      'op: minimum, label: { kk: О, ru: С, en: M }',
    ] as const;
    const found = await impactOf(A, minimalPack(worst, ...STRICTER), [
      sheet('by either', marks(2, 4.5)),
      sheet('by the bands', marks(3.5, 3.5)),
      sheet('by the minimum', marks(2, 5, {})),
    ]);
    const reasons = Object.fromEntries(found.persons.map((one) => [one.sheet, one.reasons]));
    expect(reasons['by either']).toEqual([['rules/average', 'rules/grade']]);
    expect(reasons['by the bands']).toEqual([['rules/grade']]);
    expect(found.unexplained).toBe(0);
  });

  test('an amending act: its own changes, with its citations', async () => {
    const amendments = [
      { op: 'replace', at: 'rules/grade/bands/low/below', was: 3, with: 4, cite: 'order2.p1' },
      { op: 'replace', at: 'rules/grade/bands/high/from', was: 3, with: 4, cite: 'order2.p1' },
      { op: 'replace', at: 'forms/report/label/en', was: 'Report', with: 'Report', cite: 'order2.p2' },
    ] as const;
    const found = await impactOf(A, minimalPack(...STRICTER), SHEETS, { amendments });
    expect(found.persons.map(({ reasons }) => reasons)).toEqual([
      [['rules/grade/bands/low/below', 'rules/grade/bands/high/from']],
    ]);
    expect(found.units.map(({ unit }) => unit.cite)).toEqual([['order2.p1'], ['order2.p1']]);
  });

  test('changes of an act that do not lead to the other edition are not relied on', async () => {
    const found = await impactOf(A, minimalPack(...STRICTER), SHEETS, { amendments: [] });
    expect(found.persons.map(({ reasons }) => reasons)).toEqual([[['rules/grade']]]);
  });

  test('the same grade with other values is counted apart', async () => {
    const doubled = minimalPack(['of: hours, over: visit', 'of: { op: multiply, of: [ hours, 2 ] }, over: visit']);
    const found = await impactOf(A, doubled, [sheet('one', marks(5, 5, { visit: [{ hours: 3 }] }))]);
    expect(found).toMatchObject({ changed: 0, otherValues: 1 });
  });
});

describe('who becomes or ceases to be assessable', () => {
  const ground = 'checks:\n';
  const grounds = `grounds:
  moody: { message: { kk: К, ru: Н, en: Low spirits }, when: { fact: mood, operator: equal, value: low }, cite: p1 }
checks:
`;
  const B = minimalPack(
    [ground, grounds],
    ['checks: [ mood-known ]', 'checks: [ mood-known ]\n    grounds: [ moody ]'],
  );

  test('a new ground', async () => {
    const found = await impactOf(A, B, SHEETS);
    expect(found).toMatchObject({ gained: [], lost: ['low', 'edge', 'high'] });
    expect(found.persons[0]).toMatchObject({ after: { status: 'not-assessed', why: [{ en: 'Low spirits' }] } });
  });

  test('a ground that is gone', async () => {
    expect(await impactOf(B, A, SHEETS)).toMatchObject({ gained: ['low', 'edge', 'high'], lost: [] });
  });
});

describe('what can be carried over', () => {
  test('an input that is gone is dropped and reported', async () => {
    const other = minimalPack([', values: [ total ]', '']);
    const found = await impactOf(A, other, [sheet('one', marks(2, 3, { visit: [{ hours: 3 }] })), ...SHEETS]);
    expect(found).toMatchObject({ changed: 0, dropped: { visit: 1 } });
  });

  test('a member that is gone takes its value with it', async () => {
    const other = minimalPack([
      '      music: { label: { kk: Музыка, ru: Музыка, en: Music }, attributes: { core: false } }\n',
      '',
    ]);
    const found = await impactOf(A, other, [sheet('music saves', marks(2, 5))]);
    expect(found).toMatchObject({ dropped: { mark: 1 }, persons: [{ reasons: [['sets/subject']] }] });
    expect(told(found)).toEqual(['=good → =poor: 1']);
  });

  test('an input of another type is not converted; what lacks is listed', async () => {
    const yes = minimalPack(
      [
        'type: choice, options: { low: { kk: төмен, ru: низкое, en: low }, high: { kk: жоғары, ru: высокое, en: high }, unsaid: { kk: айтылмаған, ru: не названо, en: unsaid } }',
        'type: boolean',
      ],
      ['{ fact: mood, operator: in, value: [ low, high ] }', '{ fact: mood, operator: equal, value: true }'],
    );
    const found = await impactOf(A, yes, SHEETS.slice(0, 1));
    expect(found).toMatchObject({ dropped: { mood: 1 }, lacking: { mood: 1 } });
    expect(told(found)).toEqual(['=poor → incomplete: 1']);
    expect(found.persons[0]?.reasons).toEqual([['inputs/mood', 'checks/mood-known']]);
  });

  test('a value that the other edition does not allow makes the sheet unreadable, and says why', async () => {
    const found = await impactOf(A, minimalPack(['max: 5, places: 2', 'max: 4, places: 2']), SHEETS);
    expect(told(found)).toContain('=good → unreadable: 1');
    expect(found.persons.at(-1)?.after.why?.[0]?.en).toContain('must be from 0 to 4');
  });

  test('a form that is gone: nothing is guessed, unless another is named', async () => {
    const other = minimalPack(['  report:\n', '  summary:\n']);
    expect(told(await impactOf(A, other, SHEETS))).toEqual(['=good → unreadable: 2', '=poor → unreadable: 1']);
    expect(told(await impactOf(A, other, SHEETS, { toForm: 'summary' }))).toEqual([
      '=good → =good: 2',
      '=poor → =poor: 1',
    ]);
  });

  test('a sheet that the first edition cannot read is not compared', async () => {
    const found = await impactOf(A, A, [sheet('other', marks(1, 9)), sheet('foreign', marks(1, 1), { pack: 'other' })]);
    expect(found).toMatchObject({ sheets: 0, foreign: [{ sheet: 'other' }, { sheet: 'foreign' }] });
  });
});

test('another reading of the same edition', async () => {
  const [a, b] = [packOf('kz-acs-corps-b'), packOf('kz-acs-corps-b', { rounding: 'exact' })];
  const score = { quality: 4, timeliness: 4, initiative: 4, discipline: 4, penalties: 3.98 };
  const inputs = {
    'period-end': '2025-09-30',
    appointed: '2020-01-01',
    'post-until': '2025-09-30',
    'days-worked': 60,
    category: 'C-4',
    'leading-post': false,
    'appraisee-status': 'ordinary',
    'assessor-absent': false,
    delegation: 'none',
    penalty: 'none',
    calibration: 'none',
    score,
  };
  const found = await impactOf(a, b, [{ data: { form: 'staff', id: '17', inputs }, place: {} }]);
  expect(found.foreign).toEqual([]);
  expect(told(found)).toEqual(['=effective → undetermined: 1']);
  expect(found.persons[0]?.reasons).toEqual([['rules/grade']]);
});
