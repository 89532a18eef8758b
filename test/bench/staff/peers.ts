import { Engine, type RuleProperties } from 'json-rules-engine';
import type { StaffSheet } from './sheets.ts';

/**
 * The rules of Corps B, form 2, written by hand for engines of rules: which values are taken, which form a category leads to, the
 * grounds, the cap, the bands. They get scores in hundredths and months in post counted: less than the others do. `sum` is that
 * of the scores: a mean that rounds to 4.00 has a sum of 19.98.
 */
export type Facts = Readonly<Record<string, string | number | boolean>>;

export function factsOf({ inputs }: StaffSheet): Facts {
  const { score, ...rest } = inputs;
  const cents = Object.entries(score).map(([name, value]) => [name, Math.round(value * 100)]);
  return { ...rest, months: 3, ...Object.fromEntries(cents) };
}

const HEADS = ['B-1', 'C-O-1', 'D-O-1', 'D-R-1', 'C-R-1', 'E-1', 'E-2', 'E-R-1'];
const CATEGORIES = 'C-1 D-1 D-3 C-2 C-3 C-4 C-5 C-O-4 C-O-5 E-3 E-4 E-R-2 E-R-3 E-R-4 other-category'
  .split(' ')
  .concat(HEADS);

/** The values that an input may have. */
const OPTIONS: Readonly<Record<string, readonly (string | boolean)[]>> = {
  category: CATEGORIES,
  'leading-post': [true, false],
  'appraisee-status': ['ordinary', 'audit-commission-chair', 'seconded'],
  'assessor-absent': [true, false],
  delegation: ['none', 'chief-of-staff', 'designated'],
  penalty: ['none', 'warning', 'reprimand', 'severe-reprimand', 'other'],
  calibration: ['none', 'upheld', 'corrected'],
};

const SCORES = ['quality', 'timeliness', 'initiative', 'discipline', 'penalties'];

/** Least and greatest number of an input. */
const RANGES: readonly (readonly [string, number, number])[] = [
  ['days-worked', 0, 92],
  ...SCORES.map((score) => [score, 0, 500] as const),
];

const PENALISED = ['warning', 'reprimand', 'severe-reprimand'];
const GRADES = [
  ['effective', 1998],
  ['proper', 1498],
  ['satisfactory', 998],
] as const;

const SUM = { '+': SCORES.map((score) => ({ var: score })) };

/** In JsonLogic: one `if` from top to bottom. */
export const LOGIC = {
  if: [
    {
      or: [
        ...Object.entries(OPTIONS).map(([input, options]) => ({ '!': [{ in: [{ var: input }, options] }] })),
        ...RANGES.flatMap(([input, least, most]) => [
          { '<': [{ var: input }, least] },
          { '>': [{ var: input }, most] },
        ]),
      ],
    },
    'refused',
    { '<': [{ var: 'months' }, 1] },
    'too-short',
    { '<': [{ var: 'days-worked' }, 15] },
    'too-few-days',
    { or: [{ in: [{ var: 'category' }, HEADS] }, { var: 'leading-post' }] },
    'wrong-form',
    {
      or: [
        { and: [{ '==': [{ var: 'penalty' }, 'other'] }, { '>': [{ var: 'penalties' }, 199] }] },
        { and: [{ in: [{ var: 'penalty' }, PENALISED] }, { '>': [{ var: 'penalties' }, 299] }] },
      ],
    },
    'penalty-cap',
    ...GRADES.flatMap(([grade, least]) => [{ '>=': [SUM, least] }, grade]),
    'unsatisfactory',
  ],
};

/** In json-rules-engine: rules of falling priority, of which the first that holds ends the run. */
export function rulesEngine(): (facts: Facts) => Promise<string> {
  const engine = new Engine([], { allowUndefinedFacts: false });
  engine.addFact('sum', async (_, almanac) => {
    const scores = await Promise.all(SCORES.map((name) => almanac.factValue<number>(name)));
    return scores.reduce((sum, one) => sum + one, 0);
  });
  let found = '';
  const add = (type: string, priority: number, conditions: RuleProperties['conditions']): void =>
    void engine.addRule({
      conditions,
      priority,
      event: { type },
      onSuccess: () => {
        found = type;
        engine.stop();
      },
    });
  const fact = (name: string, operator: string, value: unknown) => ({ fact: name, operator, value });
  add('refused', 12, {
    any: [
      ...Object.entries(OPTIONS).map(([input, options]) => fact(input, 'notIn', options)),
      ...RANGES.flatMap(([input, least, most]) => [fact(input, 'lessThan', least), fact(input, 'greaterThan', most)]),
    ],
  });
  add('too-short', 11, { all: [fact('months', 'lessThan', 1)] });
  add('too-few-days', 10, { all: [fact('days-worked', 'lessThan', 15)] });
  add('wrong-form', 9, { any: [fact('category', 'in', HEADS), fact('leading-post', 'equal', true)] });
  add('penalty-cap', 8, {
    any: [
      { all: [fact('penalty', 'equal', 'other'), fact('penalties', 'greaterThan', 199)] },
      { all: [fact('penalty', 'in', PENALISED), fact('penalties', 'greaterThan', 299)] },
    ],
  });
  for (const [place, [grade, least]] of GRADES.entries())
    add(grade, 7 - place, { all: [fact('sum', 'greaterThanInclusive', least)] });
  add('unsatisfactory', 1, { all: [fact('sum', 'greaterThanInclusive', 0)] });
  return async (facts) => {
    await engine.run(facts);
    return found;
  };
}

const list = (values: readonly unknown[]): string => `[${values.map((one) => `'${one}'`).join(', ')}]`;
const input = (name: string): string => `$root['${name}']`;

/** Whether all values are taken, in the language of GoRules. */
const FITS = [
  ...Object.entries(OPTIONS).flatMap(([name, options]) =>
    typeof options[0] === 'string' ? [`${input(name)} in ${list(options)}`] : [`type(${input(name)}) == 'bool'`],
  ),
  ...RANGES.map(([name, least, most]) => `${input(name)} >= ${least} and ${input(name)} <= ${most}`),
].join(' and ');

const FIELDS = ['fits', 'months', 'days', 'leads', 'over', 'sum'];

function row(answer: string, conditions: Readonly<Record<string, string>>): object {
  const blank = Object.fromEntries(FIELDS.map((field) => [field, '']));
  return { _id: answer, ...blank, ...conditions, answer: `'${answer}'` };
}

/** As a decision of GoRules: an expression, and a table of which the first row that fits is taken. */
export const DECISION = {
  nodes: [
    { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
    {
      id: 'sum',
      name: 'sum',
      type: 'expressionNode',
      position: { x: 0, y: 0 },
      content: {
        passThrough: true,
        expressions: [
          { id: 'f', key: 'fits', value: FITS },
          { id: 'd', key: 'days', value: input('days-worked') },
          { id: 'h', key: 'leads', value: `category in ${list(HEADS)} or ${input('leading-post')}` },
          { id: 's', key: 'sum', value: 'quality + timeliness + initiative + discipline + penalties' },
          {
            id: 'c',
            key: 'over',
            value: `(penalty == 'other' and penalties > 199) or (penalty in ['warning', 'reprimand', 'severe-reprimand'] and penalties > 299)`,
          },
        ],
      },
    },
    {
      id: 'table',
      name: 'table',
      type: 'decisionTableNode',
      position: { x: 0, y: 0 },
      content: {
        hitPolicy: 'first',
        inputs: FIELDS.map((field) => ({ id: field, name: field, field })),
        outputs: [{ id: 'answer', name: 'answer', field: 'answer' }],
        rules: [
          row('refused', { fits: 'false' }),
          row('too-short', { months: '< 1' }),
          row('too-few-days', { days: '< 15' }),
          row('wrong-form', { leads: 'true' }),
          row('penalty-cap', { over: 'true' }),
          ...GRADES.map(([grade, least]) => row(grade, { sum: `>= ${least}` })),
          row('unsatisfactory', {}),
        ],
      },
    },
    { id: 'out', name: 'out', type: 'outputNode', position: { x: 0, y: 0 } },
  ],
  edges: [
    { id: 'a', sourceId: 'in', targetId: 'sum', type: 'edge' },
    { id: 'b', sourceId: 'sum', targetId: 'table', type: 'edge' },
    { id: 'c', sourceId: 'table', targetId: 'out', type: 'edge' },
  ],
};
