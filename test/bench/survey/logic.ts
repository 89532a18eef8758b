import { malformed, pending } from '../answers.ts';
import { day, NO_DAY } from '../days.ts';
import { get, hasKeys, is, isIn, isMissing, type Logic, literal, not, record } from '../logic-terms.ts';
import * as rules from './rules.ts';

const RESPONDENTS = get('inputs.respondent');
const some = (condition: Logic): Logic => ({ some: [RESPONDENTS, condition] });
const incomplete = literal({ status: 'incomplete' });
const NAMES = ['id', ...rules.OF_RESPONDENT];
const statement = (name: string): Logic => get(`agreement.${name}`);

const count = (value: Logic, answer: string): Logic => ({ length: [{ filter: [RESPONDENTS, is(value, answer)] }] });
const counts = (value: Logic, answers: readonly string[]): Logic =>
  record(Object.fromEntries(answers.map((answer) => [answer, count(value, answer)])));
const shares = (of: string, answers: readonly string[]): Logic =>
  record(Object.fromEntries(answers.map((answer) => [answer, { '/': [get(`${of}.${answer}`), get('respondents')] }])));
const byStatement = (of: (name: string) => Logic): Logic =>
  record(Object.fromEntries(rules.STATEMENTS.map((name) => [name, of(name)])));

const COUNTS: Readonly<Record<string, Logic>> = {
  respondents: { length: [RESPONDENTS] },
  ...Object.fromEntries(
    rules.QUESTIONS.map(({ input, value, answers }) => [`${value}-count`, counts(get(input), answers)]),
  ),
  'agreement-count': byStatement((name) => counts(statement(name), rules.AGREEMENTS)),
};

const SHARES: Readonly<Record<string, Logic>> = {
  ...Object.fromEntries(
    rules.QUESTIONS.filter(({ hasShare }) => hasShare).map(({ value, answers }) => [
      `${value}-share`,
      shares(`${value}-count`, answers),
    ]),
  ),
  'agreement-share': byStatement((name) => shares(`agreement-count.${name}`, rules.AGREEMENTS)),
};

const later = { '>=': [{ day: [get('inputs.period-end')] }, day(rules.PENDING_FROM)] };
const WARNINGS = { if: [later, literal([pending(...rules.PENDING)]), literal([])] };

/** The anonymous survey in JsonLogic: one `if` from top to bottom, then the counts, then the shares of them. */
export const LOGIC: Logic = {
  if: [
    { or: rules.INPUTS.map((name) => isMissing(get(`inputs.${name}`))) },
    incomplete,
    is({ day: [get('inputs.period-end')] }, NO_DAY),
    literal(malformed('not-a-date')),
    not(hasKeys(get('inputs'), rules.INPUTS.length)),
    literal(malformed('not-asked')),
    is({ length: [RESPONDENTS] }, 0),
    literal(malformed('set-size')),
    { '>': [{ length: [RESPONDENTS] }, rules.MOST] },
    literal(malformed('too-many-members')),
    some({ or: [...rules.OF_RESPONDENT.map(get), ...rules.STATEMENTS.map(statement)].map(isMissing) }),
    incomplete,
    some({
      or: [
        ...rules.QUESTIONS.map(({ input, answers }) => not(isIn(get(input), answers))),
        ...rules.STATEMENTS.map((name) => not(isIn(statement(name), rules.AGREEMENTS))),
      ],
    }),
    literal(malformed('not-an-option')),
    some({
      or: [
        not(hasKeys(get('agreement'), rules.STATEMENTS.length)),
        { '!==': [{ length: [{ keys: [get('')] }] }, { if: [isMissing(get('id')), NAMES.length - 1, NAMES.length] }] },
      ],
    }),
    literal(malformed('not-asked')),
    {
      pipe: [
        record({ ...COUNTS, warnings: WARNINGS }),
        record({
          status: 'graded',
          values: record({ ...Object.fromEntries(Object.keys(COUNTS).map((name) => [name, get(name)])), ...SHARES }),
          warnings: get('warnings'),
        }),
      ],
    },
  ],
};
