import { answer, type Cells, decision, expressions, list, table, text } from '../decision-graph.ts';
import * as rules from './rules.ts';

const input = (name: string): string => `inputs['${name}']`;
const fault = (code: string): Cells => ({ status: text('refused'), refusals: `[{code: ${text(code)}}]` });
const DATES = ['period-end', 'appointed', 'post-until'];
const BOOLEANS = ['assessor-absent', 'leading-post'];
const isOrdinary = `inputs.category in ${list(rules.ORDINARY)}`;
const SCORES = list(rules.SCORES);
const after = `d(${input('period-end')}).add('1d')`;
const later = `d(${input('period-end')}) >= d('${rules.PENDING_FROM}')`;
const PENDING = `{code: 'pending-text', cite: ${list(rules.PENDING)}}`;
/** Days of one form, so that the later of two texts can be told. */
const months = `d(${input('post-until')}).add('1d').diff(
  d(${input('appointed')}) > ${after}.sub('3M') ? d(${input('appointed')}) : ${after}.sub('3M'), 'month')`;

const isAbsent = input('assessor-absent');
const status = input('appraisee-status');
const ROUTE = `merge([
  ${input('leading-post')} ? {id: 'leading', form: 'leader'} : {id: 'others', form: 'staff'},
  ${isAbsent} ? {assessor: 'substitute', substitute: 'absent'}
  : ${status} == 'audit-commission-chair' ? {assessor: 'maslikhat-chair', substitute: 'audit-commission'}
  : ${status} == 'seconded' ? {assessor: 'host-body', substitute: 'secondment'}
  : {assessor: 'head-of-unit'}])`;

/** The rules of Corps B, form 2, as a decision of GoRules. */
export const DECISION = decision(
  [
    [
      `some(${list(rules.INPUTS.filter((name) => name !== 'leading-post'))}, inputs[#] == null)
        or some(${SCORES}, inputs.score[#] == null) or (${isOrdinary} and ${input('leading-post')} == null)`,
      { status: text('incomplete') },
    ],
    [`some(${list(DATES)}, not d(inputs[#]).isValid())`, fault('not-a-date')],
    [
      Object.entries(rules.OPTIONS)
        .map(([name, options]) => `not (${input(name)} in ${list(options)})`)
        .join(' or '),
      fault('not-an-option'),
    ],
    [`some(${list(BOOLEANS)}, type(inputs[#]) != 'bool')`, fault('not-a-boolean')],
    [
      `type(${input('days-worked')}) != 'number' or not (${input('days-worked')} in [0..${rules.MOST_DAYS}]) or floor(${input('days-worked')}) != ${input('days-worked')}
        or some(${SCORES}, type(inputs.score[#]) != 'number' or not (inputs.score[#] in [0..5]) or floor(inputs.score[#] * 100) != inputs.score[#] * 100)`,
      fault('not-in-range'),
    ],
    [`len(keys(inputs.score)) != ${rules.SCORES.length}`, fault('not-asked')],
    [
      `len(keys(inputs)) != ${rules.INPUTS.length} or not (${isOrdinary}) or inputs.calibration != 'none' or inputs.delegation != 'none'`,
      { status: text('elsewhere') },
    ],
    [
      `${months} < 1`,
      { status: text('not-assessed'), ground: text('too-short'), warnings: `${later} ? [${PENDING}] : []` },
    ],
    [
      `${input('days-worked')} < 15`,
      { status: text('not-assessed'), ground: text('too-few-days'), warnings: `${later} ? [${PENDING}] : []` },
    ],
    [
      input('leading-post'),
      {
        status: text('refused'),
        refusals: `[{code: 'wrong-form'}]`,
        route: ROUTE,
        warnings: `${later} ? [${PENDING}] : []`,
      },
    ],
  ],
  [
    expressions({
      final: `round((${rules.SCORES.map((name) => `inputs.score.${name}`).join(' + ')}) / 5, 2)`,
      after,
    }),
    table('collect', 'refusals', [
      [
        `after.day() != 1 or not (after.month() in [1, 4, 7, 10])`,
        { code: text('check'), check: text('whole-quarter') },
      ],
      [
        `d(${input('post-until')}) > d(${input('period-end')})`,
        { code: text('check'), check: text('post-until-in-period') },
      ],
      [
        `(inputs.penalty in ${list(rules.LESSER)} and inputs.score.penalties > 2.99) or (inputs.penalty == 'other' and inputs.score.penalties > 1.99)`,
        { code: text('check'), check: text('penalty-cap'), members: `{asked: 'penalties'}` },
      ],
    ]),
    table('collect', 'warnings', [
      ...rules.SCORES.map(
        (name) =>
          [
            `inputs.score.${name} == 0`,
            { code: text('check'), check: text('zero-score'), members: `{asked: ${text(name)}}` },
          ] as const,
      ),
      [later, { code: text('pending-text'), cite: list(rules.PENDING) }],
    ]),
    table(
      'first',
      'grade',
      rules.GRADES.map(([grade, from]) => [`final >= ${from}`, { id: text(grade) }]),
    ),
    answer({
      settled: `{status: len(refusals) > 0 ? 'refused' : 'graded', grade: len(refusals) > 0 ? null : grade.id, route: ${ROUTE}, refusals: refusals, warnings: warnings}`,
    }),
  ],
);
