import type { EngineResult } from 'json-rules-engine';
import { type Answer, failed, malformed, pending } from '../answers.ts';
import { day, monthsBefore, monthsBetween, nextDay } from '../days.ts';
import { condition, type Data, isWithin, paramsOf, RuleBook } from '../rule-book.ts';
import * as rules from './rules.ts';

interface Kpi {
  readonly id?: string;
  readonly kind: string;
  readonly percent: number;
  readonly score: number;
}

const OPTIONS = Object.entries(rules.OPTIONS).map(([name, list]) => [name, new Set<unknown>(list)] as const);
const GRADES = rules.GRADES.map(([grade]) => grade as string);
const KNOWN: readonly string[] = ['id', ...rules.OF_KPI, ...rules.TEXTS.map(([name]) => name)];

/**
 * The rules of Corps A for json-rules-engine; months, counts, the mean and the KPI out of their rows are dynamic facts: a condition
 * can’t say of which member of a list it holds.
 */
export function rulesEngine(): (sheet: { inputs: Data }) => Promise<Answer> {
  const book = new RuleBook({ asked: rules.INPUTS, dates: rules.DATES, grades: GRADES });
  book.fact('time', 'inputs', timeOf);
  book.fact('counts', 'kpi', countsOf);
  book.fact('composition', 'inputs', compositionOf);
  book.fact('outside', 'kpi', outsideOf);
  book.fact(
    'final',
    'kpi',
    (kpi: readonly Kpi[]) =>
      Math.round(kpi.reduce((sum, { score }) => sum + Math.round(score * 100), 0) / rules.SIZE) / 100,
  );
  addInputs(book);
  book.add(17, 'later', {}, { all: [condition('time.last', 'greaterThanInclusive', day(rules.PENDING_FROM))] });
  book.end(
    16,
    'answer',
    { status: 'not-assessed', ground: 'too-short' },
    { all: [condition('time.months', 'lessThan', 3)] },
  );
  book.end(
    15,
    'answer',
    { status: 'not-assessed', ground: 'too-few-days' },
    {
      all: [condition('inputs.working-days', 'lessThan', 15)],
    },
  );
  book.end(14, 'refusal', failed('last-day-in-period'), {
    all: [condition('time.until', 'greaterThan', { fact: 'time', path: 'last' })],
  });
  for (const kind of rules.KINDS)
    book.end(14, 'refusal', failed(`${kind}-number`), {
      all: [condition(`counts.${kind}`, 'notEqual', { fact: 'composition', path: kind })],
    });
  book.end(14, 'outside', {}, { all: [condition('outside.length', 'greaterThan', 0)] });
  book.end(13, 'revised', {}, { all: [condition('inputs.national-commission', 'equal', 'revised')] });
  for (const [place, [grade, from]] of rules.GRADES.entries())
    book.end(12 - place, 'grade', { grade }, { all: [condition('final', 'greaterThanInclusive', from)] });
  return async ({ inputs }) => answerOf(await book.engine.run({ inputs, kpi: inputs.kpi }), inputs);
}

function addInputs(book: RuleBook): void {
  const isRevised = condition('inputs.national-commission', 'equal', 'revised');
  const count = rules.INPUTS.length;
  book.operator('hasNoOption', (given: Data) => OPTIONS.some(([name, list]) => !list.has(given[name])));
  book.operator('someLacks', (kpi: readonly Data[]) =>
    kpi.some((one) => rules.OF_KPI.some((name) => one[name] == null)),
  );
  book.operator('someHasNoKind', (kpi: readonly Kpi[]) => kpi.some(({ kind }) => !rules.KINDS.includes(kind)));
  book.operator('someIsNotInRange', (kpi: readonly Kpi[]) =>
    kpi.some(({ percent, score }) => !isWithin(percent, 100, rules.MOST_PERCENT) || !isWithin(score, 100, 5)),
  );
  book.operator('someIsTooLong', (kpi: readonly Data[]) =>
    kpi.some((one) =>
      rules.TEXTS.some(([name, most]) => one[name] !== undefined && (one[name] as string).length > most),
    ),
  );
  book.operator('someHasMore', (kpi: readonly Data[]) =>
    kpi.some((one) => Object.keys(one).some((name) => !KNOWN.includes(name))),
  );
  book.end(
    20,
    'answer',
    { status: 'incomplete' },
    {
      any: [
        condition('inputs', 'lacks', { fact: 'asked' }),
        { all: [isRevised, condition('inputs.revised-grade', 'isMissing')] },
      ],
    },
  );
  book.end(19, 'answer', { status: 'incomplete' }, { all: [condition('kpi', 'someLacks')] });
  book.end(18, 'answer', malformed('not-a-date'), { all: [condition('inputs', 'hasNoDay', { fact: 'dates' })] });
  book.end(18, 'answer', malformed('not-an-option'), {
    any: [
      condition('inputs', 'hasNoOption'),
      condition('kpi', 'someHasNoKind'),
      { all: [isRevised, condition('inputs.revised-grade', 'notIn', { fact: 'grades' })] },
    ],
  });
  book.end(18, 'answer', malformed('not-in-range'), {
    any: [condition('inputs.working-days', 'isNoCount', rules.MOST_DAYS), condition('kpi', 'someIsNotInRange')],
  });
  book.end(18, 'answer', malformed('text-too-long'), { all: [condition('kpi', 'someIsTooLong')] });
  book.end(18, 'answer', malformed('not-asked'), {
    any: [
      condition('inputs', 'hasMoreThan', count + 1),
      {
        all: [
          condition('inputs.national-commission', 'notEqual', 'revised'),
          condition('inputs', 'hasMoreThan', count),
        ],
      },
      condition('kpi', 'someHasMore'),
    ],
  });
  book.end(18, 'answer', malformed('set-size'), { all: [condition('kpi.length', 'notEqual', rules.SIZE)] });
}

function timeOf(inputs: Data): object {
  const [last, until] = [day(inputs['period-end']), day(inputs['last-day'])];
  const from = Math.max(day(inputs.appointed), monthsBefore(nextDay(last), 12));
  return { last, until, months: monthsBetween(from, nextDay(until)) };
}

function countsOf(kpi: readonly Kpi[]): Record<string, number> {
  const counts: Record<string, number> = Object.fromEntries(rules.KINDS.map((kind) => [kind, 0]));
  for (const { kind } of kpi) counts[kind] = (counts[kind] as number) + 1;
  return counts;
}

const COMPOSITIONS = Object.fromEntries(
  Object.entries(rules.COMPOSITION).map(([category, counts]) => [
    category,
    Object.fromEntries(rules.KINDS.map((kind, place) => [kind, counts[place]])),
  ]),
);

function compositionOf(inputs: Data): object | undefined {
  return COMPOSITIONS[inputs['category-level'] as string];
}

/** Refusals of the KPI whose score is not in the row of their percentage. */
function outsideOf(kpi: readonly Kpi[]): object[] {
  return kpi.flatMap(({ id, kind, percent, score }, place) => {
    const step = Math.min(Math.floor(percent / rules.PERCENT_STEP) * rules.SCORE_STEP, 5);
    const member = id ?? String(place + 1);
    if (kind === 'assignments') return score > step ? [failed('within-maximum', { 'assignments-kpi': member })] : [];
    const most = step === 5 ? 5 : Math.round(step * 100 + 24) / 100;
    return score < step || score > most ? [failed('within-range', { 'other-kpi': member })] : [];
  });
}

/** The outcome that the events of a run make. */
async function answerOf(result: EngineResult, inputs: Data): Promise<Answer> {
  const warnings = paramsOf(result, 'later').length > 0 ? [pending(...rules.PENDING)] : [];
  const [answer] = paramsOf(result, 'answer');
  if (answer) return { ...answer, warnings } as unknown as Answer;
  const isOutside = paramsOf(result, 'outside').length > 0;
  const refusals = [
    ...paramsOf(result, 'refusal'),
    ...(isOutside ? await result.almanac.factValue<object[]>('outside') : []),
  ];
  const route = rules.ROUTE;
  if (refusals.length > 0) return { status: 'refused', refusals, route, warnings };
  const isRevised = paramsOf(result, 'revised').length > 0;
  const grade = isRevised ? inputs['revised-grade'] : paramsOf(result, 'grade')[0]?.grade;
  return { status: 'graded', grade: grade as string, route, warnings };
}
