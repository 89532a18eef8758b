import type { EngineResult } from 'json-rules-engine';
import { type Answer, ELSEWHERE, failed, malformed, pending } from '../answers.ts';
import { day, monthsBefore, monthsBetween, nextDay } from '../days.ts';
import { condition, type Data, isWithin, paramsOf, RuleBook } from '../rule-book.ts';
import * as rules from './rules.ts';

const ORIGIN = day(rules.ORIGIN);
const PENDING_FROM = day(rules.PENDING_FROM);
const OPTIONS = Object.entries(rules.OPTIONS).map(([name, list]) => [name, new Set<unknown>(list)] as const);
const LISTS = {
  ordinary: rules.ORDINARY,
  asked: rules.INPUTS.filter((input) => input !== 'leading-post'),
  scores: rules.SCORES,
  dates: ['period-end', 'appointed', 'post-until'],
  booleans: ['assessor-absent', 'leading-post'],
};

/** The rules of Corps B, form 2, for json-rules-engine; times, the cap, the mean and what is scored 0 are dynamic facts. */
export function rulesEngine(): (sheet: { inputs: Data }) => Promise<Answer> {
  const book = new RuleBook(LISTS);
  book.fact('time', 'inputs', timeOf);
  book.fact('cap', 'inputs', ({ penalty }: Data) => rules.CAPS[penalty as string]);
  book.fact('final', 'score', finalOf);
  book.fact('zeros', 'score', zerosOf);
  book.operator('hasNoOption', (given: Data) => OPTIONS.some(([name, list]) => !list.has(given[name])));
  book.operator('hasNoScore', (given: Data) => rules.SCORES.some((name) => !isWithin(given[name], 100, 5)));
  const isOrdinary = condition('inputs.category', 'in', { fact: 'ordinary' });
  addInputs(book, isOrdinary);
  book.end(18, 'answer', ELSEWHERE, {
    any: [
      condition('inputs', 'hasMoreThan', rules.INPUTS.length),
      { not: isOrdinary },
      condition('inputs.calibration', 'notEqual', 'none'),
      condition('inputs.delegation', 'notEqual', 'none'),
    ],
  });
  book.add(17, 'later', {}, { all: [condition('time.last', 'greaterThanInclusive', PENDING_FROM)] });
  const notAssessed = (ground: string): object => ({ status: 'not-assessed', ground });
  book.end(16, 'answer', notAssessed('too-short'), { all: [condition('time.months', 'lessThan', 1)] });
  book.end(15, 'answer', notAssessed('too-few-days'), { all: [condition('inputs.days-worked', 'lessThan', 15)] });
  addRoute(book);
  const wrong = { status: 'refused', refusals: [{ code: 'wrong-form' }] };
  book.end(13, 'answer', wrong, { all: [condition('inputs.leading-post', 'equal', true)] });
  book.add(12, 'zeros', {}, { all: [condition('zeros.length', 'greaterThan', 0)] });
  book.end(11, 'refusal', failed('whole-quarter'), {
    any: [condition('time.isMonth', 'equal', false), condition('time.pastQuarter', 'notEqual', 0)],
  });
  book.end(11, 'refusal', failed('post-until-in-period'), {
    all: [condition('time.until', 'greaterThan', { fact: 'time', path: 'last' })],
  });
  book.end(11, 'refusal', failed('penalty-cap', { asked: 'penalties' }), {
    all: [condition('score.penalties', 'greaterThan', { fact: 'cap' })],
  });
  addGrades(book);
  return async ({ inputs }) => answerOf(await book.engine.run({ inputs, score: inputs.score }));
}

/** By the fact `final`. */
export function addGrades(book: RuleBook): void {
  for (const [place, [grade, from]] of rules.GRADES.entries())
    book.end(
      10 - place,
      'answer',
      { status: 'graded', grade },
      { all: [condition('final', 'greaterThanInclusive', from)] },
    );
}

function addInputs(book: RuleBook, isOrdinary: ReturnType<typeof condition>): void {
  book.end(
    20,
    'answer',
    { status: 'incomplete' },
    {
      any: [
        condition('inputs', 'lacks', { fact: 'asked' }),
        condition('score', 'lacks', { fact: 'scores' }),
        { all: [isOrdinary, condition('inputs.leading-post', 'isMissing')] },
      ],
    },
  );
  book.end(19, 'answer', malformed('not-a-date'), { all: [condition('inputs', 'hasNoDay', { fact: 'dates' })] });
  book.end(19, 'answer', malformed('not-an-option'), { all: [condition('inputs', 'hasNoOption')] });
  book.end(19, 'answer', malformed('not-a-boolean'), {
    all: [condition('inputs', 'hasNoBoolean', { fact: 'booleans' })],
  });
  book.end(19, 'answer', malformed('not-in-range'), {
    any: [condition('inputs.days-worked', 'isNoCount', rules.MOST_DAYS), condition('score', 'hasNoScore')],
  });
  book.end(19, 'answer', malformed('not-asked'), { all: [condition('score', 'hasMoreThan', rules.SCORES.length)] });
}

function addRoute(book: RuleBook): void {
  const present = condition('inputs.assessor-absent', 'equal', false);
  const is = (status: string) => condition('inputs.appraisee-status', 'equal', status);
  book.add(
    14,
    'assessor',
    { assessor: 'substitute', substitute: 'absent' },
    {
      all: [condition('inputs.assessor-absent', 'equal', true)],
    },
  );
  book.add(
    14,
    'assessor',
    { assessor: 'maslikhat-chair', substitute: 'audit-commission' },
    {
      all: [present, is('audit-commission-chair')],
    },
  );
  book.add(14, 'assessor', { assessor: 'host-body', substitute: 'secondment' }, { all: [present, is('seconded')] });
  book.add(14, 'assessor', { assessor: 'head-of-unit' }, { all: [present, is('ordinary')] });
}

/** The outcome that the events of a run make. */
async function answerOf(result: EngineResult): Promise<Answer> {
  const isLater = paramsOf(result, 'later').length > 0;
  const hasZeros = paramsOf(result, 'zeros').length > 0;
  const warnings = [
    ...(hasZeros ? await result.almanac.factValue<object[]>('zeros') : []),
    ...(isLater ? [pending(...rules.PENDING)] : []),
  ];
  const [answer] = paramsOf(result, 'answer');
  const [assessor] = paramsOf(result, 'assessor');
  const refusals = paramsOf(result, 'refusal');
  const told = answer ?? { status: 'refused', refusals };
  if (assessor === undefined) return { ...told, warnings } as unknown as Answer;
  const isOther = told.status === 'refused' && refusals.length === 0;
  return {
    ...told,
    route: { ...(isOther ? rules.LEADING : rules.OTHERS), ...assessor },
    warnings,
  } as unknown as Answer;
}

function timeOf(inputs: Data): object {
  const [last, until] = [day(inputs['period-end']), day(inputs['post-until'])];
  const after = nextDay(last);
  const from = Math.max(day(inputs.appointed), monthsBefore(after, 3));
  const toNext = monthsBetween(ORIGIN, after);
  return {
    last,
    until,
    months: monthsBetween(from, nextDay(until)),
    isMonth: toNext !== monthsBetween(ORIGIN, last),
    pastQuarter: toNext % 3,
  };
}

/** The mean to two places. */
function finalOf(score: Readonly<Record<string, number>>): number {
  let hundredths = 0;
  for (const name of rules.SCORES) hundredths += Math.round((score[name] as number) * 100);
  return Math.round(hundredths / 5) / 100;
}

function zerosOf(score: Readonly<Record<string, number>>): object[] {
  return rules.SCORES.flatMap((asked) => (score[asked] === 0 ? [failed('zero-score', { asked })] : []));
}
