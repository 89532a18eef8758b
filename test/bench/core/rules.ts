import { CAPS } from '../staff/rules.ts';

/** What the core of Corps B, form 2, names, for all who have it written by hand; its caps hold the mean. */
export { CAPS, GRADES, LESSER, MOST_DAYS, SCORES } from '../staff/rules.ts';
export const INPUTS = ['days-worked', 'penalty', 'score'];
export const LEAST_DAYS = 15;
export const PENALTIES = Object.keys(CAPS);
