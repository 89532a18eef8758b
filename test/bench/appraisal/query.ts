import * as rules from './rules.ts';

const list = (values: readonly string[]): string => `(${values.map((value) => `'${value}'`).join(', ')})`;

/** How the inputs of a sheet are read by who writes the query by hand. */
export const TYPED = `STRUCT(appointed DATE, "category-level" VARCHAR, "last-day" DATE, "national-commission" VARCHAR, "period-end" DATE,
  "revised-grade" VARCHAR, "working-days" INTEGER,
  kpi STRUCT(id VARCHAR, kind VARCHAR, "kpi-name" VARCHAR, unit VARCHAR, planned VARCHAR, actual VARCHAR, percent DOUBLE, score DOUBLE)[])`;

export const COLUMNS = ['id', 'status', 'ground', 'grade', 'values.final-score'];

const composition = Object.entries(rules.COMPOSITION)
  .map(([category, counts]) => `WHEN '${category}' THEN [${counts.join(', ')}]`)
  .join(' ');
const [assignments] = rules.KINDS;
const years = (...dates: readonly string[]): string =>
  dates.map((date) => `"${date}" BETWEEN DATE '1900-01-01' AND DATE '2199-12-31'`).join(' AND ');

/** Corps A as one writes it by hand in DuckDB’s SQL: whole hundredths; KPI of one name are told, as are their names; status, ground, grade and final score, no reasons. */
export function queryByHand(table: string): string {
  return `
WITH given AS (
  SELECT id, inputs.* FROM ${table}
), read AS (
  SELECT *, list_transform(kpi, lambda one: {'kind': one.kind, 'score': CAST(round(one.score * 100) AS INTEGER),
      'step': CAST(least(floor(one.percent / ${rules.PERCENT_STEP}) * ${rules.SCORE_STEP * 100}, 500) AS INTEGER)}) AS scored,
    list_transform(kpi, lambda one: one.id) AS ids,
    datesub('month', greatest(appointed, "period-end" + INTERVAL 1 DAY - INTERVAL 12 MONTH), "last-day" + INTERVAL 1 DAY) AS months
  FROM given
), told AS (
  SELECT *, CAST(list_sum(list_transform(scored, lambda one: one.score)) AS INTEGER) AS total,
    len(list_filter(kpi, lambda one: one.kind NOT IN ${list(rules.KINDS)} OR one.percent NOT BETWEEN 0 AND ${rules.MOST_PERCENT}
      OR one.score NOT BETWEEN 0 AND 5 OR round(one.percent * 100) / 100 <> one.percent OR round(one.score * 100) / 100 <> one.score
      OR NOT regexp_full_match(one.id, '[\\p{L}\\p{N}]+([-._ ][\\p{L}\\p{N}]+)*') OR len(one.id) > 100
      OR len(one."kpi-name") > 1000 OR len(one.unit) > 200 OR len(one.planned) > 200 OR len(one.actual) > 200)) = 0
      AND "working-days" BETWEEN 0 AND ${rules.MOST_DAYS} AND "category-level" IN ${list(Object.keys(rules.COMPOSITION))}
      AND "national-commission" IN ${list(rules.OPTIONS['national-commission'])}
      AND ("revised-grade" IS NULL OR "revised-grade" IN ${list(rules.GRADES.map(([grade]) => grade))})
      AND ${years('appointed', 'last-day', 'period-end')}
      AND list_unique(ids) = list_count(ids) AS fits,
    len(kpi) <> ${rules.SIZE} OR ("national-commission" <> 'revised' AND "revised-grade" IS NOT NULL) AS stray,
    months IS NULL OR len(list_filter(kpi, lambda one: one.kind IS NULL OR one.percent IS NULL OR one.score IS NULL)) > 0
      OR ("national-commission" = 'revised' AND "revised-grade" IS NULL) AS lacks,
    [${rules.KINDS.map((kind) => `len(list_filter(kpi, lambda one: one.kind = '${kind}'))`).join(', ')}]
      = CASE "category-level" ${composition} END AS composed,
    len(list_filter(scored, lambda one: one.score > CASE WHEN one.kind = '${assignments}' OR one.step = 500 THEN one.step ELSE one.step + 24 END
      OR (one.kind <> '${assignments}' AND one.score < one.step))) = 0 AS within
  FROM read
), judged AS (
  SELECT *, (total * 2 + 5) // 10 AS final, CASE WHEN NOT fits THEN 'refused' WHEN months < 3 OR "working-days" < 15 THEN 'not-assessed'
      WHEN stray THEN 'refused' WHEN lacks OR fits IS NULL THEN 'incomplete'
      WHEN "last-day" > "period-end" OR NOT composed OR NOT within THEN 'refused' ELSE 'graded' END AS status
  FROM told
)
SELECT id, status,
  CASE WHEN status = 'not-assessed' THEN CASE WHEN months < 3 THEN 'too-short' ELSE 'too-few-days' END END AS ground,
  CASE WHEN status <> 'graded' THEN NULL WHEN "national-commission" = 'revised' THEN "revised-grade"
    ${rules.GRADES.map(([grade, from]) => `WHEN final >= ${from * 100} THEN '${grade}'`).join(' ')} END AS grade,
  CASE WHEN fits AND NOT stray AND NOT lacks AND status <> 'not-assessed' THEN CAST(final * 0.01 AS DECIMAL(3, 2)) END AS "values.final-score"
FROM judged`;
}
