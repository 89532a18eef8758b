import { type Answer, malformed } from '../answers.ts';
import { condition, type Data, isWithin, paramsOf, RuleBook } from '../rule-book.ts';
import { addGrades } from '../staff/rules-engine.ts';
import * as rules from './rules.ts';

const PENALTIES = new Set<unknown>(rules.PENALTIES);
const LISTS = { asked: rules.INPUTS, scores: rules.SCORES };

/** The rules of the core of Corps B, form 2, for json-rules-engine; the cap and the mean held to it are dynamic facts. */
export function rulesEngine(): (sheet: { inputs: Data }) => Promise<Answer> {
  const book = new RuleBook(LISTS);
  book.fact('mean', 'score', meanOf);
  book.fact('cap', 'inputs', ({ penalty }: Data) => rules.CAPS[penalty as string]);
  book.engine.addFact('final', async (_, almanac) => {
    const [mean, cap] = [await almanac.factValue<number>('mean'), await almanac.factValue<number>('cap')];
    return Math.round(Math.min(mean, cap) * 100) / 100;
  });
  book.operator('hasNoOption', (given: Data) => !PENALTIES.has(given.penalty));
  book.operator('isNoDayCount', (days: unknown, most: number) => !isWithin(days, 1, most));
  book.operator('hasNoScore', (given: Data) => rules.SCORES.some((name) => !isWithin(given[name], 100, 5)));
  addInputs(book);
  book.end(
    16,
    'answer',
    { status: 'not-assessed', ground: 'too-few-days' },
    { all: [condition('inputs.days-worked', 'lessThan', rules.LEAST_DAYS)] },
  );
  addGrades(book);
  return async ({ inputs }) => {
    const [answer] = paramsOf(await book.engine.run({ inputs, score: inputs.score }), 'answer');
    return answer as unknown as Answer;
  };
}

function addInputs(book: RuleBook): void {
  book.end(
    20,
    'answer',
    { status: 'incomplete' },
    {
      any: [condition('inputs', 'lacks', { fact: 'asked' }), condition('score', 'lacks', { fact: 'scores' })],
    },
  );
  book.end(19, 'answer', malformed('not-an-option'), { all: [condition('inputs', 'hasNoOption')] });
  book.end(19, 'answer', malformed('not-in-range'), {
    any: [condition('inputs.days-worked', 'isNoDayCount', rules.MOST_DAYS), condition('score', 'hasNoScore')],
  });
  book.end(19, 'answer', malformed('not-asked'), {
    any: [
      condition('inputs', 'hasMoreThan', rules.INPUTS.length),
      condition('score', 'hasMoreThan', rules.SCORES.length),
    ],
  });
}

function meanOf(score: Readonly<Record<string, number>>): number {
  let hundredths = 0;
  for (const name of rules.SCORES) hundredths += Math.round((score[name] as number) * 100);
  return hundredths / 500;
}
