/**
 * Corps B, form 2, as one writes it by hand in DuckDB's SQL over a relation of typed columns: input checks, the ground, the cap,
 * the mean in whole hundredths, the bands. Less than the form asks: no route, no reasons, no values but one.
 */
export function queryByHand(table: string): string {
  const cents = (column: string): string => `CAST(round("score.${column}" * 100) AS INTEGER)`;
  const columns = ['quality', 'timeliness', 'initiative', 'discipline', 'penalties'];
  return `
WITH read AS (
  SELECT id, "period-end" AS last, appointed, "post-until" AS until, "days-worked" AS days, penalty,
    ${columns.map((column) => `${cents(column)} AS ${column}`).join(', ')},
    ${columns.map((column) => `("score.${column}" BETWEEN 0 AND 5)`).join(' AND ')}
      AND "days-worked" BETWEEN 0 AND 92
      AND category IN ('E-4', 'E-3', 'C-4', 'C-5', 'E-R-4', 'C-O-4', 'other-category')
      AND penalty IN ('none', 'warning', 'reprimand', 'severe-reprimand', 'other')
      AND "appraisee-status" IN ('ordinary', 'audit-commission-chair', 'seconded') AS fits
  FROM ${table}
), told AS (
  SELECT *, datesub('month', greatest(appointed, last + INTERVAL 1 DAY - INTERVAL 3 MONTH), until + INTERVAL 1 DAY) AS months,
    (quality + timeliness + initiative + discipline + penalties) * 2 + 5 AS twice
  FROM read
)
SELECT id,
  CASE WHEN NOT fits THEN 'refused' WHEN months < 1 OR days < 15 THEN 'not-assessed'
    WHEN until > last OR penalties > CASE penalty WHEN 'none' THEN 500 WHEN 'other' THEN 199 ELSE 299 END THEN 'refused'
    ELSE 'graded' END AS status,
  twice // 10 AS final,
  CASE WHEN status <> 'graded' THEN NULL WHEN twice >= 4000 THEN 'effective' WHEN twice >= 3000 THEN 'proper'
    WHEN twice >= 2000 THEN 'satisfactory' ELSE 'unsatisfactory' END AS grade
FROM told`;
}
