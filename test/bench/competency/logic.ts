import { failed, malformed } from '../answers.ts';
import { NO_DAY } from '../days.ts';
import { get, hasKeys, is, isIn, isMissing, type Logic, literal, not, record } from '../logic-terms.ts';
import * as rules from './rules.ts';

const input = (name: string): Logic => get(`inputs.${name}`);
const isReturned = isIn(input('interruption'), rules.RETURNED);
const isQualified = isIn(input('category'), rules.QUALIFIED);
const isRevised = is(input('commission-decision'), 'revise');
const graded = (grade: Logic): Logic => record({ status: 'graded', grade, route: literal(rules.ROUTE) });
const incomplete = literal({ status: 'incomplete' });

/** What follows for each group, with services and without. */
function byGroup(of: (competencies: readonly rules.Competency[]) => Logic): Logic {
  const either = (group: string): Logic => ({
    if: [input('provides-services'), of(rules.competenciesOf(group, true)), of(rules.competenciesOf(group, false))],
  });
  return {
    if: [
      is(get('group'), 'top'),
      either('top'),
      is(get('group'), 'middle'),
      either('middle'),
      is(get('group'), 'staff'),
      either('staff'),
      either('none'),
    ],
  };
}

const observed = (indicator: string): Logic => input(`observed.${indicator}`);
const finding = (id: string): Logic => input(`commission-finding.${id}`);

/** What is wrong with the indicators and findings of a group, or else the grades. */
function gradesOf(competencies: readonly rules.Competency[]): Logic {
  const ids = competencies.map(({ id }) => id);
  const indicators = competencies.flatMap((one) => one.indicators);
  const isNone = indicators.length === 0;
  const met = ({ indicators }: rules.Competency): Logic => ({
    '>=': [{ '*': [{ '+': indicators.map(observed) }, 4] }, indicators.length * 3],
  });
  const found = record(
    Object.fromEntries(competencies.map((one) => [one.id, { if: [met(one), 'meets', 'does-not-meet'] }])),
  );
  return {
    if: [
      { or: [false, ...indicators.map((one) => isMissing(observed(one)))] },
      incomplete,
      { and: [isRevised, { or: ids.map((id) => isMissing(finding(id))) }] },
      incomplete,
      {
        or: [
          false,
          ...indicators.map((one) => ({ and: [{ '!==': [observed(one), true] }, { '!==': [observed(one), false] }] })),
        ],
      },
      literal(malformed('not-a-boolean')),
      { and: [isRevised, { or: ids.map((id) => not(isIn(finding(id), rules.FINDINGS))) }] },
      literal(malformed('not-an-option')),
      {
        or: [
          { and: [not(isMissing(input('observed'))), not(hasKeys(input('observed'), indicators.length))] },
          { and: [isRevised, not(hasKeys(input('commission-finding'), ids.length))] },
        ],
      },
      literal(malformed('not-asked')),
      settled(
        isNone
          ? literal({ status: 'undetermined', undetermined: rules.UNDETERMINED })
          : graded({ if: [isRevised, input('commission-finding'), found] }),
      ),
    ],
  };
}

function settled(otherwise: Logic): Logic {
  return {
    if: [
      {
        '<': [
          { monthsBetween: [{ if: [isReturned, get('resumed'), get('appointed')] }, { nextDay: [get('period-end')] }] },
          3,
        ],
      },
      literal({ status: 'not-assessed', ground: 'under-three-months' }),
      input('probation'),
      literal({ status: 'not-assessed', ground: 'on-probation' }),
      { and: [isReturned, { '<': [get('resumed'), get('appointed')] }] },
      literal({ status: 'refused', refusals: [failed('return-after-appointment')], route: rules.ROUTE }),
      otherwise,
    ],
  };
}

const GROUP: Logic = {
  if: Object.entries(rules.GROUP_OF)
    .flatMap(([name, group]) => {
      const [category, role] = name.split(' ');
      const isCategory = is(input('category'), category);
      return [role === undefined ? isCategory : { and: [isCategory, is(input('post-role'), role)] }, group];
    })
    .concat('none'),
};

const COUNT: Logic = {
  '+': [
    rules.INPUTS.length,
    ...[isReturned, isQualified, isRevised, not(isMissing(input('observed')))].map((one) => ({ if: [one, 1, 0] })),
  ],
};

/** The rules of the competencies of the MIC in JsonLogic: days and the group are formed once, then one `if` from top to bottom. */
export const LOGIC: Logic = {
  pipe: [
    record({
      inputs: get('inputs'),
      group: GROUP,
      ...Object.fromEntries(['period-end', 'appointed', 'resumed'].map((name) => [name, { day: [input(name)] }])),
    }),
    {
      if: [
        {
          or: [
            ...rules.INPUTS.map((name) => isMissing(input(name))),
            { and: [isReturned, isMissing(input('resumed'))] },
            { and: [isQualified, isMissing(input('post-role'))] },
          ],
        },
        incomplete,
        {
          or: [
            is(get('period-end'), NO_DAY),
            is(get('appointed'), NO_DAY),
            { and: [isReturned, is(get('resumed'), NO_DAY)] },
          ],
        },
        literal(malformed('not-a-date')),
        {
          or: [
            ...Object.entries(rules.OPTIONS).map(([name, options]) => not(isIn(input(name), options))),
            { and: [isQualified, not(isIn(input('post-role'), rules.ROLES))] },
          ],
        },
        literal(malformed('not-an-option')),
        { or: ['probation', 'provides-services'].map((name) => not({ isBoolean: [input(name)] })) },
        literal(malformed('not-a-boolean')),
        { and: [isRevised, isMissing(input('commission-finding'))] },
        incomplete,
        { '!==': [{ length: [{ keys: [get('inputs')] }] }, COUNT] },
        literal(malformed('not-asked')),
        byGroup(gradesOf),
      ],
    },
  ],
};
