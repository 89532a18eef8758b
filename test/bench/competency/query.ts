import * as rules from './rules.ts';

const GROUPS = ['top', 'middle', 'staff'];
const COMPETENCIES = rules.competenciesOf('none', true).map(({ id }) => id);
const OF_SERVICES = COMPETENCIES.filter((id) => !rules.competenciesOf('none', false).some((one) => one.id === id));
const ALL = GROUPS.flatMap((group) => rules.competenciesOf(group, true).flatMap(({ indicators }) => indicators));

const name = (id: string): string => `"${id}"`;
const list = (values: readonly string[]): string => `(${values.map((value) => `'${value}'`).join(', ')})`;
const sum = (terms: readonly string[]): string => terms.join(' + ');

/** How the inputs of a sheet are read by who writes the query by hand. */
export const TYPED = `STRUCT(appointed DATE, category VARCHAR, "commission-decision" VARCHAR, interruption VARCHAR, "period-end" DATE,
  probation BOOLEAN, "provides-services" BOOLEAN, "post-role" VARCHAR, resumed DATE,
  observed STRUCT(${ALL.map((one) => `${name(one)} BOOLEAN`).join(', ')}),
  "commission-finding" STRUCT(${COMPETENCIES.map((one) => `${name(one)} VARCHAR`).join(', ')}))`;

export const COLUMNS = ['id', 'status', 'ground', ...COMPETENCIES.map((id) => `grade.${id}`)];

const outOfYears = (...dates: readonly string[]): string =>
  dates.map((date) => `"${date}" NOT BETWEEN DATE '1900-01-01' AND DATE '2199-12-31'`).join(' OR ');

const ROLES = Object.entries(rules.GROUP_OF).map(([key, group]) => {
  const [category, role] = key.split(' ');
  return `WHEN category = '${category}'${role === undefined ? '' : ` AND "post-role" = '${role}'`} THEN '${group}'`;
});

/** What follows for the competency of each group. */
function byGroup(id: string, of: (indicators: readonly string[]) => string): string {
  const whens = GROUPS.map((group) => {
    const { indicators } = rules.competenciesOf(group, true).find((one) => one.id === id) as rules.Competency;
    return `WHEN '${group}' THEN ${of(indicators)}`;
  });
  return `CASE "group" ${whens.join(' ')} END`;
}

const isAsked = (id: string): string => (OF_SERVICES.includes(id) ? '"provides-services"' : 'true');
const met = (id: string): string =>
  byGroup(id, (indicators) => sum(indicators.map((one) => `CAST(observed.${name(one)} AS TINYINT)`)));
const asked = (id: string): string => byGroup(id, (indicators) => String(indicators.length));
const finding = (id: string): string => `"commission-finding".${name(id)}`;

/** The competencies of the MIC as one writes them by hand in DuckDB’s SQL: status, ground and grades, no reasons. */
export function queryByHand(table: string): string {
  return `
WITH given AS (
  SELECT id, inputs.* FROM ${table}
), grouped AS (
  SELECT *, CASE ${ROLES.join(' ')} ELSE 'none' END AS "group",
    CASE WHEN interruption = 'none' THEN appointed ELSE resumed END AS since
  FROM given
), counted AS (
  SELECT *, ${COMPETENCIES.map((id) => `CASE WHEN ${isAsked(id)} THEN ${met(id)} END AS "met ${id}", ${asked(id)} AS "asked ${id}"`).join(',\n    ')},
    ${sum(ALL.map((one) => `CAST(observed.${name(one)} IS NOT NULL AS TINYINT)`))} AS filled
  FROM grouped
), told AS (
  SELECT *, ${sum(COMPETENCIES.map((id) => `CASE WHEN ${isAsked(id)} THEN coalesce("asked ${id}", 0) ELSE 0 END`))} AS asked,
    "group" <> 'none' AND (${COMPETENCIES.map((id) => `(${isAsked(id)} AND "met ${id}" IS NULL)`).join(' OR ')}) AS lacks,
    ${COMPETENCIES.map((id) => `(${isAsked(id)} AND ${finding(id)} IS NULL)`).join(' OR ')} AS undecided,
    ${COMPETENCIES.map((id) => `(${finding(id)} IS NULL OR ${isAsked(id)} AND ${finding(id)} IN ${list(rules.FINDINGS)})`).join(' AND ')} AS decided,
    datesub('month', since, "period-end" + INTERVAL 1 DAY) AS months
  FROM counted
), judged AS (
  SELECT *, CASE
    WHEN category NOT IN ${list(rules.OPTIONS.category)} OR interruption NOT IN ${list(rules.OPTIONS.interruption)}
      OR "commission-decision" NOT IN ${list(rules.OPTIONS['commission-decision'])} OR "post-role" NOT IN ${list(rules.ROLES)}
      OR ${outOfYears('appointed', 'period-end', 'resumed')} THEN 'refused'
    WHEN months < 3 OR probation THEN 'not-assessed'
    WHEN filled > asked OR NOT decided OR ("post-role" IS NOT NULL AND category NOT IN ${list(rules.QUALIFIED)})
      OR (resumed IS NOT NULL AND interruption = 'none') OR ("commission-finding" IS NOT NULL AND "commission-decision" <> 'revise') THEN 'refused'
    WHEN months IS NULL OR category IS NULL OR interruption IS NULL OR "commission-decision" IS NULL OR probation IS NULL
      OR "provides-services" IS NULL OR lacks OR (category IN ${list(rules.QUALIFIED)} AND "post-role" IS NULL)
      OR ("commission-decision" = 'revise' AND undecided) THEN 'incomplete'
    WHEN interruption <> 'none' AND resumed < appointed THEN 'refused'
    WHEN "group" = 'none' THEN 'undetermined'
    ELSE 'graded' END AS status
  FROM told
)
SELECT id, status,
  CASE WHEN status = 'not-assessed' THEN CASE WHEN months < 3 THEN 'under-three-months' ELSE 'on-probation' END END AS ground,
  ${COMPETENCIES.map(
    (
      id,
    ) => `CASE WHEN status = 'graded' AND ${isAsked(id)} THEN CASE WHEN "commission-decision" = 'revise' THEN ${finding(id)}
    WHEN "met ${id}" * 4 >= "asked ${id}" * 3 THEN 'meets' ELSE 'does-not-meet' END END AS "grade.${id}"`,
  ).join(',\n  ')}
FROM judged`;
}
