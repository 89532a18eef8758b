import { answer, type Cells, decision, expressions, list, text } from '../decision-graph.ts';
import * as rules from './rules.ts';

const fault = (code: string): Cells => ({ status: text('refused'), refusals: `[{code: ${text(code)}}]` });
const incomplete: Cells = { status: text('incomplete') };
const end = `inputs['period-end']`;
const NAMES = list(['id', ...rules.OF_RESPONDENT]);
const STATEMENTS = list(rules.STATEMENTS);

const object = (members: readonly (readonly [string, string])[]): string =>
  `{${members.map(([name, value]) => `"${name}": ${value}`).join(', ')}}`;
const counts = (value: string, answers: readonly string[]): string =>
  object(answers.map((one) => [one, `count(inputs.respondent, ${value} == '${one}')`]));
const shares = (of: string, answers: readonly string[]): string =>
  object(answers.map((one) => [one, `${of}['${one}'] / $.respondents`]));
const byStatement = (of: (statement: string) => string): string =>
  object(rules.STATEMENTS.map((statement) => [statement, of(statement)]));

const SHARED = rules.QUESTIONS.filter(({ hasShare }) => hasShare);
const VALUES: readonly (readonly [string, string])[] = [
  ['respondents', 'len(inputs.respondent)'],
  ...rules.QUESTIONS.map(({ input, value, answers }) => [`${value}-count`, counts(`#['${input}']`, answers)] as const),
  ['agreement-count', byStatement((statement) => counts(`#.agreement.${statement}`, rules.AGREEMENTS))],
  ...SHARED.map(({ value, answers }) => [`${value}-share`, shares(`$['${value}-count']`, answers)] as const),
  ['agreement-share', byStatement((statement) => shares(`$['agreement-count'].${statement}`, rules.AGREEMENTS))],
];

/** The anonymous survey as a decision of GoRules. */
export const DECISION = decision(
  [
    [`some(${list(rules.INPUTS)}, inputs[#] == null)`, incomplete],
    [`not d(${end}).isValid()`, fault('not-a-date')],
    [`len(keys(inputs)) != ${rules.INPUTS.length}`, fault('not-asked')],
    [`len(inputs.respondent) == 0`, fault('set-size')],
    [`len(inputs.respondent) > ${rules.MOST}`, fault('too-many-members')],
    [
      `some(inputs.respondent, ${[
        ...rules.OF_RESPONDENT.map((name) => `#['${name}'] == null`),
        ...rules.STATEMENTS.map((name) => `#.agreement.${name} == null`),
      ].join(' or ')})`,
      incomplete,
    ],
    [
      `some(inputs.respondent, ${[
        ...rules.QUESTIONS.map(({ input, answers }) => `not (#['${input}'] in ${list(answers)})`),
        ...rules.STATEMENTS.map((name) => `not (#.agreement.${name} in ${list(rules.AGREEMENTS)})`),
      ].join(' or ')})`,
      fault('not-an-option'),
    ],
    [
      `some(flatMap(inputs.respondent, keys(#)), not (# in ${NAMES}))
        or some(flatMap(inputs.respondent, keys(#.agreement)), not (# in ${STATEMENTS}))`,
      fault('not-asked'),
    ],
  ],
  [
    expressions(Object.fromEntries(VALUES)),
    answer({
      settled: `{status: 'graded', values: ${object(VALUES.map(([name]) => [name, `$root['${name}']`]))},
        warnings: d(${end}) >= d('${rules.PENDING_FROM}') ? [{code: 'pending-text', cite: ${list(rules.PENDING)}}] : []}`,
    }),
  ],
);
