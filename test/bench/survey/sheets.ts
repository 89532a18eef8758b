import { draws } from '../draws.ts';
import * as rules from './rules.ts';

const ENDS = ['2025-12-31', '2025-12-31', '2025-12-31', '2026-12-31'] as const;
const LEAST = 3;
const MOST = 12;

/** Whole surveys of some respondents each. The same number, the same surveys. */
export function surveySheets(count: number): object[] {
  const random = draws();
  const one = <T>(of: readonly T[]): T => of[random(of.length)] as T;
  return Array.from({ length: count }, (_, index) => {
    const respondent = Array.from({ length: LEAST + random(MOST - LEAST + 1) }, () => ({
      agreement: Object.fromEntries(rules.STATEMENTS.map((statement) => [statement, one(rules.AGREEMENTS)])),
      ...Object.fromEntries(rules.QUESTIONS.map(({ input, answers }) => [input, one<string>(answers)])),
    }));
    return JSON.parse(
      JSON.stringify({ form: 'survey', id: String(index + 1), inputs: { 'period-end': one(ENDS), respondent } }),
    );
  });
}

/** Whole surveys spoilt, one in each way. */
export function oddSurveySheets(): object[] {
  const [{ inputs: plain }] = surveySheets(1) as [
    { inputs: { 'period-end': string; respondent: { agreement: object }[] } },
  ];
  const other = (over: object) => ({
    ...plain,
    respondent: plain.respondent.map((one, at) => (at === 1 ? { ...one, ...over } : one)),
  });
  const inputs: object[] = [
    ...Object.keys(plain).map((input) => ({ ...plain, [input]: undefined })),
    { ...plain, 'period-end': '2025-02-29' },
    { ...plain, 'period-end': '2026-12-31' },
    { ...plain, comment: 'x' },
    { ...plain, respondent: [] },
    { ...plain, respondent: plain.respondent.slice(0, 1) },
    other({ agreement: undefined }),
    other({ comment: 'x' }),
    ...rules.QUESTIONS.flatMap(({ input }) => [undefined, 'no-option'].map((value) => other({ [input]: value }))),
    ...rules.STATEMENTS.flatMap((statement) =>
      [undefined, 'no-option'].map((value) =>
        other({ agreement: { ...plain.respondent[1]?.agreement, [statement]: value } }),
      ),
    ),
    // A statement of the act that the survey on the form does not ask.
    other({ agreement: { ...plain.respondent[1]?.agreement, q1: 'yes' } }),
  ];
  return inputs.map((one) => JSON.parse(JSON.stringify({ form: 'survey', id: 'odd', inputs: one })));
}
