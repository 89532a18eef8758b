import type { Text } from '../model/text.ts';

export const EQUAL: Text = { kk: '{left} = {right}', ru: '{left} = {right}', en: '{left} = {right}' };
const NOT_EQUAL: Text = { kk: '{left} ≠ {right}', ru: '{left} ≠ {right}', en: '{left} ≠ {right}' };

/**
 * Each comparison in words, by the type of what is compared: `{than}` is the right side after “than”, in Kazakh in the
 * ablative.
 */
export const NUMBERS: Record<string, Text> = {
  equal: EQUAL,
  notEqual: NOT_EQUAL,
  lessThan: { kk: '{left} {than} кем', ru: '{left} меньше{than}', en: '{left} is less than {right}' },
  lessThanInclusive: { kk: '{left} {than} аспайды', ru: '{left} не больше{than}', en: '{left} is at most {right}' },
  greaterThan: { kk: '{left} {than} артық', ru: '{left} больше{than}', en: '{left} is more than {right}' },
  greaterThanInclusive: {
    kk: '{left} {than} кем емес',
    ru: '{left} не меньше{than}',
    en: '{left} is at least {right}',
  },
  within: { kk: '{left} {right} аралығында', ru: '{left} — в пределах {right}', en: '{left} lies within {right}' },
  notWithin: {
    kk: '{left} {right} аралығынан тыс',
    ru: '{left} — вне пределов {right}',
    en: '{left} lies outside {right}',
  },
};
export const DATES: Record<string, Text> = {
  equal: EQUAL,
  notEqual: NOT_EQUAL,
  lessThan: { kk: '{left} {right} күнінен бұрын', ru: '{left} раньше{than}', en: '{left} is before {right}' },
  lessThanInclusive: {
    kk: '{left} {right} күнінен кеш емес',
    ru: '{left} не позже{than}',
    en: '{left} is not after {right}',
  },
  greaterThan: { kk: '{left} {right} күнінен кейін', ru: '{left} позже{than}', en: '{left} is after {right}' },
  greaterThanInclusive: {
    kk: '{left} {right} күнінен ерте емес',
    ru: '{left} не раньше{than}',
    en: '{left} is not before {right}',
  },
};
export const WORDS: Record<string, Text> = {
  equal: { kk: '{left} — {right}', ru: '{left} — {right}', en: '{left} is {right}' },
  notEqual: { kk: '{left} — {right} емес', ru: '{left} — не {right}', en: '{left} is not {right}' },
  lessThan: {
    kk: '{left} {right} деңгейінен төмен',
    ru: '{left} хуже, чем {right}',
    en: '{left} is worse than {right}',
  },
  lessThanInclusive: {
    kk: '{left} {right} деңгейінен жоғары емес',
    ru: '{left} не лучше, чем {right}',
    en: '{left} is not better than {right}',
  },
  greaterThan: {
    kk: '{left} {right} деңгейінен жоғары',
    ru: '{left} лучше, чем {right}',
    en: '{left} is better than {right}',
  },
  greaterThanInclusive: {
    kk: '{left} {right} деңгейінен төмен емес',
    ru: '{left} не хуже, чем {right}',
    en: '{left} is not worse than {right}',
  },
};
export const LISTS: Record<string, Text> = {
  in: { kk: '{left} — мыналардың бірі: {right}', ru: '{left} — одно из: {right}', en: '{left} is one of: {right}' },
  notIn: {
    kk: '{left} — мыналардың бірі де емес: {right}',
    ru: '{left} — ни одно из: {right}',
    en: '{left} is none of: {right}',
  },
};
/** A yes or no that is asked of a fact: the answer says it all. */
export const ANSWER: Text = { kk: '{left} — {right}', ru: '{left} — {right}', en: '“{left}”: {right}' };
export const ODD: Text = { kk: '{left} — тақ сан', ru: '{left} — нечётное число', en: '{left} is odd' };
export const NOT_ODD: Text = { kk: '{left} — тақ сан емес', ru: '{left} — не нечётное число', en: '{left} is not odd' };

/** The comparison that holds where this one does not. */
export const OPPOSITE: Record<string, string> = {
  equal: 'notEqual',
  notEqual: 'equal',
  lessThan: 'greaterThanInclusive',
  greaterThanInclusive: 'lessThan',
  greaterThan: 'lessThanInclusive',
  lessThanInclusive: 'greaterThan',
  in: 'notIn',
  notIn: 'in',
  within: 'notWithin',
  notWithin: 'within',
};
