import type { EngineResult } from 'json-rules-engine';
import { type Answer, failed, malformed } from '../answers.ts';
import { day, monthsBetween, nextDay } from '../days.ts';
import { condition, type Data, paramsOf, RuleBook } from '../rule-book.ts';
import * as rules from './rules.ts';

const OPTIONS = Object.entries(rules.OPTIONS).map(([name, list]) => [name, new Set<unknown>(list)] as const);
const LISTS = {
  always: rules.INPUTS,
  qualified: rules.QUALIFIED,
  returned: rules.RETURNED,
  roles: rules.ROLES,
  dates: ['period-end', 'appointed', 'resumed'],
  booleans: ['probation', 'provides-services'],
};

interface Asked {
  readonly all: readonly rules.Competency[];
  readonly ids: readonly string[];
  readonly indicators: readonly string[];
  /** How many inputs, indicators and competencies a sheet has that has no others. */
  readonly inputs: number;
  readonly many: number;
  readonly competencies: number;
}

/**
 * The rules of the competencies of the MIC for json-rules-engine; what is asked, the months and the shares observed are dynamic
 * facts, and each competency has a rule of its own.
 */
export function rulesEngine(): (sheet: { inputs: Data }) => Promise<Answer> {
  const book = new RuleBook(LISTS);
  book.fact('asked', 'inputs', askedOf);
  book.fact('months', 'inputs', monthsOf);
  book.engine.addFact('shares', async (_, almanac) =>
    sharesOf(await almanac.factValue('asked'), (await almanac.factValue<Data | undefined>('observed')) ?? {}),
  );
  book.operator('hasNoOption', (given: Data) => OPTIONS.some(([name, list]) => !list.has(given[name])));
  book.operator('hasNoFinding', (given: Data | undefined, ids: string[]) =>
    ids.some((id) => !rules.FINDINGS.includes(given?.[id] as string)),
  );
  addInputs(book);
  book.end(
    16,
    'answer',
    { status: 'not-assessed', ground: 'under-three-months' },
    { all: [condition('months', 'lessThan', 3)] },
  );
  book.end(
    15,
    'answer',
    { status: 'not-assessed', ground: 'on-probation' },
    {
      all: [condition('inputs.probation', 'equal', true)],
    },
  );
  book.end(
    14,
    'answer',
    { status: 'refused', refusals: [failed('return-after-appointment')], route: rules.ROUTE },
    {
      all: [
        condition('inputs.interruption', 'in', { fact: 'returned' }),
        condition('inputs.resumed', 'isEarlierThan', { fact: 'inputs', path: 'appointed' }),
      ],
    },
  );
  book.operator('isEarlierThan', (one: string, other: string) => one < other);
  book.end(
    13,
    'answer',
    { status: 'undetermined', undetermined: rules.UNDETERMINED },
    {
      all: [condition('shares.cooperation', 'isMissing')],
    },
  );
  book.end(12, 'revised', {}, { all: [condition('inputs.commission-decision', 'equal', 'revise')] });
  for (const { id } of rules.competenciesOf('none', true))
    book.add(11, 'meets', { id }, { all: [condition(`shares.${id}`, 'greaterThanInclusive', 0.75)] });
  return async ({ inputs }) => {
    const findings = inputs['commission-finding'];
    return answerOf(await book.engine.run({ inputs, observed: inputs.observed, findings }));
  };
}

function addInputs(book: RuleBook): void {
  const isRevised = condition('inputs.commission-decision', 'equal', 'revise');
  const isQualified = condition('inputs.category', 'in', { fact: 'qualified' });
  book.end(
    20,
    'answer',
    { status: 'incomplete' },
    {
      any: [
        condition('inputs', 'lacks', { fact: 'always' }),
        {
          all: [condition('inputs.interruption', 'in', { fact: 'returned' }), condition('inputs.resumed', 'isMissing')],
        },
        { all: [isQualified, condition('inputs.post-role', 'isMissing')] },
      ],
    },
  );
  book.end(19, 'answer', malformed('not-a-date'), { all: [condition('inputs', 'hasNoDay', { fact: 'dates' })] });
  book.end(19, 'answer', malformed('not-an-option'), {
    any: [
      condition('inputs', 'hasNoOption'),
      { all: [isQualified, condition('inputs.post-role', 'notIn', { fact: 'roles' })] },
    ],
  });
  book.end(19, 'answer', malformed('not-a-boolean'), {
    all: [condition('inputs', 'hasNoBoolean', { fact: 'booleans' })],
  });
  book.end(
    18,
    'answer',
    { status: 'incomplete' },
    {
      any: [
        condition('observed', 'lacks', { fact: 'asked', path: 'indicators' }),
        { all: [isRevised, condition('findings', 'lacks', { fact: 'asked', path: 'ids' })] },
      ],
    },
  );
  book.end(17, 'answer', malformed('not-a-boolean'), {
    all: [condition('observed', 'hasNoBoolean', { fact: 'asked', path: 'indicators' })],
  });
  book.end(17, 'answer', malformed('not-an-option'), {
    all: [isRevised, condition('findings', 'hasNoFinding', { fact: 'asked', path: 'ids' })],
  });
  book.end(17, 'answer', malformed('not-asked'), {
    any: [
      condition('inputs', 'hasMoreThan', { fact: 'asked', path: 'inputs' }),
      condition('observed', 'hasMoreThan', { fact: 'asked', path: 'many' }),
      { all: [isRevised, condition('findings', 'hasMoreThan', { fact: 'asked', path: 'competencies' })] },
    ],
  });
}

const ASKED = new Map<
  string,
  { all: readonly rules.Competency[]; ids: readonly string[]; indicators: readonly string[] }
>(
  rules.GROUPS.flatMap((group) =>
    [true, false].map((services) => {
      const competencies = rules.competenciesOf(group, services);
      const indicators = competencies.flatMap((one) => one.indicators);
      return [
        `${group} ${services}`,
        { all: competencies, ids: competencies.map(({ id }) => id), indicators },
      ] as const;
    }),
  ),
);

/** What is asked of those of a category, with or without services, and how many of each. */
function askedOf(inputs: Data): Asked {
  const isQualified = rules.QUALIFIED.includes(inputs.category as string);
  const group = rules.GROUP_OF[isQualified ? `${inputs.category} ${inputs['post-role']}` : (inputs.category as string)];
  const asked = ASKED.get(`${group ?? 'none'} ${inputs['provides-services']}`) as NonNullable<
    ReturnType<typeof ASKED.get>
  >;
  const others = [
    isQualified,
    rules.RETURNED.includes(inputs.interruption as string),
    inputs['commission-decision'] === 'revise',
    inputs.observed !== undefined,
  ];
  const count = rules.INPUTS.length + others.filter((is) => is).length;
  return { ...asked, inputs: count, many: asked.indicators.length, competencies: asked.ids.length };
}

function monthsOf(inputs: Data): number {
  const from = rules.RETURNED.includes(inputs.interruption as string) ? inputs.resumed : inputs.appointed;
  return monthsBetween(day(from), nextDay(day(inputs['period-end'])));
}

/** The share observed of each competency that has indicators. */
function sharesOf({ all }: Asked, observed: Data): Record<string, number> {
  const shares: Record<string, number> = {};
  for (const { id, indicators } of all) {
    let met = 0;
    for (const indicator of indicators) if (observed[indicator] === true) met += 1;
    if (indicators.length > 0) shares[id] = met / indicators.length;
  }
  return shares;
}

/** The outcome that the events of a run make. */
async function answerOf(result: EngineResult): Promise<Answer> {
  const [answer] = paramsOf(result, 'answer');
  if (answer) return answer as unknown as Answer;
  const [revised] = paramsOf(result, 'revised');
  if (revised) return { status: 'graded', grade: await result.almanac.factValue('findings'), route: rules.ROUTE };
  const { ids } = await result.almanac.factValue<Asked>('asked');
  const met = new Set(paramsOf(result, 'meets').map(({ id }) => id));
  const grade = Object.fromEntries(ids.map((id) => [id, met.has(id) ? 'meets' : 'does-not-meet']));
  return { status: 'graded', grade, route: rules.ROUTE };
}
