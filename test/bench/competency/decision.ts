import { answer, type Cells, decision, expressions, list, text } from '../decision-graph.ts';
import * as rules from './rules.ts';

const input = (name: string): string => `inputs['${name}']`;
const fault = (code: string): Cells => ({ status: text('refused'), refusals: `[{code: ${text(code)}}]` });
const incomplete: Cells = { status: text('incomplete') };
const isReturned = `inputs.interruption in ${list(rules.RETURNED)}`;
const isQualified = `inputs.category in ${list(rules.QUALIFIED)}`;
const isRevised = `${input('commission-decision')} == 'revise'`;
const findings = input('commission-finding');
const ROUTE = `{id: 'competency', form: 'competency', assessor: 'direct-supervisor'}`;

const GROUP = `${Object.entries(rules.GROUP_OF)
  .map(([name, group]) => {
    const [category, role] = name.split(' ');
    const isRole = role === undefined ? '' : ` and ${input('post-role')} == '${role}'`;
    return `inputs.category == '${category}'${isRole} ? '${group}'`;
  })
  .join(' : ')} : 'none'`;

/** What follows for each group, with services and without. */
function byGroup(group: string, of: (competencies: readonly rules.Competency[]) => string): string {
  const either = (one: string): string =>
    `(${input('provides-services')} == true ? ${of(rules.competenciesOf(one, true))} : ${of(rules.competenciesOf(one, false))})`;
  return `${group} == 'top' ? ${either('top')} : ${group} == 'middle' ? ${either('middle')} : ${group} == 'staff' ? ${either('staff')} : ${either('none')}`;
}

const gradesOf = (competencies: readonly rules.Competency[]): string =>
  `{${competencies
    .map(
      ({ id, indicators }) =>
        `"${id}": count(${list(indicators)}, inputs.observed[#]) / ${indicators.length} >= 0.75 ? 'meets' : 'does-not-meet'`,
    )
    .join(', ')}}`;

const DATES = list(['period-end', 'appointed']);
const from = `(${isReturned} ? d(inputs.resumed) : d(inputs.appointed))`;
const ones = [isReturned, isQualified, isRevised, 'inputs.observed != null'].map((one) => `(${one} ? 1 : 0)`);

/** The rules of the competencies of the MIC as a decision of GoRules. */
export const DECISION = decision(
  [
    [
      `some(${list(rules.INPUTS)}, inputs[#] == null) or (${isReturned} and inputs.resumed == null) or (${isQualified} and ${input('post-role')} == null)`,
      incomplete,
    ],
    [
      `some(${DATES}, not d(inputs[#]).isValid()) or (${isReturned} and not d(inputs.resumed).isValid())`,
      fault('not-a-date'),
    ],
    [
      Object.entries(rules.OPTIONS)
        .map(([name, options]) => `not (${input(name)} in ${list(options)})`)
        .concat(`(${isQualified} and not (${input('post-role')} in ${list(rules.ROLES)}))`)
        .join(' or '),
      fault('not-an-option'),
    ],
    [`type(inputs.probation) != 'bool' or type(${input('provides-services')}) != 'bool'`, fault('not-a-boolean')],
    [
      `some(asked, inputs.observed[#] == null) or (${isRevised} and some(assessed, ${findings}[#] == null))`,
      incomplete,
    ],
    [`some(asked, type(inputs.observed[#]) != 'bool')`, fault('not-a-boolean')],
    [`${isRevised} and some(assessed, not (${findings}[#] in ${list(rules.FINDINGS)}))`, fault('not-an-option')],
    [
      `len(keys(inputs)) != ${rules.INPUTS.length} + ${ones.join(' + ')} or len(keys(inputs.observed ?? {})) != len(asked) or (${isRevised} and len(keys(${findings})) != len(assessed))`,
      fault('not-asked'),
    ],
    [
      `d(${input('period-end')}).add('1d').diff(${from}, 'month') < 3`,
      { status: text('not-assessed'), ground: text('under-three-months') },
    ],
    ['inputs.probation', { status: text('not-assessed'), ground: text('on-probation') }],
    [
      `${isReturned} and d(inputs.resumed) < d(inputs.appointed)`,
      { status: text('refused'), refusals: `[{code: 'check', check: 'return-after-appointment'}]`, route: ROUTE },
    ],
    [
      `group == 'none'`,
      {
        status: text('undetermined'),
        undetermined: `{at: ${text(rules.UNDETERMINED.at)}, defect: ${text(rules.UNDETERMINED.defect)}}`,
      },
    ],
    [isRevised, { status: text('graded'), grade: findings, route: ROUTE }],
  ],
  [
    expressions({ grade: byGroup('group', gradesOf) }),
    answer({ settled: `{status: 'graded', grade: grade, route: ${ROUTE}}` }),
  ],
  [
    expressions({
      group: GROUP,
      asked: byGroup('$.group', (competencies) => list(competencies.flatMap(({ indicators }) => indicators))),
      assessed: `${input('provides-services')} == true ? ${list(idsOf(true))} : ${list(idsOf(false))}`,
    }),
  ],
);

function idsOf(services: boolean): string[] {
  return rules.competenciesOf('none', services).map(({ id }) => id);
}
