/**
 * Corps B, form 2, as one writes it by hand in DuckDB's SQL over a relation of typed columns: the same checks as by hand in
 * JavaScript, the grounds, the cap, the mean in whole hundredths, the bands. Less than the form asks: no reasons, no values but
 * those selected.
 */
function judged(table: string): string {
  const cents = (column: string): string => `CAST(round("score.${column}" * 100) AS INTEGER)`;
  const given = [...INPUTS, ...SCORES.map((score) => `score.${score}`)].map((column) => `"${column}" IS NOT NULL`);
  return `
WITH read AS (
  SELECT *, "period-end" AS last, "period-end" + INTERVAL 1 DAY AS next, "post-until" AS until, "days-worked" AS days,
    ${SCORES.map((column) => `${cents(column)} AS ${column}`).join(', ')},
    ${given.join(' AND ')} AS given,
    ${SCORES.map((column) => `("score.${column}" BETWEEN 0 AND 5 AND "score.${column}" = ${cents(column)} / 100)`).join(' AND ')}
      AND "days-worked" BETWEEN 0 AND 92 AND "days-worked" = floor("days-worked")
      AND category IN (${list([...HEADS, ...OTHERS])})
      AND penalty IN ('none', 'warning', 'reprimand', 'severe-reprimand', 'other')
      AND delegation IN ('none', 'chief-of-staff', 'designated') AND calibration = 'none'
      AND "appraisee-status" IN ('ordinary', 'audit-commission-chair', 'seconded')
      AND ${DATES.map((date) => `"${date}" BETWEEN DATE '1900-01-01' AND DATE '2199-12-31'`).join(' AND ')} AS fits
  FROM ${table}
), told AS (
  SELECT *, datesub('month', greatest(appointed, next - INTERVAL 3 MONTH), until + INTERVAL 1 DAY) AS months,
    quality + timeliness + initiative + discipline + penalties AS total
  FROM read
), judged AS (
  SELECT *, (total * 2 + 5) // 10 AS final,
    CASE WHEN NOT given THEN 'incomplete' WHEN NOT fits THEN 'refused'
      WHEN months < 1 OR days < 15 THEN 'not-assessed'
      WHEN "leading-post" OR category IN (${list(HEADS)}) OR day(next) <> 1 OR month(next) % 3 <> 1 OR until > last
        OR penalties > CASE penalty WHEN 'none' THEN 500 WHEN 'other' THEN 199 ELSE 299 END THEN 'refused'
      ELSE 'graded' END AS status
  FROM told
)`;
}

const INPUTS = [
  ...['period-end', 'appointed', 'post-until', 'days-worked', 'category', 'leading-post', 'appraisee-status'],
  ...['assessor-absent', 'delegation', 'penalty', 'calibration'],
];
const DATES = ['period-end', 'appointed', 'post-until'];
const HEADS = ['B-1', 'C-1', 'D-1', 'D-3', 'C-O-1', 'D-O-1', 'D-R-1', 'C-R-1', 'E-1', 'E-2', 'E-R-1'];
const OTHERS = [
  ...['C-2', 'C-3', 'C-4', 'C-5', 'C-O-4', 'C-O-5', 'E-3', 'E-4', 'E-R-2', 'E-R-3', 'E-R-4', 'other-category'],
];

function list(texts: readonly string[]): string {
  return texts.map((text) => `'${text}'`).join(', ');
}

const SCORES = ['quality', 'timeliness', 'initiative', 'discipline', 'penalties'];

const GRADE = `CASE WHEN status <> 'graded' THEN NULL WHEN final >= 400 THEN 'effective' WHEN final >= 300 THEN 'proper'
    WHEN final >= 200 THEN 'satisfactory' ELSE 'unsatisfactory' END`;

/** Four columns: id, status, mean in hundredths, grade. */
export function queryByHand(table: string): string {
  return `${judged(table)}\nSELECT id, status, final, ${GRADE} AS grade FROM judged`;
}

/** The columns named, as `batch` writes them; what is the same on all rows is given, and a column not known is empty. */
export function wholeQueryByHand(
  table: string,
  columns: readonly string[],
  same: Readonly<Record<string, string>>,
): string {
  const ifGraded = (value: string): string => `CASE WHEN status = 'graded' THEN ${value} END`;
  const hundredths = (value: string): string => ifGraded(`CAST(${value} * 0.01 AS DECIMAL(3, 2))`);
  const own: Readonly<Record<string, string>> = {
    row: 'id + 1',
    sheet: 'id',
    status: 'status',
    grade: GRADE,
    ...Object.fromEntries(SCORES.map((score) => [`values.counted.${score}`, hundredths(score)])),
    'values.average': ifGraded('CAST(total * 0.002 AS DECIMAL(4, 3))'),
    'values.final': hundredths('final'),
    'ground.id': `CASE WHEN status = 'not-assessed' THEN CASE WHEN months < 1 THEN 'too-short' ELSE 'too-few-days' END END`,
    warnings: `CASE WHEN status <> 'refused' THEN nullif(concat_ws('; ',
      CASE WHEN status = 'graded' AND least(${SCORES.join(', ')}) = 0 THEN 'zero-score' END,
      CASE WHEN last >= DATE '2026-07-11' THEN 'pending-text' END), '') END`,
    'route.id': ifGraded(`'others'`),
    'route.assessor': ifGraded(
      `CASE WHEN "assessor-absent" THEN 'substitute' WHEN "appraisee-status" = 'audit-commission-chair' THEN 'maslikhat-chair'
      WHEN "appraisee-status" = 'seconded' THEN 'host-body' WHEN delegation = 'chief-of-staff' THEN 'chief-of-staff'
      WHEN delegation = 'designated' THEN 'designated' ELSE 'head-of-unit' END`,
    ),
  };
  const fixed = (name: string): string => (same[name] === undefined ? 'NULL' : `'${same[name]}'`);
  return `${judged(table)}\nSELECT ${columns.map((name) => `${own[name] ?? fixed(name)} AS "${name}"`).join(', ')} FROM judged`;
}
