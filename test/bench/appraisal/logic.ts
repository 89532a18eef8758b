import { failed, malformed, pending } from '../answers.ts';
import { day, NO_DAY } from '../days.ts';
import { get, is, isIn, isMissing, type Logic, literal, not, record, those } from '../logic-terms.ts';
import * as rules from './rules.ts';

const input = (name: string): Logic => get(`inputs.${name}`);
/** An agreement holds five KPI, so that each is named. */
const PLACES = Array.from({ length: rules.SIZE }, (_, place) => place);
const ofKpi = (place: number, name: string): Logic => get(`inputs.kpi.${place}.${name}`);
const [percent, score] = [(place: number) => get(`percent${place}`), (place: number) => get(`score${place}`)];
const step = (place: number): Logic => get(`step${place}`);
const isRevised = is(input('national-commission'), 'revised');
const incomplete = literal({ status: 'incomplete' });
const later = { '>=': [get('period-end'), day(rules.PENDING_FROM)] };
const WARNINGS = { if: [later, literal([pending(...rules.PENDING)]), literal([])] };
const months = {
  monthsBetween: [
    { max: [get('appointed'), { monthsBefore: [{ nextDay: [get('period-end')] }, 12] }] },
    { nextDay: [get('last-day')] },
  ],
};

const count = (kind: string): Logic => ({
  '+': PLACES.map((place) => ({ if: [is(ofKpi(place, 'kind'), kind), 1, 0] })),
});
const composition = (kind: number): Logic => ({
  if: Object.entries(rules.COMPOSITION).flatMap(([category, counts]) => [
    is(input('category-level'), category),
    counts[kind],
  ]),
});

const isAssignments = (place: number): Logic => is(ofKpi(place, 'kind'), rules.KINDS[0]);
const name = (place: number): Logic => ({ if: [isMissing(ofKpi(place, 'id')), String(place + 1), ofKpi(place, 'id')] });
const above = (place: number, most: Logic): Logic => ({ '>': [score(place), most] });
const check = (id: string, set: string, place: number): Logic =>
  record({ code: 'check', check: id, members: record({ [set]: name(place) }) });

const REFUSALS = those(
  [{ '>': [get('last-day'), get('period-end')] }, literal(failed('last-day-in-period'))],
  ...rules.KINDS.map(
    (kind, place) => [{ '!==': [count(kind), composition(place)] }, literal(failed(`${kind}-number`))] as const,
  ),
  ...PLACES.map(
    (place) =>
      [
        { and: [isAssignments(place), above(place, step(place))] },
        check('within-maximum', 'assignments-kpi', place),
      ] as const,
  ),
  ...PLACES.map(
    (place) =>
      [
        {
          and: [
            not(isAssignments(place)),
            { or: [{ '<': [score(place), step(place)] }, above(place, { min: [{ '+': [step(place), 24] }, 500] })] },
          ],
        },
        check('within-range', 'other-kpi', place),
      ] as const,
  ),
);

const FINAL = { floor: [{ '/': [{ '+': [{ '*': [{ '+': PLACES.map(score) }, 2] }, 5] }, 10] }] };
const GRADE = {
  if: [
    isRevised,
    input('revised-grade'),
    { pipe: [FINAL, { if: rules.GRADES.flatMap(([grade, from]) => [{ '>=': [get(''), from * 100] }, grade]) }] },
  ],
};

/** What the tables give for a percentage, in hundredths. */
const stepOf = (hundredths: Logic): Logic => ({
  min: [{ '*': [{ floor: [{ '/': [hundredths, rules.PERCENT_STEP * 100] }] }, rules.SCORE_STEP * 100] }, 500],
});
const BROUGHT = ['inputs', ...rules.DATES];

const APPRAISED: Logic = {
  if: [
    { '<': [months, 3] },
    record({ status: 'not-assessed', ground: 'too-short', warnings: WARNINGS }),
    { '<': [input('working-days'), 15] },
    record({ status: 'not-assessed', ground: 'too-few-days', warnings: WARNINGS }),
    {
      pipe: [
        record({
          ...Object.fromEntries([...BROUGHT, ...PLACES.map((place) => `score${place}`)].map((one) => [one, get(one)])),
          ...Object.fromEntries(PLACES.map((place) => [`step${place}`, stepOf(percent(place))])),
        }),
        record({ refusals: REFUSALS, grade: GRADE, warnings: WARNINGS }),
        {
          if: [
            is({ length: [get('refusals')] }, 0),
            record({ status: 'graded', grade: get('grade'), route: literal(rules.ROUTE), warnings: get('warnings') }),
            record({
              status: 'refused',
              refusals: get('refusals'),
              route: literal(rules.ROUTE),
              warnings: get('warnings'),
            }),
          ],
        },
      ],
    },
  ],
};

/** How many of the named ones a record has. */
const countOf = (names: readonly string[], of: (name: string) => Logic): Logic => ({
  '+': names.map((one) => ({ if: [isMissing(of(one)), 0, 1] })),
});
const KNOWN = ['id', ...rules.OF_KPI, ...rules.TEXTS.map(([text]) => text)];
const keys = (value: Logic): Logic => ({ length: [{ keys: [value] }] });

/** What is missing or malformed of KPI that are five. */
const KPI: readonly Logic[] = [
  { or: PLACES.flatMap((place) => rules.OF_KPI.map((one) => isMissing(ofKpi(place, one)))) },
  incomplete,
  { or: PLACES.map((place) => not(isIn(ofKpi(place, 'kind'), rules.KINDS))) },
  literal(malformed('not-an-option')),
  { or: PLACES.flatMap((place) => [is(percent(place), -1), is(score(place), -1)]) },
  literal(malformed('not-in-range')),
  {
    or: PLACES.flatMap((place) =>
      rules.TEXTS.map(([text, most]) => ({
        and: [ofKpi(place, text), { '>': [{ length: [ofKpi(place, text)] }, most] }],
      })),
    ),
  },
  literal(malformed('text-too-long')),
  {
    or: PLACES.map((place) => ({
      '!==': [keys(get(`inputs.kpi.${place}`)), countOf(KNOWN, (one) => ofKpi(place, one))],
    })),
  },
  literal(malformed('not-asked')),
];

/** The rules of Corps A in JsonLogic: days, hundredths and steps of the tables are formed once, then one `if` from top to bottom. */
export const LOGIC: Logic = {
  pipe: [
    record({
      inputs: get('inputs'),
      ...Object.fromEntries(rules.DATES.map((one) => [one, { day: [input(one)] }])),
      ...Object.fromEntries(
        PLACES.flatMap((place) => [
          [`percent${place}`, { hundredths: [ofKpi(place, 'percent'), rules.MOST_PERCENT * 100] }],
          [`score${place}`, { hundredths: [ofKpi(place, 'score'), 500] }],
        ]),
      ),
    }),
    {
      if: [
        {
          or: [
            ...rules.INPUTS.map((one) => isMissing(input(one))),
            { and: [isRevised, isMissing(input('revised-grade'))] },
          ],
        },
        incomplete,
        { or: rules.DATES.map((one) => is(get(one), NO_DAY)) },
        literal(malformed('not-a-date')),
        {
          or: [
            ...Object.entries(rules.OPTIONS).map(([one, options]) => not(isIn(input(one), options))),
            {
              and: [
                isRevised,
                not(
                  isIn(
                    input('revised-grade'),
                    rules.GRADES.map(([grade]) => grade),
                  ),
                ),
              ],
            },
          ],
        },
        literal(malformed('not-an-option')),
        {
          or: [
            not({ isWhole: [input('working-days')] }),
            { '<': [input('working-days'), 0] },
            { '>': [input('working-days'), rules.MOST_DAYS] },
          ],
        },
        literal(malformed('not-in-range')),
        { '!==': [keys(get('inputs')), { if: [isRevised, rules.INPUTS.length + 1, rules.INPUTS.length] }] },
        literal(malformed('not-asked')),
        { '!==': [{ length: [input('kpi')] }, rules.SIZE] },
        literal(malformed('set-size')),
        ...KPI,
        APPRAISED,
      ],
    },
  ],
};
