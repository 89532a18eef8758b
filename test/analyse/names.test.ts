import { describe, expect, test } from 'vitest';
import { names } from '../../engine/analyse/names.ts';
import type { Patch } from './bad.ts';
import { found, LABEL, section } from './found.ts';

const ROLES = `roles: { teacher: { ${LABEL}, cite: p1 }, head: { ${LABEL}, cite: p1 } }`;
const EVENTS = `events: { start: { ${LABEL}, cite: p1 } }`;

/** A procedure that uses each kind of name, with one piece of it written otherwise. */
function procedure(piece = '', by = ''): Patch {
  const text = `${ROLES}
procedure:
  ${EVENTS}
  bodies:
    board:
      ${LABEL}
      castingVote: head
      chair: head
      secretary: { role: head, votes: true }
      appointedBy: head
      includes: [ { ${LABEL}, role: teacher } ]
      excludes: [ { ${LABEL} } ]
      cite: p1
  deadlines:
    report: { ${LABEL}, by: board, due: { days: 5, after: start }, cite: p1 }
    soon: { ${LABEL}, by: teacher, due: { days: 6, before: start }, cite: p1 }
    late: { ${LABEL}, due: { day: 7, of: month-after-event, event: start }, cite: p1 }
  decisions:
    hear: { ${LABEL}, by: teacher, options: { yes: { ${LABEL}, leadsTo: start }, no: { ${LABEL} }, wait: { ${LABEL}, leadsTo: report }, more: { ${LABEL}, leadsTo: hear } }, cite: p1 }
  consequences:
    bonus: { ${LABEL}, permitted: true, basisOf: grade, cite: p1 }`;
  if (!text.includes(piece)) throw new Error(`the procedure has no ${piece}`);
  return section(text.replace(piece, by));
}

test('names that lead somewhere are not told of', () => {
  expect(found(names, procedure())).toEqual([]);
  expect(found(names)).toEqual([]);
});

describe('a name of the procedure that leads nowhere', () => {
  test.each([
    ['castingVote: head', 'castingVote: hed', 'unknown-role', 'bodies/board/castingVote', 'hed', 'head'],
    ['chair: head', 'chair: hed', 'unknown-role', 'bodies/board/chair', 'hed', 'head'],
    ['{ role: head,', '{ role: hed,', 'unknown-role', 'bodies/board/secretary/role', 'hed', 'head'],
    ['appointedBy: head', 'appointedBy: bord', 'unknown-role', 'bodies/board/appointedBy', 'bord', 'board'],
    ['role: teacher', 'role: techer', 'unknown-role', 'bodies/board/includes/0/role', 'techer', 'teacher'],
    ['by: board', 'by: bord', 'unknown-role', 'deadlines/report/by', 'bord', 'board'],
    ['after: start', 'after: strat', 'unknown-event', 'deadlines/report/due/after', 'strat', 'start'],
    ['before: start', 'before: strat', 'unknown-event', 'deadlines/soon/due/before', 'strat', 'start'],
    ['event: start', 'event: strat', 'unknown-event', 'deadlines/late/due/event', 'strat', 'start'],
    ['leadsTo: start', 'leadsTo: strat', 'unknown-target', 'decisions/hear/options/yes/leadsTo', 'strat', 'start'],
    ['leadsTo: report', 'leadsTo: raport', 'unknown-target', 'decisions/hear/options/wait/leadsTo', 'raport', 'report'],
    ['leadsTo: hear', 'leadsTo: haer', 'unknown-target', 'decisions/hear/options/more/leadsTo', 'haer', 'hear'],
    ['basisOf: grade', 'basisOf: graed', 'shows-unknown', 'consequences/bonus/basisOf', 'graed', 'grade'],
  ])('%s, written as %s', (piece, by, code, at, was, meant) => {
    const path = `procedure/${at}`;
    expect(found(names, procedure(piece, by))).toEqual([
      [code, path, { name: was, similar: expect.anything() }, [{ op: 'replace', at: path, was, with: meant }]],
    ]);
  });

  test('is mended by the one most like it, where there is one', () => {
    const [[, , params] = []] = found(names, procedure('role: teacher', 'role: techer'));
    expect(JSON.stringify(params)).toContain('teacher');
    expect(found(names, procedure('chair: head', 'chair: somebody'))).toEqual([
      ['unknown-role', 'procedure/bodies/board/chair', { name: 'somebody', similar: { kk: '', ru: '', en: '' } }],
    ]);
  });

  test('an event is no role, and a role no event', () => {
    expect(found(names, procedure('chair: head', 'chair: start'))).toHaveLength(1);
    expect(found(names, procedure('after: start', 'after: teacher'))).toHaveLength(1);
  });
});

describe('a printed form', () => {
  const layout = (text: string, ...more: Patch[]) =>
    found(
      names,
      ['    checks: [ mood-known ]\n', `    checks: [ mood-known ]\n    layout: ${text}\n`],
      section(ROLES),
      ...more,
    );

  test('shows inputs, rules and sets, with what stands behind their names', () => {
    const shows = ['average', '"mark[maths]"', 'subject', 'subject.core', 'mood'];
    const lines = shows.map((one) => `{ ${LABEL}, shows: ${one} }`).join(', ');
    expect(
      layout(`{ rows: subject, totals: [ ${lines}, { ${LABEL} } ], signatures: [ { role: head, fields: [ name ] } ] }`),
    ).toEqual([]);
  });

  test.each([
    [`{ totals: [ { ${LABEL}, shows: averge } ] }`, 'shows-unknown', 'totals/0/shows', 'averge', 'averge', 'average'],
    [
      `{ columns: [ { id: one, ${LABEL}, shows: "mork[maths]" } ] }`,
      ...['shows-unknown', 'columns/one/shows', 'mork', 'mork[maths]', 'mark[maths]'],
    ],
    [
      `{ header: [ { ${LABEL}, shows: subjet.core } ] }`,
      ...['shows-unknown', 'header/0/shows', 'subjet', 'subjet.core', 'subject.core'],
    ],
    ['{ rows: subjet }', 'shows-unknown', 'rows', 'subjet', 'subjet', 'subject'],
    [
      '{ signatures: [ { role: teachr, fields: [ name ] } ] }',
      ...['unknown-role', 'signatures/0/role', 'teachr', 'teachr', 'teacher'],
    ],
  ])('%s names nothing', (text, code, at, name, was, meant) => {
    const path = `forms/report/layout/${at}`;
    expect(layout(text as string)).toEqual([
      [code, path, { name, similar: expect.anything() }, [{ op: 'replace', at: path, was, with: meant }]],
    ]);
  });

  test('has rows of a set, not of a rule', () => {
    expect(layout('{ rows: average }')).toMatchObject([
      ['shows-unknown', 'forms/report/layout/rows', { name: 'average' }],
    ]);
  });
});

describe('readings and defects', () => {
  const OPTIONS = `chosen: one, options: { one: { ${LABEL} }, two: { ${LABEL} } }`;
  const TEXTS = `question: { kk: Қалай, ru: Как, en: How }, reason: { kk: Себеп, ru: Довод, en: Reason }`;
  const pack = (defects: string, reading: string, tag: string) =>
    found(
      names,
      section(
        `readings: { way: { ${TEXTS}, ${OPTIONS}, defects: [ ${defects} ] } }\ndefects: { blur: { place: [ p1 ], kind: ambiguity, text: { kk: Екіұшты, ru: Двояко, en: Two-sided }, reading: ${reading} }, dot: { place: [ p1 ], kind: misprint, text: { kk: Нүкте, ru: Точка, en: Dot } } }`,
      ),
      ['over: subject, cite: p1', `over: subject, cite: p1, reading: ${tag}`],
    );

  test('name each other', () => {
    expect(pack('blur, dot', 'way', 'way')).toEqual([]);
  });

  test.each([
    ['blur, dit', 'way', 'way', 'unknown-defect-named', 'readings/way/defects/1', 'dit', 'dot'],
    ['blur', 'weigh', 'way', 'unknown-reading-named', 'defects/blur/reading', 'weigh', null],
    ['blur', 'wya', 'way', 'unknown-reading-named', 'defects/blur/reading', 'wya', 'way'],
    ['blur', 'way', 'wya', 'unknown-reading-named', 'rules/average/reading', 'wya', 'way'],
  ])('defects [ %s ], reading %s, tag %s', (defects, reading, tag, code, path, was, meant) => {
    const repairs = meant === null ? [] : [[{ op: 'replace', at: path, was, with: meant }]];
    expect(pack(defects, reading, tag)).toEqual([[code, path, { name: was, similar: expect.anything() }, ...repairs]]);
  });
});
