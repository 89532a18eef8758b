import { answer, type Cells, decision, expressions, list, table, text } from '../decision-graph.ts';
import * as rules from './rules.ts';

const input = (name: string): string => `inputs['${name}']`;
const fault = (code: string): Cells => ({ status: text('refused'), refusals: `[{code: ${text(code)}}]` });
const check = (name: string): Cells => ({ code: text('check'), check: text(name) });
const incomplete: Cells = { status: text('incomplete') };
const isRevised = `${input('national-commission')} == 'revised'`;
const [last, until] = [`d(${input('period-end')})`, `d(${input('last-day')})`];
const start = `${last}.add('1d').sub('12M')`;
const from = `(d(inputs.appointed) > ${start} ? d(inputs.appointed) : ${start})`;
const WARNINGS = `${last} >= d('${rules.PENDING_FROM}') ? [{code: 'pending-text', cite: ${list(rules.PENDING)}}] : []`;
const notAssessed = (ground: string): Cells => ({
  status: text('not-assessed'),
  ground: text(ground),
  warnings: WARNINGS,
});
const ROUTE = `{id: 'authorised', form: 'appraisal', assessor: 'authorised-person'}`;
const isNot = (value: string, least: number, most: number, scale: number): string =>
  `type(${value}) != 'number' or not (${value} in [${least}..${most}]) or floor(${value} * ${scale}) != ${value} * ${scale}`;
const KNOWN = list(['id', ...rules.OF_KPI, ...rules.TEXTS.map(([name]) => name)]);
const PLACES = Array.from({ length: rules.SIZE }, (_, place) => place);

/** The score of a percentage in the tables. */
const step = (place: number): string =>
  `min([floor(inputs.kpi[${place}].percent / ${rules.PERCENT_STEP}) * ${rules.SCORE_STEP}, 5])`;
const name = (place: number): string => `inputs.kpi[${place}].id ?? '${place + 1}'`;

/** The rules of Corps A as a decision of GoRules. */
export const DECISION = decision(
  [
    [
      `some(${list(rules.INPUTS)}, inputs[#] == null) or (${isRevised} and ${input('revised-grade')} == null)`,
      incomplete,
    ],
    [`some(inputs.kpi, #.kind == null or #.percent == null or #.score == null)`, incomplete],
    [`some(${list(rules.DATES)}, not d(inputs[#]).isValid())`, fault('not-a-date')],
    [
      [
        ...Object.entries(rules.OPTIONS).map(([one, options]) => `not (${input(one)} in ${list(options)})`),
        `(${isRevised} and not (${input('revised-grade')} in ${list(rules.GRADES.map(([grade]) => grade))}))`,
        `some(inputs.kpi, not (#.kind in ${list(rules.KINDS)}))`,
      ].join(' or '),
      fault('not-an-option'),
    ],
    [
      `${isNot(input('working-days'), 0, rules.MOST_DAYS, 1)}
        or some(inputs.kpi, ${isNot('#.percent', 0, rules.MOST_PERCENT, 100)} or ${isNot('#.score', 0, 5, 100)})`,
      fault('not-in-range'),
    ],
    [
      `some(inputs.kpi, ${rules.TEXTS.map(([one, most]) => `(#['${one}'] != null and len(#['${one}']) > ${most})`).join(' or ')})`,
      fault('text-too-long'),
    ],
    [
      `len(keys(inputs)) != (${isRevised} ? ${rules.INPUTS.length + 1} : ${rules.INPUTS.length})
        or some(flatMap(inputs.kpi, keys(#)), not (# in ${KNOWN}))`,
      fault('not-asked'),
    ],
    [`len(inputs.kpi) != ${rules.SIZE}`, fault('set-size')],
    [`${until}.add('1d').diff(${from}, 'month') < 3`, notAssessed('too-short')],
    [`${input('working-days')} < 15`, notAssessed('too-few-days')],
  ],
  [
    expressions({
      kinds: 'map(inputs.kpi, #.kind)',
      composition: Object.entries(rules.COMPOSITION)
        .map(([category, counts]) => `${input('category-level')} == '${category}' ? [${counts.join(', ')}]`)
        .join(' : ')
        .concat(' : []'),
      final: `round(sum(map(inputs.kpi, #.score)) / ${rules.SIZE}, 2)`,
      steps: `[${PLACES.map(step).join(', ')}]`,
    }),
    table('collect', 'refusals', [
      [`${until} > ${last}`, check('last-day-in-period')],
      ...rules.KINDS.map(
        (kind, place) => [`count(kinds, # == '${kind}') != composition[${place}]`, check(`${kind}-number`)] as const,
      ),
      ...PLACES.map(
        (place) =>
          [
            `kinds[${place}] == 'assignments' and inputs.kpi[${place}].score > steps[${place}]`,
            { ...check('within-maximum'), members: `{"assignments-kpi": ${name(place)}}` },
          ] as const,
      ),
      ...PLACES.map(
        (place) =>
          [
            `kinds[${place}] != 'assignments' and not (inputs.kpi[${place}].score in [steps[${place}]..min([steps[${place}] + 0.24, 5])])`,
            { ...check('within-range'), members: `{"other-kpi": ${name(place)}}` },
          ] as const,
      ),
    ]),
    table('first', 'grade', [
      [isRevised, { id: input('revised-grade') }],
      ...rules.GRADES.map(([grade, least]) => [`final >= ${least}`, { id: text(grade) }] as const),
    ]),
    answer({
      settled: `{status: len(refusals) > 0 ? 'refused' : 'graded', grade: len(refusals) > 0 ? null : grade.id, route: ${ROUTE}, refusals: refusals, warnings: ${WARNINGS}}`,
    }),
  ],
);
