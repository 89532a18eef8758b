import { ELSEWHERE, failed, malformed, pending } from '../answers.ts';
import { day, NO_DAY } from '../days.ts';
import { get, hasKeys, is, isIn, isMissing, type Logic, literal, not, record, those } from '../logic-terms.ts';
import * as rules from './rules.ts';

const input = (name: string): Logic => get(`inputs.${name}`);
/** The days worked, or a score. */
export const OUT_OF_RANGE: Logic = {
  or: [
    not({ isWhole: [input('days-worked')] }),
    { '<': [input('days-worked'), 0] },
    { '>': [input('days-worked'), rules.MOST_DAYS] },
    ...rules.SCORES.map((name) => is(get(name), -1)),
  ],
};
const DATES = ['period-end', 'appointed', 'post-until'];
const later = { '>=': [get('period-end'), day(rules.PENDING_FROM)] };
const PENDING = literal(pending(...rules.PENDING));
const after = { nextDay: [get('period-end')] };
const months = {
  monthsBetween: [{ max: [get('appointed'), { monthsBefore: [after, 3] }] }, { nextDay: [get('post-until')] }],
};
const sinceOrigin = (to: Logic): Logic => ({ monthsBetween: [day(rules.ORIGIN), to] });
const notAssessed = (ground: string): Logic =>
  record({ status: 'not-assessed', ground, warnings: those([later, PENDING]) });
const ROUTE = record({
  id: { if: [input('leading-post'), 'leading', 'others'] },
  form: { if: [input('leading-post'), 'leader', 'staff'] },
  assessor: {
    if: [
      input('assessor-absent'),
      'substitute',
      is(input('appraisee-status'), 'audit-commission-chair'),
      'maslikhat-chair',
      is(input('appraisee-status'), 'seconded'),
      'host-body',
      'head-of-unit',
    ],
  },
  substitute: {
    if: [
      input('assessor-absent'),
      'absent',
      is(input('appraisee-status'), 'audit-commission-chair'),
      'audit-commission',
      is(input('appraisee-status'), 'seconded'),
      'secondment',
      null,
    ],
  },
});

const REFUSALS = those(
  [
    { or: [is(sinceOrigin(after), sinceOrigin(get('period-end'))), { '!==': [{ '%': [sinceOrigin(after), 3] }, 0] }] },
    literal(failed('whole-quarter')),
  ],
  [{ '>': [get('post-until'), get('period-end')] }, literal(failed('post-until-in-period'))],
  [
    {
      or: [
        { and: [isIn(input('penalty'), rules.LESSER), { '>': [get('penalties'), 299] }] },
        { and: [is(input('penalty'), 'other'), { '>': [get('penalties'), 199] }] },
      ],
    },
    literal(failed('penalty-cap', { asked: 'penalties' })),
  ],
);

const WARNINGS = {
  if: [
    { or: [later, ...rules.SCORES.map((name) => is(get(name), 0))] },
    those(...rules.SCORES.map((asked) => [is(get(asked), 0), literal(failed('zero-score', { asked }))] as const), [
      later,
      PENDING,
    ]),
    literal([]),
  ],
};

const FINAL = { floor: [{ '/': [{ '+': [{ '*': [{ '+': rules.SCORES.map(get) }, 2] }, 5] }, 10] }] };

/** What is settled, or a grade, once all inputs are known to be good. */
const APPRAISED: Logic = {
  if: [
    { '<': [months, 1] },
    notAssessed('too-short'),
    { '<': [input('days-worked'), 15] },
    notAssessed('too-few-days'),
    input('leading-post'),
    record({
      status: 'refused',
      route: ROUTE,
      refusals: literal([{ code: 'wrong-form' }]),
      warnings: those([later, PENDING]),
    }),
    {
      pipe: [
        record({ final: FINAL, route: ROUTE, refusals: REFUSALS, warnings: WARNINGS }),
        {
          if: [
            is({ length: [get('refusals')] }, 0),
            record({
              status: 'graded',
              grade: { if: rules.GRADES.flatMap(([grade, from]) => [{ '>=': [get('final'), from * 100] }, grade]) },
              route: get('route'),
              warnings: get('warnings'),
            }),
            record({ status: 'refused', refusals: get('refusals'), route: get('route'), warnings: get('warnings') }),
          ],
        },
      ],
    },
  ],
};

/** The rules of Corps B, form 2, in JsonLogic: days and hundredths are formed once, then one `if` from top to bottom. */
export const LOGIC: Logic = {
  pipe: [
    record({
      inputs: get('inputs'),
      ...Object.fromEntries(DATES.map((name) => [name, { day: [input(name)] }])),
      ...Object.fromEntries(rules.SCORES.map((name) => [name, { hundredths: [input(`score.${name}`), 500] }])),
    }),
    {
      if: [
        {
          or: [
            ...rules.INPUTS.filter((name) => name !== 'leading-post').map((name) => isMissing(input(name))),
            ...rules.SCORES.map((name) => isMissing(input(`score.${name}`))),
            { and: [isMissing(input('leading-post')), isIn(input('category'), rules.ORDINARY)] },
          ],
        },
        literal({ status: 'incomplete' }),
        { or: DATES.map((name) => is(get(name), NO_DAY)) },
        literal(malformed('not-a-date')),
        { or: Object.entries(rules.OPTIONS).map(([name, options]) => not(isIn(input(name), options))) },
        literal(malformed('not-an-option')),
        { or: ['assessor-absent', 'leading-post'].map((name) => not({ isBoolean: [input(name)] })) },
        literal(malformed('not-a-boolean')),
        OUT_OF_RANGE,
        literal(malformed('not-in-range')),
        not(hasKeys(input('score'), rules.SCORES.length)),
        literal(malformed('not-asked')),
        {
          or: [
            not(hasKeys(get('inputs'), rules.INPUTS.length)),
            not(isIn(input('category'), rules.ORDINARY)),
            { '!==': [input('calibration'), 'none'] },
            { '!==': [input('delegation'), 'none'] },
          ],
        },
        literal(ELSEWHERE),
        APPRAISED,
      ],
    },
  ],
};
