/** What the core of Corps B, form 2, names, for all who have it written by hand. */
export const INPUTS = ['days-worked', 'penalty', 'score'];
export const SCORES = ['discipline', 'initiative', 'penalties', 'quality', 'timeliness'];
export const MOST_DAYS = 92;
export const LEAST_DAYS = 15;
/** The penalties at which the mean is held to 2.99. */
export const LESSER = ['warning', 'reprimand', 'severe-reprimand'];
/** The greatest mean, by penalty. */
export const CAPS: Readonly<Record<string, number>> = {
  none: 5,
  ...Object.fromEntries(LESSER.map((penalty) => [penalty, 2.99])),
  other: 1.99,
};
export const PENALTIES = Object.keys(CAPS);
export const GRADES = [
  ['effective', 4],
  ['proper', 3],
  ['satisfactory', 2],
  ['unsatisfactory', 0],
] as const;
