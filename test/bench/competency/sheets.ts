import { draws } from '../draws.ts';
import * as rules from './rules.ts';

const ENDS = ['2018-12-31', '2019-12-31', '2020-12-31'] as const;
const DECISIONS = ['awaited', 'approve', 'approve', 'approve', 'approve', 'revise'] as const;
const INTERRUPTIONS = ['none', 'none', 'none', 'none', 'study', 'social-leave'] as const;

/** Whole sheets on the form, of every category: most graded, some on probation or too new in the post. The same number, the same sheets. */
export function competencySheets(count: number): object[] {
  const random = draws();
  const one = <T>(of: readonly T[]): T => of[random(of.length)] as T;
  return Array.from({ length: count }, (_, index) => {
    const category = random(40) === 0 ? 'other' : one(rules.OPTIONS.category.slice(0, -1));
    const role = rules.QUALIFIED.includes(category)
      ? random(20) === 0
        ? 'none-of-these'
        : one(rolesOf(category))
      : undefined;
    const group = rules.GROUP_OF[role === undefined ? category : `${category} ${role}`] ?? 'none';
    const services = random(2) === 0;
    const competencies = rules.competenciesOf(group, services);
    const decision = one(DECISIONS);
    const interruption = one(INTERRUPTIONS);
    const end = one(ENDS);
    const sheet = {
      form: 'competency',
      id: String(index + 1),
      inputs: {
        appointed: `20${10 + random(7)}-0${1 + random(9)}-${10 + random(18)}`,
        category,
        'commission-decision': decision,
        interruption,
        'period-end': end,
        probation: random(50) === 0,
        'provides-services': services,
        'post-role': role,
        resumed:
          interruption === 'none'
            ? undefined
            : `${end.slice(0, 4)}-${random(20) === 0 ? 11 : `0${1 + random(9)}`}-${10 + random(18)}`,
        observed: Object.fromEntries(
          competencies.flatMap(({ indicators }) => indicators.map((indicator) => [indicator, random(5) !== 0])),
        ),
        'commission-finding':
          decision === 'revise'
            ? Object.fromEntries(competencies.map(({ id }) => [id, one(rules.FINDINGS)]))
            : undefined,
      },
    };
    return JSON.parse(JSON.stringify(sheet));
  });
}

function rolesOf(category: string): string[] {
  return rules.ROLES.filter((role) => rules.GROUP_OF[`${category} ${role}`] !== undefined);
}

/** Whole sheets spoilt, one in each way. */
export function oddCompetencySheets(): object[] {
  const plain = {
    appointed: '2016-05-10',
    category: 'C-4',
    'commission-decision': 'approve',
    interruption: 'none',
    'period-end': '2018-12-31',
    probation: false,
    'provides-services': true,
    observed: Object.fromEntries(
      rules.competenciesOf('staff', true).flatMap(({ indicators }) => indicators.map((one) => [one, true])),
    ),
  };
  const back = { ...plain, interruption: 'study', resumed: '2018-09-30' };
  const middle = Object.fromEntries(
    rules.competenciesOf('middle', true).flatMap(({ indicators }) => indicators.map((one, place) => [one, place > 0])),
  );
  const deputy = { ...plain, category: 'C-2', 'post-role': 'deputy-department-director', observed: middle };
  const findings = Object.fromEntries(rules.competenciesOf('staff', true).map(({ id }) => [id, 'meets']));
  const revised = { ...plain, 'commission-decision': 'revise', 'commission-finding': findings };
  const inputs: object[] = [
    ...Object.keys(plain).map((input) => ({ ...plain, [input]: undefined })),
    ...['period-end', 'appointed'].map((input) => ({ ...plain, [input]: '2018-02-29' })),
    ...Object.keys(rules.OPTIONS).map((input) => ({ ...plain, [input]: 'no-option' })),
    ...['probation', 'provides-services'].map((input) => ({ ...plain, [input]: 1 })),
    { ...plain, probation: true },
    { ...plain, appointed: '2018-10-02' },
    { ...plain, appointed: '2018-10-01' },
    ...['2018-10-02', '2018-10-01', '2016-05-09', '2018-13-01', undefined].map((resumed) => ({ ...back, resumed })),
    { ...plain, resumed: '2018-09-30' },
    deputy,
    ...['none-of-these', 'section-head', 'no-option', undefined].map((role) => ({
      ...deputy,
      'post-role': role,
      observed: undefined,
    })),
    { ...plain, 'post-role': 'section-head' },
    { ...plain, category: 'other', observed: undefined },
    { ...plain, category: 'other', observed: {} },
    revised,
    { ...revised, 'commission-finding': undefined },
    { ...revised, 'commission-finding': { ...findings, integrity: undefined } },
    { ...revised, 'commission-finding': { ...findings, integrity: 'no-option' } },
    { ...revised, 'commission-finding': { ...findings, integration: 'meets' } },
    ...[undefined, 1, false].map((value) => ({
      ...plain,
      observed: { ...plain.observed, 'integrity-staff-2': value },
    })),
    { ...plain, observed: { ...plain.observed, 'integrity-top-2': true } },
  ];
  return inputs.map((one) => JSON.parse(JSON.stringify({ form: 'competency', id: 'odd', inputs: one })));
}
