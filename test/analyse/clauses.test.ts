import { describe, expect, test } from 'vitest';
import { citations } from '../../engine/analyse/citations.ts';
import { clauses } from '../../engine/analyse/clauses.ts';
import { coverage } from '../../engine/analyse/coverage.ts';
import { force } from '../../engine/analyse/force.ts';
import type { Pack } from '../../engine/index.ts';
import { prepare } from '../../engine/pipeline.ts';
import { minimal } from '../fixtures/minimal.ts';
import type { Patch } from './bad.ts';
import { added, found, foundIn, LABEL, section } from './found.ts';

const TITLE = 'title: { kk: Тармақ, ru: Пункт, en: Paragraph }';
const clause = (id: string, status: string, more = '') =>
  added('clauses', `  ${id}: { status: ${status}, ${TITLE}${more} }`);
const CITED: Patch = ['over: subject, cite: p1', 'over: subject, cite: [ p1, p2.part1.item3 ]'];

describe('citations', () => {
  test('lead to a clause, or to a place in one', () => {
    expect(found(citations, CITED, clause('p2', 'encoded'))).toEqual([]);
    expect(found(citations, CITED, clause('p2.part1', 'encoded'))).toEqual([]);
  });

  test('that lead nowhere are told one by one', () => {
    expect(found(citations, CITED)).toEqual([['unknown-clause', 'rules/average', { cite: 'p2.part1.item3' }]]);
    expect(found(citations, CITED, clause('p2.part10', 'encoded'))).toHaveLength(1);
    const defect = section('defects: { blur: { place: [ p1, p9 ], kind: misprint, text: { kk: А, ru: Б, en: C } } }');
    expect(found(citations, defect)).toEqual([['unknown-clause', 'defects/blur/place', { cite: 'p9' }]]);
  });

  test('in lists stand at the entry, by its id or else by its place', () => {
    const body = `{ ${LABEL}, includes: [ { ${LABEL}, cite: p1 }, { ${LABEL}, cite: p8 } ], cite: p1 }`;
    expect(found(citations, section(`procedure: { bodies: { board: ${body} } }`))).toEqual([
      ['unknown-clause', 'procedure/bodies/board/includes/1', { cite: 'p8' }],
    ]);
    const lines = `{ totals: [ { id: sum, ${LABEL}, shows: total, cite: p7 } ] }`;
    expect(
      found(citations, ['    checks: [ mood-known ]\n', `    checks: [ mood-known ]\n    layout: ${lines}\n`]),
    ).toEqual([['unknown-clause', 'forms/report/layout/totals/sum', { cite: 'p7' }]]);
  });

  test('of roles and events may be those of what names them', () => {
    const roles = `roles: { teacher: { ${LABEL} }, head: { ${LABEL} }, clerk: { ${LABEL}, cite: p1 } }`;
    const events = `events: { start: { ${LABEL} }, end: { ${LABEL} } }`;
    const due = `deadlines: { report: { ${LABEL}, by: head, due: { days: 5, after: start }, cite: p1 } }`;
    expect(found(citations, section(`${roles}\nprocedure: { ${events}, ${due} }`))).toEqual([
      ['citation-missing', 'roles/teacher', { name: 'teacher' }],
      ['citation-missing', 'procedure/events/end', { name: 'end' }],
    ]);
  });
});

describe('an assumption', () => {
  const assumed = (more: string) =>
    found(citations, ['over: subject, cite: p1', `over: subject, cite: p1, basis: ${more}`], section(READING));
  const READING = `readings: { way: { question: { kk: Қалай, ru: Как, en: How }, reason: { kk: Себеп, ru: Довод, en: Reason }, chosen: one, options: { one: { ${LABEL}, basis: assumed } } } }`;

  test('needs a note or a reading', () => {
    expect(assumed('assumed')).toEqual([['assumption-unexplained', 'rules/average', { name: 'average' }]]);
  });

  test.each(['assumed, note: Why', 'assumed, reading: way', 'inferred'])('%s needs no more', (more) => {
    expect(assumed(more)).toEqual([]);
  });
});

describe('a clause', () => {
  test('that says it runs is cited by what runs', () => {
    const form: Patch = ['Report }\n    cite: p1', 'Report }\n    cite: [ p1, p3 ]'];
    const asForm = [{ op: 'replace', at: 'clauses/p3/status', was: 'encoded', with: 'form' }];
    expect(found(clauses, clause('p3', 'encoded'))).toEqual([['clause-unbacked', 'clauses/p3', { cite: 'p3' }]]);
    expect(found(clauses, clause('p3', 'encoded'), form)).toEqual([
      ['clause-unbacked', 'clauses/p3', { cite: 'p3' }, asForm],
    ]);
    const body = section(`procedure: { bodies: { board: { ${LABEL}, cite: p3 } } }`);
    const asProcedure = [{ op: 'replace', at: 'clauses/p3/status', was: 'encoded', with: 'procedure' }];
    expect(found(clauses, clause('p3', 'encoded'), form, body)).toEqual([
      ['clause-unbacked', 'clauses/p3', { cite: 'p3' }, asProcedure, asForm],
    ]);
    expect(found(clauses, clause('p3', 'procedure'), form)).toEqual([
      [
        ...['clause-procedure-unbacked', 'clauses/p3', { cite: 'p3' }],
        [{ op: 'replace', at: 'clauses/p3/status', was: 'procedure', with: 'form' }],
      ],
    ]);
    expect(found(clauses, clause('p3', 'form'))).toEqual([['clause-form-unbacked', 'clauses/p3', { cite: 'p3' }]]);
    expect(found(clauses, clause('p3', 'form'), form)).toEqual([]);
    expect(found(clauses, clause('p3', 'procedure'), body)).toEqual([]);
  });

  test.each([
    ['force', ['appliesBy: day, cite: p1', 'appliesBy: day, cite: p3']],
    ['scales', ['    cite: p1\nsets', '    cite: p3\nsets']],
    ['sets', ['size: { min: 0, max: 5 }\n    cite: p1', 'size: { min: 0, max: 5 }\n    cite: p3']],
    ['inputs', ['type: date, better: none, cite: p1', 'type: date, better: none, cite: p3']],
    ['rules', ['over: subject, cite: p1', 'over: subject, cite: p3']],
    ['checks', ['en: Mood }, cite: p1 }\nforms', 'en: Mood }, cite: p3 }\nforms']],
    [
      'grounds',
      section(
        'grounds: { unwell: { when: { fact: mood, operator: equal, value: low }, message: { kk: А, ru: Б, en: C }, cite: p3 } }',
      ),
    ],
    [
      'routing',
      section(
        `roles: { head: { ${LABEL}, cite: p1 } }\nrouting: { routes: [ { id: all, form: report, assessor: head, cite: p3 } ], cite: p1 }`,
      ),
    ],
  ] as [string, Patch][])('runs when %s cites it', (_, patch) => {
    expect(found(clauses, clause('p3', 'encoded'), patch)).toEqual([]);
  });

  test('with others inside it is backed by what they are cited for', () => {
    const deep: Patch = ['over: subject, cite: p1', 'over: subject, cite: p3.part1.item2'];
    expect(found(clauses, clause('p3.part1', 'encoded'), clause('p3', 'encoded'), deep)).toEqual([]);
  });

  test('of any other status needs nothing', () => {
    expect(found(clauses, clause('p3', 'definition'))).toEqual([]);
  });

  test('is accounted for, by number and by kind', () => {
    const two: Patch = ['numbering: { p: 1 }', 'numbering: { p: 3, annex: 1, order: 2 }'];
    const cites = (...patches: Patch[]) =>
      found(clauses, ...patches).map(([code, path, params]) => [code, path, params]);
    expect(cites(two)).toEqual(
      ['p2', 'p3', 'annex1', 'order.p1', 'order.p2'].map((cite) => ['clause-missing', 'clauses', { cite }]),
    );
    expect(
      cites(['numbering: { p: 1 }', 'numbering: { p: 3 }\n  without: [ p2 ]'], clause('p3', 'definition')),
    ).toEqual([]);
  });
});

describe('a pending change', () => {
  const pending = clause('p3', 'pending', ', pending: { act: "2", date: 2025-06-01, from: 2025-09-01 }');
  const on = (today: string | null, ...more: Patch[]) => foundIn(clauses, minimal(pending, ...more), { today });

  test('is stale from the day on which it is in force', () => {
    const stale = [['clause-stale', 'clauses/p3', { cite: 'p3', from: '2025-09-01', act: '2' }]];
    expect(on('2025-08-31')).toEqual([]);
    expect(on('2025-09-01')).toEqual(stale);
    expect(on('2026-01-01')).toEqual(stale);
    expect(on(null)).toEqual([]);
  });

  test('but not in an edition that ended before it', () => {
    expect(on('2026-01-01', ['force: { from: 2025-01-01,', 'force: { from: 2025-01-01, to: 2025-08-31,'])).toEqual([]);
    expect(on('2026-01-01', ['force: { from: 2025-01-01,', 'force: { from: 2025-01-01, to: 2025-09-01,'])).toHaveLength(
      1,
    );
  });
});

test('an edition that ends before it begins may have its days swapped', () => {
  const ends = (to: string): Patch => ['force: { from: 2025-01-01,', `force: { from: 2025-01-01, to: ${to},`];
  expect(found(force)).toEqual([]);
  expect(found(force, ends('2025-01-01'))).toEqual([]);
  expect(found(force, ends('2024-12-31'))).toEqual([
    [
      ...['force-reversed', 'force/to', { from: '2025-01-01', to: '2024-12-31' }],
      [
        { op: 'replace', at: 'force/from', was: '2025-01-01', with: '2024-12-31' },
        { op: 'replace', at: 'force/to', was: '2024-12-31', with: '2025-01-01' },
      ],
    ],
  ]);
});

test('how an act is accounted for: by which elements, how many of its units, what is assumed', () => {
  const { pack } = prepare(
    minimal(
      ['numbering: { p: 1 }', 'numbering: { p: 4 }'],
      clause('p3', 'encoded'),
      clause('p2', 'definition'),
      ['over: subject, cite: p1', 'over: subject, cite: [ p1, p2, p2.part1 ], basis: assumed'],
      ['over: visit, cite: p1', 'over: visit, cite: p2'],
    ),
  );
  const { clauses: all, ...rest } = coverage(pack as Pack);
  expect(rest).toEqual({ missing: ['p4'], accounted: 2, total: 4, assumed: ['rules/average'] });
  const [two, three, one] = all;
  expect(two).toMatchObject({
    id: 'p2',
    status: 'definition',
    citedBy: ['rules/average', 'rules/total'],
    backed: true,
  });
  expect(three).toMatchObject({ id: 'p3', citedBy: [], backed: false, title: { en: 'Paragraph' } });
  expect(one?.citedBy).toEqual([...(one?.citedBy ?? [])].sort());
  expect(one?.citedBy).toEqual(expect.arrayContaining(['force', 'scales/result/grades/poor', 'rules/average']));
  expect(one?.citedBy).not.toContain('rules/total');
});
