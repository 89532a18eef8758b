import { describe, expect, test } from 'vitest';
import { open } from '../../engine/analyse/open.ts';
import { check } from '../../engine/index.ts';
import { minimal } from '../fixtures/minimal.ts';
import { type Patch, TODAY } from './bad.ts';
import { added, found, LABEL, section } from './found.ts';

const BANDS = 'low: { from: 0, below: 3, grade: poor }, high: { from: 3, to: 5, grade: good }';
/** The form gives one more value: of what no form uses nothing is told. */
const VALUES: Patch = ['values: [ total ]', 'values: [ total, points ]'];
const GRADE = 'rules/grade/bands';

/** The changes that would close what bands leave open, by finding. */
function mended(bands: string, ...more: Patch[]): unknown[][] {
  return found(open, [BANDS, bands], ...more).map(([, , , ...changes]) => changes);
}

/** Other edges for a band: the keys of both in short, `from 0 below 3 poor`. */
function band(id: string, was: string, to: string) {
  return [{ op: 'replace', at: `${GRADE}/${id}`, was: keys(was), with: keys(to) }];
}

function keys(text: string): Record<string, number | string> {
  const words = text.split(' ');
  const edges = words
    .slice(0, -1)
    .flatMap((word, place) => (place % 2 === 0 ? [[word, Number(words[place + 1])]] : []));
  return { ...Object.fromEntries(edges), grade: words.at(-1) };
}

function gap(edges: Record<string, number>, id = 'rules-grade-open') {
  return [
    { op: 'insert', at: `defects/${id}`, with: { place: ['p1'], kind: 'hole', text: expect.anything() } },
    { op: 'insert', at: `rules/grade/gaps/${id}`, with: { ...edges, defect: id } },
  ];
}

describe('a hole may be closed by the row below, by the row above, or declared', () => {
  test.each([
    [
      'low: { from: 0, to: 2.99, grade: poor }, high: { from: 3, to: 5, grade: good }',
      band('low', 'from 0 to 2.99 poor', 'from 0 below 3 poor'),
      band('high', 'from 3 to 5 good', 'above 2.99 to 5 good'),
      gap({ above: 2.99, below: 3 }),
    ],
    [
      'high: { above: 3, below: 6, grade: good }, low: { above: -1, below: 2.5, grade: poor }',
      band('low', 'above -1 below 2.5 poor', 'above -1 to 3 poor'),
      band('high', 'above 3 below 6 good', 'from 2.5 below 6 good'),
      gap({ from: 2.5, to: 3 }),
    ],
    [
      'low: { from: 1, below: 3, grade: poor }, high: { from: 3, grade: good }',
      band('low', 'from 1 below 3 poor', 'below 3 poor'),
      gap({ below: 1 }),
    ],
    [
      'low: { to: 3, grade: poor }, high: { above: 3, to: 4, grade: good }',
      band('high', 'above 3 to 4 good', 'above 3 good'),
      gap({ above: 4 }),
    ],
  ])('%s', (bands, ...changes) => {
    expect(mended(bands)).toEqual([changes]);
  });

  test('each by the rows next to it, however they stand', () => {
    const bands =
      'd: { from: 4, grade: good }, b: { from: 1, below: 2, grade: poor }, c: { from: 3, below: 4, grade: good }, a: { below: 0.5, grade: poor }';
    expect(mended(bands)).toEqual([
      [
        band('a', 'below 0.5 poor', 'below 1 poor'),
        band('b', 'from 1 below 2 poor', 'from 0.5 below 2 poor'),
        gap({ from: 0.5, below: 1 }),
      ],
      [
        band('b', 'from 1 below 2 poor', 'from 1 below 3 poor'),
        band('c', 'from 3 below 4 good', 'from 2 below 4 good'),
        gap({ from: 2, below: 3 }),
      ],
    ]);
  });

  test('under an id that no defect has', () => {
    const text = 'place: [ p1 ], kind: misprint, text: { kk: А, ru: Б, en: C }';
    const [[, , declared] = []] = mended(
      'low: { from: 0, to: 2.99, grade: poor }, high: { from: 3, to: 5, grade: good }',
      section(`defects: { rules-grade-open: { ${text} }, rules-grade-open-2: { ${text} } }`),
    );
    expect(declared).toEqual(gap({ above: 2.99, below: 3 }, 'rules-grade-open-3'));
  });

  test('tells which values are open, with a sheet that has one', () => {
    const source = minimal(['low: { from: 0, below: 3,', 'low: { from: 0, to: 2.98,']);
    const [one, ...others] = check(source, TODAY).diagnostics;
    expect(others).toEqual([]);
    expect(one).toMatchObject({ code: 'hole', severity: 'error', cite: ['p1'], proof: { status: 'refuted' } });
    expect(one?.place).toMatchObject({ path: GRADE });
    expect(one?.witness?.sheets).toHaveLength(1);
    expect(JSON.stringify(one?.params)).toContain('2.981');
    expect(one?.repairs?.[2]?.text.en).toBe('If the act itself is so: declare the gap, with a defect');
    expect(JSON.stringify(one?.repairs?.[2]?.changes)).toContain(
      'The act gives no outcome for the values 2.981 … 2.999.',
    );
  });
});

describe('an overlap', () => {
  test.each([
    [
      'low: { from: 0, to: 3, grade: poor }, high: { from: 3, to: 5, grade: good }',
      band('low', 'from 0 to 3 poor', 'from 0 below 3 poor'),
      band('high', 'from 3 to 5 good', 'above 3 to 5 good'),
    ],
    [
      'high: { above: 2, to: 5, grade: good }, low: { from: 0, below: 3, grade: poor }',
      band('low', 'from 0 below 3 poor', 'from 0 to 2 poor'),
      band('high', 'above 2 to 5 good', 'from 3 to 5 good'),
    ],
    [
      'high: { from: 2, grade: good }, low: { below: 3, grade: poor }',
      band('low', 'below 3 poor', 'below 2 poor'),
      band('high', 'from 2 good', 'from 3 good'),
    ],
    [
      'low: { from: 0, below: 3, grade: poor }, high: { above: 0, to: 5, grade: good }',
      band('low', 'from 0 below 3 poor', 'to 0 poor').map((change) => ({
        ...change,
        with: { from: 0, to: 0, grade: 'poor' },
      })),
      band('high', 'above 0 to 5 good', 'from 3 to 5 good'),
    ],
    [
      'low: { from: 0, below: 5, grade: poor }, high: { from: 3, to: 5, grade: good }',
      band('low', 'from 0 below 5 poor', 'from 0 below 3 poor'),
      band('high', 'from 3 to 5 good', 'from 5 to 5 good'),
    ],
  ])('gives the edge to one or the other: %s', (bands, ...changes) => {
    expect(mended(bands)).toEqual([changes]);
  });

  test.each([
    ['inside: { from: 1, below: 2, grade: good }, all: { from: 0, to: 5, grade: poor }', ['inside']],
    ['all: { from: 0, to: 5, grade: poor }, top: { from: 3, to: 5, grade: good }', ['top']],
    ['all: { from: 0, to: 5, grade: poor }, most: { above: 0, to: 5, grade: good }', ['most']],
    ['all: { from: 0, to: 5, grade: poor }, same: { from: 0, to: 5, grade: good }', ['all', 'same']],
    ['all: { grade: poor, below: 9 }, same: { grade: good, below: 9 }', ['all', 'same']],
    ['all: { from: 0, grade: poor }, same: { from: 0, grade: good }', ['all', 'same']],
  ])('of a row in another is one row too many: %s', (bands, removed) => {
    expect(mended(bands)).toEqual([removed.map((id) => [{ op: 'remove', at: `${GRADE}/${id}` }])]);
  });
});

describe('rows of options', () => {
  const table = (one: string, other: string, key = 'mood') =>
    found(
      open,
      added(
        'rules',
        `  points: { op: table, ${LABEL}, key: ${key}, rows: { few: { at: ${one}, value: 1 }, many: { at: ${other}, value: 2 } }, cite: p1 }\n  sure: { op: test, ${LABEL}, when: { fact: average, operator: lessThan, value: 2 }, cite: p1 }`,
      ),
      VALUES,
    ).map(([code, path, , ...changes]) => [code, path, ...changes]);
  const row = (id: string, was: unknown, to: unknown) => [
    { op: 'replace', at: `rules/points/rows/${id}/at`, was, with: to },
  ];
  const ROWS = 'rules/points/rows';

  test('answer those that are open', () => {
    expect(table('{ in: [ low ] }', '{ is: high }')).toEqual([
      [
        ...['hole', ROWS],
        row('few', { in: ['low'] }, { in: ['low', 'unsaid'] }),
        row('many', { is: 'high' }, { in: ['high', 'unsaid'] }),
      ],
    ]);
  });

  test('of grades too', () => {
    expect(table('{ is: poor }', '{ in: [ poor ] }', 'grade')).toEqual([
      [
        ...['hole', ROWS],
        row('few', { is: 'poor' }, { in: ['poor', 'good'] }),
        row('many', { in: ['poor'] }, { in: ['poor', 'good'] }),
      ],
      ['overlap', ROWS, [{ op: 'remove', at: `${ROWS}/few` }], [{ op: 'remove', at: `${ROWS}/many` }]],
    ]);
  });

  test('yield those that another answers', () => {
    expect(table('{ in: [ low, high ] }', '{ in: [ high, unsaid ] }')).toEqual([
      [
        ...['overlap', ROWS],
        row('few', { in: ['low', 'high'] }, { is: 'low' }),
        row('many', { in: ['high', 'unsaid'] }, { is: 'unsaid' }),
      ],
    ]);
    expect(table('{ is: low }', '{ in: [ low, high, unsaid ] }')).toEqual([
      [
        ...['overlap', ROWS, [{ op: 'remove', at: `${ROWS}/few` }]],
        row('many', { in: ['low', 'high', 'unsaid'] }, { in: ['high', 'unsaid'] }),
      ],
    ]);
  });

  test('of two keys are left to the act', () => {
    const found = table(
      '[ { is: low }, { is: true } ]',
      '[ { in: [ high, unsaid ] }, { in: [ true, false ] } ]',
      '[ mood, sure ]',
    );
    expect(found).toEqual([['hole', ROWS]]);
  });
});

describe('what has no value then has none by a defect', () => {
  test.each([
    ['op: divide, of: 10, by: total', 'zero-divisor', 'by', 'zero'],
    ['op: mean, of: hours, over: visit', 'empty-set', 'over', 'empty'],
  ])('%s', (rule, code, at, key) => {
    const id = 'rules-points-open';
    expect(found(open, added('rules', `  points: { ${LABEL}, cite: p1, ${rule} }`), VALUES)).toEqual([
      [
        ...[code, `rules/points/${at}`, expect.anything()],
        [
          { op: 'insert', at: `defects/${id}`, with: { place: ['p1'], kind: 'silent', text: expect.anything() } },
          { op: 'insert', at: `rules/points/${key}`, with: { undetermined: id } },
        ],
      ],
    ]);
  });

  test('but not where no sheet comes to it', () => {
    expect(found(open, added('rules', `  points: { ${LABEL}, cite: p1, op: divide, of: 10, by: total }`))).toEqual([]);
  });
});
