/** What the rules of Corps A name, for all who have them written by hand. */
export const KINDS = ['assignments', 'appeals', 'working-conditions', 'agency-set', 'chosen'];
/** How many KPI of each kind an agreement holds, by category. */
export const COMPOSITION: Readonly<Record<string, readonly number[]>> = {
  'category-1': [1, 1, 1, 1, 1],
  'category-2': [1, 1, 0, 0, 3],
};
export const GRADES = [
  ['effective', 4],
  ['satisfactory', 3],
  ['unsatisfactory', 0],
] as const;
export const OPTIONS = {
  'category-level': Object.keys(COMPOSITION),
  'national-commission': ['none', 'upheld', 'revised'],
};
/** Asked of all. */
export const INPUTS = [
  'appointed',
  'category-level',
  'kpi',
  'last-day',
  'national-commission',
  'period-end',
  'working-days',
];
export const DATES = ['appointed', 'last-day', 'period-end'];
export const MOST_DAYS = 366;
export const SIZE = 5;
/** Asked of each KPI. */
export const OF_KPI = ['kind', 'percent', 'score'];
/** What may be told of each KPI, and how long the text may be. */
export const TEXTS = [
  ['kpi-name', 1000],
  ['unit', 200],
  ['planned', 200],
  ['actual', 200],
] as const;
export const MOST_PERCENT = 10_000;
/** The tables of annexes 4 and 5: a step of 0.25 for each 5 per cent, up to 100. */
export const PERCENT_STEP = 5;
export const SCORE_STEP = 0.25;
export const ROUTE = { id: 'authorised', form: 'appraisal', assessor: 'authorised-person' };
/** From this day on acts change the text in these places. */
export const PENDING_FROM = '2026-07-11';
export const PENDING = ['p16.part4', 'p16.part5', 'p18', 'p2.part2', 'p24.part1'];
