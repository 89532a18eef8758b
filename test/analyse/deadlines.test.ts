import { describe, expect, test } from 'vitest';
import { calendar } from '../../engine/analyse/calendar.ts';
import { deadlines } from '../../engine/analyse/deadlines.ts';
import { check } from '../../engine/index.ts';
import { minimal } from '../fixtures/minimal.ts';
import { found, LABEL, section, type Told } from './found.ts';

const DUE = 'procedure/deadlines/report/due';

/** A procedure in which a decision leads to an appeal, with one deadline. */
function procedure(due: string, forms = '') {
  const events = `events: { start: { ${LABEL}, cite: p1 }, appeal: { ${LABEL}, cite: p1 } }`;
  const decision = `hear: { ${LABEL}, by: teacher, options: { no: { ${LABEL} }, yes: { ${LABEL}, leadsTo: appeal } }, cite: p1 }`;
  return [
    section(
      `roles: { teacher: { ${LABEL}, cite: p1 } }\nprocedure: { ${events}, decisions: { ${decision} }, deadlines: { report: { ${LABEL}, due: { ${due} }${forms && `, forms: [ ${forms} ]`}, cite: p1 } } }`,
    ),
    ['forms:\n', `forms:\n  paper: { kind: document, ${LABEL}, cite: p1 }\n`],
  ] as const;
}

describe('a deadline is tied to something', () => {
  test.each([
    'workingDays: 5, after: start',
    'days: 5, before: start',
    'months: 1, after: appeal',
    'years: 1, after: start',
    'day: 5, of: month-after-year',
    'day: 5, of: month-after-event, event: start',
    'within: month-after-event, event: start',
    'within: month-after-quarter',
    'date: 12-01, year: next',
  ])('{ %s }', (due) => expect(found(deadlines, ...procedure(due))).toEqual([]));

  test.each([
    ['workingDays: 5', 'workingDays: 5', 'after | before'],
    ['days: 4', 'days: 4', 'after | before'],
    ['months: 3', 'months: 3', 'after | before'],
    ['years: 2', 'years: 2', 'after | before'],
    ['day: 7', 'day: 7', 'of'],
    ['day: 7, of: month-after-event', 'month-after-event', 'event'],
    ['within: month-after-event', 'month-after-event', 'event'],
  ])('and not as { %s }', (due, told, needed) => {
    expect(found(deadlines, ...procedure(due))).toEqual([['deadline-untied', DUE, { found: told, needed }]]);
  });
});

describe('a deadline that cannot be kept', () => {
  test('before what only a decision brings about: it may be counted after it', () => {
    const due = { days: 5, before: 'appeal' };
    const mended = [{ op: 'replace', at: DUE, was: due, with: { days: 5, after: 'appeal' } }];
    expect(found(deadlines, ...procedure('days: 5, before: appeal'))).toEqual([
      ['deadline-early', DUE, { trigger: 'appeal' }, mended],
    ]);
  });

  test('on a day before the act is in force', () => {
    expect(found(deadlines, ...procedure('on: 2024-12-31'))).toEqual([
      ['deadline-early', DUE, { trigger: 'force.from: 2025-01-01' }],
    ]);
    expect(found(deadlines, ...procedure('on: 2025-01-01'))).toEqual([]);
  });

  test('within the year that a form grades', () => {
    const early: Told[] = [['deadline-early', DUE, { trigger: 'report' }]];
    expect(found(deadlines, ...procedure('date: 12-01, year: same', 'paper, report'))).toEqual(early);
    expect(found(deadlines, ...procedure('date: 12-01, year: next', 'report'))).toEqual([]);
    expect(found(deadlines, ...procedure('date: 12-01, year: same', 'paper'))).toEqual([]);
    expect(found(deadlines, ...procedure('date: 12-01, year: same'))).toEqual([]);
    expect(found(deadlines, ...procedure('on: 2025-12-01', 'report'))).toEqual([]);
    expect(found(deadlines, ...procedure('days: 5, after: start, year: same', 'report'))).toEqual([]);
  });
});

describe('a day that the calendar lacks', () => {
  /** Key, what is told of it, and how grave it is, of the deadlines of a pack. */
  const lacking = (due: string) =>
    check(minimal(...procedure(due)))
      .diagnostics.filter(({ code }) => code === 'day-missing')
      .map(({ place, params, severity }) => [place.path?.replace(`${DUE}/`, ''), params?.day, severity]);

  test.each([
    ['date: 02-30, year: next', [['date', '02-30', 'error']]],
    ['date: 13-01, year: next', [['date', '13-01', 'error']]],
    ['date: 02-29, year: next', [['date', '02-29', 'warning']]],
    ['date: 12-31, year: next', []],
    ['day: 31, of: month-after-quarter', [['day', '31 (04)', 'warning']]],
    ['day: 31, of: month-after-half-year', []],
    ['day: 31, of: month-after-year', []],
    ['day: 31, of: month-after-event, event: start', [['day', '31 (02, 04, 06, 09, 11)', 'warning']]],
    ['day: 29, of: month-after-event, event: start', [['day', '29 (02)', 'warning']]],
    ['day: 5, of: month-after-event, event: start', []],
  ])('{ %s }', (due, told) => expect(lacking(due)).toEqual(told));

  test('is not looked for where no month is meant', () => {
    expect(found(calendar, ...procedure('day: 31'))).toEqual([]);
    expect(found(calendar)).toEqual([]);
    expect(found(deadlines)).toEqual([]);
  });
});
