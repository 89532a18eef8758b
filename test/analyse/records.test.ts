import { describe, expect, test } from 'vitest';
import { readings } from '../../engine/analyse/readings.ts';
import { repeats } from '../../engine/analyse/repeats.ts';
import { unused } from '../../engine/analyse/unused.ts';
import { check } from '../../engine/index.ts';
import { minimal } from '../fixtures/minimal.ts';
import { type Patch, TODAY } from './bad.ts';
import { added, found, foundIn, LABEL, section } from './found.ts';

const TEXTS = 'question: { kk: Қалай, ru: Как, en: How }, reason: { kk: Себеп, ru: Довод, en: Reason }, chosen: first';
const reading = (options: string) => section(`readings: { way: { ${TEXTS}, options: { ${options} } } }`);
const change = (to: string) => `changes: [ { op: replace, at: rules/average/cite, was: p1, with: ${to} } ]`;
const removed = (at: string) => [{ op: 'remove', at }];

describe('a reading', () => {
  const idle = (option: string) => [...['reading-idle', `readings/way/options/${option}`, { name: 'way', option }]];

  test('has two options that differ', () => {
    expect(found(readings, reading(`first: { ${LABEL} }, second: { ${LABEL}, ${change('[ p1 ]')} }`))).toEqual([]);
    expect(found(readings, reading(`first: { ${LABEL} }`))).toEqual([
      ['reading-alone', 'readings/way/options', { name: 'way' }],
    ]);
  });

  test('an option that changes nothing can go, as long as two are left', () => {
    const [same, other] = [`{ ${LABEL}, ${change('p1')} }`, `{ ${LABEL}, ${change('[ p1 ]')} }`];
    expect(found(readings, reading(`first: { ${LABEL} }, second: ${same}`))).toEqual([idle('second')]);
    expect(found(readings, reading(`first: { ${LABEL} }, second: { ${LABEL} }, third: ${other}`))).toEqual([
      [...idle('second'), removed('readings/way/options/second')],
    ]);
    const both = `{ ${LABEL}, changes: [ { op: replace, at: rules/average/cite, was: p1, with: p1 }, { op: replace, at: rules/total/cite, was: p1, with: [ p1 ] } ] }`;
    expect(found(readings, reading(`first: { ${LABEL} }, second: ${both}`))).toEqual([]);
  });

  test('an option is tried by itself, but for the one that is chosen', () => {
    const tried: unknown[] = [];
    const message = { kk: 'Қате', ru: 'Ошибка', en: 'Wrong' };
    const source = minimal(
      reading(
        `first: { ${LABEL} }, second: { ${LABEL}, ${change('[ p1 ]')} }, third: { ${LABEL}, ${change('[ p1 ]')} }`,
      ),
    );
    const under = (options: object) => {
      tried.push(options);
      return 'third' in Object.fromEntries(Object.values(options).map((one) => [one, 1])) ? message : null;
    };
    expect(foundIn(readings, source, { under })).toEqual([
      ['reading-unfit', 'readings/way/options/third', { name: 'way', option: 'third', message }],
    ]);
    expect(tried).toEqual([{ way: 'second' }, { way: 'third' }]);
  });
});

describe('a defect that leaves two answers', () => {
  const text = 'text: { kk: Екіұшты, ru: Двояко, en: Two-sided }';
  const defect = (kind: string, more = '') =>
    found(readings, section(`defects: { blur: { place: [ p1 ], kind: ${kind}, ${text}${more} } }`));

  test.each(['ambiguity', 'contradiction', 'overlap'])('%s is decided', (kind) => {
    expect(defect(kind)).toEqual([['defect-undecided', 'defects/blur', { name: 'blur' }]]);
    expect(defect(kind, ', repair: { kk: А, ru: Б, en: C }')).toEqual([]);
    expect(defect(kind, ', reading: way')).toEqual([]);
  });

  test('is no misprint', () => expect(defect('misprint')).toEqual([]));
});

describe('a list that names one thing twice keeps it once', () => {
  const soon = `soon: { ${LABEL}, due: { on: 2026-01-01 }, forms: [ report, report ], cite: p1 }`;
  test.each<[path: string, was: string, once: string, twice: string, patch: Patch]>([
    [
      ...(['checks/mood-known/require/value', 'low, high, low', 'low, high', 'low'] as const),
      ['[ low, high ] }', '[ low, high, low ] }'],
    ],
    [
      ...(['forms/report/checks', 'mood-known, mood-known', 'mood-known', 'mood-known'] as const),
      ['checks: [ mood-known ]', 'checks: [ mood-known, mood-known ]'],
    ],
    [
      ...(['forms/report/result/values', 'total, total', 'total', 'total'] as const),
      ['values: [ total ]', 'values: [ total, total ]'],
    ],
    [
      ...(['forms/report/records', 'mood, day, mood, day', 'mood, day', 'mood, day'] as const),
      ['    checks: [ mood-known ]\n', '    checks: [ mood-known ]\n    records: [ mood, day, mood, day ]\n'],
    ],
    ['official', 'en, en', 'en', 'en', ['official: [en]', 'official: [en, en]']],
    [
      ...(['defects/blur/place', 'p1, p1', 'p1', 'p1'] as const),
      section('defects: { blur: { place: [ p1, p1 ], kind: misprint, text: { kk: А, ru: Б, en: C } } }'),
    ],
    [
      ...(['procedure/deadlines/soon/forms', 'report, report', 'report', 'report'] as const),
      section(`procedure: { deadlines: { ${soon} } }`),
    ],
    [
      ...(['readings/way/defects', 'blur, blur', 'blur', 'blur'] as const),
      section(`readings: { way: { ${TEXTS}, defects: [ blur, blur ], options: { first: { ${LABEL} } } } }`),
    ],
  ])('%s', (path, was, once, twice, patch) => {
    const change = { op: 'replace', at: path, was: was.split(', '), with: once.split(', ') };
    expect(found(repeats, patch)).toEqual([['listed-twice', path, { twice }, [change]]]);
  });

  test('in grounds, and in the cases of a rule by their id', () => {
    const ground = section(
      'grounds: { unwell: { when: { fact: mood, operator: equal, value: low }, message: { kk: А, ru: Б, en: C }, cite: p1 } }',
    );
    const list: Patch = [
      '    checks: [ mood-known ]\n',
      '    checks: [ mood-known ]\n    grounds: [ unwell, unwell ]\n',
    ];
    expect(found(repeats, ground, list)).toMatchObject([
      ['listed-twice', 'forms/report/grounds', { twice: 'unwell' }, [{ op: 'replace' }]],
    ]);
    const cases = added(
      'rules',
      `  chosen: { op: choose, ${LABEL}, cases: [ { id: one, when: { any: [ { fact: mood, operator: in, value: [ low, low ] } ] }, then: 1 } ], otherwise: 2, cite: p1 }`,
    );
    expect(found(repeats, cases)).toMatchObject([
      ['listed-twice', 'rules/chosen/cases/one/when/any/0/value', { twice: 'low' }, [{ op: 'replace' }]],
    ]);
  });

  test('but not the operands of a product', () => {
    const square = added('rules', `  square: { op: multiply, ${LABEL}, of: [ average, average ], cite: p1 }`);
    expect(found(repeats, square)).toEqual([]);
    expect(found(repeats)).toEqual([]);
  });
});

describe('what no form uses can go', () => {
  const CONDITION = '{ fact: mood, operator: equal, value: low }';
  test.each<[string, Patch]>([
    ['inputs/age', added('inputs', `  age: { ${LABEL}, type: integer, min: 0, max: 9, better: none, cite: p1 }`)],
    ['rules/spare', added('rules', `  spare: { op: sum, ${LABEL}, of: mark, over: subject, cite: p1 }`)],
    ['sets/trip', added('sets', `  trip: { kind: given, ${LABEL}, size: { min: 0, max: 5 }, cite: p1 }`)],
    [
      'grounds/unwell',
      section(`grounds: { unwell: { when: ${CONDITION}, message: { kk: А, ru: Б, en: C }, cite: p1 } }`),
    ],
    [
      'checks/spare',
      added('checks', `  spare: { require: ${CONDITION}, effect: warn, message: { kk: А, ru: Б, en: C }, cite: p1 }`),
    ],
  ])('%s', (path, patch) => {
    const [section = '', name] = path.split('/');
    expect(found(unused, patch)).toEqual([[`unused-${section.slice(0, -1)}`, path, { name }, removed(path)]]);
  });

  const SET = `  place: { kind: declared, ${LABEL}, members: { here: { ${LABEL} } }, cite: p1 }`;
  test.each<[string, Patch]>([
    [
      'options of a choice',
      [
        'type: choice, options: { low: { kk: төмен, ru: низкое, en: low }, high: { kk: жоғары, ru: высокое, en: high }, unsaid: { kk: айтылмаған, ru: не названо, en: unsaid } }',
        'type: choice, set: place',
      ],
    ],
    [
      'options of an attribute',
      [
        'attributes: { core: { type: boolean } }',
        'attributes: { core: { type: boolean }, at: { type: choice, set: place } }',
      ],
    ],
    [
      'rows of a printed form',
      ['    checks: [ mood-known ]\n', '    checks: [ mood-known ]\n    layout: { rows: place }\n'],
    ],
  ])('but not a set that gives %s', (_, patch) => {
    const members: Patch[] = patch[1].includes('at: {')
      ? [
          ['attributes: { core: true }', 'attributes: { core: true, at: here }'],
          ['attributes: { core: false }', 'attributes: { core: false, at: here }'],
        ]
      : [];
    const listed: Patch[] = patch[1].includes('type: choice, set') ? [['value: [ low, high ]', 'value: [ here ]']] : [];
    expect(found(unused, added('sets', SET), ...(patch[1].includes('at: {') ? [] : listed), patch, ...members)).toEqual(
      [],
    );
  });

  test('and nothing of the minimal pack', () => expect(found(unused)).toEqual([]));
});

describe('a finding that a defect records', () => {
  const FORCE: Patch = ['force: { from: 2025-01-01,', 'force: { from: 2025-01-01, to: 2024-12-31,'];
  const text = 'text: { kk: Әдейі, ru: Намеренно, en: On purpose }';
  const told = (...records: string[]) =>
    check(
      minimal(
        FORCE,
        section(`defects: { odd: { place: [ p1 ], kind: misprint, ${text}, findings: [ ${records.join(', ')} ] } }`),
      ),
      TODAY,
    ).diagnostics.map(({ code, severity, place, defect, params, cite, repairs }) => ({
      ...{ code, severity, path: place.path, defect, cite },
      ...(code === 'defect-idle' ? { params, changes: repairs?.map(({ changes }) => changes) } : {}),
    }));
  const note = { code: 'force-reversed', severity: 'note', path: 'force/to', defect: 'odd', cite: ['p1'] };
  const fault = { ...note, severity: 'error', defect: undefined };
  const idle = (place: string, code: string, at: string) => ({
    ...{
      code: 'defect-idle',
      severity: 'error',
      path: `defects/odd/findings${place}`,
      defect: undefined,
      cite: ['p1'],
    },
    params: { defect: 'odd', code, at },
    changes: [[{ op: 'remove', at: `defects/odd/findings${place}` }]],
  });

  test('comes as a note: anywhere, at its place or around it', () => {
    expect(told('{ code: force-reversed }')).toEqual([note]);
    expect(told('{ code: force-reversed, at: force/to }')).toEqual([note]);
    expect(told('{ code: force-reversed, at: force }')).toEqual([note]);
    expect(told('{ code: force-reversed, at: force }', '{ code: force-reversed }')).toEqual([note]);
  });

  test('that there is not is a fault of its own', () => {
    expect(told('{ code: force-reversed, at: forc }')).toEqual([fault, idle('', 'force-reversed', 'forc')]);
    expect(told('{ code: hole, at: force/to }')).toEqual([fault, idle('', 'hole', 'force/to')]);
    expect(told('{ code: hole }')).toEqual([fault, idle('', 'hole', '—')]);
    expect(told('{ code: force-reversed }', '{ code: hole, at: rules/grade }')).toEqual([
      note,
      idle('/1', 'hole', 'rules/grade'),
    ]);
  });

  test('may wait for its day', () => {
    expect(told('{ code: force-reversed }', '{ code: clause-stale }')).toEqual([note]);
  });
});
