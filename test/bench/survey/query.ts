import * as rules from './rules.ts';

const list = (values: readonly string[]): string => `(${values.map((value) => `'${value}'`).join(', ')})`;

/** How the inputs of a sheet are read by who writes the query by hand. */
export const TYPED = `STRUCT("period-end" DATE, respondent STRUCT(${rules.QUESTIONS.map(({ input }) => `"${input}" VARCHAR`).join(', ')},
  agreement STRUCT(${rules.STATEMENTS.map((statement) => `${statement} VARCHAR`).join(', ')}))[])`;

const asked: readonly (readonly [value: string, column: string, answers: readonly string[]])[] = [
  ...rules.QUESTIONS.map(({ input, value, answers }) => [`${value}-count`, `one."${input}"`, answers] as const),
  ...rules.STATEMENTS.map(
    (statement) => [`agreement-count.${statement}`, `one.agreement.${statement}`, rules.AGREEMENTS] as const,
  ),
];
const COUNTS = asked.flatMap(([value, column, answers]) =>
  answers.map((answer) => ({ name: `values.${value}.${answer}`, condition: `${column} = '${answer}'` })),
);

export const COLUMNS = ['id', 'status', 'values.respondents', ...COUNTS.map(({ name }) => name)];

/** The anonymous survey as one writes it by hand in DuckDB’s SQL: respondents as rows, counted by survey, which has an id of its own; one that lists none has a row too; no shares, no reasons. */
export function queryByHand(table: string): string {
  return `
WITH given AS (
  SELECT id, inputs.* FROM ${table}
), answered AS (
  SELECT id, "period-end", respondent IS NOT NULL AS listed, unnest(CASE WHEN len(respondent) > 0 THEN respondent ELSE [NULL] END) AS one
  FROM given
), counted AS (
  SELECT id, count(one) AS respondents, bool_and(listed) AND count(one) < count(*) AS stray,
    bool_and("period-end" IS NOT NULL AND ${asked.map(([, column]) => `${column} IS NOT NULL`).join(' AND ')}) AS whole,
    bool_and(${asked.map(([, column, answers]) => `${column} IN ${list(answers)}`).join(' AND ')}
      AND "period-end" BETWEEN DATE '1900-01-01' AND DATE '2199-12-31') AS fits,
    ${COUNTS.map(({ name, condition }) => `count(*) FILTER (${condition}) AS "${name}"`).join(',\n    ')}
  FROM answered GROUP BY id
), judged AS (
  SELECT *, CASE WHEN NOT fits OR stray OR respondents > ${rules.MOST} THEN 'refused' WHEN NOT whole THEN 'incomplete' ELSE 'graded' END AS status
  FROM counted
)
SELECT id, status, ${['respondents', ...COUNTS.map(({ name }) => `"${name}"`)]
    .map(
      (column) =>
        `CASE WHEN status = 'graded' THEN ${column} END AS ${column === 'respondents' ? '"values.respondents"' : column}`,
    )
    .join(',\n  ')}
FROM judged`;
}
