import type { EngineResult } from 'json-rules-engine';
import { type Answer, malformed, pending } from '../answers.ts';
import { day } from '../days.ts';
import { condition, type Data, paramsOf, RuleBook } from '../rule-book.ts';
import * as rules from './rules.ts';

interface Respondent extends Data {
  readonly agreement: Readonly<Record<string, string>>;
}

/**
 * The anonymous survey for json-rules-engine. It has no words for counting: the counts and shares are a dynamic fact, written in
 * JavaScript; left to rules are the checks of inputs.
 */
export function rulesEngine(): (sheet: { inputs: Data }) => Promise<Answer> {
  const book = new RuleBook({ asked: rules.INPUTS, dates: ['period-end'] });
  book.fact('values', 'respondents', valuesOf);
  book.operator('someLacks', (all: readonly Respondent[]) =>
    all.some((one) => rules.OF_RESPONDENT.some((name) => one[name] == null)),
  );
  book.operator('someLacksStatements', (all: readonly Respondent[]) =>
    all.some(({ agreement }) => rules.STATEMENTS.some((statement) => agreement[statement] == null)),
  );
  book.operator('someHasNoOption', (all: readonly Respondent[]) => all.some(hasNoOption));
  book.operator('someHasMore', (all: readonly Respondent[]) => all.some(hasMore));
  book.end(20, 'answer', { status: 'incomplete' }, { all: [condition('inputs', 'lacks', { fact: 'asked' })] });
  book.end(19, 'answer', { status: 'incomplete' }, { all: [condition('respondents', 'someLacks')] });
  book.end(18, 'answer', { status: 'incomplete' }, { all: [condition('respondents', 'someLacksStatements')] });
  book.end(17, 'answer', malformed('not-a-date'), { all: [condition('inputs', 'hasNoDay', { fact: 'dates' })] });
  book.end(17, 'answer', malformed('not-an-option'), { all: [condition('respondents', 'someHasNoOption')] });
  book.end(17, 'answer', malformed('not-asked'), {
    any: [condition('inputs', 'hasMoreThan', rules.INPUTS.length), condition('respondents', 'someHasMore')],
  });
  book.end(17, 'answer', malformed('set-size'), { all: [condition('respondents.length', 'equal', 0)] });
  book.end(17, 'answer', malformed('too-many-members'), {
    all: [condition('respondents.length', 'greaterThan', rules.MOST)],
  });
  book.add(16, 'graded', {}, { all: [condition('respondents.length', 'greaterThan', 0)] });
  book.add(16, 'later', {}, { all: [condition('inputs.period-end', 'isNotBefore', rules.PENDING_FROM)] });
  book.operator('isNotBefore', (one: string, other: string) => day(one) >= day(other));
  return async ({ inputs }) => answerOf(await book.engine.run({ inputs, respondents: inputs.respondent }));
}

function hasNoOption(one: Respondent): boolean {
  return (
    rules.QUESTIONS.some(({ input, answers }) => !(answers as readonly unknown[]).includes(one[input])) ||
    rules.STATEMENTS.some((statement) => !rules.AGREEMENTS.includes(one.agreement[statement] as string))
  );
}

function hasMore(one: Respondent): boolean {
  const own = one.id === undefined ? 0 : 1;
  return (
    Object.keys(one).length > rules.OF_RESPONDENT.length + own ||
    Object.keys(one.agreement).length > rules.STATEMENTS.length
  );
}

function valuesOf(respondents: readonly Respondent[]): object {
  const values: Record<string, object | number> = { respondents: respondents.length };
  for (const { input, value, answers, hasShare } of rules.QUESTIONS) {
    const counts = countsOf(
      answers,
      respondents.map((one) => one[input]),
    );
    values[`${value}-count`] = counts;
    if (hasShare) values[`${value}-share`] = sharesOf(counts, respondents.length);
  }
  const counts = rules.STATEMENTS.map(
    (statement) =>
      [
        statement,
        countsOf(
          rules.AGREEMENTS,
          respondents.map(({ agreement }) => agreement[statement]),
        ),
      ] as const,
  );
  values['agreement-count'] = Object.fromEntries(counts);
  values['agreement-share'] = Object.fromEntries(
    counts.map(([statement, of]) => [statement, sharesOf(of, respondents.length)]),
  );
  return values;
}

function countsOf(answers: readonly string[], given: readonly unknown[]): Record<string, number> {
  const counts = Object.fromEntries(answers.map((answer) => [answer, 0]));
  for (const answer of given) counts[answer as string] = (counts[answer as string] as number) + 1;
  return counts;
}

function sharesOf(counts: Readonly<Record<string, number>>, total: number): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).map(([answer, count]) => [answer, count / total]));
}

async function answerOf(result: EngineResult): Promise<Answer> {
  const [answer] = paramsOf(result, 'answer');
  if (answer) return answer as unknown as Answer;
  const warnings = paramsOf(result, 'later').length > 0 ? [pending(...rules.PENDING)] : [];
  return { status: 'graded', values: await result.almanac.factValue('values'), warnings };
}
